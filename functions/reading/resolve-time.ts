import {
  addMinutes,
  businessDaysAfter,
  dateOf,
  dayOf,
  daysInMonth,
  formatDay,
  formatMoment,
  mondayOf,
  nextBusinessDay,
  type WallMoment,
  weekdayOf,
} from './calendar.ts'
import type { ClockSaid, DaySaid, When } from './when.ts'
import { elapsedAfter, existing } from './zoned.ts'

/** Where and when the text is read: wall time in a zone. */
export type Clock = { now: WallMoment; zone: string }

/** How long "later" is. */
export const LATER_MINUTES = 60
/** "before 3" is said of a moment this much earlier. */
const BEFORE_MINUTES = 30

function dateAhead(
  said: { month?: number; date: number },
  today: number,
  isTodayStillAhead: boolean,
): number | undefined {
  const now = dateOf(today)
  for (let later = 0; later <= 48; later += said.month ? 12 : 1) {
    const monthIndex = (said.month ?? now.month) - 1 + later
    const year = now.year + Math.floor(monthIndex / 12)
    const month = (monthIndex % 12) + 1
    if (said.date > daysInMonth(year, month)) continue
    const day = dayOf(year, month, said.date)
    if (day > today || (day === today && isTodayStillAhead)) return day
  }
  return undefined
}

/** The day that was said, on or after today. */
export function dayAhead(said: DaySaid, today: number, isTodayStillAhead = false): number | undefined {
  switch (said.kind) {
    case 'days-ahead':
      return today + Math.min(said.days, 3650)
    case 'business-days-ahead':
      return businessDaysAfter(today, said.days)
    case 'next-week':
      return mondayOf(today) + 6 + said.weekday
    case 'end-of-week':
      return mondayOf(today) + (weekdayOf(today) >= 5 ? 11 : 4)
    case 'next-month': {
      const { year, month } = dateOf(today)
      return dayOf(year, month + 1, 1)
    }
    case 'date':
      return dateAhead(said, today, isTodayStillAhead)
    case 'weekday': {
      const inThisWeek = mondayOf(today) + said.weekday - 1
      const coming = inThisWeek > today ? inThisWeek : inThisWeek + 7
      if (said.which === 'next') return inThisWeek + 7 + said.weeksAfter * 7
      if (said.which === 'this' && inThisWeek === today) return today
      return coming + said.weeksAfter * 7
    }
  }
}

const isRunning = (clock: ClockSaid, minute: number): boolean =>
  clock.runsFrom !== undefined && minute >= clock.runsFrom && minute <= (clock.runsTo ?? 0)

/** A time without a day: today if still ahead, else the next business day. */
function clockAhead(clock: ClockSaid, now: WallMoment): WallMoment {
  if (isRunning(clock, now.minute)) return addMinutes(now, LATER_MINUTES)
  if (clock.minute > now.minute) return { day: now.day, minute: clock.minute }
  return { day: nextBusinessDay(now.day), minute: clock.minute }
}

/** The hour meant: "before 3" and "by 3" are half an hour earlier. */
function clockMeant(when: When): ClockSaid | undefined {
  const { clock, lead } = when
  const isEarlier = (lead === 'before' || lead === 'by') && clock && (!clock.isPoint || clock.minute === 720)
  return isEarlier ? { ...clock, minute: Math.max(0, clock.minute - BEFORE_MINUTES) } : clock
}

/** The wall time that was said, always ahead of now; undefined where none was. */
export function resolveTime(when: When, { now, zone }: Clock): string | undefined {
  if (when.isOpen) return undefined
  if (when.isVague) return formatMoment(elapsedAfter(now, LATER_MINUTES, zone))
  if (when.minutesAhead !== undefined)
    return formatMoment(elapsedAfter(now, Math.round(when.minutesAhead), zone))
  const clock = clockMeant(when)
  if (!when.day) return clock && formatMoment(existing(clockAhead(clock, now), zone))
  const isStillAhead = clock !== undefined && clock.minute > now.minute
  const day = dayAhead(when.day, now.day, isStillAhead)
  if (day === undefined) return undefined
  if (!clock) return formatDay(day)
  if (day === now.day && isRunning(clock, now.minute)) return formatMoment(addMinutes(now, LATER_MINUTES))
  return formatMoment(existing({ day, minute: clock.minute }, zone))
}

/** The latest day before today that the words can mean, for a resume that was sent. */
export function resolvePastDay(said: DaySaid, today: number): string | undefined {
  switch (said.kind) {
    case 'days-ahead':
      return said.days === 0 ? formatDay(today) : undefined
    case 'weekday': {
      const back = (weekdayOf(today) - said.weekday + 7) % 7 || 7
      return formatDay(today - back)
    }
    case 'date': {
      const now = dateOf(today)
      for (let earlier = 0; earlier <= 48; earlier += said.month ? 12 : 1) {
        const monthIndex = now.year * 12 + (said.month ?? now.month) - 1 - earlier
        const year = Math.floor(monthIndex / 12)
        const month = (monthIndex % 12) + 1
        const day = dayOf(year, month, said.date)
        if (said.date <= daysInMonth(year, month) && day <= today) return formatDay(day)
      }
      return undefined
    }
    default:
      return undefined
  }
}
