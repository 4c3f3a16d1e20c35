import { describe, expect, test } from 'vitest'
import { deskClock } from '../../../infra/local/clock.ts'
import { openKeep } from '../../../infra/local/keep.ts'
import { sweepPart } from '../../../infra/local/sweep-part.ts'
import { type TimedPart, timeLoop } from '../../../infra/local/time-loop.ts'

const start = Date.parse('2026-11-24T08:00Z')
const minute = 60_000
const frozenClock = () => deskClock({ keep: openKeep(':memory:'), now: start, isFrozen: true })

/** A part that is due at these instants, and writes down when it ran. */
function alarmsAt(name: string, instants: number[], ran: string[]): TimedPart {
  return {
    nextAt: () => instants[0],
    runDue: async (now) => {
      instants.shift()
      ran.push(`${name} ${(now - start) / minute}`)
    },
  }
}

describe('moving the clock', () => {
  test('runs every part in order of due time, each at its own time', async () => {
    const clock = frozenClock()
    const ran: string[] = []
    const parts = {
      one: alarmsAt('one', [start + minute, start + 3 * minute], ran),
      two: alarmsAt('two', [start + 2 * minute, start + 9 * minute], ran),
    }
    await timeLoop(clock, parts).runUntil(start + 5 * minute)
    expect(ran).toEqual(['one 1', 'two 2', 'one 3'])
    expect(clock.now()).toBe(start + 5 * minute)
  })

  test('does what falls due on the way, also what a part makes another do', async () => {
    const clock = frozenClock()
    const ran: string[] = []
    const second: number[] = []
    const parts = {
      first: {
        nextAt: () => (ran.length === 0 ? start + minute : undefined),
        runDue: async () => {
          ran.push('first')
          second.push(clock.now() + 30_000)
        },
      },
      second: alarmsAt('second', second, ran),
    }
    await timeLoop(clock, parts).runUntil(start + 2 * minute)
    expect(ran).toEqual(['first', 'second 1.5'])
  })

  test('stops at the first instant at which what is awaited has happened', async () => {
    const clock = frozenClock()
    const ran: string[] = []
    const loop = timeLoop(clock, { one: alarmsAt('one', [start + minute, start + 2 * minute], ran) })
    await loop.runUntilTrue(() => ran.length === 1, start + 9 * minute)
    expect(clock.now()).toBe(start + minute)
  })

  test('a part that is overdue runs now, not in the past', async () => {
    const ran: string[] = []
    await timeLoop(frozenClock(), { late: alarmsAt('late', [start - minute], ran) }).settle()
    expect(ran).toEqual(['late 0'])
  })

  test('a part that retries without waiting is named instead of holding everybody up', async () => {
    const restless: TimedPart = { nextAt: () => start, runDue: async () => {} }
    await expect(timeLoop(frozenClock(), { restless }).settle()).rejects.toThrow(
      /restless does not come to rest/,
    )
  })
})

describe('the sweep', () => {
  const swept = async (wakeAt: () => number | undefined, until: number) => {
    const clock = frozenClock()
    const minutes: number[] = []
    const sweep = sweepPart({
      now: clock.now,
      earliestWakeAt: async () => wakeAt(),
      sweep: async () => void minutes.push((clock.now() - start) / minute),
      failed: () => {},
    })
    await timeLoop(clock, { sweep }).runUntil(start + until * minute)
    return minutes
  }

  test('is left out as long as it provably finds nothing', async () => {
    expect(await swept(() => undefined, 60 * 24 * 14)).toEqual([])
    expect(await swept(() => start + 90 * 60 * minute, 60 * 24)).toEqual([])
  })

  test('waits for the store while it does not answer', async () => {
    const throttled = () => {
      throw new Error('throttled')
    }
    expect(await swept(throttled, 60)).toEqual([])
  })

  test('runs every minute from the first on which something is overdue', async () => {
    expect(await swept(() => start + 2.5 * minute, 5)).toEqual([3, 4, 5])
  })
})
