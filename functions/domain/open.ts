import type { FollowUpFields, Reading } from '../reading/reading.ts'
import type { Practice } from './practice/practice.ts'
import type { Day, Instant } from './time.ts'

/** What is open in the conversation: one thing at a time. */
export type Open = { kind: 'nothing' } | OpenCard | OpenQuestion

/** A question that waits for its answer; `behind` it a card may wait, which is open again when the question is over. */
export type OpenQuestion = {
  kind: 'question'
  question: Question
  askedAt: Instant
  expiresAt: Instant
  behind?: OpenCard
}

/** A call card that waits for its answer. */
export type OpenCard = {
  kind: 'card'
  followUpId: string
  offeredAt: Instant
  /** Until when the office may be called: then the card moves on, and is no attempt. */
  closesAt: Instant
  /** When the one nudge is due; left out when it has gone or there is none. */
  nudgeAt?: Instant
  /** From then on another office's due card may take its place. */
  yieldsAt: Instant
  isNamed: boolean
}

/** A question that claims digits and short answers before the reader does. */
export type Question =
  /** `first`: they gave one word, and were asked for the full name. */
  | { kind: 'name'; first?: string }
  | { kind: 'home-zone' }
  /** An office being added: what is missing is asked, one thing at a time. */
  | { kind: 'missing'; field: 'office' | 'phone' | 'zone'; fields: FollowUpFields; zones?: readonly string[] }
  /** They called and did not say how it went: digits as on a card. */
  | { kind: 'what-came-of-it'; followUpId: string }
  | { kind: 'what-did-they-say'; followUpId: string }
  /** A text whose office is in doubt: it is read again with the chosen one in focus. */
  | { kind: 'which-office'; text: string; followUpIds: readonly string[] }
  /** A text that could be several things. */
  | { kind: 'which-reading'; candidates: readonly Reading[]; followUpId?: string }
  | { kind: 'keep-or-drop'; followUpId: string }
  | { kind: 'greeting'; followUpId: string }
  | { kind: 'is-sent'; followUpId: string }
  | { kind: 'how-did-it-go'; followUpId: string }
  /** They named no day ("after the holidays"): when to call. */
  /** `day`: the one they named already, so that a time alone is on it. */
  | { kind: 'when'; followUpId: string; about: 'call-back' | 'interview' | 'snooze'; day?: Day }
  | { kind: 'right-number'; followUpId: string }
  | { kind: 'pause-the-rest' }
  | { kind: 'still-want-to' }
  | { kind: 'resume-plan' }
  | { kind: 'close-expired'; followUpId: string }
  | { kind: 'really-erase'; code: string }
  | { kind: 'practice'; practice: Practice }

export const nothingOpen: Open = { kind: 'nothing' }

/** The card that is open, or waits behind the open question. */
export function cardOf(open: Open): OpenCard | undefined {
  if (open.kind === 'card') return open
  return open.kind === 'question' ? open.behind : undefined
}

/** The follow-up that the open card or question is about; a question about none leaves the card behind it in focus. */
export function followUpIdOf(open: Open): string | undefined {
  if (open.kind === 'card') return open.followUpId
  if (open.kind === 'nothing') return undefined
  const { question, behind } = open
  const about = 'followUpId' in question ? question.followUpId : undefined
  return about ?? behind?.followUpId
}
