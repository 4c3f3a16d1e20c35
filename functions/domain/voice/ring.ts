import type { FollowUp } from '../follow-up.ts'
import type { Turn } from '../turn.ts'
import { newCall } from './call.ts'
import { countVoice, voiceToday } from './spend.ts'

/**
 * How long after a ring was decided it may still go out; and how long after its end nothing more comes of it.
 */
const leaseSeconds = 45
const graceSeconds = 15

/** "Ring me": at the slot, not when an answer brings the card, and never while another call is on. */
export function mayRing(turn: Turn): boolean {
  const { profile, call } = turn.applicant
  const isOnCall = call?.settleBy !== undefined && call.endedAt === undefined
  return (
    profile.isRung && !turn.isAnswering && !isOnCall && voiceToday(turn).rings < turn.settings.ringsPerDay
  )
}

/**
 * Rings instead of texting the card, which is open all the same and goes out as a text when nobody presses a
 * key.
 */
export function ringApplicant(turn: Turn, followUp: FollowUp): void {
  const { applicant, now, settings } = turn
  const ringId = `${applicant.id}-r${now.toString(36)}-${applicant.version}`
  const call = newCall({ sid: '', way: 'we-rang', startedAt: now, followUpId: followUp.id, ringId })
  const ringBefore = now + leaseSeconds * 1000
  const settleBy = now + (settings.applicantRingSeconds + leaseSeconds + graceSeconds) * 1000
  turn.set({ call: { ...call, ringBefore, settleBy } })
  countVoice(turn, { rings: 1 })
  turn.effects.push({ kind: 'ring', ringId })
}
