import type { Settings } from './settings.ts'
import { dayOf, hours, type Instant, minutes, wholeMinute, type Zone } from './time.ts'

type CourtesySettings = Pick<
  Settings,
  'courtesySpreadMinutes' | 'courtesyCardsPerHour' | 'courtesyCardsPerDay'
>

/**
 * Courtesy to an office that many applicants call: forty trainees must not ring it at 10:00. The first moment
 * from `at` on, before `until`, that keeps the distance to the cards already taken by others and the caps of
 * the hour and the day; undefined when there is none. `at` and `until` are of one day at the office.
 */
export function firstCourteous(
  at: Instant,
  until: Instant,
  taken: readonly Instant[],
  zone: Zone,
  settings: CourtesySettings,
): Instant | undefined {
  if (taken.length === 0) return at
  const day = dayOf(at, zone)
  const thatDay = taken.filter((other) => dayOf(other, zone) === day)
  if (thatDay.length >= settings.courtesyCardsPerDay) return undefined
  // What forbids a moment ends a spread after some card, or an hour after one: no other moments need be
  // looked at.
  const spread = minutes(settings.courtesySpreadMinutes)
  const openings = thatDay.flatMap((other) => [wholeMinute(other + spread), wholeMinute(other + hours(1))])
  const moments = [at, ...openings.filter((each) => each > at && each < until).sort((a, b) => a - b)]
  return moments.find((each) => isCourteous(each, thatDay, settings))
}

function isCourteous(at: Instant, others: readonly Instant[], settings: CourtesySettings): boolean {
  const spread = minutes(settings.courtesySpreadMinutes)
  if (others.some((other) => Math.abs(other - at) < spread)) return false
  const near = [...others.filter((other) => Math.abs(other - at) < hours(1)), at].sort((a, b) => a - b)
  // Too many in some hour: a card and the one as many further on as an hour may hold lie less than an hour
  // apart.
  return near.every((card, index) => {
    const further = near[index + settings.courtesyCardsPerHour]
    return further === undefined || further - card >= hours(1)
  })
}
