import { html } from 'hono/html'
import type { ClosedWhy } from '../../domain/follow-up.ts'
import type { LedgerLine } from '../../domain/ledger.ts'
import type { Instant, Zone } from '../../domain/time.ts'
import type { Disposition, Next } from '../../reading/reading.ts'
import { counted } from '../counted.ts'
import { type Home, timeInZone } from '../when.ts'
import { pageDayTime } from './page-time.ts'
import type { Html } from './shell.ts'

export type HistoryClock = { zone: Zone; home: Home; now: Instant }

/** What happened with an office, newest first; what says nothing to a person is left out. */
export function historyList(lines: readonly LedgerLine[], clock: HistoryClock): Html {
  const said = lines.flatMap((line) => {
    const words = historyWords(line, clock)
    return words === undefined ? [] : [{ at: line.at, words }]
  })
  if (said.length === 0) return html`<p>Nothing has happened yet.</p>`
  const newest = said.reverse()
  const older = newest.slice(shownAtOnce)
  if (older.length === 0) return items(newest, clock)
  return html`${items(newest.slice(0, shownAtOnce), clock)}
<details><summary>Before that</summary>${items(older, clock)}</details>
`
}

const shownAtOnce = 8

const items = (
  said: readonly { at: Instant; words: string }[],
  { zone, home, now }: HistoryClock,
): Html => html`<ol class="list plain" role="list">
${said.map(
  ({ at, words }) => html`<li><p>${words}</p><small>${pageDayTime(at, zone, home, now)}</small></li>
`,
)}</ol>
`

/** One line of the ledger in words; undefined for those that only the machine cares for. */
export function historyWords(line: LedgerLine, { zone, home, now }: HistoryClock): string | undefined {
  switch (line.kind) {
    case 'added':
      return 'Added to your list.'
    case 'attempt':
      return `You called: ${dispositionWords[line.disposition]}${whatSaid(line)}.`
    case 'told':
      return `What they said${whatSaid(line)}.`
    case 'resume-sent':
      return 'Resume sent.'
    case 'interview-set':
      return `Interview set for ${pageDayTime(line.interviewAt, zone, home, now)}.`
    case 'interview-went':
      return `The interview: ${line.how}.`
    case 'red-flag':
      return `${triesWords(line)} and no person: a warning sign about them.`
    case 'kept':
      return 'You kept it on.'
    case 'skipped':
      return 'Not today.'
    case 'snoozed':
      return `Later: ${timeInZone(line.until, zone)}.`
    case 'amended':
      return 'Details changed.'
    case 'undone':
      return `Taken back: ${line.what}.`
    case 'noted':
      return line.note
    case 'closed':
      return `Closed: ${closedWords[line.why]}.`
    case 'call':
      return `The line said: ${line.status.replace('-', ' ')}, ${counted(line.seconds, 'second', 'seconds')}.`
    default:
      return undefined
  }
}

export const closedWords: Readonly<Record<ClosedWhy, string>> = {
  'no-calls': 'they take no calls',
  'not-hiring': 'not hiring',
  hired: 'hired!',
  dropped: 'you let it go',
  expired: 'nobody was reached',
  interviewed: 'interviewed',
  'bad-number': 'no right number',
}

const dispositionWords: Readonly<Record<Disposition, string>> = {
  'no-answer': 'no answer',
  busy: 'busy',
  voicemail: 'a machine',
  'bad-number': 'wrong number',
  answered: 'a person answered',
}

type Said = { person?: string; next?: Next }
const whatSaid = ({ person, next }: Said): string =>
  `${person === undefined ? '' : ` (${person})`}${next === undefined ? '' : nextWords[next.kind]}`

type Tried = { noAnswers: number; machines: number; days: number }
const triesWords = ({ noAnswers, machines, days }: Tried): string =>
  `${counted(noAnswers + machines, 'try', 'tries')} on ${counted(days, 'day', 'days')}`

const nextWords: Readonly<Record<Next['kind'], string>> = {
  none: '',
  hired: ': you got the job',
  interview: ': interview',
  'come-in-now': ': come in now',
  'call-back': ': call back',
  'send-resume': ': send your resume',
  transferred: ': put through',
  waiting: ': they will call',
  'not-hiring': ': not hiring',
  'no-calls': ': no calls, please',
}
