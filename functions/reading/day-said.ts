import { phraseLength, standsAt } from './phrases.ts'
import { monthNamed, notOfDates, numberAt, ordinalAt, weekdayNamed } from './time-words.ts'
import type { DaySaid } from './when.ts'

/** What was recognised at a place, and how many words it took. */
export type Found<T> = { said: T; length: number }
type Words = readonly string[]

const ahead = (days: number, length: number): Found<DaySaid> => ({
  said: { kind: 'days-ahead', days },
  length,
})
const nextWeek = (weekday: number, length: number): Found<DaySaid> => ({
  said: { kind: 'next-week', weekday },
  length,
})
const fixed: readonly [string, DaySaid][] = [
  ['the day after tomorrow', { kind: 'days-ahead', days: 2 }],
  ['day after tomorrow', { kind: 'days-ahead', days: 2 }],
  ['the day after', { kind: 'days-ahead', days: 1 }],
  ['the next day', { kind: 'days-ahead', days: 1 }],
  ['next day', { kind: 'days-ahead', days: 1 }],
  ['the end of next week', { kind: 'next-week', weekday: 5 }],
  ['end of next week', { kind: 'next-week', weekday: 5 }],
  ['late next week', { kind: 'next-week', weekday: 4 }],
  ['later next week', { kind: 'next-week', weekday: 4 }],
  ['mid next week', { kind: 'next-week', weekday: 3 }],
  ['middle of next week', { kind: 'next-week', weekday: 3 }],
  ['the middle of next week', { kind: 'next-week', weekday: 3 }],
  ['early next week', { kind: 'next-week', weekday: 1 }],
  ['beginning of next week', { kind: 'next-week', weekday: 1 }],
  ['start of next week', { kind: 'next-week', weekday: 1 }],
  ['the following week', { kind: 'next-week', weekday: 1 }],
  ['sometime next week', { kind: 'next-week', weekday: 1 }],
  ['the next week', { kind: 'next-week', weekday: 1 }],
  ['next week', { kind: 'next-week', weekday: 1 }],
  ['not this week', { kind: 'next-week', weekday: 1 }],
  ['cant this week', { kind: 'next-week', weekday: 1 }],
  ['after the weekend', { kind: 'next-week', weekday: 1 }],
  ['after this weekend', { kind: 'next-week', weekday: 1 }],
  ['after weekend', { kind: 'next-week', weekday: 1 }],
  ['the end of the week', { kind: 'end-of-week' }],
  ['end of the week', { kind: 'end-of-week' }],
  ['end of this week', { kind: 'end-of-week' }],
  ['end of week', { kind: 'end-of-week' }],
  ['later this week', { kind: 'end-of-week' }],
  ['later in the week', { kind: 'end-of-week' }],
  ['the week after next', { kind: 'next-week', weekday: 8 }],
  ['week after next', { kind: 'next-week', weekday: 8 }],
  ['the week after', { kind: 'next-week', weekday: 1 }],
  ['next month', { kind: 'next-month' }],
  ['today', { kind: 'days-ahead', days: 0 }],
  ['tomorrow', { kind: 'days-ahead', days: 1 }],
  ['tom', { kind: 'days-ahead', days: 1 }],
]

/** "in 3 days", "in a couple of weeks", "2 business days": a count of days, whatever word stands before it. */
function countedDays(words: Words, at: number): Found<DaySaid> | undefined {
  let next = at
  let count: number | undefined
  const number = numberAt(words, next)
  if (number) {
    count = number.value
    next += number.length
    const upper =
      words[next] === 'or' || words[next] === 'to' || words[next] === '-'
        ? numberAt(words, next + 1)
        : undefined
    if (upper) next += 1 + upper.length
  } else if (standsAt(words, next, 'a couple') || standsAt(words, next, 'couple')) {
    next += words[next] === 'a' ? 2 : 1
    count = 2
  } else if (standsAt(words, next, 'a few') || words[next] === 'few' || words[next] === 'several') {
    next += words[next] === 'a' ? 2 : 1
    count = 3
  } else if (words[next] === 'a' || words[next] === 'another') {
    next += 1
    count = 1
  }
  if (count === undefined) return undefined
  for (const filler of ['of', 'more']) if (words[next] === filler) next += 1
  const isBusiness = words[next] === 'business' || words[next] === 'working' || words[next] === 'work'
  if (isBusiness) next += 1
  const unit = words[next]
  const length = next + 1 - at
  // "We still have to find a day": no day yet.
  if (words[at] === 'a' && /^(?:find|pick|choose|out|set|on|down)$/.test(words[at - 1] ?? ''))
    return undefined
  if (words[at] === 'another' && (unit === 'day' || unit === 'month')) return undefined
  if (unit === 'days' || unit === 'day') {
    return isBusiness ? { said: { kind: 'business-days-ahead', days: count }, length } : ahead(count, length)
  }
  if (unit === 'weeks' || unit === 'week') return ahead(count * 7, length)
  return unit === 'months' || unit === 'month' ? ahead(count * 30, length) : undefined
}

function weekdaySaid(words: Words, at: number): Found<DaySaid> | undefined {
  let next = at
  let which: 'coming' | 'this' | 'next' = 'coming'
  const lead = words[next]
  if (lead === 'this' || lead === 'next' || lead === 'coming') {
    which = lead === 'coming' ? 'coming' : lead
    next += 1
    if (which === 'this' && words[next] === 'coming') next += 1
  }
  const weekday = weekdayNamed(words[next])
  if (!weekday || (words[next] === 'sun' && words[next - 1] === 'the')) return undefined
  next += 1
  if (standsAt(words, next, 'next week')) return nextWeek(weekday, next + 2 - at)
  let weeksAfter = 0
  if (words[next] === 'week' || standsAt(words, next, 'after next')) {
    weeksAfter = 1
    next += words[next] === 'week' ? 1 : 2
  }
  return { said: { kind: 'weekday', weekday, which, weeksAfter }, length: next - at }
}

/** "dec 3", "3rd of december", "12/3", "the 3rd", "mid-december", "in january". */
function dateSaid(words: Words, at: number): Found<DaySaid> | undefined {
  const middle = words[at] === 'mid' ? monthNamed(words[words[at + 1] === '-' ? at + 2 : at + 1]) : undefined
  if (middle)
    return { said: { kind: 'date', month: middle, date: 15 }, length: words[at + 1] === '-' ? 3 : 2 }
  const start = words[at] === 'the' ? at + 1 : at
  const figure = numberAt(words, start)
  const ordinal = ordinalAt(words, start)
  const month = monthNamed(words[start])
  const isDate = (date: number): boolean => date >= 1 && date <= 31
  if (month) {
    const after = words[start + 1] === 'the' ? start + 2 : start + 1
    const date = ordinalAt(words, after) ?? numberAt(words, after)
    if (date && isDate(date.value) && words[after + 1] !== ':') {
      return { said: { kind: 'date', month, date: date.value }, length: after + date.length - at }
    }
    const before = words[at - 1] ?? ''
    if (/^(?:in|until|after|mid|early|late|next|of|-)$/.test(before) && start === at) {
      const wanted = before === 'mid' || (before === '-' && words[at - 2] === 'mid') ? 15 : 1
      return { said: { kind: 'date', month, date: wanted }, length: 1 }
    }
    return undefined
  }
  if (ordinal && isDate(ordinal.value)) {
    const isNumeric = /^\d/.test(words[start] ?? '')
    let next = start + ordinal.length
    if (words[next] === 'of') next += 1
    const named = monthNamed(words[next])
    if (named) return { said: { kind: 'date', month: named, date: ordinal.value }, length: next + 1 - at }
    if (start === at && !isNumeric) return undefined
    if (
      !isNumeric &&
      /^[a-z]/.test(words[next] ?? '') &&
      !/^(?:at|after|around|in|and|to|for)$/.test(words[next] ?? '')
    )
      return undefined
    if (notOfDates.test(words[next] ?? '')) return undefined
    return { said: { kind: 'date', date: ordinal.value }, length: start + ordinal.length - at }
  }
  if (!figure) return undefined
  const of = words[start + figure.length] === 'of' ? 1 : 0
  const named = monthNamed(words[start + figure.length + of])
  if (named && isDate(figure.value)) {
    const length = start + figure.length + of + 1 - at
    return { said: { kind: 'date', month: named, date: figure.value }, length }
  }
  const date = numberAt(words, start + 2)
  if (words[start + 1] === '/' && figure.value >= 1 && figure.value <= 12 && date && isDate(date.value)) {
    const hasYear = words[start + 3] === '/' && numberAt(words, start + 4) !== undefined
    return {
      said: { kind: 'date', month: figure.value, date: date.value },
      length: start + (hasYear ? 5 : 3) - at,
    }
  }
  return undefined
}

/** "a week from friday", "a week from today". */
function weekFrom(words: Words, at: number): Found<DaySaid> | undefined {
  if (
    !standsAt(words, at, 'a week from') &&
    !standsAt(words, at, '1 week from') &&
    !standsAt(words, at, 'one week from')
  )
    return undefined
  const day = weekdaySaid(words, at + 3)
  if (day?.said.kind === 'weekday') return { said: { ...day.said, weeksAfter: 1 }, length: 3 + day.length }
  if (words[at + 3] === 'today' || words[at + 3] === 'now') return ahead(7, 4)
  return words[at + 3] === 'tomorrow' ? ahead(8, 4) : undefined
}

/** The day said at this word, if one is. */
export function daySaidAt(words: Words, at: number): Found<DaySaid> | undefined {
  const phrase = fixed.find(([text]) => standsAt(words, at, text))
  if (phrase && !(phrase[0] === 'tom' && !/^(?:at|morning|afternoon|\d.*|)$/.test(words[at + 1] ?? ''))) {
    return { said: phrase[1], length: phraseLength(phrase[0]) }
  }
  return weekFrom(words, at) ?? weekdaySaid(words, at) ?? dateSaid(words, at)
}

/** A count of days after a word that makes it one: "in", "for", "after", "another". */
export const daysCountedAt = countedDays
