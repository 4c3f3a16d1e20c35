const eastern = 'America/New_York'
const central = 'America/Chicago'
const mountain = 'America/Denver'
const pacific = 'America/Los_Angeles'

/** Cities, states and zones' own names, lower case. States with several zones are left out. */
const zones: Readonly<Record<string, string>> = {
  eastern, et: eastern, est: eastern, 'new york': eastern, nyc: eastern, brooklyn: eastern, atlanta: eastern, georgia: eastern,
  boston: eastern, miami: eastern, wilmington: eastern, pittsburgh: eastern, philadelphia: eastern, toronto: 'America/Toronto',
  central, ct: central, cst: central, chicago: central, 'new orleans': central, austin: central, dallas: central,
  mountain, mt: mountain, mst: mountain, denver: mountain, albuquerque: mountain, 'santa fe': mountain, 'new mexico': mountain,
  pacific, pt: pacific, pst: pacific, la: pacific, 'los angeles': pacific, california: pacific, seattle: pacific,
  vancouver: 'America/Vancouver', calgary: 'America/Edmonton', montreal: 'America/Toronto', winnipeg: 'America/Winnipeg',
  hawaii: 'Pacific/Honolulu', honolulu: 'Pacific/Honolulu', phoenix: 'America/Phoenix', halifax: 'America/Halifax',
}

/** The zone of a place as said; undefined where it can't be told. */
export function zoneOfPlace(place: string): string | undefined {
  const said = place.toLowerCase().replace(/\b(time|zone|it'?s in|in|the)\b/g, ' ').replace(/[^a-z ]/g, ' ')
  return zones[said.trim().replace(/\s+/g, ' ')]
}
