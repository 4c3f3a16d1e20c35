/** Plain day arithmetic on wall dates. A day is a number: days since 1970-01-01. */

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** The day number of a calendar date. */
export function dayOf(year: number, month: number, date: number): number {
  return Math.floor(Date.UTC(year, month - 1, date) / 86_400_000)
}

export function dateOf(day: number): { year: number; month: number; date: number } {
  const at = new Date(day * 86_400_000)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function daysInMonth(year: number, month: number): number {
  return dateOf(dayOf(year, month + 1, 1) - 1).date
}

export const isBusinessDay = (day: number): boolean => weekdayOf(day) <= 5

export function nextBusinessDay(day: number): number {
  let next = day + 1
  while (!isBusinessDay(next)) next += 1
  return next
}

export function businessDaysAfter(day: number, count: number): number {
  let at = day
  for (let left = Math.min(count, 400); left > 0; left -= 1) at = nextBusinessDay(at)
  return at
}

/** Monday of the Mon–Sun week that holds the day. */
export const mondayOf = (day: number): number => day - weekdayOf(day) + 1

export function formatDay(day: number): string {
  const { year, month, date } = dateOf(day)
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`
}

/** A wall moment: the day, and minutes since its midnight. */
export type WallMoment = { day: number; minute: number }

export function formatMoment({ day, minute }: WallMoment): string {
  return `${formatDay(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
}

export function addMinutes({ day, minute }: WallMoment, minutes: number): WallMoment {
  const total = day * 1440 + minute + minutes
  return { day: Math.floor(total / 1440), minute: ((total % 1440) + 1440) % 1440 }
}

/** Reads `YYYY-MM-DDTHH:MM`; a string that is none reads as midnight of 1970-01-01, so that the reader stays total. */
export function parseMoment(wall: string): WallMoment {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(wall)
  if (!match) return { day: 0, minute: 0 }
  const [year = 1970, month = 1, date = 1, hour = 0, minute = 0] = match.slice(1).map(Number)
  return { day: dayOf(year, month, date), minute: hour * 60 + minute }
}
