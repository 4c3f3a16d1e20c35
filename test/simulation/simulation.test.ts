import { describe, expect, test } from 'vitest'
import { runCrew } from './crew.ts'
import { faultTable, manySeeds, neverStruck, rates } from './figures.ts'
import { isApplicable, mutants } from './mutants.ts'
import { runSeed } from './run-seed.ts'

/** CI runs them all, a desk a handful; `npm run simulate` runs as many as one likes. */
const seeds = process.env.CI === undefined ? 60 : 10_000
const minutesAtMost = 5
/** Enough for each mutant some times over; `npm run simulate -- --mutants` tells after how many it is caught. */
const seedsForAMutant = 200

describe('the promises, in simulated job hunts', () => {
  test(
    `hold in ${seeds} of them, each two weeks long, under every fault`,
    async () => {
      const began = performance.now()
      const isInTime = () => performance.now() - began < minutesAtMost * 60_000
      const sums = await runCrew({ from: 0, seeds, days: 14, progress: isInTime })
      console.log(`${faultTable(sums)}\n${rates(sums, performance.now() - began)}`)
      expect(sums.broken).toEqual([])
      // A fault that never struck proves nothing.
      if (sums.seeds >= manySeeds) expect(neverStruck(sums)).toEqual([])
    },
    (minutesAtMost + 1) * 60_000,
  )

  test('are replayed to the letter by their seed', { timeout: 60_000 }, async () => {
    const [once, again] = [await runSeed(3, { isTold: true }), await runSeed(3, { isTold: true })]
    expect(again.story).toEqual(once.story)
    expect(once.story.length).toBeGreaterThan(50)
  })
})

describe('a guard of theirs that is switched off', () => {
  test('stands where it is looked for', () => {
    expect(mutants.filter((mutant) => !isApplicable(mutant)).map(({ name }) => name)).toEqual([])
  })

  test.each(mutants)('is noticed: $name', { timeout: 240_000 }, async (mutant) => {
    const { broken } = await runCrew({
      from: 0,
      seeds: seedsForAMutant,
      days: 14,
      mutant,
      where: mutant.where ?? {},
      batch: 2,
      progress: (sums) => sums.broken.length === 0,
    })
    expect(broken.length).toBeGreaterThan(0)
  })
})
