import { openerLines } from '../../views/script.ts'
import * as texts from '../../views/voice-texts.ts'
import type { FollowUp } from '../follow-up.ts'
import { attemptMade } from '../outcome.ts'
import { isQuiet } from '../quiet-hours.ts'
import { slotAt } from '../slot.ts'
import { goOn } from '../text-arrived.ts'
import { clockOf, hours, minutes } from '../time.ts'
import type { Turn } from '../turn.ts'
import { type Bridge, newCall } from './call.ts'
import type { CallTrigger } from './call-trigger.ts'
import { answer, saidBefore } from './say.ts'
import { settleCall } from './settle-call.ts'
import { countVoice, secondsLeft, whyNotConnected } from './spend.ts'

/** How long "right now" is now; and how long after it somebody is likely to be there still. */
const nowMinutes = 3
const thereMinutes = 30

/**
 * An office that this applicant follows up calls the assistant's number: it is put through, and hears nothing
 * of ours. Nothing is said where the applicant can't be rung: then the office hears what every unknown caller
 * hears.
 */
export function officeCalled(
  turn: Turn,
  { sid, from }: Extract<CallTrigger, { kind: 'office-called' }>,
): void {
  const { applicant, now, settings } = turn
  if (applicant.call?.sid === sid) {
    turn.spoken = saidBefore(turn, 0) ?? [{ kind: 'hang-up' }]
    return
  }
  const followUp = applicant.followUps.find(({ office }) => office.phone === from)
  const mayBeRung =
    ['active', 'paused'].includes(applicant.standing.status) && !isQuiet(now, turn.home, settings)
  if (followUp === undefined || !mayBeRung || whyNotConnected(turn, followUp) !== undefined) return
  settleCall(turn)
  const limitSeconds = secondsLeft(turn)
  const call = newCall({ sid, way: 'office-called', startedAt: now, followUpId: followUp.id })
  const settleBy = now + (settings.officeRingSeconds + limitSeconds) * 1000 + minutes(5)
  turn.set({ call })
  countVoice(turn, { bridges: 1 })
  const dialling = { ...call, step: { kind: 'dialling' as const }, stepNumber: 1, bridge: { startedAt: now } }
  answer(turn, { ...dialling, settleBy }, [
    {
      kind: 'dial',
      step: 1,
      to: applicant.phone,
      ringSeconds: settings.officeRingSeconds,
      limitSeconds,
      isHeard: false,
      isWhispered: true,
    },
  ])
  const opener = openerLines(applicant.profile.name ?? '', followUp)
  turn.text({ kind: 'notice' }, texts.callsBackText(followUp, opener), now + minutes(nowMinutes))
}

/**
 * They talked, or missed each other: the retries stop and it is asked what was said, or it is told to call
 * now.
 */
export function settleCalledBack(
  turn: Turn,
  followUp: FollowUp,
  { dialStatus, legStatus, logged, startedAt }: Bridge,
): void {
  if (logged !== undefined) return
  if ((dialStatus ?? legStatus) === 'completed')
    return attemptMade(turn, followUp, { disposition: 'answered', note: 'they called back' }, 'voice')
  const missed = texts.missedCallText(followUp.office.name, startedAt, turn.home.zone)
  if (!turn.isTextedOut) turn.tell({ kind: 'notice' }, missed, turn.now + hours(12))
  const clock = clockOf(turn.now, followUp.office.zone)
  const { opens, closes } = turn.settings.namedTimes
  const isThere = opens <= clock && clock < closes && turn.now - startedAt < minutes(thereMinutes)
  // Somebody is there: their card goes out at once, as at a time they named. An interview stands as it is.
  if (isThere && followUp.stage.status === 'planned')
    turn.plan(followUp, slotAt(turn.now, []), { kind: 'call-back' }, true)
  goOn(turn)
}
