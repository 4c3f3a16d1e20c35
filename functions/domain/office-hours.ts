import { isOfficeDay, type Region } from './holidays.ts'
import type { Settings } from './settings.ts'
import { addDays, atClock, clockOf, type Day, dayOf, type Instant, type Zone } from './time.ts'

/** Where an office is: its clock, and whose holidays it keeps. */
export type OfficePlace = { zone: Zone; region: Region }

/** A stretch of an office day in which the office may be called: `opensAt` ≤ t < `closesAt`. */
export type Window = { opensAt: Instant; closesAt: Instant }

type WindowSettings = Pick<Settings, 'windows'>

/** The windows of a day in order; none when nobody is at work. */
export function windowsOn(day: Day, office: OfficePlace, settings: WindowSettings): Window[] {
  if (!isOfficeDay(day, office.region)) return []
  return settings.windows.map(({ opens, closes }) => ({
    opensAt: atClock(day, opens, office.zone),
    closesAt: atClock(day, closes, office.zone),
  }))
}

/** The window that is open at this moment, if one is. */
export function windowAt(at: Instant, office: OfficePlace, settings: WindowSettings): Window | undefined {
  return windowsOn(dayOf(at, office.zone), office, settings).find(
    ({ opensAt, closesAt }) => opensAt <= at && at < closesAt,
  )
}

export const isInWindow = (at: Instant, office: OfficePlace, settings: WindowSettings): boolean =>
  windowAt(at, office, settings) !== undefined

/** When the window that is open at this moment closes; undefined when none is. */
export const windowCloses = (
  at: Instant,
  office: OfficePlace,
  settings: WindowSettings,
): Instant | undefined => windowAt(at, office, settings)?.closesAt

/** The window that opens next, strictly after this moment; undefined when none does within 120 days. */
export function nextWindow(at: Instant, office: OfficePlace, settings: WindowSettings): Window | undefined {
  const today = dayOf(at, office.zone)
  for (let ahead = 0; ahead <= searchedDays; ahead++) {
    const window = windowsOn(addDays(today, ahead), office, settings).find(({ opensAt }) => opensAt > at)
    if (window) return window
  }
  return undefined
}

/** The `count`th office day after `from`; with 0, `from` itself if it is one, else the next. */
export function officeDaysLater(count: number, from: Day, region: Region): Day {
  let day = from
  for (let left = count; left > 0; left--) day = officeDayFrom(addDays(day, 1), region)
  return officeDayFrom(day, region)
}

/**
 * This day, or the next on which the office is at work. The longest run of days off, around New Year, is 11
 * days.
 */
function officeDayFrom(day: Day, region: Region): Day {
  return isOfficeDay(day, region) ? day : officeDayFrom(addDays(day, 1), region)
}

/** How many office days lie after `from`, up to and including `to`; 0 when `to` is not later. */
export function officeDaysBetween(from: Day, to: Day, region: Region): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isOfficeDay(day, region)) count++
  return count
}

/** Morning or afternoon at the office: the half that a call falls in. */
export type Half = 'morning' | 'afternoon'

export const halfOf = (at: Instant, zone: Zone): Half =>
  clockOf(at, zone) < '12:00' ? 'morning' : 'afternoon'

/** How far ahead anything is looked for. */
export const searchedDays = 120
