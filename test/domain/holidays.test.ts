import { describe, expect, test } from 'vitest'
import {
  holidayOn,
  isHiatus,
  isOfficeDay,
  type Region,
  whyNoOfficeDay,
} from '../../functions/domain/holidays.ts'
import { addDays, weekdayOf } from '../../functions/domain/time.ts'

/** All named days of a year, `MM-DD name`. */
function holidaysOf(year: number, region: Region): string[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index))
  return days.flatMap((day) => {
    const name = day.startsWith(String(year)) ? holidayOn(day, region) : undefined
    return name === undefined ? [] : [`${day.slice(5)} ${name}`]
  })
}

describe('the crew union calendar in the US', () => {
  test('has in 2026 eleven holidays and the Friday before a Saturday Independence Day', () => {
    expect(holidaysOf(2026, 'US')).toEqual([
      "01-01 New Year's Day",
      '01-19 Martin Luther King Jr. Day',
      "02-16 Presidents' Day",
      '04-03 Good Friday',
      '05-25 Memorial Day',
      '06-19 Juneteenth',
      '07-03 Independence Day (kept on Friday)',
      '07-04 Independence Day',
      '09-07 Labor Day',
      '11-26 Thanksgiving',
      '11-27 the day after Thanksgiving',
      '12-25 Christmas Day',
    ])
  })

  test('given Juneteenth on a weekend, Saturday is kept on Friday and Sunday on Monday', () => {
    expect(holidayOn('2027-06-18', 'US')).toBe('Juneteenth (kept on Friday)')
    expect(isOfficeDay('2027-06-18', 'US')).toBe(false)
    expect(isOfficeDay('2027-06-21', 'US')).toBe(true)
    expect(holidayOn('2033-06-20', 'US')).toBe('Juneteenth (kept on Monday)')
    expect(isOfficeDay('2033-06-17', 'US')).toBe(true)
  })

  test('given New Year on a Saturday, the Friday before is kept, in the old year', () => {
    expect(holidayOn('2027-12-31', 'US')).toBe("New Year's Day (kept on Friday)")
    expect(holidayOn('2028-01-03', 'US')).toBeUndefined()
  })

  test('knows Good Friday wherever Easter falls', () => {
    const days = [
      '2026-04-03',
      '2027-03-26',
      '2028-04-14',
      '2029-03-30',
      '2030-04-19',
      '2035-03-23',
      '2038-04-23',
    ]
    expect(days.map((day) => holidayOn(day, 'US'))).toEqual(days.map(() => 'Good Friday'))
  })

  test('leaves state holidays to the states: production offices work on them', () => {
    const stateHolidays = ['2026-03-31', '2026-10-12', '2026-11-03', '2026-11-11', '2026-04-20']
    expect(stateHolidays.filter((day) => !isOfficeDay(day, 'US'))).toEqual([])
  })
})

describe("Canada's provinces", () => {
  test('keep their own statutory holidays, British Columbia these', () => {
    expect(holidaysOf(2027, 'CA-BC')).toEqual([
      "01-01 New Year's Day",
      '02-15 Family Day',
      '03-26 Good Friday',
      '05-24 Victoria Day',
      '07-01 Canada Day',
      '08-02 British Columbia Day',
      '09-06 Labour Day',
      '09-30 National Day for Truth and Reconciliation',
      '10-11 Thanksgiving',
      '11-11 Remembrance Day',
      '12-25 Christmas Day',
    ])
  })

  test('differ: Ontario works on Remembrance Day and Easter Monday, Quebec keeps Saint-Jean-Baptiste', () => {
    expect(['2027-11-11', '2027-03-29', '2027-09-30'].map((day) => isOfficeDay(day, 'CA-ON'))).toEqual([
      true,
      true,
      true,
    ])
    expect(holidayOn('2027-12-27', 'CA-ON')).toBeUndefined()
    expect(holidayOn('2027-06-24', 'CA-QC')).toBe('Saint-Jean-Baptiste Day')
    expect(isOfficeDay('2027-06-24', 'CA-ON')).toBe(true)
  })

  test('work on American Thanksgiving, and Americans on theirs', () => {
    expect([isOfficeDay('2026-11-26', 'CA-BC'), isOfficeDay('2026-11-26', 'US')]).toEqual([true, false])
    expect([isOfficeDay('2026-10-12', 'CA-BC'), isOfficeDay('2026-10-12', 'US')]).toEqual([false, true])
  })

  test('given Canada Day on a Sunday, Monday is kept', () => {
    expect(weekdayOf('2029-07-01')).toBe(7)
    expect(holidayOn('2029-07-02', 'CA-AB')).toBe('Canada Day')
  })

  test('each have New Year, Good Friday, Labour Day and Christmas in every year of the table', () => {
    const regions: Region[] = [
      'CA-AB',
      'CA-BC',
      'CA-MB',
      'CA-NB',
      'CA-NL',
      'CA-NS',
      'CA-NT',
      'CA-NU',
      'CA-ON',
      'CA-PE',
      'CA-QC',
      'CA-SK',
      'CA-YT',
    ]
    for (const region of regions) {
      for (let year = 2026; year <= 2031; year++) {
        const names = holidaysOf(year, region).join()
        for (const name of ["New Year's Day", 'Good Friday', 'Labour Day', 'Christmas Day']) {
          expect(names, `${region} ${year}`).toContain(name)
        }
      }
    }
  })
})

describe('the year-end hiatus', () => {
  test('runs from 24 December to 1 January', () => {
    const days = ['2026-12-23', '2026-12-24', '2026-12-31', '2027-01-01', '2027-01-02']
    expect(days.map(isHiatus)).toEqual([false, true, true, true, false])
  })

  test('is the reason given, rather than the holidays within it', () => {
    expect(whyNoOfficeDay('2026-12-25', 'US')).toEqual({ kind: 'hiatus', day: '2026-12-25' })
  })
})

describe('why an office is not at work', () => {
  test('is the holiday by name, or the weekend, or nothing', () => {
    const thanksgiving = { kind: 'holiday', day: '2026-11-26', name: 'Thanksgiving' }
    expect(whyNoOfficeDay('2026-11-26', 'US')).toEqual(thanksgiving)
    expect(whyNoOfficeDay('2026-07-04', 'US')).toEqual({ kind: 'weekend', day: '2026-07-04' })
    expect(whyNoOfficeDay('2026-11-25', 'US')).toBeUndefined()
  })
})
