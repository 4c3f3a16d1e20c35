import { hours, type Instant } from './time.ts'

/** What an unsolicited text is about; decides what its loss means. */
export type TextAbout =
  | { kind: 'card'; followUpId: string }
  | { kind: 'nudge'; followUpId: string }
  | { kind: 'heads-up' }
  | { kind: 'question'; question: string; followUpId?: string }
  | { kind: 'reminder'; followUpId: string }
  | { kind: 'notice' }

/**
 * A text on its way: written in the save that decided it, removed when Twilio accepted it. Found past `lookUpAfter`,
 * it is looked for at Twilio before anything else (house.md 5).
 */
export type Outgoing = {
  about: TextAbout
  body: string
  intendedAt: Instant
  /** The end of its useful life: after that it is not sent but re-planned. */
  deadline: Instant
  /** The lease: the holder may POST until then … */
  sendBefore: Instant
  /** … and from then on somebody else may look what became of it. */
  lookUpAfter: Instant
  /** A second send after a carrier's failure. */
  isRetry: boolean
}

/** By text id. */
export type Outbox = Readonly<Record<string, Outgoing>>

/** A text that Twilio accepted (or that went as an answer), for its status reports. */
export type SentText = { sid?: string; about: TextAbout; deadline: Instant; isRetry: boolean; at: Instant }

/** The last texts sent, by text id. */
export type SentTexts = Readonly<Record<string, SentText>>

/** From the decision to the POST: a moment, as a rule. */
export const leaseSeconds = 20
/** A POST may take 15 s and a list lag 5 s behind it; and two machines' clocks may each be a minute off. */
export const lookUpGraceSeconds = 140
/** How many sent texts the document remembers. */
const sentRing = 8
/** Reports of a text come within its useful life, ten hours at most, and the carrier's delay. */
const sentKept = hours(12)

/** The id of a second send, and of the first one it repeats. */
export const retryIdOf = (textId: string): string => `${textId}r`
export const firstIdOf = (retryId: string): string => retryId.replace(/r$/, '')

/** The texts sent with one more; the oldest are forgotten. */
export function withSent(sent: SentTexts, textId: string, text: SentText): SentTexts {
  const newest = Object.entries(sent).sort(([, one], [, other]) => other.at - one.at)
  return { ...Object.fromEntries(newest.slice(0, sentRing - 1)), [textId]: text }
}

/** The texts sent of which a report may still come. */
export const agedSent = (sent: SentTexts, now: Instant): SentTexts =>
  Object.fromEntries(Object.entries(sent).filter(([, { at }]) => now - at < sentKept))
