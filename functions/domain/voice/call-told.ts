import type { Turn } from '../turn.ts'
import { settled } from './call.ts'
import { callArrived, pickedUp } from './call-begins.ts'
import { callEnded, dialEnded, legEnded } from './call-ends.ts'
import type { CallTrigger } from './call-trigger.ts'
import { callerSaid } from './caller-said.ts'
import { officeCalled } from './office-called.ts'
import { textCard } from './settle-call.ts'
import { textWhatWasSaid } from './text-what-was-said.ts'

/**
 * Something happened on the phone: what is said goes to the caller, what is to be kept goes out as a text.
 */
export function callTold(turn: Turn, trigger: CallTrigger): void {
  if (hasLeft(turn) && trigger.kind !== 'call-arrived' && trigger.kind !== 'office-called') return over(turn)
  act(turn, trigger)
  textWhatWasSaid(turn)
}

const hasLeft = ({ applicant }: Turn): boolean =>
  ['opted-out', 'erasing', 'stranger'].includes(applicant.standing.status)

/** Who opted out in the middle of a call is put through to nobody, rung by nobody, and asked nothing. */
function over(turn: Turn): void {
  const { call } = turn.applicant
  if (call?.settleBy !== undefined) turn.set({ call: settled(call) })
  turn.spoken = [{ kind: 'hang-up' }]
}

function act(turn: Turn, trigger: CallTrigger): void {
  switch (trigger.kind) {
    case 'call-arrived':
      return callArrived(turn, trigger)
    case 'call-picked-up':
      return pickedUp(turn, trigger)
    case 'caller-said':
      return callerSaid(turn, trigger)
    case 'dial-ended':
      return dialEnded(turn, trigger)
    case 'leg-ended':
      return legEnded(turn, trigger)
    case 'machine-heard':
      return machineHeard(turn, trigger)
    case 'call-ended':
      return callEnded(turn, trigger)
    case 'ring-failed':
      if (turn.applicant.call?.ringId === trigger.ringId) textCard(turn)
      return
    case 'office-called':
      return officeCalled(turn, trigger)
  }
}

/**
 * Advice only: on the office's leg it changes the question; on the applicant's, the card goes out as a text
 * at once.
 */
function machineHeard(turn: Turn, { sid, leg }: Extract<CallTrigger, { kind: 'machine-heard' }>): void {
  const { call } = turn.applicant
  if (call === undefined || call.sid !== sid) return
  if (leg === 'applicant') {
    if (call.way === 'we-rang' && call.stepNumber <= 1) textCard(turn)
  } else if (call.bridge !== undefined && call.bridge.isMachineHeard !== true) {
    turn.set({ call: { ...call, bridge: { ...call.bridge, isMachineHeard: true } } })
  }
}
