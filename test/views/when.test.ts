import { describe, expect, it } from 'vitest'
import { calendarDay, dayAndTime, dayOnly, officeTime, timeOnly } from '../../functions/views/when.ts'
import { at, here, newYork } from './given.ts'

const now = at('2026-11-23T12:00-08:00')

describe('when', () => {
  it('says the absolute day and time, and the day in relation to today where it is near', () => {
    expect(dayAndTime(at('2026-11-30T10:00-08:00'), here, here, now)).toBe('Mon Nov 30, 10:00 am')
    expect(dayAndTime(at('2026-11-24T14:15-08:00'), here, here, now)).toBe('tomorrow, Tue Nov 24, 2:15 pm')
    expect(dayOnly(at('2026-11-23T16:00-08:00'), here, now)).toBe('today, Mon Nov 23')
  })

  it('adds the zone and the applicant’s own time where their clocks differ', () => {
    const ten = at('2026-11-27T10:00-05:00')
    expect(dayAndTime(ten, newYork, here, now)).toBe('Fri Nov 27, 10:00 am ET (7:00 am for you)')
    expect(timeOnly(ten, newYork, 'America/Toronto')).toBe('10:00 am')
    expect(timeOnly(ten, newYork, undefined)).toBe('10:00 am ET')
    expect(officeTime(ten, newYork, here)).toBe('10:00 am ET')
  })

  it('says the applicant’s day too where it is another', () => {
    const lateHere = at('2026-11-27T22:00-08:00')
    expect(timeOnly(lateHere, here, 'Asia/Tokyo')).toBe('10:00 pm PT (Sat Nov 28, 3:00 pm for you)')
  })

  it('says noon and midnight as clocks do', () => {
    expect(timeOnly(at('2026-11-27T12:00-08:00'), here, here)).toBe('12:00 pm')
    expect(timeOnly(at('2026-11-27T00:05-08:00'), here, here)).toBe('12:05 am')
  })

  it('goes by the clocks of that moment: Phoenix has Pacific time in summer only', () => {
    expect(timeOnly(at('2027-07-01T10:00-07:00'), here, 'America/Phoenix')).toBe('10:00 am')
    expect(timeOnly(at('2027-01-05T10:00-08:00'), here, 'America/Phoenix')).toBe(
      '10:00 am PT (11:00 am for you)',
    )
  })

  it('names a calendar day', () => {
    expect(calendarDay('2026-11-26')).toBe('Thu Nov 26')
  })
})
