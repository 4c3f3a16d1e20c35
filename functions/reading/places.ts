/** Where a place's clocks are, for places a production office may be in; undefined where one can't tell. */
const zones: Record<string, string> = {
  'America/New_York': `new york|new york city|nyc|brooklyn|queens|manhattan|bronx|the bronx|staten island|
    long island|albany|buffalo|rochester|syracuse|yonkers|westchester|new jersey|nj|newark|jersey city|hoboken|
    fort lee|
    philadelphia|philly|pittsburgh|pennsylvania|harrisburg|scranton|boston|massachusetts|cambridge|worcester|
    connecticut|hartford|new haven|stamford|rhode island|providence|newport|vermont|burlington|new hampshire|maine|
    portland maine|
    delaware|wilmington|maryland|baltimore|washington dc|dc|virginia|richmond|norfolk|virginia beach|
    west virginia|north carolina|charlotte|raleigh|durham|asheville|greensboro|south carolina|charleston|columbia|
    greenville|myrtle beach|
    georgia|atlanta|savannah|fayetteville|macon|augusta|athens|decatur|marietta|covington|peachtree city|union city|
    alpharetta|doraville|conyers|miami|orlando|tampa|jacksonville|fort lauderdale|st petersburg|sarasota|key west|
    ohio|cleveland|columbus|cincinnati|toledo|akron|dayton|detroit|ann arbor|grand rapids|lansing|flint|
    indianapolis|louisville|lexington|knoxville|chattanooga`,
  'America/Chicago': `chicago|illinois|springfield|rockford|milwaukee|wisconsin|madison|green bay|minnesota|
    minneapolis|st paul|saint paul|twin cities|duluth|iowa|des moines|cedar rapids|missouri|st louis|
    saint louis|kansas city|arkansas|little rock|
    louisiana|new orleans|nola|baton rouge|shreveport|lafayette|mississippi|jackson|natchez|biloxi|alabama|
    birmingham|mobile|montgomery|huntsville|nashville|memphis|austin|dallas|houston|san antonio|fort worth|ft worth|
    dfw|waco|galveston|corpus christi|lubbock|amarillo|
    oklahoma|oklahoma city|okc|tulsa|omaha|wichita|topeka|fargo|sioux falls|pensacola`,
  'America/Denver': `denver|colorado|boulder|colorado springs|fort collins|aspen|telluride|new mexico|
    albuquerque|abq|santa fe|las cruces|taos|roswell|utah|salt lake city|salt lake|slc|park city|provo|moab|
    ogden|montana|bozeman|billings|missoula|helena|butte|livingston|
    wyoming|cheyenne|jackson hole|el paso|boise|rapid city`,
  'America/Phoenix': 'arizona|phoenix|tucson|scottsdale|tempe|mesa|flagstaff|sedona|yuma',
  'America/Los_Angeles': `los angeles|la|hollywood|burbank|culver city|santa monica|north hollywood|
    west hollywood|glendale|pasadena|van nuys|sherman oaks|studio city|universal city|long beach|santa clarita|
    valencia|el segundo|manhattan beach|sun valley|
    chatsworth|sylmar|pacoima|venice|inglewood|playa vista|malibu|orange county|anaheim|irvine|riverside|
    san bernardino|palm springs|bakersfield|santa barbara|ventura|california|calif|san diego|san francisco|sf|
    bay area|oakland|berkeley|san jose|emeryville|sacramento|
    fresno|palo alto|silicon valley|san rafael|washington state|seattle|tacoma|spokane|portland|eugene|bend|salem|
    nevada|las vegas|vegas|reno|carson city|henderson`,
  'America/Anchorage': 'alaska|anchorage|fairbanks|juneau',
  'Pacific/Honolulu': 'hawaii|honolulu|oahu|maui|kauai|hilo|kona',
  'America/Puerto_Rico': 'puerto rico|san juan|ponce',
  'America/Toronto':
    'toronto|mississauga|brampton|hamilton|ottawa|quebec|montreal|quebec city|laval|gatineau|sudbury' +
    '|north bay|sault ste marie|kingston|oshawa|pickering|etobicoke|scarborough|markham|vaughan|niagara' +
    '|barrie|windsor|kitchener|waterloo|london ontario|guelph|peterborough',
  'America/Vancouver':
    'vancouver|burnaby|north vancouver|surrey|richmond bc|langley|maple ridge|new westminster|coquitlam' +
    '|port coquitlam|delta|victoria|kelowna|kamloops|squamish|whistler|abbotsford|british columbia|bc' +
    '|nanaimo',
  'America/Edmonton':
    'alberta|calgary|edmonton|banff|canmore|lethbridge|red deer|fort macleod|high river|okotoks' +
    '|yellowknife|northwest territories',
  'America/Regina': 'saskatchewan|regina|saskatoon|moose jaw',
  'America/Winnipeg': 'manitoba|winnipeg|brandon|selkirk|gimli',
  'America/Halifax':
    'nova scotia|halifax|dartmouth|lunenburg|new brunswick|moncton|fredericton|saint john|prince edward' +
    ' island|pei|charlottetown|cape breton|sydney nova scotia',
  'America/St_Johns': "newfoundland|st john's|st johns|saint john's|newfoundland and labrador",
  'America/Whitehorse': 'yukon|whitehorse',
  'Europe/London':
    'london|uk|england|scotland|wales|manchester|glasgow|edinburgh|belfast|cardiff|bristol|leavesden|pinewood',
  'Europe/Dublin': 'dublin|ireland|cork|galway',
  'Europe/Budapest': 'budapest',
  'Europe/Prague': 'prague',
  'Australia/Sydney': 'sydney|melbourne',
  'Australia/Brisbane': 'brisbane|gold coast',
  'Pacific/Auckland': 'auckland|wellington|new zealand',
  'America/Mexico_City': 'mexico city|cdmx',
}

/** States and provinces that lie in several zones: places, but no answer. */
const severalZones = new Set(
  (
    'texas tennessee florida michigan indiana kentucky kansas nebraska north-dakota south-dakota oregon' +
    ' idaho ontario nunavut washington canada usa mexico australia'
  )
    .split(' ')
    .map((name) => name.replace('-', ' ')),
)

const codes: Record<string, string> = {
  ny: 'new york',
  ct: 'connecticut',
  ma: 'massachusetts',
  pa: 'pennsylvania',
  ga: 'georgia',
  nc: 'north carolina',
  sc: 'south carolina',
  va: 'virginia',
  md: 'maryland',
  oh: 'ohio',
  de: 'delaware',
  ri: 'rhode island',
  vt: 'vermont',
  nh: 'new hampshire',
  wv: 'west virginia',
  il: 'illinois',
  wi: 'wisconsin',
  mn: 'minnesota',
  mo: 'missouri',
  ar: 'arkansas',
  ms: 'mississippi',
  al: 'alabama',
  ok: 'oklahoma',
  nm: 'new mexico',
  co: 'colorado',
  ut: 'utah',
  mt: 'montana',
  wy: 'wyoming',
  az: 'arizona',
  ca: 'california',
  nv: 'nevada',
  wa: 'washington state',
  hi: 'hawaii',
  ak: 'alaska',
  bc: 'british columbia',
  ab: 'alberta',
  qc: 'quebec',
  ns: 'nova scotia',
  nb: 'new brunswick',
  mb: 'manitoba',
  sk: 'saskatchewan',
  nl: 'newfoundland',
  tx: 'texas',
  fl: 'florida',
  tn: 'tennessee',
  or: 'oregon',
  mi: 'michigan',
  ky: 'kentucky',
  ks: 'kansas',
  ne: 'nebraska',
  id: 'idaho',
  ia: 'iowa',
  la: 'louisiana',
  in: 'indiana',
  on: 'ontario',
}

const zoneByPlace = new Map(
  Object.entries(zones).flatMap(([zone, places]) =>
    places.split('|').map((place): [string, string] => [place.trim(), zone]),
  ),
)

const plain = (place: string): string =>
  place
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The IANA zone of a US state, a Canadian province or a city ("Atlanta, GA"); undefined where it can't be told. */
export function zoneOfPlace(place: string): string | undefined {
  const named = plain(place)
  const [city = '', region = ''] = named.split(/\s*,\s*/)
  const state = codes[region] ?? region
  if (region)
    return (
      zoneByPlace.get(`${city} ${state}`) ??
      (isKnownPlace(state) && zoneByPlace.get(state) ? zoneByPlace.get(state) : zoneByPlace.get(city))
    )
  return (
    zoneByPlace.get(named) ??
    (/^[A-Z]{2}$/.test(place.trim()) ? zoneByPlace.get(codes[named] ?? '') : undefined)
  )
}

/** True for a city, state or province of the table. */
export const isKnownPlace = (place: string): boolean =>
  zoneByPlace.has(plain(place)) || severalZones.has(plain(place))

/** True for "GA", "Ontario": what stands after a city. */
export const isRegion = (text: string): boolean =>
  Object.hasOwn(codes, plain(text)) || Object.values(codes).includes(plain(text))

const named: readonly [RegExp, string][] = [
  [/\b(?:eastern|east coast|est|edt|et)\b/i, 'America/New_York'],
  [/\b(?:central|cst|cdt|ct)\b/i, 'America/Chicago'],
  [/\b(?:mountain|mst|mdt|mt)\b/i, 'America/Denver'],
  [/\b(?:pacific|west coast|pst|pdt|pt)\b/i, 'America/Los_Angeles'],
  [/\b(?:atlantic|ast|adt)\b/i, 'America/Halifax'],
  [/\b(?:newfoundland)\b/i, 'America/St_Johns'],
  [/\b(?:arizona)\b/i, 'America/Phoenix'],
  [/\b(?:hawaii|hawaiian|hst)\b/i, 'Pacific/Honolulu'],
  [/\b(?:alaska|alaskan|akst)\b/i, 'America/Anchorage'],
]
const saysZone = new RegExp(
  '\\b(?:(?:eastern|central|mountain|pacific|atlantic|newfoundland|arizona|hawaii|hawaiian|alaska|alaskan' +
    '|east coast|west coast)(?: (?:standard|daylight))? ?(?:time|zone|timezone|hours)|(?:on|in) (?:eastern' +
    '|central|mountain|pacific|atlantic)\\b|[ecmpa][sd]t|(?:time ?)?zone (?:is |: ?)?(?:eastern|central|mountain' +
    '|pacific|atlantic)|^(?:eastern|pacific|central|mountain)$)\\b',
  'i',
)

/** The zone that a text names: "eastern time", "they're on pacific". */
export function zoneNamed(text: string): string | undefined {
  const said = saysZone.exec(text.trim())
  return said ? named.find(([pattern]) => pattern.test(said[0]))?.[1] : undefined
}
