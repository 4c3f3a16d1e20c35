import * as plans from '../../views/plan-texts.ts'
import type { FollowUp } from '../follow-up.ts'
import type { Channel } from '../ledger.ts'
import type { Outcome } from '../outcome.ts'
import { minutes } from '../time.ts'
import type { Turn } from '../turn.ts'
import { undoLast } from '../undo.ts'

/**
 * A text and a call about the same attempt are one attempt: whichever comes first logs it, the other amends
 * it or is told that it is noted. Answers whether the attempt is still to be logged.
 */
export function isFirstWord(turn: Turn, followUp: FollowUp, outcome: Outcome, by: Channel): boolean {
  const { call } = turn.applicant
  const bridge = call?.followUpId === followUp.id ? call.bridge : undefined
  if (call === undefined || bridge === undefined) return true
  const { logged } = bridge
  const isLater = turn.now - bridge.startedAt > minutes(turn.settings.sameAttemptMinutes)
  // A card that went out after the call is about the next one.
  const isOld = isLater || (followUp.cardedAt ?? 0) > bridge.startedAt
  const isOther = logged === undefined || logged.by === by || isOld || !isStanding(followUp, logged)
  if (!isOther && logged.disposition === outcome.disposition && saysNoMore(outcome)) {
    turn.say(plans.alreadyNoted(followUp.office.name))
    return false
  }
  if (!isOther && !takeBack(turn, logged.at)) {
    turn.say(plans.alreadyNoted(followUp.office.name))
    return false
  }
  if (isOld) return true
  const now = { by, disposition: outcome.disposition, at: turn.now }
  turn.set({ call: { ...call, bridge: { ...bridge, logged: now } } })
  return true
}

/** Whether what was logged then still holds, and was not taken back. */
const isStanding = ({ tries }: FollowUp, { at, disposition }: { at: number; disposition: string }): boolean =>
  tries.lastAt === at || (disposition === 'busy' && tries.busyInARow > 0)

const saysNoMore = ({ next, person }: Outcome): boolean =>
  person === undefined && (next === undefined || next.kind === 'none')

/** What the other channel logged is taken back without a word, as long as UNDO would take back just that. */
function takeBack(turn: Turn, loggedAt: number): boolean {
  if (turn.applicant.undo?.madeAt !== loggedAt) return false
  const said = turn.said.length
  undoLast(turn)
  turn.said.length = said
  return true
}
