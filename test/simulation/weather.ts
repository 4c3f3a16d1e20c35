import { hours, type Instant, minutes } from '../../functions/domain/time.ts'
import type { Random } from './random.ts'

/** What may happen to one call of a port. */
export type Fate =
  | { kind: 'well' }
  /** It takes its time, some of it before it takes effect. */
  | { kind: 'slow'; milliseconds: number; effectAfter: number }
  | { kind: 'crash-before' | 'crash-after' }
  /** Not done, and said so. */
  | { kind: 'fails' }
  /** Done, but the answer is lost. */
  | { kind: 'answer-lost' }

export type Outside = 'table' | 'alarms' | 'queue' | 'texts'

/** How likely each fault is, at each call of a port. */
type Rates = { slow: number; crash: number; fails: number; lost: number }

/** The faults of one world: rates while a storm lasts, and times when one of the services is away. */
export type Weather = {
  name: string
  /** `isRare`: a call that is seldom made is struck more often, so that it is struck at all. */
  fate: (outside: Outside, now: Instant, isRare: boolean) => Fate
  /** For what is no port call: an alarm lost, a callback doubled. */
  isBad: (now: Instant, probability: number) => boolean
  /** What a send that got no answer is: refused for now, never made, or made later. */
  noAnswer: () => 'try-again' | 'unknown' | 'late'
  /** Whether machines agree on what "just now" means. */
  areClocksRight: boolean
  /** How far a machine's clock is off. */
  skewMs: () => number
  isAway: (outside: Outside, now: Instant) => boolean
  /** The last fault is over. */
  endsAt: Instant
}

type Span = { from: Instant; until: Instant }
const isWithin = (now: Instant) => (span: Span) => span.from <= now && now < span.until
const well: Fate = { kind: 'well' }

type Climate = Rates & {
  /** How many of the slow calls take longer than a lease may. */
  longShare: number
  hoursOn: number
  skewSeconds: number
  outages: number
}

const calm = {
  slow: 0,
  crash: 0,
  fails: 0,
  lost: 0,
  longShare: 0.03,
  hoursOn: 400,
  skewSeconds: 0,
  outages: 0,
}

const climates: Record<string, Climate> = {
  fair: { ...calm, hoursOn: 0 },
  showers: { ...calm, slow: 0.02, crash: 0.004, fails: 0.006, lost: 0.004, skewSeconds: 2 },
  storms: {
    ...calm,
    slow: 0.1,
    crash: 0.04,
    fails: 0.05,
    lost: 0.04,
    hoursOn: 5,
    skewSeconds: 30,
    outages: 1,
  },
  racy: { ...calm, slow: 0.5, longShare: 0.06, crash: 0.004, fails: 0.002, lost: 0.004, skewSeconds: 60 },
  sluggish: { ...calm, slow: 0.3, crash: 0.002, longShare: 0.5, skewSeconds: 2 },
  outages: { ...calm, slow: 0.01, crash: 0.002, fails: 0.003, lost: 0.002, skewSeconds: 60, outages: 5 },
}

const usual = ['fair', 'showers', 'showers', 'storms', 'racy', 'racy', 'sluggish', 'sluggish', 'outages']

export function weatherOf(random: Random, start: Instant, end: Instant, named?: string): Weather {
  const name = named ?? random.pick(usual)
  const climate = climates[name]
  if (climate === undefined) throw new Error(`no such weather: ${name}`)
  // The last half day is fair, so that everything has the time to come right.
  const endsAt = name === 'fair' ? start : end - hours(12)
  const span = (longest: number): Span => {
    const from = random.between(start, endsAt)
    return { from, until: Math.min(endsAt, from + random.between(minutes(2), longest)) }
  }
  const isAlways = climate.hoursOn >= 400
  const storms = isAlways
    ? [{ from: start, until: endsAt }]
    : [1, 2, 3, 4].map(() => span(hours(climate.hoursOn)))
  const outages = Array.from({ length: climate.outages }, () => ({
    outside: random.pick<Outside>(['table', 'alarms', 'queue', 'texts', 'texts']),
    ...span(hours(8)),
  }))
  const isStormy = (now: Instant) => now < endsAt && climate.slow > 0 && storms.some(isWithin(now))
  const isAway = (outside: Outside, now: Instant) =>
    outages.some((outage) => outage.outside === outside && isWithin(now)(outage))

  const rare = struckMore(climate)
  const fate: Weather['fate'] = (outside, now, isRare) => {
    if (now >= endsAt) return well
    if (isAway(outside, now)) return { kind: 'fails' }
    if (!isStormy(now)) return well
    const draw = random.next()
    const { slow, crash, fails, lost } = isRare ? rare : climate
    if (draw < slow) return slowly(random, climate)
    if (draw < slow + crash) return { kind: random.chance(0.5) ? 'crash-before' : 'crash-after' }
    if (draw < slow + crash + fails) return { kind: 'fails' }
    return draw < slow + crash + fails + lost ? { kind: 'answer-lost' } : well
  }
  return {
    name,
    fate,
    isAway,
    noAnswer: () => random.pick(['try-again', 'unknown', 'late']),
    areClocksRight: climate.skewSeconds <= 2,
    isBad: (now, probability) => isStormy(now) && random.chance(probability),
    skewMs: () =>
      climate.skewSeconds === 0 ? 0 : random.between(-climate.skewSeconds, climate.skewSeconds) * 1000,
    endsAt,
  }
}

const struckMore = ({ slow, crash, fails, lost }: Rates): Rates => {
  const more = (rate: number) => Math.min(0.15, rate * 10)
  return { slow, crash: more(crash), fails: more(fails), lost: more(lost) }
}

/** Mostly a moment, now and then longer than a lease; it is the way there that is slow, or the way back. */
function slowly(random: Random, { longShare }: Climate): Fate {
  const milliseconds = random.chance(longShare)
    ? random.between(4_000, random.chance(0.5) ? 15_000 : 70_000)
    : random.between(5, random.chance(0.1) ? 6_000 : 400)
  return { kind: 'slow', milliseconds, effectAfter: random.between(0, milliseconds) }
}
