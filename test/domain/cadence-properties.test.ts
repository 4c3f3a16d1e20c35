import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as cadence from '../../functions/domain/cadence.ts'
import { isOfficeDay } from '../../functions/domain/holidays.ts'
import { isInWindow, officeDaysBetween } from '../../functions/domain/office-hours.ts'
import { isQuiet } from '../../functions/domain/quiet-hours.ts'
import { defaultSettings as settings } from '../../functions/domain/settings.ts'
import { addDays, clockOf, dayOf, hours, type Instant, minutes } from '../../functions/domain/time.ts'
import type { Disposition } from '../../functions/reading/reading.ts'
import { anInstant, anOffice, aZone } from './arbitraries.ts'

/** Any office, any applicant, any history of calls, at any moment of 2026 to 2030. */
type Case = { now: Instant; terms: cadence.Terms; calls: readonly Instant[] }

const dispositions: readonly Disposition[] = ['no-answer', 'voicemail', 'busy', 'bad-number', 'answered']
const aCall = fc.record({
  disposition: fc.constantFrom<Disposition>('no-answer', 'voicemail', 'busy', ...dispositions),
  minutesLater: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 300, max: 10_000 })),
})

const aCase: fc.Arbitrary<Case> = fc
  .record({
    start: anInstant,
    calls: fc.array(aCall, { maxLength: 12 }),
    office: anOffice,
    home: fc.record({ zone: aZone, isEarlyOk: fc.boolean() }),
    isOncePerDay: fc.boolean(),
    taken: fc.array(fc.integer({ min: 0, max: 40 * 144 }), { maxLength: 60 }),
    spreadKey: fc.string(),
    spreadMinutes: fc.constantFrom(0, 20, 90),
  })
  .map(({ start, calls, taken, office, home, isOncePerDay, spreadKey, spreadMinutes }) => {
    let now = start
    let tries = cadence.noTries
    const made: Instant[] = []
    for (const { disposition, minutesLater } of calls) {
      now += minutes(minutesLater)
      tries = cadence.afterAttempt(tries, disposition, now, office)
      made.push(now)
    }
    const booked = taken.map((tens) => now + minutes(10 * tens))
    const all = { ...settings, spreadMinutes }
    const terms = { office, home, tries, isOncePerDay, taken: booked, spreadKey, settings: all }
    return { now, terms, calls: made }
  })

/**
 * Every function that plans at our own choice; `minutesOff` is what the applicant or the office asked for.
 */
const planners: Record<string, (now: Instant, terms: cadence.Terms, minutesOff: number) => cadence.Slot> = {
  firstSlot: cadence.firstSlot,
  nextTry: cadence.nextTry,
  busyRetry: cadence.busyRetry,
  otherHalf: cadence.otherHalf,
  afterOfficeDays: (now, terms, minutesOff) => cadence.afterOfficeDays(Math.abs(minutesOff) % 5, now, terms),
  notBefore: (now, terms, minutesOff) => cadence.notBefore(now + minutes(minutesOff), now, terms),
  dayNamed: (now, terms, minutesOff) =>
    cadence.dayNamed(addDays(dayOf(now, terms.office.zone), minutesOff % 20), terms, now),
}

const anOffset = fc.integer({ min: -3000, max: 30_000 })

describe.each(Object.entries(planners))('%s, for any office, applicant, history and moment', (_, plan) => {
  test('is in the future, in a window of an office day, outside quiet hours, courteous, or explained', () => {
    fc.assert(
      fc.property(aCase, anOffset, ({ now, terms }, minutesOff) => {
        const slot = plan(now, terms, minutesOff)
        if (slot.kind === 'none') {
          expect(['no-common-hours', 'fully-booked']).toContain(slot.why)
          return
        }
        const { at } = slot
        expect(at).toBeGreaterThan(now)
        expect(at % minutes(1)).toBe(0)
        expect(isOfficeDay(dayOf(at, terms.office.zone), terms.office.region)).toBe(true)
        expect(isInWindow(at, terms.office, settings)).toBe(true)
        expect(isQuiet(at, terms.home, settings)).toBe(false)
        expect(isCourteous(at, terms)).toBe(true)
        expect(plan(now, terms, minutesOff)).toEqual(slot)
      }),
      { numRuns: 1500 },
    )
  })
})

describe.each(['nextTry', 'busyRetry', 'afterOfficeDays', 'notBefore'])(
  '%s looks back at the calls',
  (name) => {
    test('and keeps the caps of the day and the hours between tries: the card may go out then', () => {
      const plan = planners[name] ?? cadence.nextTry
      fc.assert(
        fc.property(aCase, anOffset, ({ now, terms, calls }, minutesOff) => {
          const slot = plan(now, terms, minutesOff)
          if (slot.kind === 'none') return
          expect(cadence.whyNotAt(slot.at, terms)).toBeUndefined()
          const { zone } = terms.office
          const sameDay = calls.filter((call) => dayOf(call, zone) === dayOf(slot.at, zone))
          expect(sameDay.length).toBeLessThan(settings.callsPerDay)
        }),
        { numRuns: 1500 },
      )
    })
  },
)

describe('the pattern of tries', () => {
  test('exists wherever both clocks meet, within the office days that holidays allow', () => {
    fc.assert(
      fc.property(aCase, ({ now, terms }) => {
        const slot = cadence.nextTry(now, { ...terms, taken: [] })
        const { zone, region } = terms.office
        const first = everyTenMinutes(now).find(
          (at) => isInWindow(at, terms.office, settings) && !isQuiet(at, terms.home, settings),
        )
        // Clocks that don't meet now may meet after the next clock change.
        if (first === undefined) return void expect(isLaterThan(now + hours(13 * 24), slot)).toBe(true)
        const day = slot.kind === 'slot' ? dayOf(slot.at, zone) : addDays(dayOf(now, zone), 120)
        expect(officeDaysBetween(dayOf(first, zone), day, region)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })

  test('given two days in a row without an answer, never tries the same hour on both', () => {
    fc.assert(
      fc.property(anOffice, anInstant, fc.boolean(), (office, start, isOncePerDay) => {
        const terms = { ...termsAt(office), isOncePerDay }
        const clocks = new Map<string, Set<string>>()
        let tries = cadence.noTries
        let now = start
        while (clocks.size < 4) {
          const slot = cadence.nextTry(now, { ...terms, tries })
          if (slot.kind === 'none') throw new Error('an office in its own zone can be called')
          const day = dayOf(slot.at, office.zone)
          clocks.set(day, (clocks.get(day) ?? new Set()).add(clockOf(slot.at, office.zone)))
          now = slot.at + minutes(5)
          tries = cadence.afterAttempt(tries, 'no-answer', now, office)
        }
        const days = [...clocks.values()]
        for (const [index, day] of days.entries()) {
          expect(day.size).toBeLessThanOrEqual(isOncePerDay ? 1 : 2)
          for (const clock of days[index - 1] ?? []) expect(day.has(clock)).toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a time that the office named', () => {
  test('is kept to the minute when the office picks up and the applicant is awake, or explained', () => {
    fc.assert(
      fc.property(aCase, fc.integer({ min: 1, max: 60_000 }), ({ now, terms }, minutesOff) => {
        const named = Math.ceil(now / minutes(1)) * minutes(1) + minutes(minutesOff)
        const slot = cadence.timeNamed(named, terms, now)
        if (slot.kind === 'none') return
        const clock = clockOf(named, terms.office.zone)
        const isKept = clock >= '08:00' && clock <= '20:00' && !isQuiet(named, terms.home, settings)
        if (isKept) expect(slot).toEqual({ kind: 'slot', at: named, because: [] })
        else expect(slot.because.length).toBeGreaterThan(0)
        const at = clockOf(slot.at, terms.office.zone)
        expect(at >= '08:00' && at <= '20:00').toBe(true)
        expect(slot.at).toBeGreaterThan(now)
        expect(isQuiet(slot.at, terms.home, settings)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

const termsAt = (office: cadence.Terms['office']): cadence.Terms => ({
  office,
  home: { zone: office.zone, isEarlyOk: false },
  tries: cadence.noTries,
  isOncePerDay: false,
  taken: [],
  settings,
})

const isLaterThan = (at: Instant, slot: cadence.Slot): boolean => slot.kind === 'none' || slot.at > at

/** Two weeks from a moment on: longer than any hiatus. */
const everyTenMinutes = (from: Instant): Instant[] =>
  Array.from(
    { length: 14 * 144 },
    (_, index) => Math.ceil(from / minutes(5)) * minutes(5) + index * minutes(10),
  )

function isCourteous(at: Instant, { taken }: cadence.Terms): boolean {
  const isSpread = taken.every((other) => Math.abs(other - at) >= minutes(settings.courtesySpreadMinutes))
  const isLight = [at, ...taken.filter((other) => other <= at && other > at - hours(1))].every((start) => {
    const inHour = taken.filter((other) => other >= start && other < start + hours(1))
    return inHour.length < settings.courtesyCardsPerHour
  })
  return isSpread && isLight
}
