/** Days and times in words, in the zone they are meant in. */

const formats = new Map()

const format = (zone, options) => {
  const key = `${zone} ${JSON.stringify(options)}`
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options }))
  return formats.get(key)
}

/** `10:05 AM` */
export const timeOf = (at, zone) => format(zone, { hour: 'numeric', minute: '2-digit' }).format(new Date(at))

/** `10:05 AM PST` */
export const timeAndZoneOf = (at, zone) =>
  format(zone, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }).format(new Date(at))

/** `Tue, Nov 24, 2026` */
export const dayAndYearOf = (at, zone) =>
  format(zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at))

/** `Tuesday, November 24, 2026` */
export const dayOf = (at, zone) =>
  format(zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(at))

/** `Tue, Nov 24` */
export const shortDayOf = (at, zone) =>
  format(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(at))

/** `Tue, Nov 24, 10:05 AM` */
export const shortOf = (at, zone) => `${shortDayOf(at, zone)}, ${timeOf(at, zone)}`

/** `Tue, Nov 24, 10:05 AM PST` */
export const shortAndZoneOf = (at, zone) => `${shortDayOf(at, zone)}, ${timeAndZoneOf(at, zone)}`

/** `Nov 24, 10:05 AM` */
export const briefOf = (at, zone) =>
  format(zone, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(new Date(at))

/** `Nov 24, 2026, 10:05 AM`: an alarm may stand a year ahead. */
export const briefAndYearOf = (at, zone) =>
  format(zone, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(at))

/** `in 3 days 2 h`, `in 40 min`, `now`: how far ahead. */
export function spanOf(milliseconds) {
  const minutes = Math.round(milliseconds / 60_000)
  if (minutes < 1) return 'now'
  if (minutes < 60) return `in ${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return minutes % 60 === 0 ? `in ${hours} h` : `in ${hours} h ${minutes % 60} min`
  const days = Math.floor(hours / 24)
  return `in ${days} ${days === 1 ? 'day' : 'days'}${hours % 24 === 0 ? '' : ` ${hours % 24} h`}`
}
