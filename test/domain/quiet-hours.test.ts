import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isQuiet, quietFrom, quietUntil } from '../../functions/domain/quiet-hours.ts'
import { defaultSettings as settings } from '../../functions/domain/settings.ts'
import { hours, instantOf, wallTimeOf } from '../../functions/domain/time.ts'
import { anInstant, aZone } from './arbitraries.ts'

const zone = 'America/Los_Angeles'
const home = { zone, isEarlyOk: false }
const at = (wall: string): number => instantOf(wall, zone)

describe("the applicant's quiet hours", () => {
  test('end at eight and begin at nine in the evening, on their own clock', () => {
    const clocks = ['00:00', '07:59', '08:00', '20:59', '21:00', '23:59']
    expect(clocks.map((clock) => isQuiet(at(`2026-11-24T${clock}`), home, settings))).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
    ])
  })

  test('given "early ok", end at half past six', () => {
    const early = { zone, isEarlyOk: true }
    expect(isQuiet(at('2026-11-24T06:29'), early, settings)).toBe(true)
    expect(isQuiet(at('2026-11-24T06:30'), early, settings)).toBe(false)
    expect(quietUntil(at('2026-11-24T05:00'), early, settings)).toBe(at('2026-11-24T06:30'))
  })

  test('last until the coming morning, in the evening of the day before', () => {
    expect(quietUntil(at('2026-11-24T22:15'), home, settings)).toBe(at('2026-11-25T08:00'))
    expect(quietUntil(at('2026-11-24T03:00'), home, settings)).toBe(at('2026-11-24T08:00'))
    expect(quietUntil(at('2026-11-24T12:00'), home, settings)).toBe(at('2026-11-24T12:00'))
  })

  test('given either night of a clock change in 2027, still end at eight on the wall', () => {
    for (const [evening, morning] of [
      ['2027-03-13T22:00', '2027-03-14T08:00'],
      ['2027-11-06T22:00', '2027-11-07T08:00'],
    ] as const) {
      expect(wallTimeOf(quietUntil(at(evening), home, settings), zone)).toBe(morning)
    }
  })

  test('property: what waits for their end waits less than half a day, and is not quiet then', () => {
    fc.assert(
      fc.property(aZone, fc.boolean(), anInstant, (anyZone, isEarlyOk, moment) => {
        const anyHome = { zone: anyZone, isEarlyOk }
        const until = quietUntil(moment, anyHome, settings)
        expect(isQuiet(until, anyHome, settings)).toBe(false)
        expect(until - moment).toBeGreaterThanOrEqual(0)
        expect(until - moment).toBeLessThanOrEqual(hours(12))
        expect(quietUntil(until, anyHome, settings)).toBe(until)
        const from = quietFrom(until, anyHome, settings)
        expect(from).toBeGreaterThan(until)
        expect([isQuiet(from, anyHome, settings), isQuiet(from - 1, anyHome, settings)]).toEqual([
          true,
          false,
        ])
      }),
      { numRuns: 2000 },
    )
  })
})
