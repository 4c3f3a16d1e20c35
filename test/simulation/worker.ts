import { parentPort, workerData } from 'node:worker_threads'
import { applyMutant, type Mutant, type Where } from './mutants.ts'

/** Runs seeds for the command line: one process thread, one batch of seeds after another. */
export type Batch = { from: number; to: number }
export type BatchDone = {
  seeds: number
  events: number
  days: number
  counts: [string, number][]
  weathers: [string, number][]
  broken: { seed: number; why: string }[]
}

const { mutant, where, days } = workerData as { mutant?: Mutant; where?: Where; days: number }
if (mutant !== undefined) applyMutant(mutant)
const { runSeed } = await import('./run-seed.ts')
const off = new Set(mutant?.off === undefined ? [] : [mutant.off])

const add = (sums: Map<string, number>, name: string, count: number) =>
  sums.set(name, (sums.get(name) ?? 0) + count)

parentPort?.on('message', async ({ from, to }: Batch) => {
  const counts = new Map<string, number>()
  const weathers = new Map<string, number>()
  const done: BatchDone = { seeds: 0, events: 0, days: 0, counts: [], weathers: [], broken: [] }
  for (let seed = from; seed < to; seed += 1) {
    const result = await runSeed(seed, { ...where, off, days })
    done.seeds += 1
    done.events += result.events
    done.days += result.days
    add(weathers, result.weather, 1)
    for (const [name, count] of result.counts) add(counts, name, count)
    if (result.broken === undefined) continue
    done.broken.push({ seed, why: result.broken })
    if (mutant !== undefined) break
  }
  parentPort?.postMessage({ ...done, counts: [...counts], weathers: [...weathers] })
})
