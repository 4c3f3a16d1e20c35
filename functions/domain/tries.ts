import type { Disposition } from '../reading/reading.ts'
import type { OfficePlace } from './office-hours.ts'
import { type Day, dayOf, type Instant } from './time.ts'

/**
 * What the cadence remembers of the calls to one office since it was added, or since somebody last answered.
 */
export type Tries = {
  /** Calls that met nobody or a machine. A busy line is none: somebody is there. */
  count: number
  /** Days with a try before `lastDay`. */
  daysBefore: number
  /** The day of the last call of any kind, on the office's calendar. */
  lastDay?: Day
  triesOnLastDay: number
  /** All calls of that day, busy lines and answered ones too. */
  callsOnLastDay: number
  /** Busy lines since the last call that wasn't, on `lastDay`. */
  busyInARow: number
  /** The last call that met something else than a busy line. */
  lastAt?: Instant
}

export const noTries: Tries = {
  count: 0,
  daysBefore: 0,
  triesOnLastDay: 0,
  callsOnLastDay: 0,
  busyInARow: 0,
}

/**
 * One more call, made at `at`. A person who answers begins the count anew; what was called that day still
 * counts.
 */
export function afterAttempt(
  tries: Tries,
  disposition: Disposition,
  at: Instant,
  office: OfficePlace,
): Tries {
  const day = dayOf(at, office.zone)
  const before = day === tries.lastDay ? tries : { ...tries, ...aNewDay(tries) }
  const called = { ...before, lastDay: day, callsOnLastDay: before.callsOnLastDay + 1 }
  switch (disposition) {
    case 'no-answer':
    case 'voicemail': {
      const triesOnLastDay = before.triesOnLastDay + 1
      return { ...called, count: before.count + 1, triesOnLastDay, busyInARow: 0, lastAt: at }
    }
    case 'busy':
      return { ...called, busyInARow: before.busyInARow + 1 }
    case 'bad-number':
      return { ...called, busyInARow: 0, lastAt: at }
    case 'answered':
      return { ...called, count: 0, daysBefore: 0, triesOnLastDay: 0, busyInARow: 0, lastAt: at }
  }
}

/** How many days were tried before this one: tells whose turn it is among the slots. */
export function daysTriedBefore(day: Day, tries: Tries): number {
  return day === tries.lastDay ? tries.daysBefore : daysTried(tries)
}

const daysTried = ({ daysBefore, triesOnLastDay }: Tries): number => daysBefore + (triesOnLastDay > 0 ? 1 : 0)

const aNewDay = (tries: Tries): Partial<Tries> => ({
  daysBefore: daysTried(tries),
  triesOnLastDay: 0,
  callsOnLastDay: 0,
  busyInARow: 0,
})
