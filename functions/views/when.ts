import { Temporal } from 'temporal-polyfill'
import type { Day, Instant, Zone } from '../domain/time.ts'

const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Where the applicant is; undefined when not known: then the office's zone is named. */
export type Home = Zone | undefined

/** "Tue Nov 24, 10:00 am", "tomorrow, Wed Nov 25, 10:00 am", "Tue Nov 24, 10:00 am ET (7:00 am for you)". */
export function dayAndTime(at: Instant, zone: Zone, home: Home, now: Instant): string {
  return `${dayOnly(at, zone, now)}, ${timeOnly(at, zone, home)}`
}

/** "10:00 am", or "10:00 am ET (7:00 am for you)" where the applicant's clock differs. */
export function timeOnly(at: Instant, zone: Zone, home: Home): string {
  const there = inZone(at, zone)
  if (home === undefined) return `${clock(there)} ${zoneLabel(zone)}`
  const here = inZone(at, home)
  if (here.offset === there.offset) return clock(there)
  const isSameDay = here.toPlainDate().equals(there.toPlainDate())
  const own = isSameDay ? clock(here) : `${dayName(here.toPlainDate())}, ${clock(here)}`
  return `${clock(there)} ${zoneLabel(zone)} (${own} for you)`
}

/** "10:00 am" on that zone's wall clock, and nothing else. */
export const bareTime = (at: Instant, zone: Zone): string => clock(inZone(at, zone))

/** "Wed Nov 25"; "today" and "tomorrow" come before it, never instead of it. */
export function dayOnly(at: Instant, zone: Zone, now: Instant): string {
  const date = inZone(at, zone).toPlainDate()
  const ahead = inZone(now, zone).toPlainDate().until(date).days
  const near = ahead === 0 ? 'today, ' : ahead === 1 ? 'tomorrow, ' : ''
  return near + dayName(date)
}

/** "Tue Nov 24" of an instant, without "today". */
export const bareDay = (at: Instant, zone: Zone): string => dayName(inZone(at, zone).toPlainDate())

/** "Tue Nov 24" of a calendar day. */
export const calendarDay = (day: Day): string => dayName(Temporal.PlainDate.from(day))

/** Whether two zones show the same time at that moment. */
export const isSameClock = (at: Instant, zone: Zone, home: Zone): boolean =>
  inZone(at, zone).offset === inZone(at, home).offset

/** "ET", "Mountain Time" where it has no short name. */
export const zoneLabel = (zone: Zone): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find((part) => part.type === 'timeZoneName')?.value ?? zone

const inZone = (at: Instant, zone: Zone): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)

function clock(when: Temporal.ZonedDateTime): string {
  const minutes = String(when.minute).padStart(2, '0')
  return `${when.hour % 12 === 0 ? 12 : when.hour % 12}:${minutes} ${when.hour < 12 ? 'am' : 'pm'}`
}

const dayName = (date: Temporal.PlainDate): string =>
  `${weekdays[date.dayOfWeek]} ${months[date.month]} ${date.day}`
