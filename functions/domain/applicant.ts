import type { Answered } from './answers.ts'
import type { FollowUp } from './follow-up.ts'
import type { LedgerLine } from './ledger.ts'
import { nothingOpen, type Open, type Question } from './open.ts'
import type { Outbox, SentTexts } from './outbox.ts'
import { zonesOfPhone } from './phone-zone.ts'
import type { Day, Instant, Zone } from './time.ts'
import type { Undo } from './undo.ts'
import type { Call } from './voice/call.ts'

/** The document's own schema; older ones are upgraded on load, newer ones refused untouched. */
export const schemaVersion = 1

/** One applicant, one document: everything that decides what happens next. */
export type Applicant = {
  schema: typeof schemaVersion
  /** First 16 hex digits of HMAC-SHA-256(id key, E.164). */
  id: string
  /** Grows by one with each save; 0: never saved. */
  version: number
  /** E.164. */
  phone: string
  profile: Profile
  standing: Standing
  /** Open follow-ups, in the order of the list the applicant sees. */
  followUps: readonly FollowUp[]
  /** How many follow-ups there ever were: ids are never used again. */
  followUpsEver: number
  open: Open
  /** Questions that wait for their turn. */
  questions: readonly Waiting[]
  /** The follow-up last spoken of, which a detail ("ext 204") amends. */
  lastSpokenOf?: string
  /** The card before the open one: a bare digit might still be about it. */
  lastCard?: { followUpId: string; closedAt: Instant; wasAnswered: boolean }
  today: Today
  /** The day whose heads-up was given (or needs none, as its first card follows at once). */
  headsUpDay?: Day
  /** Days on which cards went out since the applicant was last heard, oldest first, at most three. */
  silentDays: readonly Day[]
  /** How often they said they can't: the first gets the hirer's line, the second practice. */
  skips: number
  /** How often they practised: another receptionist each time. */
  practices?: number
  /** Whether the reasons for calling were given (the first heads-up). */
  isEncouraged: boolean
  outbox: Outbox
  /** The last texts that answered nobody, for what Twilio reports of them later. */
  sent: SentTexts
  /** Answers given, beside the MessageSid they answered: a replay gets the same. */
  answers: readonly Answered[]
  /** Of older ones, that they were answered. */
  seen: readonly string[]
  undo?: Undo
  /** The call that is on, or the last one. */
  call?: Call
  /** How often NEW LINK was said, modulo `generations`: links of another generation are dead. Left out: never. */
  linkGeneration?: number
  /** Ledger lines decided in this very write; the next save puts them in the ledger first. */
  tail: readonly LedgerLine[]
  /** How many ledger lines there ever were. */
  lines: number
  /** When to look at this applicant next; left out when nothing waits. */
  wakeAt?: Instant
}

/** Who the applicant is. */
export type Profile = {
  /** Full name, true spelling. */
  name?: string
  role: string
  zone?: Zone
  /** May be texted from 6:30. */
  isEarlyOk: boolean
  /** Whether the assistant rings at the slot instead of texting. */
  isRung: boolean
}

/** Whether the applicant is with us. */
export type Standing =
  /** Not signed up; `refusedOn`: the day they were last told that they can't. */
  | { status: 'stranger'; refusedOn?: Day; codeTries: number }
  /** Welcomed; their name (and zone) is asked. */
  | { status: 'joining' }
  | Member
  /** Being erased: everything goes, and the wake that finds this goes on with it. */
  | { status: 'erasing' }
  | {
      status: 'opted-out'
      before: Member | { status: 'stranger'; codeTries: number } | { status: 'joining' }
    }

type Member =
  | { status: 'active' }
  | { status: 'paused'; until?: Instant; why: 'asked' | 'silence' | 'opted-back-in' }

/** A question that waits for its turn. */
export type Waiting = { question: Question; askAt: Instant; expiresAt: Instant }

/** What this day has seen, on the applicant's clock. */
export type Today = {
  day: Day
  cards: number
  unsolicited: number
  received: number
  /** "None today". */
  isOff: boolean
  /** What calls cost that day; left out: none. */
  voice?: { taken: number; rings: number; bridges: number; bridgeSeconds: number }
}

/** Where the applicant is, as far as we know: said, else by the number, else the East. */
export function homeOf({ profile, phone }: Applicant): { zone: Zone; isEarlyOk: boolean } {
  return { zone: profile.zone ?? zonesOfPhone(phone)[0] ?? 'America/New_York', isEarlyOk: profile.isEarlyOk }
}

/** Somebody whom we know nothing about yet. */
export function newApplicant(id: string, phone: string): Applicant {
  return {
    schema: schemaVersion,
    id,
    version: 0,
    phone,
    profile: { role: 'Production Assistant', isEarlyOk: false, isRung: false },
    standing: { status: 'stranger', codeTries: 0 },
    followUps: [],
    followUpsEver: 0,
    open: nothingOpen,
    questions: [],
    today: { day: '', cards: 0, unsolicited: 0, received: 0, isOff: false },
    silentDays: [],
    skips: 0,
    isEncouraged: false,
    outbox: {},
    sent: {},
    answers: [],
    seen: [],
    tail: [],
    lines: 0,
  }
}
