import { haveSameClock, type Instant, type Zone } from './time.ts'

/** Names that people use for a clock, by a zone that shows it. */
const clocks: Readonly<Record<Zone, { name: string; short: string }>> = {
  'America/New_York': { name: 'Eastern time', short: 'ET' },
  'America/Chicago': { name: 'Central time', short: 'CT' },
  'America/Denver': { name: 'Mountain time', short: 'MT' },
  'America/Los_Angeles': { name: 'Pacific time', short: 'PT' },
  'America/Anchorage': { name: 'Alaska time', short: 'AKT' },
  'Pacific/Honolulu': { name: 'Hawaii time', short: 'HT' },
  'America/Halifax': { name: 'Atlantic time', short: 'AT' },
  'America/St_Johns': { name: 'Newfoundland time', short: 'NT' },
}

/** Zones whose people use one of these names, as long as their clocks agree. */
const users: Readonly<Record<Zone, Zone>> = {
  'America/Detroit': 'America/New_York',
  'America/Toronto': 'America/New_York',
  'America/Montreal': 'America/New_York',
  'America/Iqaluit': 'America/New_York',
  'America/Indiana/Indianapolis': 'America/New_York',
  'America/Indianapolis': 'America/New_York',
  'America/Kentucky/Louisville': 'America/New_York',
  'America/Louisville': 'America/New_York',
  'America/Winnipeg': 'America/Chicago',
  'America/Rankin_Inlet': 'America/Chicago',
  'America/North_Dakota/Center': 'America/Chicago',
  'America/Boise': 'America/Denver',
  'America/Edmonton': 'America/Denver',
  'America/Yellowknife': 'America/Denver',
  'America/Vancouver': 'America/Los_Angeles',
  'America/Juneau': 'America/Anchorage',
  'America/Moncton': 'America/Halifax',
  'America/Goose_Bay': 'America/Halifax',
  'America/Puerto_Rico': 'America/Halifax',
  'America/St_Thomas': 'America/Halifax',
}

/** Places that are better known than the city in their zone's name. */
const places: Readonly<Record<Zone, string>> = {
  'America/Phoenix': 'Arizona',
  'America/Regina': 'Saskatchewan',
  'America/Edmonton': 'Alberta',
  'America/Whitehorse': 'Yukon',
  'America/St_Thomas': 'Virgin Islands',
  'America/Adak': 'Aleutian',
  'Pacific/Pago_Pago': 'Samoa',
}

/**
 * "Pacific time", or "Vancouver time" where the clock of that name shows another time at this moment: British
 * Columbia and Alberta keep theirs all winter since 2026, and a name shared with Los Angeles would be an hour
 * off.
 */
export function zoneName(zone: Zone, at: Instant): string {
  return clockName(zone, at)?.name ?? `${placeOf(zone)} time`
}

/** "PT", or as `zoneName` where there is no short form. */
export function zoneShortName(zone: Zone, at: Instant): string {
  return clockName(zone, at)?.short ?? zoneName(zone, at)
}

/** The zone whose name the people of this one use when their clocks agree: Toronto's is New York. */
export const clockFamily = (zone: Zone): Zone => users[zone] ?? zone

function clockName(zone: Zone, at: Instant): { name: string; short: string } | undefined {
  const family = clockFamily(zone)
  return haveSameClock(zone, family, at) ? clocks[family] : undefined
}

const placeOf = (zone: Zone): string => places[zone] ?? zone.replace(/^.*\//, '').replaceAll('_', ' ')
