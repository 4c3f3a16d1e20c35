import { haveSameClock, type Instant, type Zone } from '../../domain/time.ts'
import { dayOnly, type Home, timeInZone, timeOnly } from '../when.ts'

/** "10:00 am PT", "10:00 am ET (7:00 am for you)": pages have room to name the zone always. */
export const pageTime = (at: Instant, zone: Zone, home: Home): string =>
  home !== undefined && haveSameClock(zone, home, at) ? timeInZone(at, zone) : timeOnly(at, zone, home)

/** "tomorrow, Wed Nov 25, 10:00 am PT". */
export const pageDayTime = (at: Instant, zone: Zone, home: Home, now: Instant): string =>
  `${dayOnly(at, zone, now)}, ${pageTime(at, zone, home)}`
