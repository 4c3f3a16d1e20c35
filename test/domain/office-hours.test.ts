import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOfficeDay } from '../../functions/domain/holidays.ts'
import {
  halfOf,
  isInWindow,
  nextWindow,
  officeDaysBetween,
  officeDaysLater,
  windowAt,
  windowCloses,
  windowsOn,
} from '../../functions/domain/office-hours.ts'
import { defaultSettings as settings } from '../../functions/domain/settings.ts'
import { atClock, clockOf, dayOf, instantOf, wallTimeOf } from '../../functions/domain/time.ts'
import { anInstant, anOffice } from './arbitraries.ts'

const office = { zone: 'America/Los_Angeles', region: 'US' as const }
const at = (wall: string): number => instantOf(wall, office.zone)
const wall = (moment: number | undefined): string | undefined =>
  moment === undefined ? undefined : wallTimeOf(moment, office.zone)

describe('the windows in which an office may be called', () => {
  test('are open from 9:45 to 11:45 and from 14:00 to 16:30', () => {
    const clocks = ['09:44', '09:45', '11:44', '11:45', '13:59', '14:00', '16:29', '16:30', '17:29']
    const open = clocks.filter((clock) => isInWindow(at(`2026-11-24T${clock}`), office, settings))
    expect(open).toEqual(['09:45', '11:44', '14:00', '16:29'])
  })

  test('say when they close, and nothing when none is open', () => {
    expect(wall(windowCloses(at('2026-11-24T10:00'), office, settings))).toBe('2026-11-24T11:45')
    expect(windowCloses(at('2026-11-24T12:30'), office, settings)).toBeUndefined()
  })

  test('stay shut on Thanksgiving, the day after, weekends and in the hiatus', () => {
    const days = ['2026-11-26', '2026-11-27', '2026-11-28', '2026-12-24', '2027-01-01']
    expect(days.flatMap((day) => windowsOn(day, office, settings))).toEqual([])
  })

  test('go by the clock on the wall, on either side of a clock change', () => {
    for (const day of ['2027-03-12', '2027-03-15', '2027-11-05', '2027-11-08']) {
      const [morning] = windowsOn(day, office, settings)
      expect(clockOf(morning?.opensAt ?? 0, office.zone)).toBe('09:45')
    }
  })

  test('the next one is found across days off', () => {
    expect(wall(nextWindow(at('2026-11-24T10:00'), office, settings)?.opensAt)).toBe('2026-11-24T14:00')
    expect(wall(nextWindow(at('2026-11-25T14:00'), office, settings)?.opensAt)).toBe('2026-11-30T09:45')
  })

  test('given settings without windows, there is none', () => {
    expect(nextWindow(at('2026-11-25T14:00'), office, { windows: [] })).toBeUndefined()
  })

  test('property: a window found at a moment holds it, on an office day; the next opens after it', () => {
    fc.assert(
      fc.property(anOffice, anInstant, (anyOffice, moment) => {
        const window = windowAt(moment, anyOffice, settings)
        const next = nextWindow(moment, anyOffice, settings)
        if (window) {
          expect(window.opensAt <= moment && moment < window.closesAt).toBe(true)
          expect(isOfficeDay(dayOf(moment, anyOffice.zone), anyOffice.region)).toBe(true)
        }
        expect(next?.opensAt).toBeGreaterThan(moment)
        expect(isInWindow(next?.opensAt ?? 0, anyOffice, settings)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('office days', () => {
  test('are counted past weekends and holidays', () => {
    expect(officeDaysLater(1, '2026-11-25', 'US')).toBe('2026-11-30')
    expect(officeDaysLater(2, '2026-11-24', 'US')).toBe('2026-11-30')
    expect(officeDaysLater(2, '2026-11-24', 'CA-BC')).toBe('2026-11-26')
    expect(officeDaysLater(1, '2026-12-23', 'US')).toBe('2027-01-04')
  })

  test('given a day off, begin with the next office day', () => {
    expect(officeDaysLater(0, '2026-11-26', 'US')).toBe('2026-11-30')
    expect(officeDaysLater(0, '2026-11-25', 'US')).toBe('2026-11-25')
    expect(officeDaysLater(1, '2026-11-28', 'US')).toBe('2026-11-30')
  })

  test('property: as many lie between as were asked for', () => {
    fc.assert(
      fc.property(anOffice, anInstant, fc.integer({ min: 1, max: 12 }), ({ zone, region }, moment, count) => {
        const from = dayOf(moment, zone)
        const to = officeDaysLater(count, from, region)
        expect(officeDaysBetween(from, to, region)).toBe(count)
        expect(officeDaysBetween(to, from, region)).toBe(0)
      }),
      { numRuns: 1000 },
    )
  })

  test('have two halves', () => {
    expect(
      ['11:59', '12:00'].map((clock) => halfOf(atClock('2026-11-24', clock, office.zone), office.zone)),
    ).toEqual(['morning', 'afternoon'])
  })
})
