import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caribbeanAreaCodes } from '../../functions/domain/area-codes.ts'
import { isGeographic, regionOf, zonesOfPhone } from '../../functions/domain/phone-zone.ts'
import { haveSameClock, isZone } from '../../functions/domain/time.ts'

describe('the zone of a number', () => {
  test('is known where the area code lies in one zone', () => {
    expect(zonesOfPhone('+13105550142')).toEqual(['America/Los_Angeles'])
    expect(zonesOfPhone('+12125550142')).toEqual(['America/New_York'])
    expect(zonesOfPhone('+14045550142')).toEqual(['America/New_York'])
    expect(zonesOfPhone('+15055550142')).toEqual(['America/Denver'])
    expect(zonesOfPhone('+18085550142')).toEqual(['Pacific/Honolulu'])
    expect(zonesOfPhone('+14165550142')).toEqual(['America/Toronto'])
  })

  test('given an area code with several zones, is told by a listed exchange', () => {
    expect(zonesOfPhone('+14232661234')).toEqual(['America/New_York'])
    expect(zonesOfPhone('+18502431234')).toEqual(['America/Chicago'])
    expect(zonesOfPhone('+17097531234')).toEqual(['America/St_Johns'])
  })

  test('given an exchange that is not listed there, must be asked: the likeliest comes first', () => {
    expect(zonesOfPhone('+14235550142')).toEqual(['America/New_York', 'America/Chicago'])
    expect(zonesOfPhone('+18505550142')).toEqual(['America/Chicago', 'America/New_York'])
    expect(zonesOfPhone('+17015550142')).toEqual(['America/Chicago', 'America/Denver'])
    expect(zonesOfPhone('+19285550142')).toEqual(['America/Phoenix', 'America/Denver'])
    expect(zonesOfPhone('+12085550142')).toEqual(['America/Denver', 'America/Los_Angeles'])
  })

  test('is unknown for toll-free, foreign and impossible numbers', () => {
    const numbers = ['+18005550142', '+442079460958', '+12115550142', '+15005550142', '+1', '', 'nonsense']
    expect(numbers.flatMap(zonesOfPhone)).toEqual([])
  })

  test('has a name that people know, and that Node knows', () => {
    const all = new Set(everyAreaCode().flatMap((areaCode) => zonesOfPhone(`+1${areaCode}5550142`)))
    for (const zone of all) expect(isZone(zone), zone).toBe(true)
    for (const odd of [
      'America/Boise',
      'America/North_Dakota/Center',
      'America/Juneau',
      'America/Fort_Nelson',
    ]) {
      expect(all.has(odd), odd).toBe(false)
    }
    expect(zonesOfPhone('+18673341234')).toEqual(['America/Whitehorse'])
    expect(zonesOfPhone('+12502611234')).toEqual(['America/Dawson_Creek'])
  })

  test('agrees with the data it was made of, but where the map is corrected', () => {
    const map = readFileSync(
      new URL('../../data/libphonenumber/timezones_map_data.txt', import.meta.url),
      'utf8',
    )
    const january = Date.UTC(2027, 0, 15)
    const different: string[] = []
    for (const [, prefix = '', given = ''] of map.matchAll(/^1(\d{6})\|(.+)$/gm)) {
      if (caribbeanAreaCodes.has(prefix.slice(0, 3))) continue
      const zones = zonesOfPhone(`+1${prefix}0142`)
      const isAlike = given
        .split('&')
        .every((zone) => zones.some((ours) => haveSameClock(zone, ours, january)))
      if (!isAlike) different.push(prefix)
    }
    // British Columbia's Peace River, in time zone data that know of Alberta's new clock.
    expect(different.filter((prefix) => !prefix.startsWith('250'))).toEqual([])
    expect(different.length).toBeLessThanOrEqual(11)
  })
})

describe('the region of an office', () => {
  test('is the province of a Canadian area code', () => {
    expect(regionOf('+16046821234', 'America/Vancouver')).toBe('CA-BC')
    expect(regionOf('+15145551234', 'America/Toronto')).toBe('CA-QC')
    expect(regionOf('+14165551234', 'America/Toronto')).toBe('CA-ON')
    expect(regionOf('+12504261234', 'America/Edmonton')).toBe('CA-BC')
    expect(regionOf('+18673341234', 'America/Whitehorse')).toBe('CA-YT')
    expect(regionOf('+18676691234', 'America/Edmonton')).toBe('CA-NT')
    expect(regionOf('+18679791234', 'America/Toronto')).toBe('CA-NU')
  })

  test('given "eastern time" about a Toronto number, stays Ontario', () => {
    expect(regionOf('+14165551234', 'America/New_York')).toBe('CA-ON')
  })

  test('given a Canadian mobile at an office in Los Angeles, is the US', () => {
    expect(regionOf('+14165551234', 'America/Los_Angeles')).toBe('US')
  })

  test('given a mobile of Los Angeles at an office in Vancouver, is British Columbia', () => {
    expect(regionOf('+13105550142', 'America/Vancouver')).toBe('CA-BC')
    expect(regionOf('+18005550142', 'America/Toronto')).toBe('CA-ON')
    expect(regionOf('+13105550142', 'America/Chicago')).toBe('US')
  })

  test('is known for every Canadian area code', () => {
    for (const areaCode of everyAreaCode()) {
      const phone = `+1${areaCode}5550142`
      for (const zone of zonesOfPhone(phone)) {
        const isCanadian =
          /Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Regina|St_Johns|Whitehorse|Dawson/.test(zone)
        expect(regionOf(phone, zone) === 'US', `${areaCode} ${zone}`).toBe(!isCanadian)
      }
    }
  })
})

function everyAreaCode(): string[] {
  return Array.from({ length: 800 }, (_, index) => String(index + 200)).filter(isGeographic)
}
