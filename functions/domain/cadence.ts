import { whyNoOfficeDay } from './holidays.ts'
import { halfOf, officeDaysLater, windowAt } from './office-hours.ts'
import { callCapOn, gapEnds, momentOf, patternFrom, patternOn, slotsByHalf, tryCapOn } from './pattern.ts'
import { isQuiet, quietFrom, quietUntil } from './quiet-hours.ts'
import { firstFitting, fitInDay, type Reason, type Slot, slotAt, type Terms } from './slot.ts'
import {
  addDays,
  atClock,
  clockOf,
  type Day,
  dayOf,
  type Instant,
  minuteAfter,
  minutes,
  wholeMinute,
} from './time.ts'

export type { Reason, Slot, Terms } from './slot.ts'
export { afterAttempt, noTries, type Tries } from './tries.ts'

/*
 * When the next call is: one function for each row of the field guide's "The cadence". All slots lie after
 * `now`, on an office day and inside a window, outside the applicant's quiet hours, courteous to the office;
 * but for times that the office itself named. Each says what moved it, or that no moment exists.
 */

/** First call: 10:00 on the first office day after it was added, or the same day if early enough there. */
export function firstSlot(now: Instant, terms: Terms): Slot {
  const { zone } = terms.office
  const { firstCall, firstCallSameDayBefore } = terms.settings
  const today = dayOf(now, zone)
  const from = clockOf(now, zone) < firstCallSameDayBefore ? today : addDays(today, 1)
  return firstFitting(from, now + 1, terms, (day) => {
    const at = momentOf(day, firstCall, terms)
    return { at: [at, ...patternOn(day, terms).filter((slot) => slot > at)] }
  })
}

/** No answer, or a machine: the pattern's next slot ahead, three hours later and under the day's caps. */
export function nextTry(now: Instant, terms: Terms): Slot {
  const { tries, settings } = terms
  const afterBusy = tries.busyInARow > 0 ? minutes(settings.busyRetryMinutes) : 1
  return patternFrom(dayOf(now, terms.office.zone), now + afterBusy, terms)
}

/** Busy: somebody is there. Ten minutes later, twice at most and under the day's calls, then the next try. */
export function busyRetry(now: Instant, terms: Terms): Slot {
  const { settings, office } = terms
  if (!isBusyRetry(terms) || callCapOn(dayOf(now, office.zone), terms)) return nextTry(now, terms)
  const { at, because } = fitInDay(wholeMinute(now + minutes(settings.busyRetryMinutes)), terms)
  return at === undefined ? withReasons(because, nextTry(now, terms)) : slotAt(at, because)
}

/** Answered, a message left, a resume sent, a check-in: the pattern's slot so many office days later. */
export function afterOfficeDays(count: number, now: Instant, terms: Terms): Slot {
  const { zone, region } = terms.office
  const today = dayOf(now, zone)
  const from = officeDaysLater(count, today, region)
  return patternFrom(from, now + 1, terms, daysOff(today, from, terms))
}

/** A message was left: so many full office days later, not sooner than at the same hour. */
export function afterFullOfficeDays(count: number, now: Instant, terms: Terms): Slot {
  const { zone, region } = terms.office
  const today = dayOf(now, zone)
  const from = officeDaysLater(count, today, region)
  return patternFrom(from, atClock(from, clockOf(now, zone), zone), terms, daysOff(today, from, terms))
}

/** They named a day alone: 10:00 then, or if today the next slot an hour off; days off are passed over. */
export function dayNamed(named: Day, terms: Terms, now: Instant): Slot {
  const { office, settings } = terms
  const today = dayOf(now, office.zone)
  const from = named > today ? named : today
  const earliest = from === today ? now + minutes(settings.snoozeMinutes) : now + 1
  const clocks = [...new Set([settings.firstCall, ...settings.slots.flat().sort()])]
  return firstFitting(from, earliest, terms, (day) => {
    const capped = callCapOn(day, terms)
    if (capped) return { at: [], because: [capped] }
    return { at: clocks.map((clock) => atClock(day, clock, office.zone)) }
  })
}

/** They named the time: kept on any day, and outside our windows as long as an office would pick up then. */
export function timeNamed(named: Instant, terms: Terms, now: Instant): Slot {
  const { office, home, settings } = terms
  if (named <= now) return withReasons([{ kind: 'past' }], notBefore(now, now, terms))
  const day = dayOf(named, office.zone)
  const opensAt = atClock(day, settings.namedTimes.opens, office.zone)
  const closesAt = atClock(day, settings.namedTimes.closes, office.zone)
  const clamped = Math.min(Math.max(wholeMinute(named), opensAt), closesAt)
  const reasons: Reason[] = []
  if (named < opensAt) reasons.push({ kind: 'before-opening' })
  if (named > closesAt) reasons.push({ kind: 'after-closing' })
  const awake = quietUntil(clamped, home, settings)
  if (awake > clamped) reasons.push({ kind: 'quiet-hours' })
  const isKept = awake <= closesAt && awake > now
  return isKept ? slotAt(awake, reasons) : withReasons(reasons, notBefore(Math.max(awake, named), now, terms))
}

/** They named neither: the next office day, in the other half of the day. */
export function otherHalf(now: Instant, terms: Terms): Slot {
  const { zone } = terms.office
  const half = halfOf(now, zone) === 'morning' ? 'afternoon' : 'morning'
  const today = dayOf(now, zone)
  return firstFitting(addDays(today, 1), now + 1, terms, (day) => ({ at: slotsByHalf(day, half, terms) }))
}

/**
 * Later, said by the applicant (or a card that could not go out): the first callable moment from `at` on,
 * never a try. Inside a window as said; when the office is shut for the day, the next day's slot of the
 * pattern.
 */
export function notBefore(at: Instant, now: Instant, terms: Terms): Slot {
  const { office, settings } = terms
  const wished = Math.max(wholeMinute(at), minuteAfter(now))
  const free = Math.max(wished, wholeMinute(isBusyRetry(terms) ? 0 : gapEnds(terms)))
  const reasons: Reason[] = free > wished ? [{ kind: 'too-soon' }] : []
  const day = dayOf(free, office.zone)
  // An hour at which no office picks up stands for its day: midnight is "tomorrow".
  if (clockOf(free, office.zone) < settings.namedTimes.opens) return patternFrom(day, free, terms, reasons)
  const capped = capOn(day, terms)
  const fit = capped ? { because: [capped] } : fitInDay(free, terms)
  if (fit.at !== undefined) return slotAt(fit.at, [...reasons, ...fit.because])
  return patternFrom(addDays(day, 1), free, terms, [...reasons, ...fit.because])
}

/** Whether a card may go out at this moment. */
export const mayCallAt = (at: Instant, terms: Terms): boolean => whyNotAt(at, terms) === undefined

/** Why no card may go out at this moment; undefined when one may. */
export function whyNotAt(at: Instant, terms: Terms): Reason | undefined {
  const { office, home, settings } = terms
  const day = dayOf(at, office.zone)
  const dayOff = whyNoOfficeDay(day, office.region)
  if (dayOff) return dayOff
  if (isQuiet(at, home, settings)) return { kind: 'quiet-hours' }
  if (!windowAt(at, office, settings)) return fitInDay(at, terms).because[0] ?? { kind: 'after-closing' }
  const capped = capOn(day, terms)
  if (capped || isBusyRetry(terms)) return capped
  return at < gapEnds(terms) ? { kind: 'too-soon' } : undefined
}

/** Until when the applicant may call after a card at `at`: the window's end, or their own quiet hours. */
export function mayCallUntil(at: Instant, { office, home, settings }: Terms): Instant | undefined {
  const window = windowAt(at, office, settings)
  return window && Math.min(window.closesAt, quietFrom(at, home, settings))
}

/** A retry of a busy line is outside the count of tries, and so of their caps, but not of the day's calls. */
const capOn = (day: Day, terms: Terms): Reason | undefined =>
  callCapOn(day, terms) ?? (isBusyRetry(terms) ? undefined : tryCapOn(day, terms))

const isBusyRetry = ({ tries, settings }: Terms): boolean =>
  tries.busyInARow > 0 && tries.busyInARow <= settings.busyRetriesInARow

/** The days off between these two. */
function daysOff(after: Day, before: Day, { office }: Terms): Reason[] {
  const reasons: Reason[] = []
  for (let day = addDays(after, 1); day < before; day = addDays(day, 1)) {
    const dayOff = whyNoOfficeDay(day, office.region)
    if (dayOff) reasons.push(dayOff)
  }
  return reasons
}

const withReasons = (because: readonly Reason[], slot: Slot): Slot =>
  slot.kind === 'none' ? slot : slotAt(slot.at, [...because, ...slot.because])
