import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Mutant, Where } from './mutants.ts'
import type { Batch, BatchDone } from './worker.ts'

export type Sums = {
  seeds: number
  events: number
  days: number
  counts: Map<string, number>
  weathers: Map<string, number>
  broken: { seed: number; why: string }[]
}

export type CrewOptions = {
  from: number
  seeds: number
  days: number
  mutant?: Mutant
  where?: Where
  threads?: number
  batch?: number
  /** Told after every batch; answers whether to go on. */
  progress: (sums: Sums) => boolean
}

/** Shares seeds out among threads, a batch at a time, and sums what they find. @throws when a thread fails */
export function runCrew(options: CrewOptions): Promise<Sums> {
  const {
    from,
    seeds,
    days,
    mutant,
    where,
    threads = Math.min(availableParallelism(), 8),
    batch = 8,
  } = options
  const sums: Sums = { seeds: 0, events: 0, days: 0, counts: new Map(), weathers: new Map(), broken: [] }
  let next = from
  let isOver = false
  const batchFor = (): Batch | undefined => {
    if (isOver || next >= from + seeds) return undefined
    const given = { from: next, to: Math.min(next + batch, from + seeds) }
    next = given.to
    return given
  }

  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {
        workerData: { days, mutant, where },
      })
      const giveNext = () => {
        const given = batchFor()
        if (given !== undefined) return worker.postMessage(given)
        void worker.terminate()
        resolve()
      }
      worker.on('error', reject)
      worker.on('message', (done: BatchDone) => {
        addTo(sums, done)
        if (!options.progress(sums)) isOver = true
        giveNext()
      })
      worker.on('online', giveNext)
    })

  return Promise.all(Array.from({ length: threads }, work)).then(() => sums)
}

function addTo(sums: Sums, done: BatchDone): void {
  sums.seeds += done.seeds
  sums.events += done.events
  sums.days += done.days
  sums.broken.push(...done.broken)
  for (const [name, count] of done.counts) sums.counts.set(name, (sums.counts.get(name) ?? 0) + count)
  for (const [name, count] of done.weathers) sums.weathers.set(name, (sums.weathers.get(name) ?? 0) + count)
}
