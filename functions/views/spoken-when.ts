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

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "today at 10:15 am", "Tuesday, November 24, at 10 am", on the listener's own clock. */
export function spokenMoment(at: Instant, zone: Zone, now: Instant): string {
  const day = dayOf(at, zone)
  const today = dayOf(now, zone)
  const near = day === today ? 'today' : day === addDays(today, 1) ? 'tomorrow' : spokenDay(day)
  return `${near} at ${spokenTime(at, zone)}`
}

/** "11:45 am", "noon"; on the office's clock "11:45 am their time" where the listener's differs. */
export const spokenUntil = (at: Instant, office: Zone, home: Zone): string =>
  haveSameClock(office, home, at) ? spokenTime(at, office) : `${spokenTime(at, home)} your time`

function spokenTime(at: Instant, zone: Zone): string {
  const [hour = 0, minute = 0] = clockOf(at, zone).split(':').map(Number)
  const half = hour < 12 ? 'am' : 'pm'
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return minute === 0 ? `${twelve} ${half}` : `${twelve}:${String(minute).padStart(2, '0')} ${half}`
}

function spokenDay(day: Day): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return `${weekdays[weekdayOf(day) - 1]}, ${months[month - 1]} ${date},`
}
