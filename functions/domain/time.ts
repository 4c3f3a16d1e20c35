import * as Instants from 'temporal-polyfill/fns/Instant'
import * as ZonedTimes from 'temporal-polyfill/fns/ZonedDateTime'

/** Milliseconds since the epoch, UTC. */
export type Instant = number
/** IANA zone, `America/Los_Angeles`. */
export type Zone = string
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string
/** A time on the wall, `HH:MM`, 24 hours. */
export type Clock = string
/** A moment on a wall without its zone, `YYYY-MM-DDTHH:MM`. */
export type WallTime = string

export const minutes = (count: number): number => count * 60_000
export const hours = (count: number): number => count * 3_600_000
/**
 * The first whole minute at or after this moment: times are told to the minute, and the time said is the time
 * kept.
 */
export const wholeMinute = (at: Instant): Instant => Math.ceil(at / 60_000) * 60_000

/** The first whole minute after this moment. */
export const minuteAfter = (now: Instant): Instant => wholeMinute(now + 1)

const dayLength = hours(24)

/**
 * The moment when the clock on a wall in `zone` shows `wall`. A time that the clocks skip moves forward by
 * what they skip; of one that they show twice the first is meant.
 * @throws RangeError when `wall` is no `YYYY-MM-DDTHH:MM` of the calendar, or the zone is unknown
 */
export const instantOf = (wall: WallTime, zone: Zone): Instant => {
  const [day = '', clock = ''] = wall.split('T')
  return atClock(day, clock, zone)
}

/**
 * As `instantOf`, for `HH:MM` of a day.
 * @throws RangeError when either is malformed, or the zone is unknown
 */
export const atClock = (day: Day, clock: Clock, zone: Zone): Instant => {
  const local = dayNumber(day) * dayLength + minutes(minuteOfDay(clock))
  // A zone's clocks change at most once within two days, so one of these offsets is right, or both straddle a
  // gap.
  const before = offsetAt(zone, local - dayLength)
  const after = offsetAt(zone, local + dayLength)
  const first = local - Math.max(before, after)
  if (before === after || offsetAt(zone, first) === local - first) return first
  const second = local - Math.min(before, after)
  if (offsetAt(zone, second) === local - second) return second
  return local - before
}

/** The day on the calendar in `zone` at this moment. */
export const dayOf = (at: Instant, zone: Zone): Day =>
  dayFromNumber(Math.floor(localTime(at, zone) / dayLength))

/** What the clock on a wall in `zone` shows, seconds dropped. */
export const clockOf = (at: Instant, zone: Zone): Clock => {
  const minute = Math.floor((localTime(at, zone) % dayLength) / 60_000)
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
}

export const wallTimeOf = (at: Instant, zone: Zone): WallTime => `${dayOf(at, zone)}T${clockOf(at, zone)}`

export const addDays = (day: Day, count: number): Day => dayFromNumber(dayNumber(day) + count)

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => {
  const sinceAThursday = dayNumber(day) % 7
  return ((sinceAThursday + 10) % 7) + 1
}

/**
 * Whether this names a place's zone or UTC. Plain offsets and abbreviations such as `EST`, which know no
 * summer, don't.
 */
export const isZone = (text: string): boolean => {
  if (!/^[A-Z]\w+(\/[\w+-]+)+$|^UTC$/.test(text)) return false
  try {
    offsetAt(text, 0)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Whether walls in both zones show the same time at this moment. */
export const haveSameClock = (a: Zone, b: Zone, at: Instant): boolean => offsetAt(a, at) === offsetAt(b, at)

/** A stretch of time during which a zone keeps one offset: `from` ≤ t < `until`. */
type Span = { from: Instant; until: Instant; offset: number }

/**
 * Spans already asked for, by zone. Asking the zone database costs 10 µs and more, and a simulator asks
 * millions of times about the same few seasons, so every answer is kept together with how long it holds:
 * exact across every change.
 */
const knownSpans = new Map<Zone, Span[]>()

const offsetAt = (zone: Zone, at: Instant): number => {
  const spans = knownSpans.get(zone)
  const known = spans?.find((span) => span.from <= at && at < span.until)
  if (known) return known.offset
  const span = spanAround(zone, at)
  if (spans) spans.push(span)
  else knownSpans.set(zone, [span])
  return span.offset
}

const spanAround = (zone: Zone, at: Instant): Span => {
  const moment = Instants.toZonedDateTimeISO(Instants.fromEpochMilliseconds(Math.floor(at)), zone)
  // The transition before is strictly before, so ask from the next millisecond on: one may fall on `at`
  // itself.
  const previous = ZonedTimes.getTimeZoneTransition(ZonedTimes.addMilliseconds(moment, 1), 'previous')
  const next = ZonedTimes.getTimeZoneTransition(moment, 'next')
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: ZonedTimes.offsetNanoseconds(moment) / 1e6,
  }
}

/** What the wall shows, as if it were UTC. */
const localTime = (at: Instant, zone: Zone): number => at + offsetAt(zone, at)

/**
 * Days since 1970-01-01, and back: both remembered, for the same few hundred days are asked about all the
 * time.
 */
const numbers = new Map<Day, number>()
const days = new Map<number, Day>()

const dayNumber = (day: Day): number => {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number = Date.parse(`${day}T00:00:00Z`) / dayLength
  // `Date.parse` takes 31 February for 3 March.
  if (!Number.isInteger(number) || dayFromNumber(number) !== day) {
    throw new RangeError(`Not a day of the calendar: ${day}`)
  }
  numbers.set(day, number)
  return number
}

const dayFromNumber = (number: number): Day => {
  const known = days.get(number)
  if (known !== undefined) return known
  const day = new Date(number * dayLength).toISOString().slice(0, 10)
  days.set(number, day)
  return day
}

const minuteOfDay = (clock: Clock): number => {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) throw new RangeError(`Not a time of day: ${clock}`)
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
