import { describe, expect, test } from 'vitest'
import {
  afterAttempt,
  dayNamed,
  mayCallAt,
  mayCallUntil,
  noTries,
  notBefore,
  timeNamed,
  whyNotAt,
} from '../../functions/domain/cadence.ts'
import { wallTimeOf } from '../../functions/domain/time.ts'
import { at, given, losAngeles, newYork, told } from './given-terms.ts'

const now = at('2026-11-24T11:00')
const inHawaii = { zone: 'Pacific/Honolulu', isEarlyOk: false }

describe('the office named a time', () => {
  const named = (wall: string, part = {}): string => told(timeNamed(at(wall), given(part), now))

  test('it is kept, also at lunch, on a Saturday, on Thanksgiving and in the hiatus', () => {
    const walls = [
      '2026-11-24T12:30',
      '2026-11-28T13:00',
      '2026-11-26T15:00',
      '2026-12-28T09:00',
      '2026-11-25T20:00',
    ]
    expect(walls.map((wall) => named(wall))).toEqual(walls)
  })

  test('given an hour at which nobody picks up, it is moved to the nearest that is kept', () => {
    expect(named('2026-11-25T06:30')).toBe('2026-11-25T08:00, before-opening')
    expect(named('2026-11-25T21:00')).toBe('2026-11-25T20:00, after-closing')
  })

  test("given the applicant's quiet hours, it waits for their end the same day", () => {
    expect(named('2026-11-25T09:00', { home: inHawaii })).toBe('2026-11-25T10:00, quiet-hours')
  })

  test('given quiet hours that last until the office has closed, it becomes the next ordinary slot', () => {
    const home = { zone: 'America/New_York', isEarlyOk: false }
    expect(named('2026-11-24T19:30', { home })).toBe('2026-11-25T10:00, quiet-hours')
  })

  test('given a time that is over, it is the next callable moment', () => {
    expect(named('2026-11-24T10:30')).toBe('2026-11-24T11:01, past')
  })

  test('given an hour that the clocks skip or show twice, it is a moment all the same', () => {
    const before = at('2027-03-13T12:00')
    expect(told(timeNamed(at('2027-03-14T08:00'), given(), before))).toBe('2027-03-14T08:00')
    expect(told(timeNamed(at('2027-11-07T08:00'), given(), at('2027-11-06T12:00')))).toBe('2027-11-07T08:00')
    expect(told(timeNamed(at('2027-11-07T01:30'), given(), at('2027-11-06T12:00')))).toBe(
      '2027-11-07T08:00, before-opening',
    )
  })
})

describe('the office named a day alone', () => {
  test('the call is at 10:00 that day', () => {
    expect(told(dayNamed('2026-12-03', given(), now))).toBe('2026-12-03T10:00')
    expect(told(dayNamed('2026-11-25', given(), now))).toBe('2026-11-25T10:00')
  })

  test('given a holiday, a weekend or the hiatus, it is the next office day, and says why', () => {
    expect(told(dayNamed('2026-11-26', given(), now))).toBe(
      '2026-11-30T10:00, Thanksgiving, the day after Thanksgiving, weekend',
    )
    expect(told(dayNamed('2026-12-05', given(), now))).toBe('2026-12-07T10:00, weekend')
    expect(told(dayNamed('2026-12-29', given(), now))).toBe('2027-01-04T10:00, hiatus, weekend')
  })

  test('given today, it is the next slot that is at least an hour off, or tomorrow', () => {
    expect(told(dayNamed('2026-11-24', given(), now))).toBe('2026-11-24T14:15')
    expect(told(dayNamed('2026-11-24', given(), at('2026-11-24T14:10')))).toBe('2026-11-24T16:00')
    expect(told(dayNamed('2026-11-24', given(), at('2026-11-24T15:30')))).toBe('2026-11-25T10:00')
  })

  test('given a day that is over, it is as today', () => {
    expect(told(dayNamed('2026-11-20', given(), now))).toBe('2026-11-24T14:15')
  })
})

describe('the applicant says later', () => {
  const later = (wall: string, part = {}): string => told(notBefore(at(wall), now, given(part)))

  test('inside a window it is as said', () => {
    expect(later('2026-11-24T11:20')).toBe('2026-11-24T11:20')
    expect(later('2026-11-25T15:07')).toBe('2026-11-25T15:07')
  })

  test("given lunch, it is five past two: they're at lunch", () => {
    expect(later('2026-11-24T12:15')).toBe('2026-11-24T14:05, lunch')
  })

  test('given the evening or a day off, it is the next slot of the pattern', () => {
    expect(later('2026-11-24T17:00')).toBe('2026-11-25T10:00, after-closing')
    expect(later('2026-11-28T11:00')).toBe('2026-11-30T10:00, weekend')
    const tries = afterAttempt(noTries, 'no-answer', at('2026-11-23T10:05'), losAngeles)
    expect(later('2026-11-24T17:00', { tries })).toBe('2026-11-25T11:15, after-closing')
  })

  test('given nine in the morning, it is about ten; midnight stands for its day', () => {
    expect(later('2026-11-25T09:00')).toBe('2026-11-25T10:00, before-opening')
    expect(later('2026-11-25T00:00')).toBe('2026-11-25T10:00')
    const tries = afterAttempt(noTries, 'no-answer', at('2026-11-23T10:05'), losAngeles)
    expect(later('2026-11-25T00:00', { tries })).toBe('2026-11-25T11:15')
  })

  test('given a moment that is over, it is the next minute', () => {
    expect(told(notBefore(now - 1, now, given()))).toBe('2026-11-24T11:01')
    expect(told(notBefore(now, now + 1, given()))).toBe('2026-11-24T11:01')
  })

  test('given a try less than three hours before, it waits for them', () => {
    const tries = afterAttempt(noTries, 'no-answer', at('2026-11-24T10:05'), losAngeles)
    expect(later('2026-11-24T11:30', { tries })).toBe('2026-11-24T14:05, too-soon, lunch')
    const late = afterAttempt(noTries, 'no-answer', at('2026-11-24T11:00'), losAngeles)
    expect(later('2026-11-24T14:00', { tries: late })).toBe('2026-11-24T14:00')
    expect(later('2026-11-24T13:30', { tries: late })).toBe('2026-11-24T14:00, too-soon')
  })

  test('given two tries that day, it is the next day', () => {
    const once = afterAttempt(noTries, 'no-answer', at('2026-11-24T08:30'), losAngeles)
    const tries = afterAttempt(once, 'no-answer', at('2026-11-24T10:30'), losAngeles)
    expect(later('2026-11-24T15:00', { tries })).toBe('2026-11-25T11:15, two-today')
  })

  test("given the applicant's quiet hours, it waits for their end", () => {
    const part = { home: inHawaii }
    expect(later('2026-11-25T09:50', part)).toBe('2026-11-25T10:00, quiet-hours')
    const abroad = { office: newYork, home: inHawaii }
    expect(told(notBefore(at('2026-11-25T07:00'), now, given(abroad)), newYork.zone)).toBe(
      '2026-11-25T14:05, quiet-hours',
    )
  })
})

describe('a card that wants to go out', () => {
  test('may, inside a window of an office day', () => {
    expect(mayCallAt(at('2026-11-24T10:00'), given())).toBe(true)
  })

  test('may not otherwise, and the reason is known', () => {
    const why = (wall: string, part = {}): string | undefined => whyNotAt(at(wall), given(part))?.kind
    expect(why('2026-11-26T10:00')).toBe('holiday')
    expect(why('2026-12-28T10:00')).toBe('hiatus')
    expect(why('2026-11-24T09:30')).toBe('before-opening')
    expect(why('2026-11-24T12:30')).toBe('lunch')
    expect(why('2026-11-24T17:29')).toBe('after-closing')
    expect(why('2026-11-24T09:50', { home: inHawaii })).toBe('quiet-hours')
    const tries = afterAttempt(noTries, 'no-answer', at('2026-11-24T10:05'), losAngeles)
    expect(why('2026-11-24T11:30', { tries })).toBe('too-soon')
    expect(why('2026-11-24T14:15', { tries })).toBeUndefined()
    expect(why('2026-11-24T14:15', { tries, isOncePerDay: true })).toBe('one-today')
  })

  test('given a busy line a few minutes ago, may again', () => {
    const tried = afterAttempt(noTries, 'no-answer', at('2026-11-24T11:30'), losAngeles)
    const tries = afterAttempt(tried, 'busy', at('2026-11-24T14:02'), losAngeles)
    expect(mayCallAt(at('2026-11-24T14:12'), given({ tries }))).toBe(true)
  })

  test('is good until the window closes, or the quiet hours of the applicant begin', () => {
    const until = (wall: string, part = {}): string | undefined => {
      const end = mayCallUntil(at(wall), given(part))
      return end === undefined ? undefined : wallTimeOf(end, losAngeles.zone)
    }
    expect(until('2026-11-24T10:00')).toBe('2026-11-24T11:45')
    expect(until('2026-11-24T14:15', { home: { zone: 'America/St_Johns', isEarlyOk: false } })).toBe(
      '2026-11-24T16:30',
    )
    expect(until('2026-11-24T10:00', { home: { zone: 'Europe/Moscow', isEarlyOk: false } })).toBe(
      '2026-11-24T10:00',
    )
    expect(until('2026-11-24T12:30')).toBeUndefined()
  })
})
