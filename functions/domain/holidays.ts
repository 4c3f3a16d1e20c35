import { canadianHolidays } from './holidays-canada.ts'
import { addDays, type Day, weekdayOf } from './time.ts'

/** Whose holidays an office keeps: the crew union's in the US, the province's in Canada. */
export type Region =
  | 'US'
  | 'CA-AB'
  | 'CA-BC'
  | 'CA-MB'
  | 'CA-NB'
  | 'CA-NL'
  | 'CA-NS'
  | 'CA-NT'
  | 'CA-NU'
  | 'CA-ON'
  | 'CA-PE'
  | 'CA-QC'
  | 'CA-SK'
  | 'CA-YT'

/** Why nobody is in a production office on a day. `name` as one would say it: "Thanksgiving". */
export type DayOff =
  | { kind: 'hiatus'; day: Day }
  | { kind: 'holiday'; day: Day; name: string }
  | { kind: 'weekend'; day: Day }

/**
 * Why a production office is not at work that day, or undefined when it is: the year-end hiatus, a weekend,
 * or a holiday, the first of these that fits.
 */
export function whyNoOfficeDay(day: Day, region: Region): DayOff | undefined {
  if (isHiatus(day)) return { kind: 'hiatus', day }
  if (weekdayOf(day) > 5) return { kind: 'weekend', day }
  const name = holidayOn(day, region)
  return name === undefined ? undefined : { kind: 'holiday', day, name }
}

export const isOfficeDay = (day: Day, region: Region): boolean => whyNoOfficeDay(day, region) === undefined

/**
 * 24 December to 1 January: productions are shut. Nothing is planned then unless the office named the time.
 */
export function isHiatus(day: Day): boolean {
  const date = day.slice(5)
  return date >= '12-24' || date === '01-01'
}

/**
 * The name of the holiday kept on that day. A US holiday of a weekend is named on the day itself and on the
 * Friday or Monday it is kept. Canada's come from a table (`canadianHolidays`), which ends: later years have
 * none there.
 */
export function holidayOn(day: Day, region: Region): string | undefined {
  const year = day.slice(0, 4)
  const key = `${region} ${year}`
  const known = calendars.get(key)
  const calendar = known ?? calendarOf(Number(year), region)
  if (!known) calendars.set(key, calendar)
  return calendar.get(day)
}

/** By region and year; a year's calendar is asked about far more often than made. */
const calendars = new Map<string, ReadonlyMap<Day, string>>()

function calendarOf(year: number, region: Region): ReadonlyMap<Day, string> {
  if (region === 'US') return new Map(tradeHolidays(year))
  const province = region.slice(3)
  const kept = canadianHolidays.filter(({ provinces }) => provinces.split(' ').includes(province))
  return new Map(kept.flatMap(({ name, days }) => days.split(' ').map((day) => [day, name] as const)))
}

/**
 * The crew union's calendar (IATSE Basic Agreement, local695.com/iatse-holiday-calendar). State holidays are
 * working days for a production office. New Year's Day of the year after may be kept in this one.
 */
function tradeHolidays(year: number): [Day, string][] {
  const thanksgiving = nthWeekday(year, 11, 4, 4)
  return [
    ...keptOn(`${year}-01-01`, "New Year's Day"),
    [nthWeekday(year, 1, 1, 3), 'Martin Luther King Jr. Day'],
    [nthWeekday(year, 2, 1, 3), "Presidents' Day"],
    [addDays(easterSunday(year), -2), 'Good Friday'],
    [addDays(nthWeekday(year, 6, 1, 1), -7), 'Memorial Day'],
    ...keptOn(`${year}-06-19`, 'Juneteenth'),
    ...keptOn(`${year}-07-04`, 'Independence Day'),
    [nthWeekday(year, 9, 1, 1), 'Labor Day'],
    [thanksgiving, 'Thanksgiving'],
    [addDays(thanksgiving, 1), 'the day after Thanksgiving'],
    ...keptOn(`${year}-12-25`, 'Christmas Day'),
    ...keptOn(`${year + 1}-01-01`, "New Year's Day"),
  ]
}

/** A Sunday's holiday is kept on Monday, a Saturday's on Friday. */
function keptOn(day: Day, name: string): [Day, string][] {
  const weekday = weekdayOf(day)
  if (weekday === 6)
    return [
      [addDays(day, -1), `${name} (kept on Friday)`],
      [day, name],
    ]
  if (weekday === 7)
    return [
      [day, name],
      [addDays(day, 1), `${name} (kept on Monday)`],
    ]
  return [[day, name]]
}

/** The `count`th such weekday (1 Monday … 7) of a month (1 … 12). */
function nthWeekday(year: number, month: number, weekday: number, count: number): Day {
  const first: Day = `${year}-${String(month).padStart(2, '0')}-01`
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7)
}

/** Gregorian Easter by the anonymous algorithm (Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const leaps = 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4)
  const weekdayShift = (32 + leaps - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451)
  const fromMarch = epact + weekdayShift - 7 * late + 114
  const month = Math.floor(fromMarch / 31)
  return `${year}-0${month}-${String((fromMarch % 31) + 1).padStart(2, '0')}`
}
