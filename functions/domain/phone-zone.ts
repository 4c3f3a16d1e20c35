import { provinceOfAreaCode } from './area-codes.ts'
import type { Region } from './holidays.ts'
import { splitAreaCodes, wholeAreaCodes } from './phone-zones.ts'
import type { Zone } from './time.ts'
import { clockFamily } from './zone-name.ts'

/**
 * The zones a number may be in, likeliest first: one when its area code or exchange tells, several when it
 * must be asked, none for toll-free and foreign numbers. A mobile has its area code's zone, wherever the
 * production shoots, so this is a suggestion, to be said and amendable.
 */
export function zonesOfPhone(e164: string): Zone[] {
  const areaCode = areaCodeOf(e164)
  const whole = zoneOfAreaCode.get(areaCode)
  if (whole !== undefined) return [whole]
  const area = splitAreas.get(areaCode)
  if (!area) return []
  for (const length of [3, 2, 1]) {
    const zones = area.get(e164.slice(5, 5 + length))
    if (zones) return zones
  }
  // Google gives exchanges it doesn't list the area's commonest zone: 423-555 Chicago, though Chattanooga is
  // Eastern.
  return area.get(elsewhere) ?? []
}

/** Whether calls to this area code go to a place. */
export const isGeographic = (areaCode: string): boolean =>
  zoneOfAreaCode.has(areaCode) || splitAreas.has(areaCode)

/**
 * Whose holidays the office keeps. A Canadian area code tells the province as long as the office's clock is
 * one that province uses ("eastern time" said of a Toronto number is New York's zone and still Ontario); else
 * the zone tells.
 */
export function regionOf(e164: string, zone: Zone): Region {
  const areaCode = areaCodeOf(e164)
  const regionOfZone = regionsOfZones[zone]
  const province = areaCode === '867' ? northOf(zone) : provinceOfAreaCode(areaCode)
  if (province === undefined || province === regionOfZone) return regionOfZone ?? province ?? 'US'
  const families = [...zonesOfPhone(`+1${areaCode}`), ...zonesOfProvince(province)].map(clockFamily)
  return families.includes(clockFamily(zone)) ? province : (regionOfZone ?? 'US')
}

/** Digits 2 to 4 of `+13105550142`; empty when it is no such number. */
const areaCodeOf = (e164: string): string => (/^\+1\d{3}/.test(e164) ? e164.slice(2, 5) : '')

const zoneOfAreaCode: ReadonlyMap<string, Zone> = new Map(
  Object.entries(wholeAreaCodes).flatMap(([zone, codes]) =>
    wordsOf(codes).map((code) => [code, zone] as const),
  ),
)

/** Stands for the exchanges of an area code that are not listed. */
const elsewhere = ''

/** Area code → the digits after it → zones; the longest digits decide. */
const splitAreas: ReadonlyMap<string, ReadonlyMap<string, Zone[]>> = readSplitAreas()

function readSplitAreas(): Map<string, Map<string, Zone[]>> {
  const areas = new Map<string, Map<string, Zone[]>>()
  for (const [key, prefixes] of Object.entries(splitAreaCodes)) {
    const [areaCode = '', ...zones] = key.split(' ')
    const area = areas.get(areaCode) ?? new Map<string, Zone[]>()
    areas.set(areaCode, area)
    for (const prefix of wordsOf(prefixes)) area.set(prefix, zones)
    area.set(elsewhere, [...new Set([...(area.get(elsewhere) ?? []), ...zones])])
  }
  return areas
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

const regionsOfZones: Readonly<Record<Zone, Region>> = {
  'America/St_Johns': 'CA-NL',
  'America/Goose_Bay': 'CA-NL',
  'America/Halifax': 'CA-NS',
  'America/Glace_Bay': 'CA-NS',
  'America/Moncton': 'CA-NB',
  'America/Montreal': 'CA-QC',
  'America/Blanc-Sablon': 'CA-QC',
  'America/Toronto': 'CA-ON',
  'America/Thunder_Bay': 'CA-ON',
  'America/Atikokan': 'CA-ON',
  'America/Winnipeg': 'CA-MB',
  'America/Regina': 'CA-SK',
  'America/Swift_Current': 'CA-SK',
  'America/Edmonton': 'CA-AB',
  'America/Vancouver': 'CA-BC',
  'America/Dawson_Creek': 'CA-BC',
  'America/Fort_Nelson': 'CA-BC',
  'America/Creston': 'CA-BC',
  'America/Whitehorse': 'CA-YT',
  'America/Dawson': 'CA-YT',
  'America/Yellowknife': 'CA-NT',
  'America/Inuvik': 'CA-NT',
  'America/Iqaluit': 'CA-NU',
  'America/Rankin_Inlet': 'CA-NU',
  'America/Cambridge_Bay': 'CA-NU',
  'America/Resolute': 'CA-NU',
}

const zonesOfProvince = (province: Region): Zone[] =>
  Object.entries(regionsOfZones).flatMap(([zone, region]) => (region === province ? [zone] : []))

/** Which of the three territories that share the area code 867. */
function northOf(zone: Zone): Region {
  const region = regionsOfZones[zone]
  if (region === 'CA-YT' || region === 'CA-NT' || region === 'CA-NU') return region
  if (region === 'CA-BC') return 'CA-YT'
  return region === 'CA-AB' ? 'CA-NT' : 'CA-NU'
}
