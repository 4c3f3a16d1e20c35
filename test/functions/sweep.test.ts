import { describe, expect, test } from 'vitest'
import { handle } from '../../functions/sweep.ts'
import { SimulatedRuntime } from '../runtime/simulated-runtime.ts'

describe('every minute', () => {
  test('nothing is overdue: nothing is put in the queue', async () => {
    const runtime = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    await runtime.join()
    expect(await handle(runtime.ports, {})).toEqual({ found: 0 })
  })

  test('what an alarm missed is found a minute later, and not before', async () => {
    const runtime = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    await runtime.join()
    await runtime.moveTo('2026-11-30T09:59:00-08:00')
    runtime.world.now = Date.parse('2026-11-30T10:00:30-08:00')
    expect(await handle(runtime.ports, {})).toEqual({ found: 0 })
    runtime.world.now = Date.parse('2026-11-30T10:01:30-08:00')
    expect(await handle(runtime.ports, {})).toEqual({ found: 1 })
  })
})
