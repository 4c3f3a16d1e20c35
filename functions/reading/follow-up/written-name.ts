import { titleCase } from '../name-words.ts'
import type { Word } from '../words.ts'
import type { Draft } from './draft.ts'
import type { Segment } from './office-lead.ts'

export const small = new Set(
  'of the and in on at a an for to with from by de du des la le les et y del'.split(' '),
)

export const rawOf = (words: readonly Word[]): string => words.map((word) => word.raw).join('')

/** A name of an office in title case; small words inside it stay as they were. */
export function written(draft: Draft, { from, to }: Segment): string {
  const parts: string[] = []
  const letters = draft.words.slice(from, to).filter((word) => word.kind === 'word')
  const isShouted = letters.length > 1 && letters.every((word) => word.raw === word.raw.toUpperCase())
  let last = -1
  for (let at = from; at < to; at += 1) {
    const word = draft.words[at]
    if (!word || word.start === last) continue
    last = word.start
    if (word.raw === '&' || word.raw === '+' || word.kind === 'number' || word.raw === '-')
      parts.push(word.raw)
    else if (isShouted) parts.push(titleCase(word.raw))
    else if (word.raw.length <= 4 && word.raw === word.raw.toUpperCase() && /[A-Z]{2}/.test(word.raw))
      parts.push(word.raw)
    else if (small.has(word.text) && at > from && !word.isCapital) parts.push(word.raw)
    else parts.push(`${titleCase(word.raw)}${/'s$/.test(word.raw) ? "'s" : ''}`)
  }
  const name = parts.join(' ').replace(/(?<=\d) - (?=\d)/g, '-')
  return name === name.toUpperCase() && /\s/.test(name) ? name.split(' ').map(titleCase).join(' ') : name
}
