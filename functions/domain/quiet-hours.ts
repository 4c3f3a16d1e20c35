import type { Settings } from './settings.ts'
import { addDays, atClock, clockOf, dayOf, type Instant, type Zone } from './time.ts'

/** Where the applicant is, and whether they texted "early ok". */
export type Home = { zone: Zone; isEarlyOk: boolean }

type QuietSettings = Pick<Settings, 'quietEnds' | 'quietEndsEarly' | 'quietBegins'>

/**
 * Whether the applicant is left in peace at this moment, on their own clock and whatever the office's says.
 */
export function isQuiet(at: Instant, home: Home, settings: QuietSettings): boolean {
  const clock = clockOf(at, home.zone)
  return clock < morningOf(home, settings) || clock >= settings.quietBegins
}

/** The first moment at or after this one that is not quiet: `at` itself when it is none. */
export function quietUntil(at: Instant, home: Home, settings: QuietSettings): Instant {
  if (!isQuiet(at, home, settings)) return at
  const morning = morningOf(home, settings)
  const today = dayOf(at, home.zone)
  const day = clockOf(at, home.zone) < morning ? today : addDays(today, 1)
  return atClock(day, morning, home.zone)
}

/** When the quiet hours that come after this moment begin; `at` itself while they last. */
export function quietFrom(at: Instant, home: Home, settings: QuietSettings): Instant {
  if (isQuiet(at, home, settings)) return at
  return atClock(dayOf(at, home.zone), settings.quietBegins, home.zone)
}

const morningOf = (home: Home, settings: QuietSettings): string =>
  home.isEarlyOk ? settings.quietEndsEarly : settings.quietEnds
