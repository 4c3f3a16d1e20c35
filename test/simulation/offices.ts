import { clockOf, type Instant, type Zone } from '../../functions/domain/time.ts'
import type { Random } from './random.ts'

/** How a production office takes its calls. */
export type OfficeKind =
  | 'always'
  | 'mornings'
  | 'lunch-closed'
  | 'voicemail'
  | 'never'
  | 'busy'
  | 'moved'
  | 'no-calls'

export type SimulatedOffice = { name: string; phone: string; zone: Zone; kind: OfficeKind }

const kinds: readonly OfficeKind[] = [
  'always',
  'mornings',
  'lunch-closed',
  'voicemail',
  'never',
  'busy',
  'moved',
  'no-calls',
]

/** Area codes with one zone each, from Hawaii to Newfoundland. */
const places: readonly [string, Zone][] = [
  ['310', 'America/Los_Angeles'],
  ['212', 'America/New_York'],
  ['312', 'America/Chicago'],
  ['303', 'America/Denver'],
  ['808', 'Pacific/Honolulu'],
  ['416', 'America/Toronto'],
  ['602', 'America/Phoenix'],
  ['404', 'America/New_York'],
]
const names = [
  'Blue Harbor',
  'Red Sky',
  'Night Ferry',
  'Long Pier',
  'Copper Hill',
  'Stone Mill',
  'Paper Moon',
  'Iron Gate',
]

/** Eight offices of all kinds, some of which several applicants follow up. */
export function officesOf(random: Random): SimulatedOffice[] {
  return names.map((name, index) => {
    const [area, zone] = random.pick(places)
    return { name, phone: `+1${area}55501${10 + index}`, zone, kind: random.pick(kinds) }
  })
}

/** What the applicant would text after a call at this moment. */
export function outcomeOf({ kind, zone }: SimulatedOffice, now: Instant, random: Random): string {
  const clock = clockOf(now, zone)
  const isMissed = random.pick(['1', 'no answer', 'nobody picked up', '1'])
  switch (kind) {
    case 'always':
      return random.chance(0.7) ? talk(random) : isMissed
    case 'mornings':
      return clock < '12:00' ? talk(random) : isMissed
    case 'lunch-closed':
      return clock < '14:10' && clock > '11:30' ? 'vm' : random.pick([talk(random), isMissed])
    case 'voicemail':
      return random.pick(['2', 'voicemail', 'left a message with my number', 'lvm', '2'])
    case 'never':
      return isMissed
    case 'busy':
      return random.pick(['3', 'busy', '3', talk(random)])
    case 'moved':
      return random.pick(['wrong number', 'not in service', isMissed])
    case 'no-calls':
      return random.pick(["they said don't call us again", 'they said no calls please', isMissed])
  }
}

function talk(random: Random): string {
  return random.pick([
    '4',
    'spoke to Dana, call back thurs at 2',
    'talked to Mike Reyes, call back tomorrow',
    'spoke to Dana, call back later',
    'talked to Dana, send resume',
    'spoke to Pat, resend resume to pat@example.com',
    'spoke to Dana, interview fri 10',
    'interview tomorrow at 3 on zoom',
    'spoke to Lee, interview sometime next week',
    'come in right now',
    "they have it, they'll call me",
    'talked to Ana, they are crewed up',
    'they put me through to the UPM voicemail',
    'got the job!',
    'spoke to Dana',
  ])
}
