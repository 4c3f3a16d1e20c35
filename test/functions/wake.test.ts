import type { SQSRecord } from 'aws-lambda'
import { describe, expect, test } from 'vitest'
import { applicantIdOf } from '../../functions/runtime/identity.ts'
import { handle } from '../../functions/wake.ts'
import { maya, SimulatedRuntime } from '../runtime/simulated-runtime.ts'
import { secrets } from '../simulation/ports-of.ts'

const record = (messageId: string, body: string) => ({ messageId, body }) as SQSRecord
const look = JSON.stringify({ applicantId: applicantIdOf(secrets.idKey, maya) })

describe('an alarm rang', () => {
  test('what is due is done, and a second alarm of the same minute finds nothing', async () => {
    const runtime = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    await runtime.join()
    await runtime.moveTo('2026-11-30T09:59:30-08:00')
    runtime.world.now = Date.parse('2026-11-30T10:00:00-08:00')
    const before = runtime.texts().length
    const answer = await handle(runtime.ports, { Records: [record('a', look), record('b', look)] })
    expect(answer).toEqual({ batchItemFailures: [] })
    expect(runtime.texts().slice(before)).toHaveLength(1)
    expect(runtime.texts().at(-1)).toContain('(310) 555-0142')
  })

  test('one poison message fails alone', async () => {
    const runtime = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    await runtime.join()
    const Records = [record('a', look), record('poison', '{"applicantId":"../../x"}'), record('garbage', 'x')]
    const { batchItemFailures } = await handle(runtime.ports, { Records })
    expect(batchItemFailures).toEqual([{ itemIdentifier: 'poison' }, { itemIdentifier: 'garbage' }])
  })

  test('of somebody who is gone nothing comes back', async () => {
    const runtime = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    const body = JSON.stringify({ applicantId: '00000000000000ff' })
    expect(await handle(runtime.ports, { Records: [record('a', body)] })).toEqual({ batchItemFailures: [] })
    expect(runtime.town.outside.store.query('APPLICANT#00000000000000ff', '')).toEqual([])
  })
})
