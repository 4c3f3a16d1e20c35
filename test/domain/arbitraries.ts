import fc from 'fast-check'
import type { OfficePlace } from '../../functions/domain/office-hours.ts'
import { dialable } from '../../functions/domain/phone-number.ts'
import { regionOf, zonesOfPhone } from '../../functions/domain/phone-zone.ts'

/** What properties are held against: places, moments and people of the US and Canada. */

const areaCodes = Array.from({ length: 800 }, (_, index) => String(index + 200))
const numbers = areaCodes
  .map((areaCode) => `+1${areaCode}5550142`)
  .filter((phone) => dialable(phone, { areFictionalNumbersAllowed: true }).kind === 'dialable')

/** Every zone and region that a number in the US or Canada can lead to: Guam to Newfoundland. */
const places = new Map(
  numbers.flatMap((phone) =>
    zonesOfPhone(phone).map((zone) => {
      const place: OfficePlace = { zone, region: regionOf(phone, zone) }
      return [`${place.zone} ${place.region}`, place] as const
    }),
  ),
)

export const anOffice: fc.Arbitrary<OfficePlace> = fc.constantFrom(...places.values())

export const aZone: fc.Arbitrary<string> = anOffice.map(({ zone }) => zone)

/** Any millisecond of 2026 to 2030. */
export const anInstant: fc.Arbitrary<number> = fc.integer({
  min: Date.UTC(2026, 0, 1),
  max: Date.UTC(2031, 0, 1) - 1,
})
