import { expect, it } from 'vitest'
import { applicantKey, ledgerItem } from '../../functions/runtime/keys.ts'
import { maya, SimulatedRuntime } from './simulated-runtime.ts'

/** Maya has erased everything, with one office on her list. */
async function erased(): Promise<SimulatedRuntime & { id: string; sid: string }> {
  const runtime = new SimulatedRuntime('2026-11-24T08:00-08:00')
  await runtime.join()
  await runtime.text('delete everything about me')
  const { open } = runtime.town.document(maya) ?? {}
  const code = open?.kind === 'question' && open.question.kind === 'really-erase' ? open.question.code : ''
  await runtime.text(code)
  const sid = runtime.town.outside.carrier.received.at(-1)?.sid ?? ''
  return Object.assign(runtime, { id: runtime.town.idOf(maya), sid })
}

/** What the table holds of her, but for the mark that she was erased. */
const traces = ({ town }: SimulatedRuntime, id: string): unknown[] =>
  [...town.outside.store.items()].filter((item) => item.pk !== 'INBOUND' && JSON.stringify(item).includes(id))

it('leaves no trace, in offices calendars neither', async () => {
  const runtime = await erased()
  expect(traces(runtime, runtime.id)).toEqual([])
  expect(runtime.town.outside.alarmClock.namesOf(runtime.id)).toEqual([])
})

it('takes away what others wrote late, who had read the document before', async () => {
  const runtime = await erased()
  const { ports, id } = runtime
  const late = ledgerItem(id, { at: runtime.world.now, n: 9, kind: 'noted', note: 'late' })
  await ports.table.putAll([late, { pk: applicantKey(id), sk: 'TEXT#late', status: 'sent' }])
  await ports.alarms.set(id, runtime.world.now + 3_600_000)
  await runtime.moveTo('2026-11-24T08:10-08:00')
  expect(traces(runtime, id)).toEqual([])
  expect(runtime.town.outside.alarmClock.namesOf(id)).toEqual([])
})

it('answers a replay of the last text as it did, and takes nobody for a stranger', async () => {
  const runtime = await erased()
  runtime.town.askWebhook({ sid: runtime.sid, from: maya, body: '1234', createdAt: runtime.world.now }, 1)
  await runtime.moveTo('2026-11-24T08:05-08:00')
  expect(runtime.town.document(maya)).toBeUndefined()
  expect(runtime.town.outside.carrier.sent.at(-1)?.body).toContain('erased')
})
