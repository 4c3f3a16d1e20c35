import type { Disposition, FollowUpFields, Next, Reading } from '../reading/reading.ts'
import type { ClosedWhy, FollowUp, Purpose } from './follow-up.ts'
import type { Instant } from './time.ts'

/** One line of the append-only ledger: what happened, enough for UNDO, the export and the board. */
export type LedgerLine = {
  at: Instant
  /** Counts the applicant's lines: with `at` it makes the key. */
  n: number
  /** Office and follow-up it is about, as they were then. */
  followUpId?: string
  office?: string
} & Happened

export type Happened =
  | { kind: 'consent'; wording: string; channel: 'text' | 'voice' | 'page' }
  | { kind: 'opted-out' | 'opted-in'; wording: string }
  | { kind: 'understood'; text: string; readings: readonly Reading[]; by: Channel }
  | { kind: 'answered-question'; question: string; text: string }
  | { kind: 'added'; followUp: FollowUp }
  /** A listing that says no calls: kept, never scheduled. */
  | { kind: 'no-calls-listing'; fields: FollowUpFields }
  | { kind: 'amended'; what: string }
  | { kind: 'card'; purpose: Purpose['kind'] }
  | { kind: 'card-moved'; why: string }
  | {
      kind: 'attempt'
      disposition: Disposition
      person?: string
      leftMessage?: boolean
      next?: Next
      note?: string
      by: Channel
    }
  /** What the person said, told after the attempt was logged. */
  | { kind: 'told'; person?: string; next?: Next; note?: string }
  /** What Twilio's machine saw of a call: never silently a disposition. */
  | { kind: 'call'; status: 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled'; seconds: number }
  | { kind: 'planned'; plannedAt: Instant; purpose: Purpose['kind']; because?: readonly string[] }
  | { kind: 'resume-sent' }
  | { kind: 'interview-set'; interviewAt: Instant; mode?: string; person?: string }
  | { kind: 'interview-went'; how: string }
  | { kind: 'red-flag'; noAnswers: number; machines: number; days: number }
  | { kind: 'kept' | 'skipped' | 'resumed' }
  | { kind: 'snoozed'; until: Instant }
  | { kind: 'closed'; why: ClosedWhy; followUp: FollowUp }
  | { kind: 'paused'; until?: Instant; why: string }
  /** `lines`: those it takes back, `from` ≤ n < `until`. */
  | { kind: 'undone'; what: string; lines?: { from: number; until: number } }
  | { kind: 'practised'; summary: string }
  | { kind: 'profile'; what: string }
  | { kind: 'text-failed'; textId: string; code: number }
  | { kind: 'noted'; note: string }

/** The lines that still hold: without those that UNDO took back. */
export function standingLines(lines: readonly LedgerLine[]): LedgerLine[] {
  const undone = lines.flatMap((line) => (line.kind === 'undone' && line.lines ? [line.lines] : []))
  return lines.filter(({ n }) => !undone.some(({ from, until }) => from <= n && n < until))
}

/** How the applicant told us. */
export type Channel = 'text' | 'voice' | 'page'
