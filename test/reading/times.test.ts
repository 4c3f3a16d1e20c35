import { describe, expect, test } from 'vitest'
import { calledBackAt, readingOf, snoozedTo } from './reading-of.ts'

const at = (time: string) => ({ now: `2026-11-24T${time}` })

describe('a time as people say it', () => {
  test.each([
    ['at 3', '2026-11-24T15:00'],
    ['at 2:30', '2026-11-24T14:30'],
    ['at 11', '2026-11-24T11:00'],
    ['at 8', '2026-11-25T08:00'],
    ['at 12', '2026-11-24T12:00'],
    ['9am', '2026-11-25T09:00'],
    ['14:00', '2026-11-24T14:00'],
    ['5p', '2026-11-24T17:00'],
    ['tue', '2026-12-01'],
    ['this fri', '2026-11-27'],
    ['next tue', '2026-12-01'],
    ['next fri', '2026-12-04'],
    ['tmrw', '2026-11-25'],
    ['2moro', '2026-11-25'],
    ['tom', '2026-11-25'],
    ['tmw at 9', '2026-11-25T09:00'],
    ['day after tomorrow', '2026-11-26'],
    ['dec 3', '2026-12-03'],
    ['12/3', '2026-12-03'],
    ['the 3rd', '2026-12-03'],
    ['3rd of december', '2026-12-03'],
    ['first thing', '2026-11-25T09:30'],
    ['in the a.m.', '2026-11-24T11:07'],
    ['lunchtime', '2026-11-24T12:00'],
    ['after lunch', '2026-11-24T14:00'],
    ['late afternoon', '2026-11-24T16:00'],
    ['end of day', '2026-11-24T16:30'],
    ['before they close', '2026-11-24T16:30'],
    ['after 2', '2026-11-24T14:00'],
    ['around 2', '2026-11-24T14:00'],
    ['2ish', '2026-11-24T14:00'],
    ['between 2 and 4', '2026-11-24T14:00'],
    ['in 20', '2026-11-24T10:27'],
    ['in an hour', '2026-11-24T11:07'],
    ['in 2 hours', '2026-11-24T12:07'],
    ['in half an hour', '2026-11-24T10:37'],
    ['in a couple of days', '2026-11-26'],
    ['in a few days', '2026-11-27'],
    ['in a week', '2026-12-01'],
    ['in a couple of weeks', '2026-12-08'],
    ['in 5 days', '2026-11-29'],
    ['in 3 weeks', '2026-12-15'],
    ['next week', '2026-11-30'],
    ['after the weekend', '2026-11-30'],
    ['end of the week', '2026-11-27'],
    ['next month', '2026-12-01'],
    ['tomorrow morning', '2026-11-25T10:00'],
    ['later', '2026-11-24T11:07'],
    ['in a bit', '2026-11-24T11:07'],
    ['not now', '2026-11-24T11:07'],
    ['tonight', '2026-11-24T18:00'],
    ['this evening', '2026-11-24T18:00'],
    ['tomorrow early morning', '2026-11-25T09:30'],
    ['mid-morning', '2026-11-24T10:30'],
    ['early afternoon', '2026-11-24T13:00'],
    ['before 3', '2026-11-24T14:30'],
    ['by 3', '2026-11-24T14:30'],
    ['2-4', '2026-11-24T14:00'],
    ['half past two', '2026-11-24T14:30'],
    ['quarter to 3', '2026-11-24T14:45'],
    ['at 230', '2026-11-24T14:30'],
    ['at 1030', '2026-11-24T10:30'],
    ['6 in the morning', '2026-11-25T06:00'],
    ['early next week', '2026-11-30'],
    ['mid next week', '2026-12-02'],
    ['late next week', '2026-12-03'],
    ['end of next week', '2026-12-04'],
    ['a week from friday', '2026-12-04'],
    ['in a few weeks', '2026-12-15'],
    ['in 4 business days', '2026-11-30'],
    ['not this week', '2026-11-30'],
    ['in january', '2027-01-01'],
    ['mid-december', '2026-12-15'],
    ['mon or tues', '2026-11-30'],
    ['the 24th', '2026-12-24'],
    ['the 24th at 3', '2026-11-24T15:00'],
    ['friday the 4th', '2026-12-04'],
  ])('"%s" is %s', (text, expected) => expect(snoozedTo(text)).toBe(expected))

  test('a time that has passed is meant for the next business day', () => {
    expect(snoozedTo('at 3', at('15:00'))).toBe('2026-11-25T15:00')
    expect(snoozedTo('eod', at('16:45'))).toBe('2026-11-25T16:30')
    expect(snoozedTo('at 9', { now: '2026-11-27T17:00' })).toBe('2026-11-30T09:00')
  })

  test('a bare time on a weekend is that day while it is ahead', () => {
    expect(snoozedTo('at 3', { now: '2026-11-28T10:00' })).toBe('2026-11-28T15:00')
  })

  test('a part of the day that is running means an hour from now', () => {
    expect(snoozedTo('this afternoon', at('15:10'))).toBe('2026-11-24T16:10')
    expect(snoozedTo('this morning', at('08:00'))).toBe('2026-11-24T09:00')
    expect(snoozedTo('after lunch', at('14:00'))).toBe('2026-11-25T14:00')
    expect(snoozedTo('late afternoon', at('16:01'))).toBe('2026-11-24T17:01')
    expect(snoozedTo('afternoon', at('17:01'))).toBe('2026-11-25T14:00')
  })

  test('"this fri" on a Friday is today, and one that has passed is the next', () => {
    expect(snoozedTo('this fri', { now: '2026-11-27T09:00' })).toBe('2026-11-27')
    expect(snoozedTo('this mon')).toBe('2026-11-30')
  })

  test('the end of the week said on a Friday is the next one', () => {
    expect(snoozedTo('end of the week', { now: '2026-11-27T09:00' })).toBe('2026-12-04')
  })

  test('"tomorrow" on a Friday is Saturday', () => {
    expect(snoozedTo('tomorrow', { now: '2026-11-27T09:00' })).toBe('2026-11-28')
  })

  test('holidays are no moment', () => {
    expect(readingOf('after thanksgiving')).toEqual({ kind: 'snooze' })
    expect(calledBackAt('they said call after the holidays')).toBeUndefined()
    expect(calledBackAt('they said to try later')).toBeUndefined()
  })
})

describe('clocks that change', () => {
  test('a span is elapsed time', () => {
    expect(snoozedTo('in 2 hours', { now: '2027-03-14T01:30' })).toBe('2027-03-14T04:30')
    expect(snoozedTo('in 2 hours', { now: '2026-11-01T00:30' })).toBe('2026-11-01T01:30')
  })

  test('a wall time that does not exist moves forward', () => {
    const night = { now: '2027-03-13T23:00' }
    expect(snoozedTo('tomorrow at 2:30 in the morning', night)).toBe('2027-03-14T03:30')
  })

  test('a snooze is in the home zone, a call back in the office zone', () => {
    expect(snoozedTo('in 20', { home: 'America/New_York' })).toBe('2026-11-24T13:27')
    const zones = { 'Red Sky Pictures': 'America/New_York' }
    expect(calledBackAt('red sky said call back at 3', { now: '2026-11-24T13:30', zones })).toBe(
      '2026-11-25T15:00',
    )
  })
})
