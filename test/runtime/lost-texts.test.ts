import { expect, it } from 'vitest'
import { attend } from '../../functions/runtime/attend.ts'
import { deliver } from '../../functions/runtime/deliver.ts'
import type { Texts } from '../../functions/runtime/ports.ts'
import { statusReported } from '../../functions/runtime/status-reported.ts'
import { maya, SimulatedRuntime } from './simulated-runtime.ts'

/** Maya has joined; the first text of the morning has been accepted this moment, and not yet delivered. */
async function atTheHeadsUp(): Promise<SimulatedRuntime & { textId: string; sid: string }> {
  const runtime = new SimulatedRuntime('2026-11-24T08:00-08:00')
  await runtime.join()
  await runtime.moveTo('2026-11-24T09:29-08:00')
  while (runtime.texts().length === 0) await runtime.world.run(runtime.world.now + 100)
  const { textId = '', sid = '' } = runtime.town.outside.carrier.sent.find(({ isAnswer }) => !isAnswer) ?? {}
  return Object.assign(runtime, { textId, sid })
}

it('a second send, lost on its way, is not taken for the first that failed', async () => {
  const runtime = await atTheHeadsUp()
  const { ports, textId, sid } = runtime
  const [body = ''] = runtime.texts()
  const texts: Texts = {
    ...ports.texts,
    send: async () => ({ outcome: 'unknown' }),
    listSent: async () => [{ sid, body, createdAt: runtime.world.now, status: 'undelivered' }],
  }
  await statusReported({ ...ports, texts }, { textId, sid, status: 'undelivered', code: 30003 })
  expect(runtime.texts()).toHaveLength(1)
  await runtime.moveTo('2026-11-24T09:40-08:00')
  expect(runtime.texts()).toHaveLength(2)
})

it('a failure reported in the night is made good in the morning', async () => {
  const runtime = new SimulatedRuntime('2026-11-24T08:00-08:00')
  await runtime.join()
  await runtime.moveTo('2026-11-24T10:05-08:00')
  await runtime.text('spoke to Dana, interview tomorrow at 10')
  await runtime.moveTo('2026-11-24T18:05-08:00')
  const evening = runtime.town.outside.carrier.sent.at(-1)
  expect(evening?.body).toContain('interview')
  await runtime.moveTo('2026-11-24T22:00-08:00')
  const { textId = '', sid = '' } = evening ?? {}
  await statusReported(runtime.ports, { textId, sid, status: 'undelivered', code: 30003 })
  const before = runtime.texts(maya).length
  await runtime.moveTo('2026-11-25T07:59-08:00')
  expect(runtime.texts(maya)).toHaveLength(before)
})

it('a STOP that came since the decision keeps the text back', async () => {
  const runtime = new SimulatedRuntime('2026-11-24T08:00-08:00')
  await runtime.join()
  const { ports, town, world } = runtime
  const never = { ...ports, texts: { ...ports.texts, send: async () => ({ outcome: 'unknown' }) as const } }
  await world.run(Date.parse('2026-11-24T09:29:58-08:00'))
  const wakeAt = town.document(maya)?.wakeAt ?? 0
  await attend({ ...never, clock: { now: () => wakeAt } }, { id: town.idOf(maya) }, { kind: 'alarm-rang' })
  const decided = town.document(maya)
  const [textId = ''] = Object.keys(decided?.outbox ?? {})
  await world.run(wakeAt)
  await runtime.text('please stop texting me')
  if (decided !== undefined)
    await deliver({ ...ports, clock: { now: () => wakeAt + 5_000 } }, decided, textId)
  expect([textId === '', runtime.texts()]).toEqual([false, []])
})
