import { firstCourteous } from './courtesy.ts'
import { type DayOff, whyNoOfficeDay } from './holidays.ts'
import { type OfficePlace, searchedDays, type Window, windowAt, windowsOn } from './office-hours.ts'
import { type Home, isQuiet, quietUntil } from './quiet-hours.ts'
import type { Settings } from './settings.ts'
import { addDays, atClock, type Day, dayOf, type Instant, minutes } from './time.ts'
import type { Tries } from './tries.ts'

/** When the next call is, or that there is no such moment. `at` is a whole minute. */
export type Slot =
  | { kind: 'slot'; at: Instant; because: readonly Reason[] }
  | { kind: 'none'; why: 'no-common-hours' | 'fully-booked' }

/**
 * What moved a call from where one would expect it, in the order met; so that the applicant can be told why.
 */
export type Reason =
  | DayOff
  /** Of the office. */
  | { kind: 'before-opening' | 'lunch' | 'after-closing' }
  /** Of the applicant. */
  | { kind: 'quiet-hours' }
  /** Other applicants' calls to this number. */
  | { kind: 'courtesy' }
  /** The day's tries; the one a day after KEEP; the day's calls, busy lines too; the hours between tries. */
  | { kind: 'two-today' | 'one-today' | 'four-today' | 'too-soon' }
  /** The time asked for is over. */
  | { kind: 'past' }

/** All that a slot depends on. */
export type Terms = {
  office: OfficePlace
  home: Home
  tries: Tries
  /** After KEEP. */
  isOncePerDay: boolean
  /** Cards of other applicants at this office's number, in any order. */
  taken: readonly Instant[]
  /** Chooses this follow-up's place in the spread of "about 10"; the same key, the same place. */
  spreadKey?: string
  settings: Settings
}

/** A moment that suits, or none; and what is to be said of it. */
export type Fit = { at?: Instant; because: readonly Reason[] }

/** What is wished of one day, the dearest first. */
export type Wishes = { at: readonly Instant[]; because?: readonly Reason[] }

/**
 * The first wish, day by day from `from` on, that can be kept: on an office day, at or after `earliest`,
 * inside its window, outside the applicant's quiet hours, courteous to the office. Ends after `searchedDays`.
 */
export function firstFitting(
  from: Day,
  earliest: Instant,
  terms: Terms,
  wishesOn: (day: Day) => Wishes,
  already: readonly Reason[] = [],
): Slot {
  const reasons = [...already]
  for (let ahead = 0; ahead <= searchedDays; ahead++) {
    const day = addDays(from, ahead)
    const dayOff = whyNoOfficeDay(day, terms.office.region)
    const wishes = dayOff ? { at: [], because: [dayOff] } : wishesOn(day)
    reasons.push(...(wishes.because ?? []))
    for (const wish of wishes.at) {
      if (wish < earliest) continue
      const { at, because } = fitInWindow(wish, terms)
      reasons.push(...because)
      if (at !== undefined) return slotAt(at, reasons)
    }
  }
  const isBooked = reasons.some(({ kind }) => kind === 'courtesy')
  return { kind: 'none', why: isBooked ? 'fully-booked' : 'no-common-hours' }
}

/** The wish, moved later within its window as far as quiet hours and courtesy ask. */
export function fitInWindow(wish: Instant, terms: Terms): Fit {
  const { office, home, taken, settings } = terms
  const window = windowAt(wish, office, settings)
  if (!window) return { because: [] }
  const awake = quietUntil(wish, home, settings)
  if (awake >= window.closesAt) return { because: [{ kind: 'quiet-hours' }] }
  const moved: Reason[] = awake > wish ? [{ kind: 'quiet-hours' }] : []
  const at = firstCourteous(awake, window.closesAt, taken, office.zone, settings)
  if (at === undefined) return { because: [...moved, { kind: 'courtesy' }] }
  if (isQuiet(at, home, settings))
    return { because: [...moved, { kind: 'courtesy' }, { kind: 'quiet-hours' }] }
  return { at, because: at > awake ? [...moved, { kind: 'courtesy' }] : moved }
}

/**
 * The first moment of that day, from `at` on, at which the office may be called: as said inside a window, a
 * few minutes after the next one opens otherwise ("they're at lunch, so 2:05 pm"); in the morning at the hour
 * of first calls.
 */
export function fitInDay(at: Instant, terms: Terms): Fit {
  const { office, settings } = terms
  const day = dayOf(at, office.zone)
  const dayOff = whyNoOfficeDay(day, office.region)
  if (dayOff) return { because: [dayOff] }
  const reasons: Reason[] = []
  for (const [index, window] of windowsOn(day, office, settings).entries()) {
    if (at >= window.closesAt) continue
    const isBefore = at < window.opensAt
    if (isBefore && reasons.length === 0) reasons.push({ kind: index === 0 ? 'before-opening' : 'lunch' })
    const wish = isBefore ? openingOf(window, index, day, terms) : at
    const fit = fitInWindow(wish, terms)
    reasons.push(...fit.because)
    if (fit.at !== undefined) return { at: fit.at, because: reasons }
  }
  return { because: reasons.length > 0 ? reasons : [{ kind: 'after-closing' }] }
}

/** When one calls an office whose window opens: not on the minute, and in the morning about 10. */
function openingOf(window: Window, index: number, day: Day, { office, settings }: Terms): Instant {
  const firstCall = atClock(day, settings.firstCall, office.zone)
  if (index === 0 && window.opensAt <= firstCall && firstCall < window.closesAt) return firstCall
  return justAfterOpening(window, settings)
}

export const justAfterOpening = ({ opensAt }: Window, { minutesAfterOpening }: Settings): Instant =>
  opensAt + minutes(minutesAfterOpening)

/** Each thing is said once: of several days of a kind, the first. */
export function slotAt(at: Instant, reasons: readonly Reason[]): Slot {
  const said = new Set<string>()
  const because = reasons.filter((reason) => {
    const words = reason.kind === 'holiday' ? reason.name : reason.kind
    return !said.has(words) && said.add(words)
  })
  return { kind: 'slot', at, because }
}
