import { describe, expect, test } from 'vitest'
import { runCrew } from './crew.ts'
import { faultTable, rates } from './figures.ts'
import { isApplicable, mutants } from './mutants.ts'
import { runSeed } from './run-seed.ts'

/** CI runs them all, a desk a handful; `npm run simulate` runs as many as one likes. */
const seeds = process.env.CI === undefined ? 60 : 10_000
const minutesAtMost = 5

describe('the promises, in simulated job hunts', () => {
  test(
    `hold in ${seeds} of them, each two weeks long, under every fault`,
    async () => {
      const began = performance.now()
      const isInTime = () => performance.now() - began < minutesAtMost * 60_000
      const sums = await runCrew({ from: 0, seeds, days: 14, progress: isInTime })
      console.log(`${faultTable(sums)}\n${rates(sums, performance.now() - began)}`)
      expect(sums.broken).toEqual([])
    },
    (minutesAtMost + 1) * 60_000,
  )

  test('are replayed to the letter by their seed', { timeout: 60_000 }, async () => {
    const [once, again] = [await runSeed(3, { isTold: true }), await runSeed(3, { isTold: true })]
    expect(again.story).toEqual(once.story)
    expect(once.story.length).toBeGreaterThan(50)
  })

  test('have guards that stand where the mutants look for them', () => {
    expect(mutants.filter((mutant) => !isApplicable(mutant)).map(({ name }) => name)).toEqual([])
  })

  test('are seen to break when a guard is switched off', { timeout: 120_000 }, async () => {
    for (const name of ['MessageSid dedupe', "applicant's night"]) {
      const mutant = mutants.find((each) => each.name === name)
      if (mutant === undefined) throw new Error(`no mutant is called ${name}`)
      const sums = await runCrew({
        from: 0,
        seeds: 60,
        days: 14,
        mutant,
        progress: ({ broken }) => broken.length === 0,
      })
      expect(sums.broken.length, name).toBeGreaterThan(0)
    }
  })
})
