import { describe, expect, test } from 'vitest'
import { haveSameClock, instantOf } from '../../functions/domain/time.ts'
import { clockFamily, zoneName, zoneShortName } from '../../functions/domain/zone-name.ts'

const summer = instantOf('2027-07-15T12:00', 'UTC')
const winter = instantOf('2027-01-15T12:00', 'UTC')

describe('the name of a clock', () => {
  test('is the one that people say', () => {
    expect(zoneName('America/Los_Angeles', winter)).toBe('Pacific time')
    expect(zoneShortName('America/New_York', winter)).toBe('ET')
    expect(zoneName('America/Toronto', summer)).toBe('Eastern time')
    expect(zoneShortName('America/Winnipeg', winter)).toBe('CT')
    expect(zoneName('America/St_Johns', summer)).toBe('Newfoundland time')
  })

  test("given a winter in which Vancouver's clock is not Los Angeles's, names the place", () => {
    expect(zoneName('America/Vancouver', summer)).toBe('Pacific time')
    // Older time zone data than Node 24.21's don't know it yet.
    const isAlike = haveSameClock('America/Vancouver', 'America/Los_Angeles', winter)
    expect(zoneName('America/Vancouver', winter)).toBe(isAlike ? 'Pacific time' : 'Vancouver time')
  })

  test('names the place where no other shares the clock', () => {
    expect(zoneName('America/Phoenix', summer)).toBe('Arizona time')
    expect(zoneName('America/Regina', winter)).toBe('Saskatchewan time')
    expect(zoneShortName('Pacific/Guam', winter)).toBe('Guam time')
    expect(zoneName('America/Argentina/Buenos_Aires', winter)).toBe('Buenos Aires time')
  })

  test('goes with the family of the zone', () => {
    expect(['America/Toronto', 'America/Boise', 'Europe/London'].map(clockFamily)).toEqual([
      'America/New_York',
      'America/Denver',
      'Europe/London',
    ])
  })
})
