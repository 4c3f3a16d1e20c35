import * as texts from '../../views/voice-texts.ts'
import { nextTry } from '../cadence.ts'
import type { FollowUp } from '../follow-up.ts'
import { attemptMade } from '../outcome.ts'
import { goOn } from '../text-arrived.ts'
import type { Turn } from '../turn.ts'
import { type Bridge, type CallStatus, settled } from './call.ts'

/**
 * What Twilio saw of the office's leg goes into the ledger once, whoever tells it first; and its seconds are
 * counted.
 */
export function noteStatus(turn: Turn, part: Pick<Bridge, 'dialStatus' | 'legStatus' | 'seconds'>): void {
  const { call, today } = turn.applicant
  if (call?.bridge === undefined) return
  const { bridge } = call
  const status = part.dialStatus ?? part.legStatus
  const isFirst = bridge.dialStatus === undefined && bridge.legStatus === undefined
  turn.set({ call: { ...call, bridge: { ...bridge, ...part } } })
  if (!isFirst || status === undefined) return
  const seconds = part.seconds ?? 0
  turn.log({ kind: 'call', status, seconds }, turn.followUp(call.followUpId))
  const { voice } = today
  if (voice !== undefined)
    turn.set({ today: { ...today, voice: { ...voice, bridgeSeconds: voice.bridgeSeconds + seconds } } })
}

/** An interview, or a resume to be sent: a call about it is no try, and leaves it as it is. */
export const isStanding = ({ stage }: FollowUp): boolean =>
  ['interview', 'going-in', 'resume-asked'].includes(stage.status)

/** Busy, rang out, or never connected: logged without asking anything, and planned anew. */
export function logLegStatus(turn: Turn, followUp: FollowUp, status: CallStatus): void {
  const { call } = turn.applicant
  if (call?.bridge?.logged !== undefined) return
  if (call !== undefined) turn.set({ call: settled(call) })
  if (isStanding(followUp)) return turn.say(texts.standsText(followUp, turn))
  if (status === 'busy' || status === 'no-answer') {
    attemptMade(turn, followUp, { disposition: status }, 'voice')
  } else {
    // A number that cannot be reached is no attempt: they look at it, and the next try stands.
    const slot = nextTry(turn.now, turn.terms(followUp))
    turn.say(texts.notConnectedText(turn.plan(followUp, slot, { kind: 'retry' }), turn))
  }
  goOn(turn)
}
