import { describe, expect, test } from 'vitest'
import { attend } from '../../functions/runtime/attend.ts'
import { applicantIdOf } from '../../functions/runtime/identity.ts'
import type { Ports } from '../../functions/runtime/ports.ts'
import { secrets } from '../simulation/ports-of.ts'
import { maya, SimulatedRuntime } from './simulated-runtime.ts'

const whom = { id: applicantIdOf(secrets.idKey, maya), phone: maya }

/** The ports, and how often each call was made. */
function counted(ports: Ports): { ports: Ports; calls: Record<string, number> } {
  const calls: Record<string, number> = {}
  const counting = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name: string) => {
        const method = Reflect.get(target, name)
        if (typeof method !== 'function') return method
        return (...given: unknown[]) => {
          calls[name] = (calls[name] ?? 0) + 1
          return method.apply(target, given)
        }
      },
    })
  const { table, alarms, texts } = ports
  return {
    ports: { ...ports, table: counting(table), alarms: counting(alarms), texts: counting(texts) },
    calls,
  }
}

async function withBlueHarbor(): Promise<SimulatedRuntime> {
  const runtime = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
  for (const text of ['hi', 'Maya Torres, PA', 'add Blue Harbor 310-555-0142 UPM Dana Lee'])
    await runtime.text(text)
  return runtime
}

describe('what an event costs', () => {
  test('a reply: one read, one document write, the ledger lines of the save before, at most one alarm', async () => {
    const runtime = await withBlueHarbor()
    await runtime.moveTo('2026-11-30T10:05:00-08:00')
    const { ports, calls } = counted(runtime.ports)
    const trigger = { kind: 'text-arrived', sid: 'SMcounted', body: '1', mediaCount: 0 } as const
    expect((await attend(ports, whom, trigger)).texts.join()).toContain("isn't a no")
    expect(calls).toEqual({ get: 1, putIfVersion: 1, putAll: 1, set: 1 })
  })

  test('a wake with nothing due: one read', async () => {
    const runtime = await withBlueHarbor()
    const { ports, calls } = counted(runtime.ports)
    await attend(ports, whom, { kind: 'alarm-rang' })
    expect(calls).toEqual({ get: 1 })
  })

  test('a card sent by alarm: one read, one write, one small update, one text', async () => {
    const runtime = await withBlueHarbor()
    await runtime.moveTo('2026-11-30T09:59:30-08:00')
    runtime.world.now = Date.parse('2026-11-30T10:00:00-08:00')
    const { ports, calls } = counted(runtime.ports)
    await attend(ports, whom, { kind: 'alarm-rang' })
    expect(calls).toEqual({ get: 1, putIfVersion: 1, set: 1, send: 1, update: 1 })
  })
})
