import { schemaVersion } from '../../functions/domain/applicant.ts'
import { hours, type Instant, minutes } from '../../functions/domain/time.ts'
import { Browser } from './browser.ts'
import type { Promised } from './checkers/checker.ts'
import { erased } from './checkers/erased.ts'
import { p1 } from './checkers/p1.ts'
import { p2 } from './checkers/p2.ts'
import { p3 } from './checkers/p3.ts'
import { p4 } from './checkers/p4.ts'
import { p5 } from './checkers/p5.ts'
import { p6 } from './checkers/p6.ts'
import { p7 } from './checkers/p7.ts'
import { p8 } from './checkers/p8.ts'
import { Exchange, toReachForThePhone } from './exchange.ts'
import { officesOf } from './offices.ts'
import { Person } from './person.ts'
import { type Random, randomOf } from './random.ts'
import { tempers } from './tempers.ts'
import { Town } from './town.ts'
import { weatherOf } from './weather.ts'
import { Broken, World } from './world.ts'

export const promises: readonly Promised[] = [p1, p2, p3, p4, p5, p6, p7, p8, erased]

export type SeedResult = {
  seed: number
  /** What broke; undefined: every promise was kept. */
  broken?: string
  events: number
  days: number
  weather: string
  counts: Map<string, number>
  story: readonly string[]
}

export type SeedOptions = {
  isTold?: boolean
  days?: number
  off?: ReadonlySet<string>
  weather?: string
  /** Everybody's, by name. */
  temper?: string
  /** Whether people call as well as text; in a quarter of the worlds they do. */
  hasCalls?: boolean
}

/** Days on which clocks change or offices are shut come more often than the calendar has them. */
const starts = [
  '2026-11-16',
  '2026-10-26',
  '2026-03-02',
  '2026-12-14',
  '2026-06-08',
  '2026-01-12',
  '2026-09-01',
]
const phones = [
  '+13105550131',
  '+12125550132',
  '+13125550133',
  '+18085550134',
  '+14165550135',
  '+16025550136',
]

/** Of a release that is not written yet. */
const newerSchema = 99

/** One world from its first text to its last. The same seed tells the same story. */
export async function runSeed(seed: number, options: SeedOptions = {}): Promise<SeedResult> {
  const random = randomOf(`seed ${seed}`)
  const days = options.days ?? 14
  const start = Date.parse(`${random.pick(starts)}T12:00:00Z`) + random.between(0, 10) * hours(24)
  const end = start + days * hours(24)
  const world = new World(seed, start, options.isTold)
  const weather = weatherOf(random.fork('weather'), start, end, options.weather)
  const off = options.off ?? new Set<string>()
  const town = new Town({
    world,
    weather,
    isSigned: seed % 8 === 0,
    off,
    settings: {
      spreadMinutes: random.pick([0, 0, 10]),
      optOutAnswers: random.pick(['carrier', 'ours'] as const),
      inboundTextsPerDay: random.pick([200, 200, 8]),
      cardsPerDay: random.pick([8, 8, 2]),
      linkDays: random.pick([14, 14, 2]),
    },
  })
  for (const { name, watch } of promises) {
    const check = watch(town.outside)
    world.watch((seen) => {
      const why = check(seen)
      if (why !== undefined) world.break(`${name}: ${why}`)
    })
  }
  people(town, world, random, { start, end, temper: options.temper })
  if (options.hasCalls ?? seed % 4 === 1) calls(town, world, random.fork('calls'))
  if (weather.name !== 'fair') deploys(town, world, random.fork('deploys'), { start, end: weather.endsAt })
  calmMinutes(world, weather.endsAt, end)
  const result = { seed, days, weather: weather.name, counts: world.counts, story: world.story }
  try {
    await world.run(end)
    world.see({ kind: 'over' })
    await world.run(end)
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    world.tell(() => `!! ${error.message}`)
    return { ...result, events: world.events, broken: error.message }
  }
  return { ...result, events: world.events }
}

function people(
  town: Town,
  world: World,
  random: Random,
  { start, end, temper: named }: { start: Instant; end: Instant; temper: string | undefined },
): void {
  const offices = officesOf(random)
  const count = random.pick([1, 1, 1, 2, 3])
  for (let place = 0; place < count; place += 1) {
    const phone = phones[(random.between(0, 5) + place) % phones.length] ?? ''
    if (town.onDelivered.has(phone)) continue
    const temper = random.pick(named === undefined ? tempers : tempers.filter(({ name }) => name === named))
    const own = offices.filter(() => random.chance(temper.offices))
    const person = new Person({
      world,
      random: random.fork(phone),
      phone,
      temper,
      offices: own.length === 0 ? offices.slice(0, 1) : own,
      document: () => town.document(phone),
      text: (body, meant) => town.text(phone, body, meant),
      browser: new Browser(town, phone),
    })
    town.onDelivered.set(phone, (body) => person.got(body))
    const id = town.idOf(phone)
    world.watch((seen) => {
      if (seen.kind !== 'saved' || seen.id !== id || seen.after === undefined) return
      if (Object.keys(seen.after.outbox).length > Object.keys(seen.before?.outbox ?? {}).length)
        person.provoked()
    })
    person.begin(start + random.between(0, hours(30)), end - hours(2))
  }
}

/** Some reach for the phone instead of texting, to be put through or for no reason; and offices call back. */
function calls(town: Town, world: World, random: Random): void {
  const exchange = new Exchange(town.outside, random)
  town.outside.exchange = exchange
  world.watch((seen) => {
    if (seen.kind !== 'delivered' || !random.chance(0.35)) return
    const followUps = town.document(seen.to)?.followUps ?? []
    const [office] = followUps.filter(() => random.chance(0.06))
    const from = office === undefined ? seen.to : office.office.phone
    world.after(toReachForThePhone(random), () => exchange.callFrom(from))
  })
}

/**
 * A deploy in mid-flight: for some hours a newer release has written documents that this one does not know; then it is
 * rolled back, and its documents are put right.
 */
function deploys(
  town: Town,
  world: World,
  random: Random,
  { start, end }: { start: Instant; end: Instant },
): void {
  if (!random.chance(0.3)) return
  const from = random.between(start, end - hours(8))
  const { store } = town.outside
  const rewrite = (change: (schema: unknown) => unknown) => {
    for (const item of [...store.documents()]) {
      const schema = change(item.schema)
      if (schema !== item.schema) store.put({ ...item, schema, version: Number(item.version) + 1 })
    }
  }
  world.at(from, () => {
    world.count('deploys of a newer schema')
    rewrite((schema) => (random.chance(0.7) ? newerSchema : schema))
  })
  world.at(from + random.between(minutes(5), hours(7)), () =>
    rewrite((schema) => (schema === newerSchema ? schemaVersion : schema)),
  )
}

/** Looks around every twenty minutes once the faults are over. */
function calmMinutes(world: World, fairSince: Instant, end: Instant): void {
  const look = (at: Instant) => {
    if (at > end) return
    world.at(at, () => {
      world.see({ kind: 'calm', fairSince })
      look(at + minutes(20))
    })
  }
  look(fairSince + minutes(4))
}
