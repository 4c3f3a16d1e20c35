import { parseArgs } from 'node:util'
import { runCrew, type Sums } from './crew.ts'
import { faultTable, manySeeds, neverStruck, rates } from './figures.ts'
import { mutants } from './mutants.ts'

/*
 * npm run simulate -- [--seeds 10000] [--from 0] [--minutes 5] [--days 14] [--seed 42 --trace]
 *                     [--mutants [--only opt-out]] [--herd]
 * Thousands of job hunts in virtual time; ends with 1 when a promise broke, or a mutant was not caught.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' },
    minutes: { type: 'string', default: '5' },
    days: { type: 'string', default: '14' },
    threads: { type: 'string' },
    seed: { type: 'string' },
    trace: { type: 'boolean', default: false },
    mutants: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    herd: { type: 'boolean', default: false },
  },
})
const threads = values.threads === undefined ? {} : { threads: Number(values.threads) }
const days = Number(values.days)

if (values.seed !== undefined) process.exitCode = await oneSeed(Number(values.seed))
else if (values.mutants) process.exitCode = await allMutants()
else if (values.herd) process.exitCode = await herd()
else process.exitCode = await seedsInTime()

async function oneSeed(seed: number): Promise<number> {
  const { runSeed } = await import('./run-seed.ts')
  const { broken, story, events, weather } = await runSeed(seed, { isTold: values.trace, days })
  for (const line of story) console.log(line)
  console.log(`seed ${seed}, ${weather}: ${events} events, ${broken ?? 'every promise kept'}`)
  return broken === undefined ? 0 : 1
}

async function seedsInTime(): Promise<number> {
  const began = performance.now()
  const ends = began + Number(values.minutes) * 60_000
  let shown = began
  let told = 0
  const progress = (sums: Sums): boolean => {
    for (; told < sums.broken.length; told += 1) tellBroken(sums.broken[told])
    if (performance.now() - shown > 2_000) {
      shown = performance.now()
      console.log(`${rates(sums, shown - began)}, ${sums.broken.length} broken`)
    }
    return performance.now() < ends
  }
  const sums = await runCrew({
    from: Number(values.from),
    seeds: Number(values.seeds),
    days,
    progress,
    ...threads,
  })
  console.log(`\n${faultTable(sums)}\n`)
  console.log(`${rates(sums, performance.now() - began)}, ${sums.broken.length} violations`)
  return sums.broken.length === 0 && hasStruckAll(sums) ? 0 : 1
}

function hasStruckAll(sums: Sums): boolean {
  const missed = neverStruck(sums)
  if (missed.length > 0) console.log(`never struck: ${missed.join(', ')}`)
  return missed.length === 0 || sums.seeds < manySeeds
}

function tellBroken(broken: { seed: number; why: string } | undefined): void {
  if (broken === undefined) return
  console.log(`seed ${broken.seed} broke ${broken.why}`)
  console.log(`  again: npm run simulate -- --seed ${broken.seed} --trace`)
}

/** Switches off one guard at a time: each must be noticed. */
async function allMutants(): Promise<number> {
  const most = values.seeds === '10000' ? 1_500 : Number(values.seeds)
  const tried = mutants.filter(({ name }) => name.includes(values.only))
  let escaped = 0
  for (const mutant of tried) {
    const began = performance.now()
    const { where = {} } = mutant
    const seeds = { from: Number(values.from), seeds: most, days, mutant, where, batch: 4 }
    const sums = await runCrew({ ...seeds, ...threads, progress: ({ broken }) => broken.length === 0 })
    const [caught] = sums.broken.sort((one, other) => one.seed - other.seed)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    if (caught === undefined) escaped += 1
    const world = Object.values(where).join(', ')
    const how = caught === undefined ? 'NOT CAUGHT' : `seed ${caught.seed}, ${caught.why.slice(0, 60)}`
    const verdict = `${how.split('\n')[0]}${world === '' ? '' : ` (${world})`}`
    console.log(
      `${mutant.name.padEnd(48)} ${String(sums.seeds).padStart(4)} seeds ${seconds.padStart(6)} s  ${verdict}`,
    )
  }
  console.log(`${tried.length - escaped} of ${tried.length} mutants caught`)
  return escaped === 0 ? 0 : 1
}

async function herd(): Promise<number> {
  const { herdTable } = await import('./herd.ts')
  console.log(herdTable(100_000, [10, 100, 1_000]))
  return 0
}
