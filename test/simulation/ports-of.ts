import { AlarmsUnavailable, StoreUnavailable, TwilioUnavailable } from '../../functions/adapters/errors.ts'
import type { Applicant } from '../../functions/domain/applicant.ts'
import type { LedgerLine } from '../../functions/domain/ledger.ts'
import type { Settings } from '../../functions/domain/settings.ts'
import type { Deployment, Log, Ports, Sent, Table } from '../../functions/runtime/ports.ts'
import type { AlarmClock } from './alarm-clock.ts'
import type { Carrier } from './carrier.ts'
import { type Gate, gateOf } from './gate.ts'
import type { Store, StoreChange } from './store.ts'
import type { WakeQueue } from './wake-queue.ts'
import type { Weather } from './weather.ts'
import type { Invocation, World } from './world.ts'

/** Everything outside the functions, simulated. */
export type Outside = {
  world: World
  weather: Weather
  store: Store
  alarmClock: AlarmClock
  queue: WakeQueue
  carrier: Carrier
  settings: Settings
  deployment: Deployment
  /** Where calls go; without one none do. */
  exchange?: { ring: (ringId: string, to: string) => Sent }
  /** The real log, where somebody wants to read it. */
  log?: Log
  /** Guards that are switched off in the outside itself, to see that the checkers notice. */
  off: ReadonlySet<string>
}

export const secrets = {
  twilioAccountSid: `AC${'0'.repeat(32)}`,
  twilioAuthTokens: ['a'.repeat(32)] as const,
  idKey: 'the key of ids',
  linkKeys: ['the key of links'] as const,
}

/** The ports of one run of a function: its own clock, and faults at every call. */
export function portsOf(outside: Outside, invocation: Invocation): Ports {
  const { world, weather, settings, deployment } = outside
  const gate = gateOf(world, weather, invocation)
  const now = () => world.now + invocation.skewMs
  return {
    clock: { now },
    ids: { fresh: () => freshId(world) },
    table: tableOf(outside, gate, invocation),
    alarms: alarmsOf(outside, gate, now),
    texts: textsOf(outside, gate),
    calls: { ring: (call) => ring(outside, gate, call) },
    secrets: { get: async () => secrets },
    settings,
    deployment,
    log: {
      info: (name, facts) => outside.log?.info(name, facts),
      warn: (name, facts) => outside.log?.warn(name, facts),
      error: (name, error, facts) => {
        outside.log?.error(name, error, facts)
        world.see({ kind: 'threw', name, cause: invocation.cause, error, at: world.now })
      },
      count: (metric) => world.count(`metric ${metric}`),
    },
  }
}

const freshId = ({ random }: World): string =>
  Buffer.from(Array.from({ length: 16 }, () => random.between(0, 255))).toString('base64url')

function tableOf({ world, store, off }: Outside, gate: Gate, { cause }: Invocation): Table {
  const faults = {
    unavailable: () => {
      throw new StoreUnavailable('simulated')
    },
  }
  const noted = (change: StoreChange | undefined) => {
    if (change === undefined) return undefined
    seeChange(world, change, cause)
    return change.after
  }
  return {
    get: (pk, sk) => gate('table.get', () => store.get(pk, sk), faults),
    putIfVersion: (item, version) =>
      gate(
        'table.putIfVersion',
        () => void noted(store.putIfVersion(item, version, !off.has('version'))),
        faults,
      ),
    putAll: (items) =>
      gate('table.putAll', () => items.forEach((item) => void noted(store.put(item))), faults),
    update: (pk, sk, change) => gate('table.update', () => noted(store.update(pk, sk, change)), faults),
    query: (pk, prefix, options) => gate('table.query', () => store.query(pk, prefix, options), faults),
    remove: (keys) =>
      gate('table.remove', () => keys.forEach(({ pk, sk }) => void noted(store.remove(pk, sk))), faults),
    removeIfVersion: (pk, sk, version) =>
      gate('table.removeIfVersion', () => void noted(store.removeIfVersion(pk, sk, version)), faults),
    due: (shard, until, limit) => gate('table.due', () => store.index.due(shard, until, limit), faults),
  }
}

function seeChange(world: World, { pk, sk, before, after }: StoreChange, cause: Invocation['cause']): void {
  if (!pk.startsWith('APPLICANT#')) return
  const id = pk.slice('APPLICANT#'.length)
  if (sk === 'STATE') {
    world.see({
      kind: 'saved',
      id,
      cause,
      ...(before === undefined ? {} : { before: before as unknown as Applicant }),
      ...(after === undefined ? {} : { after: after as unknown as Applicant }),
    })
  } else if (sk.startsWith('LEDGER#') && after !== undefined) {
    world.see({ kind: 'ledger', id, line: after.line as LedgerLine })
  }
}

function alarmsOf({ alarmClock, queue }: Outside, gate: Gate, now: () => number): Ports['alarms'] {
  const faults = {
    unavailable: () => {
      throw new AlarmsUnavailable('simulated')
    },
  }
  const enqueue = (body: object, seconds: number) =>
    gate('queue.send', () => queue.send(JSON.stringify(body), Math.ceil(seconds)), faults)
  return {
    set: (id, at) => gate('alarms.set', () => alarmClock.set(id, at, now()), faults),
    wakeSoon: (applicantId, seconds) => enqueue({ applicantId }, seconds),
    tellShared: (applicantId, phone) => enqueue({ applicantId, sharedOffice: phone }, 0),
    clear: (id) => gate('alarms.clear', () => alarmClock.clear(id), faults),
  }
}

function ring(
  { world, exchange }: Outside,
  gate: Gate,
  { callId, to }: { callId: string; to: string },
): Promise<Sent> {
  if (exchange === undefined) return Promise.resolve({ outcome: 'refused', code: 0 })
  world.see({ kind: 'send-began', textId: callId, to, body: 'ring' })
  const unknown = (): Sent => ({ outcome: 'unknown' })
  return gate('texts.ring', () => exchange.ring(callId, to), { unavailable: unknown, lost: unknown })
}

function textsOf({ world, weather, carrier }: Outside, gate: Gate): Ports['texts'] {
  const list = {
    unavailable: () => {
      throw new TwilioUnavailable('simulated')
    },
  }
  return {
    send: ({ textId, to, body }) => {
      world.see({ kind: 'send-began', textId, to, body })
      const send = (): Sent => {
        const sent = carrier.send({ textId, to, body })
        if (sent.outcome === 'refused') world.see({ kind: 'refused', textId, code: sent.code })
        return sent
      }
      // A client that gave up does not know whether Twilio goes on.
      const givenUp = (): Sent => {
        const kind = weather.noAnswer()
        if (kind === 'late') world.after(world.random.between(500, 8_000), () => void send())
        return { outcome: kind === 'try-again' ? 'try-again' : 'unknown' }
      }
      return gate('texts.send', send, { unavailable: givenUp, lost: () => ({ outcome: 'unknown' }) })
    },
    listSent: (to, since) => gate('texts.listSent', () => carrier.listSent(to, since), list),
    listReceived: (since) =>
      gate(
        'texts.listReceived',
        () => carrier.listReceived(since).map((text) => ({ ...text, to: '+12135550100' })),
        list,
      ),
  }
}
