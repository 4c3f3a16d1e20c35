import { minutes } from '../time.ts'
import type { Turn } from '../turn.ts'
import { callArrived, pickedUp } from './call-begins.ts'
import { callEnded, dialEnded, legEnded } from './call-ends.ts'
import type { CallTrigger } from './call-trigger.ts'
import { callerSaid } from './caller-said.ts'
import { officeCalled } from './office-called.ts'
import { textCard } from './settle-call.ts'

/** Something happened on the phone: what is said goes to the caller, what is to be kept goes out as a text. */
export function callTold(turn: Turn, trigger: CallTrigger): void {
  act(turn, trigger)
  textWhatWasSaid(turn)
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

/** Advice only: on the office's leg it changes the question; on the applicant's, the card goes out as a text at once. */
function machineHeard(turn: Turn, { sid, leg }: Extract<CallTrigger, { kind: 'machine-heard' }>): void {
  const { call } = turn.applicant
  if (call === undefined || call.sid !== sid) return
  if (leg === 'applicant') {
    if (call.way === 'we-rang' && call.stepNumber <= 1) textCard(turn)
  } else if (call.bridge !== undefined && call.bridge.isMachineHeard !== true) {
    turn.set({ call: { ...call, bridge: { ...call.bridge, isMachineHeard: true } } })
  }
}

/** How long the echo of a call is of use. */
const echoMinutes = 60

/** Leaves say things as they would in a text: here they go out as one, with the next card where one is due. */
function textWhatWasSaid(turn: Turn): void {
  const words = turn.said.splice(0).join('\n\n')
  if (words === '') return
  const { answerTextId } = turn
  const card = answerTextId === undefined ? undefined : turn.applicant.sent[answerTextId]
  if (answerTextId === undefined || card === undefined)
    return turn.text({ kind: 'notice' }, words, turn.now + minutes(echoMinutes))
  const { [answerTextId]: _, ...sent } = turn.applicant.sent
  turn.set({ sent })
  turn.answerTextId = undefined
  turn.text(card.about, words, card.deadline)
}
