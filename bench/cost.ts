import { hours } from '../functions/domain/time.ts'
import { loadApplicant } from '../functions/runtime/document.ts'
import { givenFor } from '../functions/runtime/given-for.ts'
import { applicantIdOf } from '../functions/runtime/identity.ts'
import type { Ports } from '../functions/runtime/ports.ts'
import { type Desk, startDesk } from '../infra/local/desk.ts'
import { type Wiring, wiring } from '../infra/wiring.ts'
import { countedTable, type TableUse } from './counted-table.ts'
import type { Table } from './measure.ts'
import { prices } from './prices.ts'

/** What one follow-up used, counted on a desk that ran it. */
export type Used = TableUse & {
  invocations: Record<string, number>
  gigabyteSeconds: number
  alarms: number
  wakeMessages: number
  texts: { received: number; sent: number; segmentsIn: number; segmentsOut: number; callbacks: number }
}

/**
 * Billed a run; the desk's own times are those of another machine and another table, so a round figure stands
 * in.
 */
const secondsARun = 0.1
/** Start, end and report of a run, a metrics line, an access log line. */
const logBytesARun = 2_000
/** Sent by the scheduler or by us, received, deleted. */
const queueRequestsAMessage = 3

const maya = '+12135550100'

/**
 * Create, 4 attempts, their replies, all callbacks, one view of the board. @throws when the story goes
 * otherwise
 */
export async function useOfOneFollowUp(): Promise<Used> {
  const counted: Record<string, number> = {}
  let wakeMessages = 0
  const load = async (file: string) => {
    const { handle } = await import(new URL(`../${file}`, import.meta.url).href)
    const name = Object.entries<Wiring>(wiring).find(([, row]) => row.file === file)?.[0] ?? file
    return {
      handle: (ports: Ports, event: { Records?: unknown[] }) => {
        counted[name] = (counted[name] ?? 0) + 1
        wakeMessages += event.Records?.length ?? 0
        return handle(ports, event)
      },
    }
  }
  const desk = await startDesk({
    now: Date.parse('2026-11-30T08:00-08:00'),
    isFrozen: true,
    load,
    show: () => {},
  })
  try {
    await text(desk, 'hello')
    await text(desk, 'Maya Torres, PA')
    const { ports, twilio } = desk.world
    // Looking on costs nothing: it is not the app that looks.
    const watcher = { ...ports }
    const { table, use, stored } = countedTable(ports.table)
    ports.table = table
    let alarms = 0
    const { set } = ports.alarms
    ports.alarms.set = async (id, at) => {
      alarms += 1
      await set(id, at)
    }
    await skip(desk, '2026-11-30T08:05-08:00')
    for (const name of Object.keys(counted)) counted[name] = 0
    wakeMessages = 0
    const before = { thread: twilio.thread(maya).length, stored: stored() }
    const id = applicantIdOf((await ports.secrets.get()).idKey, maya)
    const isCardOpen = async () => (await loadApplicant(watcher, id))?.open.kind === 'card'

    await text(desk, 'Northlight Pictures (213) 555-0142')
    for (const outcome of [
      'no answer',
      'voicemail',
      'no answer',
      'spoke to Dana, she said they are not hiring',
    ]) {
      await skipUntil(desk, isCardOpen)
      await text(desk, outcome)
    }
    await skip(desk, '2026-12-04T08:00-08:00')
    const { board } = (await givenFor(watcher)).links
    const page = await fetch(board({ id }, ports.clock.now() + hours(1)))
    if (!page.ok) throw new Error(`the board answers ${page.status}`)

    const thread = twilio.thread(maya).slice(before.thread)
    const received = thread.filter(({ from }) => from === maya)
    const sent = thread.filter(({ to }) => to === maya)
    const segments = (texts: typeof thread) => texts.reduce((sum, { segments }) => sum + segments, 0)
    const { 'sms-status': callbacks = 0 } = counted
    return {
      ...use,
      storedBytes: stored() - before.stored,
      invocations: counted,
      gigabyteSeconds: gigabyteSeconds(counted),
      alarms,
      wakeMessages,
      texts: {
        received: received.length,
        sent: sent.length,
        segmentsIn: segments(received),
        segmentsOut: segments(sent),
        callbacks,
      },
    }
  } finally {
    await desk.close()
  }
}

const gigabyteSeconds = (invocations: Record<string, number>): number =>
  Object.entries<Wiring>(wiring).reduce(
    (sum, [name, { memoryMegabytes }]) =>
      sum + (invocations[name] ?? 0) * secondsARun * (memoryMegabytes / 1024),
    0,
  )

export type CostRow = { what: string; amount: string; dollars: number }

export function awsCost(used: Used): CostRow[] {
  const { aws } = prices
  const runs = Object.values(used.invocations).reduce((sum, count) => sum + count, 0)
  const { wake = 0, sweep = 0, 'inbound-sweep': inbound = 0 } = used.invocations
  const requests = runs - wake - sweep - inbound
  const gigabyteYears = (used.storedBytes / 1e9) * 12
  return [
    {
      what: 'Lambda',
      amount: `${runs} runs, ${used.gigabyteSeconds.toFixed(2)} GB-s`,
      dollars: runs * aws.lambdaRequest + used.gigabyteSeconds * aws.lambdaGigabyteSecond,
    },
    {
      what: 'DynamoDB',
      amount: `${used.writeUnits} write units, ${used.readUnits} read units`,
      dollars: used.writeUnits * aws.tableWriteUnit + used.readUnits * aws.tableReadUnit,
    },
    {
      what: 'kept a year, restorable',
      amount: `${(used.storedBytes / 1000).toFixed(1)} KB`,
      dollars: gigabyteYears * (aws.tableGigabyteMonth + aws.restorableGigabyteMonth),
    },
    { what: 'Scheduler', amount: `${used.alarms} alarms`, dollars: used.alarms * aws.schedulerInvocation },
    {
      what: 'SQS',
      amount: `${used.wakeMessages} messages`,
      dollars: used.wakeMessages * queueRequestsAMessage * aws.queueRequest,
    },
    { what: 'HTTP API', amount: `${requests} requests`, dollars: requests * aws.httpRequest },
    {
      what: 'logs',
      amount: `${((runs * logBytesARun) / 1000).toFixed(0)} KB`,
      dollars: ((runs * logBytesARun) / 1e9) * aws.logGigabyte,
    },
  ]
}

export function twilioCost({ texts }: Used): CostRow[] {
  const { segment, carrierFee } = prices.twilio
  return [
    {
      what: 'texts to the applicant',
      amount: `${texts.sent} texts, ${texts.segmentsOut} segments`,
      dollars: texts.segmentsOut * (segment + carrierFee),
    },
    {
      what: 'texts of the applicant',
      amount: `${texts.received} texts, ${texts.segmentsIn} segments`,
      dollars: texts.segmentsIn * segment,
    },
  ]
}

export const total = (rows: readonly CostRow[]): number => rows.reduce((sum, { dollars }) => sum + dollars, 0)

/** Cost per follow-up, AWS and Twilio beside it. */
export async function costTables(): Promise<Table[]> {
  const used = await useOfOneFollowUp()
  const [aws, twilio] = [awsCost(used), twilioCost(used)]
  const { received, callbacks } = used.texts
  const story = `create, 4 attempts, ${received} replies, ${callbacks} callbacks, one board view`
  const rows = (all: readonly CostRow[]) => [
    ...all.map(({ what, amount, dollars }) => ({ what, amount, dollars: dollars.toFixed(6) })),
    { what: 'together', amount: '', dollars: total(all).toFixed(6) },
  ]
  return [
    { title: `AWS per follow-up (${story}), prices of ${prices.asOf}`, rows: rows(aws) },
    { title: 'Twilio for the same', rows: rows(twilio) },
  ]
}

const api = async (desk: Desk, method: string, path: string, body: unknown): Promise<unknown> => {
  const answer = await fetch(`${desk.url}/desk/api${path}`, { method, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
  return answer.json()
}
const text = (desk: Desk, body: string) => api(desk, 'POST', '/texts', { from: maya, body })
const skip = (desk: Desk, now: string) => api(desk, 'PUT', '/clock', { now })

async function skipUntil(desk: Desk, isReached: () => Promise<boolean>): Promise<void> {
  for (let texts = 0; texts < 6; texts += 1) {
    await api(desk, 'PUT', '/clock', { untilTextTo: maya })
    if (await isReached()) return
  }
  throw new Error('no card came')
}
