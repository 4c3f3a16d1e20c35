import type { Mode } from '../reading/reading.ts'
import type { Tries } from './cadence.ts'
import type { Region } from './holidays.ts'
import type { Day, Instant, Zone } from './time.ts'

/** The production office that is called. */
export type Office = {
  name: string
  /** E.164. */
  phone: string
  /** Digits. */
  extension?: string
  zone: Zone
  region: Region
}

/** One resume being followed up with one office, and where it stands in the cadence. */
export type FollowUp = {
  /** `f1`, `f2` …: unique for this applicant, never used again. */
  id: string
  office: Office
  /** Who holds the interviews: the name gives the question its power. */
  contact?: string
  contactTitle?: string
  /** Lower case: `art`, `camera`. */
  department?: string
  /** The job wanted, title case. */
  role: string
  referral?: string
  relation?: string
  sentOn?: Day
  /** The applicant's own note about this office, for the next call. */
  note?: string
  addedAt: Instant
  /** When it is asked whether to close it. */
  expiresAt: Instant
  /** Whoever was last spoken to there. */
  spokeTo?: { name: string; at: Instant }
  tries: Tries
  evidence: Evidence
  /** One try a day, after KEEP. */
  isKept: boolean
  /** When a card last went out for it; the first card has the link. */
  cardedAt?: Instant
  /** Others follow up this number too: its plans are booked with the office's calendar. */
  isShared: boolean
  stage: Stage
}

/** What speaks for a red flag: unanswered tries since somebody last answered, or since KEEP. */
export type Evidence = {
  noAnswers: number
  machines: number
  /** Distinct office days with an unanswered try. */
  days: number
  lastDay?: Day
  hasMorning: boolean
  hasAfternoon: boolean
}

export const noEvidence: Evidence = {
  noAnswers: 0,
  machines: 0,
  days: 0,
  hasMorning: false,
  hasAfternoon: false,
}

/** Where an open follow-up stands. Each stage has its next moment, or waits for the applicant (`held`). */
export type Stage =
  | Planned
  /** They asked for the resume: taken as sent at `takenAsSentAt`, then the call after. */
  | { status: 'resume-asked'; to?: string; person?: string; takenAsSentAt: Instant }
  | Interview
  /** "Come in now": asked in the evening how it went. */
  | { status: 'going-in'; askAt: Instant }
  /** Red flag: keep or drop was asked at `askedAt`; once more at `askAgainAt`, then it is held. */
  | { status: 'questioned'; askAgainAt: Instant }
  /** Nothing is planned until the applicant says so, and they were told why. */
  | { status: 'held'; why: HeldWhy }

export type HeldWhy = 'red-flag' | 'wrong-number' | 'no-slot' | 'expired' | 'no-day'

export type Planned = {
  status: 'planned'
  at: Instant
  purpose: Purpose
  /** Somebody at the office (or the applicant) named this very time: it goes first and is exempt from caps. */
  isNamed: boolean
}

export type Interview = {
  status: 'interview'
  at: Instant
  mode?: Mode
  person?: string
  /** What has been said of it so far, in order. */
  reminded: 'nothing' | 'evening' | 'hours'
}

/** Why this call is made; the card says it. */
export type Purpose =
  | { kind: 'first' }
  | { kind: 'retry' }
  | { kind: 'after-message' }
  /** `askedBy`: who said to call then; `askFor`: whom to ask for. */
  | { kind: 'call-back'; askedBy?: string; askFor?: string }
  | { kind: 'after-resume'; person?: string }
  | { kind: 'after-answer'; askFor?: string }
  | { kind: 'set-interview-time' }
  | { kind: 'check-in' }

/** Why a follow-up was closed. */
export type ClosedWhy =
  | 'no-calls'
  | 'not-hiring'
  | 'hired'
  | 'dropped'
  | 'expired'
  | 'interviewed'
  | 'bad-number'

/** A follow-up that is over, as the ledger keeps it. */
export type ClosedFollowUp = { followUp: FollowUp; why: ClosedWhy; at: Instant }
