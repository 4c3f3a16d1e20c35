import { Temporal } from 'temporal-polyfill'
import { addMinutes, formatMoment, parseMoment, type WallMoment } from './calendar.ts'

/** Clocks change at night: a span that touches no hour before five in the morning needs no zone to be counted. */
const touchesNight = (from: WallMoment, to: WallMoment): boolean => from.day !== to.day || from.minute < 300

const zoned = (at: WallMoment, zone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(formatMoment(at)).toZonedDateTime(zone, { disambiguation: 'compatible' })

const wallOf = (at: Temporal.ZonedDateTime): WallMoment =>
  parseMoment(at.toPlainDateTime().toString().slice(0, 16))

/** A zone that no clock knows leaves the plain sum: the reader is total. */
function orPlain(exact: () => WallMoment, plain: WallMoment): WallMoment {
  try {
    return exact()
  } catch {
    return plain
  }
}

/** `minutes` of elapsed time after a wall moment in a zone. */
export function elapsedAfter(now: WallMoment, minutes: number, zone: string): WallMoment {
  const plain = addMinutes(now, minutes)
  if (!touchesNight(now, plain)) return plain
  return orPlain(() => wallOf(zoned(now, zone).add({ minutes })), plain)
}

/** A wall moment that does not exist moves forward; one that exists twice is the first. */
export function existing(at: WallMoment, zone: string): WallMoment {
  return at.minute >= 300 ? at : orPlain(() => wallOf(zoned(at, zone)), at)
}

/** What the clock shows in another zone at a moment of this one. */
export function shownIn(at: WallMoment, zone: string, other: string): WallMoment {
  return zone === other ? at : orPlain(() => wallOf(zoned(at, zone).withTimeZone(other)), at)
}
