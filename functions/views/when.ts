import {
  addDays,
  clockOf,
  type Day,
  dayOf,
  haveSameClock,
  type Instant,
  weekdayOf,
  type Zone,
} from '../domain/time.ts'
import { zoneShortName } from '../domain/zone-name.ts'

/** Where the applicant is; undefined when not known: then the office's zone is always named. */
export type Home = Zone | undefined

/** "Tue Nov 24, 10:00 am", "tomorrow, Wed Nov 25, 10:00 am", "Tue Nov 24, 10:00 am ET (7:00 am for you)". */
export function dayAndTime(at: Instant, zone: Zone, home: Home, now: Instant): string {
  return `${dayOnly(at, zone, now)}, ${timeOnly(at, zone, home)}`
}

/** "10:00 am", or "10:00 am ET (7:00 am for you)" where the applicant's clock differs. */
export function timeOnly(at: Instant, zone: Zone, home: Home): string {
  if (home === undefined) return timeInZone(at, zone)
  if (haveSameClock(zone, home, at)) return bareTime(at, zone)
  const isSameDay = dayOf(at, zone) === dayOf(at, home)
  const own = isSameDay ? bareTime(at, home) : `${bareDay(at, home)}, ${bareTime(at, home)}`
  return `${timeInZone(at, zone)} (${own} for you)`
}

/** "10:00 am ET". */
export const timeInZone = (at: Instant, zone: Zone): string =>
  `${bareTime(at, zone)} ${zoneShortName(zone, at)}`

/** "10:00 am" on that zone's wall, and nothing else. */
export function bareTime(at: Instant, zone: Zone): string {
  const [hour = 0, minute = 0] = clockOf(at, zone).split(':').map(Number)
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`
}

/** "Wed Nov 25"; "today" and "tomorrow" come before it, never instead of it. */
export const dayOnly = (at: Instant, zone: Zone, now: Instant): string => {
  const near = nearness(at, zone, now)
  return near === undefined ? bareDay(at, zone) : `${near}, ${bareDay(at, zone)}`
}

/** Whether this is today or tomorrow on that zone's calendar. */
export function nearness(at: Instant, zone: Zone, now: Instant): 'today' | 'tomorrow' | undefined {
  const day = dayOf(at, zone)
  const today = dayOf(now, zone)
  if (day === today) return 'today'
  return day === addDays(today, 1) ? 'tomorrow' : undefined
}

/** "Tue Nov 24" of an instant. */
export const bareDay = (at: Instant, zone: Zone): string => calendarDay(dayOf(at, zone))

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "Tue Nov 24" of a calendar day. */
export function calendarDay(day: Day): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return `${weekdays[weekdayOf(day) - 1]} ${months[month - 1]} ${date}`
}

/** The office's own time, with its zone only where the applicant's clock differs. */
export const officeTime = (at: Instant, zone: Zone, home: Home): string =>
  home !== undefined && haveSameClock(zone, home, at) ? bareTime(at, zone) : timeInZone(at, zone)
