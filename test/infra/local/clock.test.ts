import { describe, expect, test } from 'vitest'
import { deskClock } from '../../../infra/local/clock.ts'
import { openKeep } from '../../../infra/local/keep.ts'

const tuesday = Date.parse('2026-11-24T08:00-08:00')
const minute = 60_000

/** A real clock of our own, to be moved by hand. */
const handClock = (at: number) => {
  let now = at
  return { realNow: () => now, pass: (ms: number) => (now += ms) }
}

describe('a frozen clock', () => {
  test('stands where it was set, whatever the real time does', () => {
    const { realNow, pass } = handClock(0)
    const clock = deskClock({ keep: openKeep(':memory:'), now: tuesday, isFrozen: true, realNow })
    pass(minute)
    expect(clock.now()).toBe(tuesday)
  })

  test('moves forward, and never back', () => {
    const clock = deskClock({ keep: openKeep(':memory:'), now: tuesday, isFrozen: true })
    clock.moveTo(tuesday + minute)
    clock.moveTo(tuesday)
    expect(clock.now()).toBe(tuesday + minute)
  })

  test('runs on from where it stands when it is let go', () => {
    const { realNow, pass } = handClock(0)
    const clock = deskClock({ keep: openKeep(':memory:'), now: tuesday, isFrozen: true, realNow })
    pass(minute)
    clock.setFrozen(false)
    pass(minute)
    expect(clock.now()).toBe(tuesday + minute)
  })
})

describe('a running clock', () => {
  test('runs with the real one, and stays as far ahead as it was moved', () => {
    const { realNow, pass } = handClock(tuesday)
    const clock = deskClock({ keep: openKeep(':memory:'), isFrozen: false, realNow })
    expect(clock.now()).toBe(tuesday)
    clock.moveTo(tuesday + 10 * minute)
    pass(minute)
    expect(clock.now()).toBe(tuesday + 11 * minute)
  })

  test('loses no real time while it is held for a turn', () => {
    const { realNow, pass } = handClock(tuesday)
    const clock = deskClock({ keep: openKeep(':memory:'), isFrozen: false, realNow })
    clock.hold()
    pass(500)
    expect(clock.now()).toBe(tuesday)
    clock.release()
    expect(clock.now()).toBe(tuesday + 500)
  })

  test('goes on from where a skip in a turn brought it', () => {
    const { realNow, pass } = handClock(tuesday)
    const clock = deskClock({ keep: openKeep(':memory:'), isFrozen: false, realNow })
    clock.hold()
    clock.moveTo(tuesday + minute)
    pass(500)
    clock.release()
    expect(clock.now()).toBe(tuesday + minute + 500)
  })
})

describe('a clock kept with the data', () => {
  test('wakes up frozen where it stood', () => {
    const keep = openKeep(':memory:')
    deskClock({ keep, now: tuesday, isFrozen: true, realNow: () => 0 }).moveTo(tuesday + minute)
    expect(deskClock({ keep, isFrozen: true, realNow: () => 5 }).now()).toBe(tuesday + minute)
  })

  test('wakes up running as far ahead as it was', () => {
    const keep = openKeep(':memory:')
    const { realNow, pass } = handClock(0)
    deskClock({ keep, now: tuesday, isFrozen: false, realNow })
    pass(minute)
    expect(deskClock({ keep, isFrozen: false, realNow }).now()).toBe(tuesday + minute)
  })

  test('refuses to be set before what it has reached, and says what to do', () => {
    const keep = openKeep(':memory:')
    deskClock({ keep, now: tuesday, isFrozen: true })
    expect(() => deskClock({ keep, now: tuesday - 1, isFrozen: true })).toThrow(
      /only moves forward.*Give a later --now/,
    )
  })
})
