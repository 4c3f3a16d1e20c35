import * as words from '../../views/voice-words.ts'
import type { Turn } from '../turn.ts'
import type { Call, CallStatus } from './call.ts'
import type { CallTrigger } from './call-trigger.ts'
import { end } from './caller-said.ts'
import { isStanding, logLegStatus, noteStatus } from './log-call.ts'
import { ask, saidBefore } from './say.ts'
import { settleCall, textCard } from './settle-call.ts'

type DialEnded = Extract<CallTrigger, { kind: 'dial-ended' }>

/** The office's leg is over while the caller is (or was just) on the line. */
export function dialEnded(turn: Turn, trigger: DialEnded): void {
  const { call } = turn.applicant
  if (call === undefined || call.sid !== trigger.sid || call.bridge === undefined) {
    turn.spoken = [{ kind: 'hang-up' }]
    return
  }
  const before = saidBefore(turn, trigger.step)
  if (before !== undefined || trigger.step !== call.stepNumber || call.bridge.dialStatus !== undefined) {
    turn.spoken = before ?? [{ kind: 'hang-up' }]
    return
  }
  const { status, seconds, isCallerGone } = trigger
  // Whoever hung up first did not hear the office ring out: its own leg tells the rest.
  if (isCallerGone && status !== 'completed') noteStatus(turn, { legStatus: status, seconds })
  else noteStatus(turn, { dialStatus: status, seconds })
  turn.spoken = [{ kind: 'hang-up' }]
  if (call.way === 'office-called') return settleCall(turn)
  if (call.endedAt !== undefined || isCallerGone) return settleIfKnown(turn)
  goOnAfter(turn, call, status)
}

function goOnAfter(turn: Turn, call: Call, status: CallStatus): void {
  const followUp = turn.followUp(call.followUpId)
  if (followUp === undefined) return end(turn, words.askedByText())
  const bridge = turn.applicant.call?.bridge
  if (status !== 'completed') {
    const how = status === 'canceled' ? 'failed' : status
    if (bridge?.logged !== undefined) return end(turn, words.toldByText())
    logLegStatus(turn, followUp, how)
    return end(turn, words.nobodyAnswered(how))
  }
  if (bridge?.logged !== undefined) return end(turn, words.toldByText())
  if (isStanding(followUp)) return end(turn, words.notedByText())
  const isMachineGuessed = bridge?.isMachineHeard === true
  ask(turn, { kind: 'person-or-machine', isMachineGuessed }, words.personOrMachine(isMachineGuessed))
}

/** The office's leg as it tells itself; the only word of it when the applicant hung up first. */
export function legEnded(
  turn: Turn,
  { sid, status, seconds }: Extract<CallTrigger, { kind: 'leg-ended' }>,
): void {
  const { call } = turn.applicant
  if (call?.sid !== sid || call.bridge === undefined || call.bridge.legStatus !== undefined) return
  noteStatus(turn, { legStatus: status, ...(call.bridge.seconds === undefined ? { seconds } : {}) })
  if (call.endedAt !== undefined) settleIfKnown(turn)
}

/** The leg that talked to us is over. What is still under way gets a little time to be told. */
export function callEnded(
  turn: Turn,
  { sid, ringId, status }: Extract<CallTrigger, { kind: 'call-ended' }>,
): void {
  const { call, standing } = turn.applicant
  if (call === undefined || call.endedAt !== undefined) return
  const isIt = call.sid === '' ? ringId !== undefined && call.ringId === ringId : call.sid === sid
  if (!isIt) return
  // What was said in practice goes with the call.
  const step = call.step.kind === 'dialling' ? call.step : { kind: 'over' as const }
  turn.set({ call: { ...call, sid, step, endedAt: turn.now, answers: [] } })
  if (standing.status === 'opted-out') return
  if (call.way === 'we-rang' && (status !== 'completed' || call.bridge === undefined)) textCard(turn)
  if (call.bridge === undefined) return settleCall(turn)
  if (call.settleBy !== undefined) settleIfKnown(turn)
}

/** Settles what is known for certain; what is not waits for the reports that are under way. */
function settleIfKnown(turn: Turn): void {
  const { call } = turn.applicant
  if (call?.bridge === undefined || call.settleBy === undefined) return
  const { logged, dialStatus, legStatus } = call.bridge
  const isAskedBack = call.step.kind !== 'dialling'
  const isLegTold = isDefinite(legStatus) || (legStatus !== undefined && call.way === 'office-called')
  const isCertain = logged !== undefined || isAskedBack || dialStatus !== undefined || isLegTold
  if (isCertain) return settleCall(turn)
  const settleBy = turn.now + turn.settings.callSettleSeconds * 1000
  turn.set({ call: { ...call, settleBy: Math.min(call.settleBy, settleBy) } })
}

/** A leg that was cut off while it rang says `no-answer` or `canceled` too, and proves nothing. */
const isDefinite = (status: CallStatus | undefined): boolean =>
  status === 'completed' || status === 'busy' || status === 'failed'
