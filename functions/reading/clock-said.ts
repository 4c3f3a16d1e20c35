import type { Found } from './day-said.ts'
import { phraseLength, standsAt } from './phrases.ts'
import { dayParts, numberAt } from './time-words.ts'
import type { ClockSaid } from './when.ts'

type Words = readonly string[]

/** Phrases for a part of the day, longest first, and the part they name. */
const partPhrases: readonly [string, string][] = [
  ['first thing in the morning', 'first thing'],
  ['first thing', 'first thing'],
  ['1st thing', 'first thing'],
  ['early in the morning', 'early morning'],
  ['early morning', 'early morning'],
  ['early am', 'early morning'],
  ['late morning', 'mid morning'],
  ['mid morning', 'mid morning'],
  ['midmorning', 'mid morning'],
  ['mid - morning', 'mid morning'],
  ['this morning', 'morning'],
  ['the morning', 'morning'],
  ['the am', 'morning'],
  ['morning', 'morning'],
  ['noonish', 'noon'],
  ['lunchtime', 'noon'],
  ['midday', 'noon'],
  ['noon', 'noon'],
  ['early in the afternoon', 'early afternoon'],
  ['early afternoon', 'early afternoon'],
  ['late in the afternoon', 'late afternoon'],
  ['later this afternoon', 'late afternoon'],
  ['late this afternoon', 'late afternoon'],
  ['late afternoon', 'late afternoon'],
  ['after the lunch', 'afternoon'],
  ['after my lunch', 'afternoon'],
  ['after their lunch', 'afternoon'],
  ['after lunchtime', 'afternoon'],
  ['after lunch', 'afternoon'],
  ['before lunch', 'before lunch'],
  ['before the lunch', 'before lunch'],
  ['this afternoon', 'afternoon'],
  ['the afternoon', 'afternoon'],
  ['the pm', 'afternoon'],
  ['afternoon', 'afternoon'],
  ['aft', 'afternoon'],
  ['end of the business day', 'end of day'],
  ['end of business', 'end of day'],
  ['end of the day', 'end of day'],
  ['end of day', 'end of day'],
  ['end of today', 'end of day'],
  ['close of business', 'end of day'],
  ['eod', 'end of day'],
  ['before they close', 'end of day'],
  ['before closing', 'end of day'],
  ['before close', 'end of day'],
  ['at close', 'end of day'],
  ['before the office closes', 'end of day'],
  ['before end of day', 'end of day'],
  ['before you close', 'end of day'],
  ['before we close', 'end of day'],
  ['before they leave', 'end of day'],
  ['this evening', 'evening'],
  ['the evening', 'evening'],
  ['evening', 'evening'],
  ['tonight', 'evening'],
]
const firstWords = new Set(partPhrases.map(([phrase]) => phrase.split(' ')[0]))

export function partSaidAt(words: Words, at: number): (Found<ClockSaid> & { part: string }) | undefined {
  if (!firstWords.has(words[at])) return undefined
  const phrase = partPhrases.find(([text]) => standsAt(words, at, text))
  const part = phrase && dayParts[phrase[1]]
  if (!phrase || !part) return undefined
  return { said: { isPoint: true, ...part }, length: phraseLength(phrase[0]), part: phrase[1] }
}

/** A bare hour of an office's day: 1 to 6 are p.m., 7 to 11 a.m., 12 is noon. */
const bareHour = (hour: number): number | undefined => {
  if (hour >= 13 && hour <= 23) return hour
  if (hour < 1 || hour > 12) return undefined
  return hour <= 6 ? hour + 12 : hour
}

const withHalf = (hour: number, half: string | undefined): number | undefined => {
  if (half === undefined) return bareHour(hour)
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

type Half = 'am' | 'pm' | undefined
const halfAt = (words: Words, at: number): Half => {
  const word = words[at]
  if (word === 'am' || word === 'pm') return word
  if (word === 'a' && /^(?:|[.,;!?|])$/.test(words[at + 1] ?? '')) return 'am'
  return word === 'p' ? 'pm' : undefined
}

const exact = (hour: number | undefined, minute: number, length: number): Found<ClockSaid> | undefined =>
  hour === undefined || minute > 59
    ? undefined
    : { said: { minute: hour * 60 + minute, isPoint: false }, length }

/** "half past two", "quarter to 3", "ten past 2". */
function relativeClock(words: Words, at: number): Found<ClockSaid> | undefined {
  const start = words[at] === 'a' ? at + 1 : at
  const first = words[start]
  const minutes = first === 'half' ? 30 : first === 'quarter' ? 15 : numberAt(words, start)?.value
  if (minutes === undefined || minutes > 45) return undefined
  const side = words[start + 1]
  const hour = numberAt(words, start + 2)
  if (first === 'half' && hour === undefined && numberAt(words, start + 1)) return undefined
  if (!hour || hour.value < 1 || hour.value > 12) return undefined
  const isTo = side === 'to' || side === 'til' || side === 'of' || side === 'until'
  if (side !== 'past' && side !== 'after' && !(isTo && first === 'quarter')) return undefined
  if (side === 'after' && first !== 'quarter') return undefined
  const half = halfAt(words, start + 2 + hour.length)
  const at24 = withHalf(hour.value, half)
  if (at24 === undefined) return undefined
  const minute = at24 * 60 + (isTo ? -minutes : minutes)
  return { said: { minute, isPoint: false }, length: start + 2 + hour.length + (half ? 1 : 0) - at }
}

/**
 * The hour on the clock said at this word. A bare number is an hour only where `isExpected`; "5p", "9am", "14:00",
 * "3 o'clock" and "2ish" are hours anywhere.
 */
export function clockSaidAt(words: Words, at: number, isExpected: boolean): Found<ClockSaid> | undefined {
  const relative = relativeClock(words, at)
  if (relative) return relative
  const first = words[at] ?? ''
  const colon = /^(\d{1,2}):(\d{2})$/.exec(first)
  if (colon) {
    const half = halfAt(words, at + 1)
    const hour = Number(colon[1])
    const isWritten24 = hour > 12 || first.startsWith('0')
    return exact(isWritten24 && hour < 24 ? hour : withHalf(hour, half), Number(colon[2]), half ? 2 : 1)
  }
  const number = numberAt(words, at)
  if (!number) return undefined
  let next = at + number.length
  let minute = 0
  let hour = number.value
  if (/^\d{3,4}$/.test(first)) {
    minute = hour % 100
    hour = Math.floor(hour / 100)
    if (minute > 59 || hour > 23) return undefined
    if (first.startsWith('0')) return isExpected ? exact(hour, minute, 1) : undefined
  } else if (words[next] === '.' && /^\d\d$/.test(words[next + 1] ?? '')) {
    minute = Number(words[next + 1])
    next += 2
  } else if (
    hour <= 12 &&
    (words[next] === 'thirty' || words[next] === 'fifteen' || words[next] === 'fortyfive')
  ) {
    minute = { thirty: 30, fifteen: 15, fortyfive: 45 }[words[next] as 'thirty'] ?? 0
    next += 1
  } else if (hour <= 12 && words[next] === 'forty' && words[next + 1] === 'five') {
    minute = 45
    next += 2
  }
  let isHour = isExpected || minute > 0
  if (words[next] === 'oclock' || (words[next] === 'o' && words[next + 1] === 'clock')) {
    next += words[next] === 'o' ? 2 : 1
    isHour = true
  }
  if (words[next] === 'ish') {
    next += 1
    isHour = true
  }
  if (words[next] === 'sharp') next += 1
  const half = halfAt(words, next)
  if (half) {
    next += 1
    isHour = true
  }
  return isHour ? exact(withHalf(hour, half), minute, next - at) : undefined
}
