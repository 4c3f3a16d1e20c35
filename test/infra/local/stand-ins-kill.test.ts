import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTable } from '../../../functions/adapters/table.ts'
import { openKeep } from '../../../infra/local/keep.ts'
import { createQueue } from '../../../infra/local/queue.ts'
import { openStore } from '../../../infra/local/store.ts'
import { aws } from './virtual-time.ts'

const worker = fileURLToPath(new URL('./busy-stand-ins.ts', import.meta.url))

/** Lets the worker go on from `first`, kills it after so many acknowledgements; answers the last one heard. */
const runAndKill = async (folder: string, first: number, acknowledgements: number): Promise<number> => {
  const child = spawn(process.execPath, [worker, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let last = first
  for await (const line of createInterface({ input: child.stdout })) {
    last = Math.max(last, Number(line))
    if (last >= first + acknowledgements && !child.killed) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return last
}

describe('after a kill -9', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'killed-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('store and queue have all they acknowledged, and the due index the one true entry', async () => {
    let version = 0
    /** What was being written at a kill may be in the store and not in the queue. */
    const inFlight = new Set<number>()
    for (const acknowledgements of [1, 7, 23, 41, 64]) {
      const acknowledged = await runAndKill(folder, version, acknowledgements)

      const store = await openStore({ folder: join(folder, 'store'), tableName: 'calltime' })
      const table = createTable('calltime', aws(store.endpoint))
      const item = await table.get('APPLICANT#a', 'STATE')
      version = Number(item?.version)
      expect([acknowledged, acknowledged + 1]).toContain(version)
      const due = await table.due(0, Number.MAX_SAFE_INTEGER, 10)
      expect(due).toEqual([{ pk: 'APPLICANT#a', wakeAt: version * 1_000 }])
      await store.close()

      const keep = openKeep(join(folder, 'desk.sqlite'))
      const deliver = async () => undefined
      const queue = createQueue({ keep, clock: { now: () => 0 }, name: 'wake', deliver })
      const bodies = new Set(queue.waiting().map(({ body }) => body))
      for (let number = 1; number <= acknowledged; number += 1) {
        if (!bodies.has(String(number))) expect(inFlight).toContain(number)
      }
      keep.close()
      inFlight.add(acknowledged + 1)
    }
  })
})
