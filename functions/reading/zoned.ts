import { addMinutes, type WallMoment } from './calendar.ts'

/**
 * Elapsed time and zones by the platform's own zone data: the reader needs three sums of it, and a calendar library
 * would be a fifth of its bundle.
 */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(zone, format)
  return format
}

const minutesOf = ({ day, minute }: WallMoment): number => day * 1440 + minute
const momentOf = (minutes: number): WallMoment => addMinutes({ day: 0, minute: 0 }, minutes)

/** What the clock of a zone shows at an instant; both in minutes since 1970. */
function shownAt(instant: number, zone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of formatOf(zone).formatToParts(instant * 60_000)) part[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000
}

const offsetAt = (instant: number, zone: string): number => shownAt(instant, zone) - instant

/** The instant of a wall time: the first of two, and moved forward where there is none. */
function instantOf(wall: number, zone: string): number {
  const before = wall - offsetAt(wall - 1440, zone)
  const after = wall - offsetAt(wall + 1440, zone)
  return shownAt(before, zone) !== wall && shownAt(after, zone) === wall ? after : before
}

/** A zone that no clock knows leaves the plain sum: the reader is total. */
function orPlain(exact: () => number, plain: WallMoment): WallMoment {
  try {
    return momentOf(exact())
  } catch {
    return plain
  }
}

/** Clocks change at night: a span that touches no hour before five in the morning needs no zone to be counted. */
const touchesNight = (from: WallMoment, to: WallMoment): boolean => from.day !== to.day || from.minute < 300

/** `minutes` of elapsed time after a wall moment in a zone. */
export function elapsedAfter(now: WallMoment, minutes: number, zone: string): WallMoment {
  const plain = addMinutes(now, minutes)
  if (!touchesNight(now, plain)) return plain
  return orPlain(() => shownAt(instantOf(minutesOf(now), zone) + minutes, zone), plain)
}

/** A wall moment that does not exist moves forward; one that exists twice is the first. */
export function existing(at: WallMoment, zone: string): WallMoment {
  return at.minute >= 300 ? at : orPlain(() => shownAt(instantOf(minutesOf(at), zone), zone), at)
}

/** What the clock shows in another zone at a moment of this one. */
export function shownIn(at: WallMoment, zone: string, other: string): WallMoment {
  return zone === other ? at : orPlain(() => shownAt(instantOf(minutesOf(at), zone), other), at)
}
