import { findNames } from './find-names.ts'
import { findOffices } from './find-offices.ts'
import { timesIn } from './find-times.ts'
import { withoutOwnNumber } from './own-number.ts'
import { withApostrophes } from './possessives.ts'
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

const greetings = new Set(
  'hey hi hello hiya heya yo omg ugh lol um uh er well so ok okay btw fyi haha lmao hmm oh'.split(' '),
)
const goodbyes = new Set('thanks please lol haha lmao omg ugh ty cheers hehe bye'.split(' '))
/** "Talked to uh Marcus": what is said while thinking. */
const hesitation = /^(?:u+h+|u+m+|e+rm*|h+m+)$/
const pause = /^[,.!;-]$/

/** A text without the hello before it and the thanks after it; one that is nothing else stays whole. */
function withoutCourtesy(words: readonly Word[]): readonly Word[] {
  let from = 0
  let to = words.length
  while (
    from < to &&
    (greetings.has(words[from]?.text ?? '') || (from > 0 && pause.test(words[from]?.text ?? '')))
  )
    from += 1
  for (let end = to; end > from; ) {
    while (end > from && pause.test(words[end - 1]?.text ?? '')) end -= 1
    const isThankYou = words[end - 1]?.text === 'you' && words[end - 2]?.text === 'thank'
    if (!isThankYou && !goodbyes.has(words[end - 1]?.text ?? '')) break
    end -= isThankYou ? 2 : 1
    to = end
  }
  while (to > from && words[to - 1]?.text === ',') to -= 1
  return to > from ? words.slice(from, to) : words
}

/** The words of a text with its offices, moments and names in their places. */
export function see(input: ReadingInput): Scene {
  const written = withoutOwnNumber(wordsOf(tidyText(input.text)))
  const phones = written.filter((word) => word.kind === 'phone').map((word) => word.e164)
  const emails = written
    .filter((word) => word.kind === 'email')
    .map((word) => word.raw.replace(/[.'-]+$/, ''))
  const fluent = withApostrophes(written.filter((word) => !hesitation.test(word.text)))
  const spoken = withoutCourtesy(fluent.length > 0 ? fluent : written)
  const offices = findOffices(spoken, input.offices, input.focus)
  const named = withPlaceholders(spoken, offices, 'O')
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
