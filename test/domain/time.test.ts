import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  atClock,
  clockOf,
  dayOf,
  haveSameClock,
  instantOf,
  isZone,
  wallTimeOf,
  weekdayOf,
} from '../../functions/domain/time.ts'
import { anInstant, aZone } from './arbitraries.ts'

const newYork = 'America/New_York'

describe('a moment and the clock on the wall', () => {
  test('are the same, there and back, in any zone and on any day', () => {
    fc.assert(
      fc.property(aZone, anInstant, (zone, at) => {
        expect(wallTimeOf(at, zone)).toBe(`${dayOf(at, zone)}T${clockOf(at, zone)}`)
        const back = instantOf(wallTimeOf(at, zone), zone)
        // An hour that is shown twice comes back as its first showing.
        expect([0, 1_800_000, 3_600_000]).toContain(at - (at % 60_000) - back)
        expect(wallTimeOf(back, zone)).toBe(wallTimeOf(at, zone))
      }),
      { numRuns: 2000 },
    )
  })

  test('agree with Temporal to the millisecond, also in the hours around every clock change', () => {
    const zones = fc.oneof(
      aZone,
      fc.constantFrom('Africa/Casablanca', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'),
    )
    fc.assert(
      fc.property(
        zones,
        anInstant,
        fc.integer({ min: -7_200_000, max: 7_200_000 }),
        (zone, somewhen, apart) => {
          const moment = Temporal.Instant.fromEpochMilliseconds(somewhen).toZonedDateTimeISO(zone)
          const change = moment.getTimeZoneTransition('next')?.epochMilliseconds ?? somewhen
          const at = change + apart
          const exact = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
          expect(wallTimeOf(at, zone)).toBe(exact.toPlainDateTime().toString().slice(0, 16))
          const wall = wallTimeOf(at, 'UTC')
          expect(instantOf(wall, zone)).toBe(
            Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds,
          )
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('given the night of 14 March 2027, half past two does not exist and becomes half past three', () => {
    const at = instantOf('2027-03-14T02:30', newYork)
    expect(wallTimeOf(at, newYork)).toBe('2027-03-14T03:30')
    expect(wallTimeOf(at, 'UTC')).toBe('2027-03-14T07:30')
  })

  test('given the night of 7 November 2027, half past one comes twice and the first is meant', () => {
    expect(wallTimeOf(instantOf('2027-11-07T01:30', newYork), 'UTC')).toBe('2027-11-07T05:30')
    expect(wallTimeOf(instantOf('2027-11-07T02:00', newYork), 'UTC')).toBe('2027-11-07T07:00')
  })

  test('ten in the morning stays ten in the morning across both clock changes', () => {
    for (const day of ['2027-03-13', '2027-03-14', '2027-11-06', '2027-11-07']) {
      expect(clockOf(atClock(day, '10:00', newYork), newYork)).toBe('10:00')
    }
    const day = atClock('2027-03-15', '10:00', newYork) - atClock('2027-03-14', '00:00', newYork)
    expect(day / 3_600_000).toBe(33)
  })

  test('a wall time that is none is refused, not guessed', () => {
    for (const wall of [
      '',
      '2027-02-30T10:00',
      '2027-13-01T10:00',
      '2027-01-01',
      '2027-01-01T24:00',
      '2027-1-1T9:00',
    ]) {
      expect(() => instantOf(wall, newYork), wall).toThrow(RangeError)
    }
    expect(() => instantOf('2027-01-01T10:00', 'America/Nowhere')).toThrow(RangeError)
  })
})

describe('days', () => {
  test('are added across months, leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28')
  })

  test('know their weekday, Monday first', () => {
    expect(['2026-11-23', '2026-11-26', '2026-11-29', '1969-12-29'].map(weekdayOf)).toEqual([1, 4, 7, 1])
  })

  test('turn at midnight where one is, not in London', () => {
    const at = instantOf('2026-11-23T23:30', 'Pacific/Honolulu')
    expect([dayOf(at, 'Pacific/Honolulu'), dayOf(at, newYork)]).toEqual(['2026-11-23', '2026-11-24'])
  })
})

describe('zones', () => {
  test('are known by their place; offsets, abbreviations and words are none', () => {
    for (const zone of ['America/Los_Angeles', 'America/Argentina/Buenos_Aires', 'US/Pacific', 'UTC']) {
      expect(isZone(zone), zone).toBe(true)
    }
    for (const text of [
      '',
      'EST',
      'PST8PDT',
      '+05:00',
      'pacific',
      'America/Nowhere',
      'America/',
      'constructor',
    ]) {
      expect(isZone(text), text).toBe(false)
    }
  })

  test('share a clock at one moment and not at another', () => {
    const july = instantOf('2027-07-01T12:00', 'UTC')
    const january = instantOf('2027-01-15T12:00', 'UTC')
    expect(haveSameClock('America/Phoenix', 'America/Los_Angeles', july)).toBe(true)
    expect(haveSameClock('America/Phoenix', 'America/Los_Angeles', january)).toBe(false)
  })

  test('are cheap to ask about: a hundred thousand questions about a year are answered at once', () => {
    const start = performance.now()
    let sum = 0
    for (let count = 0; count < 100_000; count++) sum += dayOf(1.8e12 + count * 300_000, newYork).length
    expect(sum).toBe(1_000_000)
    // Half a microsecond each on the desk; the bound only catches a lost cache, whatever else the machine
    // does.
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
