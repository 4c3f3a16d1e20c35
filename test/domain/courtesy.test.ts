import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstCourteous } from '../../functions/domain/courtesy.ts'
import { defaultSettings as settings } from '../../functions/domain/settings.ts'
import { clockOf, hours, minutes } from '../../functions/domain/time.ts'
import { at, losAngeles } from './given-terms.ts'

const { zone } = losAngeles
const day = '2026-11-24'
const opens = at(`${day}T09:45`)
const closes = at(`${day}T11:45`)

const first = (clock: string, taken: readonly string[]): string | undefined => {
  const moments = taken.map((each) => at(each.includes('T') ? each : `${day}T${each}`))
  const found = firstCourteous(at(`${day}T${clock}`), closes, moments, zone, settings)
  return found === undefined ? undefined : clockOf(found, zone)
}

describe('courtesy to an office that many applicants call', () => {
  test('given nobody else, the time stays', () => {
    expect(first('10:00', [])).toBe('10:00')
    expect(first('10:00', ['2026-11-23T10:00', '14:15'])).toBe('10:00')
  })

  test('keeps ten minutes to the calls of others, before and after', () => {
    expect(first('10:00', ['10:00'])).toBe('10:10')
    expect(first('10:00', ['09:55', '10:08'])).toBe('10:18')
    expect(first('10:00', ['09:50', '10:10'])).toBe('10:00')
  })

  test('leaves at most four calls in any hour', () => {
    expect(first('10:00', ['10:00', '10:10', '10:20', '10:30'])).toBe('11:00')
    expect(first('10:00', ['09:15', '09:25', '09:35', '10:10'])).toBe('10:20')
  })

  test('given no room before the window closes, finds nothing', () => {
    expect(first('11:30', ['11:30', '11:40'])).toBeUndefined()
  })

  test('given twelve calls that day, finds nothing more', () => {
    const taken = [
      '08:00',
      '08:20',
      '08:40',
      '09:00',
      '13:00',
      '13:20',
      '13:40',
      '14:00',
      '15:00',
      '15:20',
      '15:40',
    ]
    expect(first('10:00', taken)).toBe('10:00')
    expect(first('10:00', [...taken, '16:00'])).toBeUndefined()
  })

  test('property: forty applicants in a row keep all three rules, each as early as can be', () => {
    const wishes = fc.array(fc.integer({ min: 0, max: 119 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(wishes, (minutesPast) => {
        const taken: number[] = []
        for (const past of minutesPast) {
          const wish = opens + minutes(past)
          const found = firstCourteous(wish, closes, taken, zone, settings)
          const earlier = everyMinute(wish, found ?? closes).filter((each) => isAllowed([...taken, each]))
          expect(earlier).toEqual([])
          if (found !== undefined) taken.push(found)
        }
        expect(isAllowed(taken)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

const everyMinute = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, (until - from) / minutes(1)) }, (_, index) => from + minutes(index))

/** The three rules, said plainly. */
function isAllowed(cards: readonly number[]): boolean {
  const sorted = [...cards].sort((a, b) => a - b)
  const isSpread = sorted.every((card, index) => card - (sorted[index - 1] ?? 0) >= minutes(10))
  const isLight = sorted.every(
    (card) => sorted.filter((each) => each >= card && each < card + hours(1)).length <= 4,
  )
  return isSpread && isLight && sorted.length <= 12
}
