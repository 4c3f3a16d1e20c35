import { nextTry } from './cadence.ts'
import type { FollowUp } from './follow-up.ts'
import { nothingOpen } from './open.ts'
import { optedOutElsewhere } from './opt-out.ts'
import {
  leaseSeconds,
  lookUpGraceSeconds,
  type Outgoing,
  retryIdOf,
  type TextAbout,
  withSent,
} from './outbox.ts'
import { isQuiet, quietUntil } from './quiet-hours.ts'
import type { Instant } from './time.ts'
import type { Turn } from './turn.ts'

/** Carrier failures worth one more try while the text is still of use (reference/twilio.md 3). */
const worthOneRetry = [30003, 30008]
/** The recipient opted out with the carrier. */
const optedOut = 21610

/** A fresh lease: who holds it may send until its end, and others may look only some time after. */
const lease = (now: Instant): Pick<Outgoing, 'sendBefore' | 'lookUpAfter'> => ({
  sendBefore: now + leaseSeconds * 1000,
  lookUpAfter: now + (leaseSeconds + lookUpGraceSeconds) * 1000,
})

/** Nobody knows what became of this text: the lease is renewed by whoever looks. */
export function textUnknown(turn: Turn, textId: string): void {
  const outgoing = turn.applicant.outbox[textId]
  if (outgoing === undefined) return
  turn.set({ outbox: { ...turn.applicant.outbox, [textId]: { ...outgoing, ...lease(turn.now) } } })
  turn.effects.push({ kind: 'look-for-text', textId })
}

/** Proven absent at Twilio: sent if it is still of use, else what it was about is planned anew. */
export function textProvenAbsent(turn: Turn, textId: string): void {
  const outgoing = turn.applicant.outbox[textId]
  if (outgoing === undefined) return
  if (turn.now < outgoing.deadline && isStillMeant(turn, outgoing.about)) {
    return resend(turn, textId, outgoing)
  }
  removeFromOutbox(turn, textId)
  lost(turn, outgoing.about)
}

/** Sends it now, or at the end of the applicant's night: until then it waits to be looked for once more. */
function resend(turn: Turn, textId: string, outgoing: Outgoing): void {
  const { now, home, settings } = turn
  const isNight = isQuiet(now, home, settings)
  const held = { sendBefore: now, lookUpAfter: quietUntil(now, home, settings) }
  const waiting = { ...outgoing, ...(isNight ? held : lease(now)) }
  turn.set({ outbox: { ...turn.applicant.outbox, [textId]: waiting } })
  if (!isNight) turn.effects.push({ kind: 'send-text', textId })
}

/** Twilio refused it, or reported that it never arrived. `body`: what it said, where it is worth another try. */
export function textFailed(turn: Turn, textId: string, code: number, body?: string): void {
  const { [textId]: known, ...sent } = turn.applicant.sent
  removeFromOutbox(turn, textId)
  turn.set({ sent })
  turn.log({ kind: 'text-failed', textId, code })
  if (code === optedOut) return optedOutElsewhere(turn)
  if (known === undefined) return
  const { about, deadline, isRetry } = known
  const isWorthIt =
    worthOneRetry.includes(code) && !isRetry && turn.now < deadline && isStillMeant(turn, about)
  if (isWorthIt && body !== undefined) return sendAgain(turn, textId, { about, deadline, body })
  lost(turn, about)
}

function sendAgain(
  turn: Turn,
  textId: string,
  text: { about: TextAbout; deadline: Instant; body: string },
): void {
  const again = retryIdOf(textId)
  const outgoing: Outgoing = { ...text, intendedAt: turn.now, ...lease(turn.now), isRetry: true }
  const sent = { about: text.about, deadline: text.deadline, isRetry: true, at: turn.now }
  turn.set({ sent: withSent(turn.applicant.sent, again, sent) })
  resend(turn, again, outgoing)
}

/** Whether what the text says is still what is open. */
function isStillMeant({ applicant }: Turn, about: TextAbout): boolean {
  if (applicant.standing.status === 'opted-out') return false
  if (about.kind !== 'card' && about.kind !== 'nudge') return true
  return applicant.open.kind === 'card' && applicant.open.followUpId === about.followUpId
}

/** The applicant never got it: a card moves to its next slot and is no attempt; the rest has its own next moment. */
function lost(turn: Turn, about: TextAbout): void {
  const { open } = turn.applicant
  if (about.kind !== 'card' || open.kind !== 'card' || open.followUpId !== about.followUpId) return
  const followUp = turn.followUp(about.followUpId)
  turn.set({ open: nothingOpen })
  if (followUp !== undefined) replan(turn, followUp)
}

function replan(turn: Turn, followUp: FollowUp): void {
  if (followUp.stage.status !== 'planned') return
  turn.log({ kind: 'card-moved', why: 'text-lost' }, followUp)
  turn.plan(followUp, nextTry(turn.now, turn.terms(followUp)), followUp.stage.purpose)
}

function removeFromOutbox(turn: Turn, textId: string): void {
  const { [textId]: _, ...outbox } = turn.applicant.outbox
  turn.set({ outbox })
}
