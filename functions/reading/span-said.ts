import type { Found } from './day-said.ts'
import { phraseLength, standsAt } from './phrases.ts'
import { numberAt } from './time-words.ts'
import type { When } from './when.ts'

type Words = readonly string[]
type Said = Omit<When, 'from' | 'to'>

const vague =
  `a little bit later|a bit later|a little later|later on today|later on|later today|later in the day|in a little bit
in a little while|in a bit|in a while|in a few|in a sec|in a second|in a moment|a little while|some other time|
another time|later`.split(/[|\n]/)
const open =
  `after thanksgiving|after the thanksgiving|after the holidays|after holidays|after the holiday|after christmas
after xmas|after new years day|after new years|after new year 's|after new year|after the new year|
after the break|after the hiatus
after the long weekend|after the strike|after hiatus|after winter break|after easter|after turkey day|
in the new year`.split(/[|\n]/)

/** "later" (some time from now) and "after the holidays" (no moment the reader knows). */
export function vagueSaidAt(words: Words, at: number): Found<Said> | undefined {
  const first = words[at] ?? ''
  if (first === 'after' || first === 'in' || first === 'until') {
    const start = first === 'until' && words[at + 1] === 'after' ? at + 1 : at
    const phrase = open.find((text) => standsAt(words, start, text))
    if (phrase) return { said: { isOpen: true }, length: phraseLength(phrase) + start - at }
  }
  const phrase = vague.find((text) => standsAt(words, at, text))
  if (!phrase) return undefined
  const length = phraseLength(phrase)
  if (
    phrase === 'in a few' &&
    /^(?:days?|weeks?|hours?|minutes?|min|months?)$/.test(words[at + length] ?? '')
  )
    return undefined
  const next = words[at + length] ?? ''
  if (phrase === 'later' && /^(?:this|in|next)$/.test(next) && words[at + 2] !== 'today') return undefined
  return { said: { isVague: true }, length }
}

const spanLeads = new Set([
  'in',
  'after',
  'for',
  'another',
  'give',
  'within',
  'like',
  'about',
  'me',
  'maybe',
  'around',
  'say',
  'it',
  'them',
  'snooze',
])
const unitMinutes = (word: string | undefined): number | undefined => {
  if (/^(?:minutes?|min|m)$/.test(word ?? '')) return 1
  return /^(?:hours?|h)$/.test(word ?? '') ? 60 : undefined
}

/** The words that a stretch of time may begin with, besides a number. */
const opensSpan = /^(?:half|an?|hour|one|couple|few|another)$/

/** "20 min", "an hour and a half", "half an hour", "a couple of hours": the count of minutes from this word on. */
function minutesSaid(words: Words, at: number): { minutes: number; length: number } | undefined {
  if (!opensSpan.test(words[at] ?? '') && !numberAt(words, at)) return undefined
  for (const [phrase, minutes] of [
    ['half an hour', 30],
    ['half hour', 30],
    ['a half hour', 30],
    ['half a hour', 30],
    ['a half an hour', 30],
    ['a quarter of an hour', 15],
    ['an hour and a half', 90],
    ['hour and a half', 90],
    ['a hour and a half', 90],
    ['1 and a half hours', 90],
    ['one and a half hours', 90],
    ['an hour or 2', 60],
    ['an hour or two', 60],
    ['an hour', 60],
    ['a hour', 60],
    ['a couple of hours', 120],
    ['a couple hours', 120],
    ['couple hours', 120],
    ['couple of hours', 120],
    ['few hours', 180],
    ['a couple of minutes', 2],
    ['a couple minutes', 2],
    ['few minutes', 3],
    ['another hour', 60],
  ] as const) {
    if (standsAt(words, at, phrase)) return { minutes, length: phraseLength(phrase) }
    if (phrase.startsWith('few') && words[at] === 'a' && standsAt(words, at + 1, phrase))
      return { minutes, length: phraseLength(phrase) + 1 }
  }
  const number = numberAt(words, at)
  if (!number) return undefined
  let next = at + number.length
  let value = number.value
  if (words[next] === '.' && words[next + 1] === '5') {
    value += 0.5
    next += 2
  }
  if (words[next] === '-' && numberAt(words, next + 1)) next += 2
  if (words[next] === 'more' || words[next] === '-') next += 1
  if (standsAt(words, next, 'and a half')) {
    value += 0.5
    next += 3
  }
  const unit = unitMinutes(words[next])
  if (unit === undefined) return undefined
  next += 1
  const more =
    words[next] === 'and' || numberAt(words, next)
      ? minutesSaid(words, words[next] === 'and' ? next + 1 : next)
      : undefined
  if (standsAt(words, next, 'and a half') && unit === 60)
    return { minutes: (value + 0.5) * 60, length: next + 3 - at }
  if (more && unit === 60 && more.minutes < 60) {
    return {
      minutes: value * 60 + more.minutes,
      length: next - at + more.length + (words[next] === 'and' ? 1 : 0),
    }
  }
  return { minutes: value * unit, length: next - at }
}

/** Elapsed time said at this word: "in 20", "in like 20 min", "give me an hour", "20 minutes". */
export function spanSaidAt(words: Words, at: number): Found<Said> | undefined {
  let next = at
  let isIn = false
  while (next < at + 4 && spanLeads.has(words[next] ?? '')) {
    if (words[next] === 'in' || words[next] === 'another' || words[next] === 'snooze') isIn = true
    if (words[next] === 'give' || words[next] === 'me') isIn = true
    if (words[next] === 'after') isIn = false
    next += 1
  }
  const said = minutesSaid(words, next)
  const lead = words.slice(at, next).includes('for') ? 'for' : 'in'
  if (said) {
    if (words[next + said.length] === 'ago') return undefined
    const tail =
      standsAt(words, next + said.length, 'or so') || standsAt(words, next + said.length, 'or 2')
        ? 2
        : standsAt(words, next + said.length, 'from now')
          ? 2
          : 0
    return { said: { minutesAhead: said.minutes, lead }, length: next + said.length + tail - at }
  }
  const number = isIn ? numberAt(words, next) : undefined
  const after = words[next + (number?.length ?? 0)] ?? ''
  const isClosed =
    /^(?:|[.,;!?|]|please|thanks|ok|and|because|or|im|i|then|cant|not|when|but|so|about|though|to|tops|max|if)$/.test(
      after,
    )
  const isAnother = words[next - 1] === 'another' && words[next] === 'one'
  if (!number || isAnother || !isClosed || number.value < 1 || number.value > 180) return undefined
  if (/^(?:comes?|came|gets)$/.test(words[at - 1] ?? '')) return undefined
  if (next > at + 1 && number.value <= 12 && /^(?:is|was|'s|be)$/.test(words[at - 1] ?? '')) return undefined
  return { said: { minutesAhead: number.value, lead: 'in' }, length: next + number.length - at }
}
