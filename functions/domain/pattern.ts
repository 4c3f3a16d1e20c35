import { type Half, halfOf, windowAt, windowsOn } from './office-hours.ts'
import { quietUntil } from './quiet-hours.ts'
import { firstFitting, justAfterOpening, type Reason, type Slot, type Terms, type Wishes } from './slot.ts'
import { atClock, type Clock, type Day, type Instant, minutes } from './time.ts'
import { daysTriedBefore } from './tries.ts'

/*
 * The pattern of tries: 10:00 and 14:15 on one day, 11:15 and 16:00 on the next, in turn by the days that
 * were tried, so that the same empty desk is not tried at the same hour; and the caps on it.
 */

/** The pattern's first slot from `earliest` on that can be kept, looked for from the day `from` on. */
export function patternFrom(
  from: Day,
  earliest: Instant,
  terms: Terms,
  already: readonly Reason[] = [],
): Slot {
  return firstFitting(from, earliest, terms, (day) => triesOn(day, earliest, terms), already)
}

/** A cap is a reason only where it takes away a slot still ahead. */
function triesOn(day: Day, earliest: Instant, terms: Terms): Wishes {
  const ahead = patternOn(day, terms).filter((at) => at >= earliest)
  const capped = callCapOn(day, terms) ?? tryCapOn(day, terms)
  if (capped) return { at: [], because: ahead.length > 0 ? [capped] : [] }
  const at = ahead.filter((each) => each >= gapEnds(terms))
  return { at, because: at.length < ahead.length ? [{ kind: 'too-soon' }] : [] }
}

/**
 * The slots whose turn it is that day. When the applicant's quiet hours cover all of them, the other day's
 * follow, and then the first minutes of each window: somebody in Hawaii can call New York only in the
 * afternoon.
 */
export function patternOn(day: Day, terms: Terms): Instant[] {
  const { tries, isOncePerDay, office, settings } = terms
  const turn = daysTriedBefore(day, tries)
  const [one, other] = inTurn(turn, settings.slots).map((clocks) => momentsOf(day, clocks, terms))
  if (isOncePerDay) {
    const reachable = momentsOf(day, rotation(settings.slots), terms).filter((at) => isReachable(at, terms))
    const its = reachable[turn % reachable.length]
    if (its !== undefined) return [its]
  }
  const openings = windowsOn(day, office, settings).map((window) => justAfterOpening(window, settings))
  const wishes: Instant[] = []
  for (const moments of [one ?? [], other ?? [], openings]) {
    wishes.push(...moments)
    if (moments.some((at) => isReachable(at, terms))) break
  }
  return wishes
}

/** All slots, those of this half of the day first, and in each half those whose turn it is. */
export function slotsByHalf(day: Day, half: Half, terms: Terms): Instant[] {
  const turn = daysTriedBefore(day, terms.tries)
  const moments = momentsOf(day, inTurn(turn, terms.settings.slots).flat(), terms)
  const isWanted = (at: Instant): boolean => halfOf(at, terms.office.zone) === half
  return [...moments.filter(isWanted), ...moments.filter((at) => !isWanted(at))]
}

/** The cap on tries that a day has reached: two, or one after KEEP. */
export function tryCapOn(day: Day, { tries, isOncePerDay, settings }: Terms): Reason | undefined {
  if (day !== tries.lastDay) return undefined
  if (isOncePerDay && tries.triesOnLastDay >= settings.triesPerDayAfterKeep) return { kind: 'one-today' }
  return tries.triesOnLastDay >= settings.triesPerDay ? { kind: 'two-today' } : undefined
}

/** The cap on calls that a day has reached, busy lines and answered calls too. */
export function callCapOn(day: Day, { tries, settings }: Terms): Reason | undefined {
  return day === tries.lastDay && tries.callsOnLastDay >= settings.callsPerDay
    ? { kind: 'four-today' }
    : undefined
}

/** When the hours between two tries are over; counted from the attempt, whenever it was planned. */
export function gapEnds({ tries, settings }: Terms): Instant {
  if (tries.lastAt === undefined || tries.triesOnLastDay === 0) return 0
  return tries.lastAt + minutes(settings.minutesBetweenTries)
}

/**
 * That clock's moment of the day, with this follow-up's share of the spread ("about 10") if its window has
 * room.
 */
export function momentOf(day: Day, clock: Clock, { office, spreadKey, settings }: Terms): Instant {
  const at = atClock(day, clock, office.zone)
  if (spreadKey === undefined || settings.spreadMinutes === 0) return at
  const spread = at + minutes(hashOf(`${spreadKey} ${day}`) % (settings.spreadMinutes + 1))
  const closesAt = windowAt(at, office, settings)?.closesAt ?? at
  return spread < closesAt ? spread : at
}

const momentsOf = (day: Day, clocks: readonly Clock[], terms: Terms): Instant[] =>
  clocks.map((clock) => momentOf(day, clock, terms))

/** Whether the applicant's quiet hours leave some of the slot's window from there on. */
function isReachable(at: Instant, { office, home, settings }: Terms): boolean {
  const window = windowAt(at, office, settings)
  return window !== undefined && quietUntil(at, home, settings) < window.closesAt
}

type Slots = Terms['settings']['slots']

const inTurn = (turn: number, [one, other]: Slots): Slots => (turn % 2 === 0 ? [one, other] : [other, one])

/** One try a day: day by day the other pattern and the other half, 10:00, 16:00, 14:15, 11:15. */
function rotation([one, other]: Slots): Clock[] {
  const length = Math.max(one.length, other.length)
  return Array.from({ length: 2 * length }, (_, turn) => {
    const clocks = turn % 2 === 0 ? one : other
    return clocks[(turn + Math.floor(turn / 2)) % clocks.length] ?? ''
  }).filter((clock) => clock !== '')
}

/** FNV-1a, 32 bits: spreads keys evenly, and always the same. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
