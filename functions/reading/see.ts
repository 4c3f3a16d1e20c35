import { findNames } from './find-names.ts'
import { findOffices } from './find-offices.ts'
import { timesIn } from './find-times.ts'
import type { ReadingInput } from './reading.ts'
import type { Scene } from './scene.ts'
import { tidyText } from './tidy-text.ts'
import { type Word, wordsOf } from './words.ts'

type Range = { from: number; to: number }

/** Puts one placeholder word in the place of each range. */
function withPlaceholders(words: readonly Word[], ranges: readonly Range[], letter: string): Word[] {
  const result: Word[] = []
  let at = 0
  ranges.forEach((range, index) => {
    result.push(...words.slice(at, range.from))
    const first = words[range.from]
    const last = words[range.to - 1]
    if (first && last) {
      result.push({
        ...first,
        text: `${letter}${index}`,
        raw: first.raw,
        end: last.end,
        kind: 'phone',
        isCapital: false,
      })
    }
    at = range.to
  })
  result.push(...words.slice(at))
  return result
}

/** The words of a text with its offices, moments and names in their places. */
export function see(input: ReadingInput): Scene {
  const written = wordsOf(tidyText(input.text))
  const phones = written.filter((word) => word.kind === 'phone').map((word) => word.e164)
  const emails = written
    .filter((word) => word.kind === 'email')
    .map((word) => word.raw.replace(/[.'-]+$/, ''))
  const offices = findOffices(written, input.offices, input.focus)
  const named = withPlaceholders(written, offices, 'O')
  const times = timesIn(named.map((word) => word.text))
  const timed = withPlaceholders(named, times, 'T')
  const names = findNames(timed)
  const seen = withPlaceholders(timed, names, 'N')
  return {
    text: ` ${seen.map((word) => word.text).join(' ')} `,
    times,
    names: names.map((name) => name.name),
    offices: offices.map((office) => ({ offices: office.offices })),
    emails,
    phones,
  }
}
