import { type Desk, startDesk } from '../infra/local/desk.ts'
import type { CallRecord } from '../infra/local/twilio/voice/call-record.ts'
import type { Table } from './measure.ts'
import { prices } from './prices.ts'

const maya = '+12135550100'
const harbor = '+13105550142'

type Way = 'by text' | 'put through' | 'ring me'
type End = 'nobody answers' | 'three minutes with a person'

/** What one attempt used, counted on a desk that ran it. */
export type AttemptUsed = {
  segmentsOut: number
  segmentsIn: number
  minutesIn: number
  minutesOut: number
  machineDetections: number
  /** Not in the price table: neural voices by the character, speech understood. */
  charactersSaid: number
  speeches: number
}

/** From the card (or the ring) to the echo with the next moment. @throws when the story goes otherwise */
export async function useOfAnAttempt(way: Way, end: End): Promise<AttemptUsed> {
  const desk = await startDesk({ now: Date.parse('2026-11-23T12:00-08:00'), isFrozen: true, show: () => {} })
  try {
    const { twilio } = desk.world
    for (const body of ['hi', 'Maya Torres, PA', 'add Blue Harbor 310-555-0142 UPM Dana Lee'])
      await post(desk, '/texts', { from: maya, body })
    if (way === 'ring me') await post(desk, '/texts', { from: maya, body: 'ring me' })
    const answer = end === 'nobody answers' ? 'no-answer' : 'person'
    await put(desk, `/offices/${harbor}`, { answer, afterSeconds: 8, talkSeconds: 180 })
    await put(desk, '/clock', { now: '2026-11-24T09:59:58-08:00' })
    const before = twilio.thread(maya).length
    await put(desk, '/clock', { advance: 'PT8S' })
    if (way === 'by text') await byText(desk, end)
    else await byVoice(desk, way, end)
    return used(
      twilio
        .thread(maya)
        .slice(before)
        .map(({ to, segments }) => ({ isOut: to === maya, segments })),
      twilio.phones.calls(),
    )
  } finally {
    await desk.close()
  }
}

/** She dials with her own phone, which costs us nothing, and texts what came of it. */
async function byText(desk: Desk, end: End): Promise<void> {
  await put(desk, '/clock', { advance: 'PT4M' })
  const body = end === 'nobody answers' ? '1' : 'spoke to Dana, send resume'
  await post(desk, '/texts', { from: maya, body })
}

async function byVoice(desk: Desk, way: Way, end: End): Promise<void> {
  const { phones } = desk.world.twilio
  if (way === 'put through') await post(desk, '/calls', { from: maya })
  const [call] = phones.calls()
  if (call === undefined) throw new Error('no call')
  const path = `/calls/${call.sid}`
  if (way === 'ring me') await post(desk, `${path}/answer`, {})
  await put(desk, '/clock', { advance: 'PT8S' })
  await post(desk, `${path}/keys`, { digits: '1' })
  await put(desk, '/clock', { advance: end === 'nobody answers' ? 'PT1M' : 'PT3M20S' })
  if (end === 'nobody answers') return
  await post(desk, `${path}/keys`, { digits: '1' })
  await put(desk, '/clock', { advance: 'PT10S' })
  await post(desk, `${path}/speech`, { text: 'they asked for my resume' })
  await put(desk, '/clock', { advance: 'PT30S' })
}

function used(
  texts: readonly { isOut: boolean; segments: number }[],
  calls: readonly CallRecord[],
): AttemptUsed {
  const segments = (isOut: boolean) =>
    texts.filter((text) => text.isOut === isOut).reduce((sum, text) => sum + text.segments, 0)
  const minutes = (isIn: boolean) =>
    calls
      .filter(({ direction }) => (direction === 'inbound') === isIn)
      .reduce((sum, call) => sum + billed(call), 0)
  const events = calls.flatMap((call) => call.events)
  return {
    segmentsOut: segments(true),
    segmentsIn: segments(false),
    minutesIn: minutes(true),
    minutesOut: minutes(false),
    machineDetections: calls.filter(isDetected).length,
    charactersSaid: events.reduce((sum, event) => sum + ('voice' in event ? event.text.length : 0), 0),
    speeches: events.filter(({ kind }) => kind === 'speech').length,
  }
}

const billed = ({ answeredAt, endedAt }: CallRecord): number =>
  answeredAt === undefined || endedAt === undefined ? 0 : Math.ceil((endedAt - answeredAt) / 60_000)

const isDetected = ({ answeredAt, fields }: CallRecord): boolean =>
  answeredAt !== undefined && (fields.machineDetection !== undefined || fields.MachineDetection !== undefined)

export function costOf(use: AttemptUsed): number {
  const { segment, carrierFee, voiceMinuteIn, voiceMinuteOut, machineDetection } = prices.twilio
  return (
    use.segmentsOut * (segment + carrierFee) +
    use.segmentsIn * segment +
    use.minutesIn * voiceMinuteIn +
    use.minutesOut * voiceMinuteOut +
    use.machineDetections * machineDetection
  )
}

/** Twilio's part of one attempt, each way; ours is a thousandth of it (the cost bench). */
export async function callsTable(): Promise<Table> {
  const rows: Record<string, string | number>[] = []
  for (const end of ['nobody answers', 'three minutes with a person'] as const)
    for (const way of ['by text', 'put through', 'ring me'] as const) {
      const use = await useOfAnAttempt(way, end)
      rows.push({ attempt: way, end, ...use, dollars: costOf(use).toFixed(4) })
    }
  return { title: `Twilio per attempt, prices of ${prices.asOf}; voices and speech are not priced in`, rows }
}

const put = (desk: Desk, path: string, body: unknown) => ask(desk, 'PUT', path, body)
const post = (desk: Desk, path: string, body: unknown) => ask(desk, 'POST', path, body)

async function ask(desk: Desk, method: string, path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${desk.url}/desk/api${path}`, { method, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
}
