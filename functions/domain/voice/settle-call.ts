import * as echo from '../../views/echo.ts'
import * as questions from '../../views/questions.ts'
import { hungUpWhileRingingText, standsText } from '../../views/voice-texts.ts'
import { cardWords } from '../card-words.ts'
import type { FollowUp } from '../follow-up.ts'
import { cardOf, type Question } from '../open.ts'
import type { TextAbout } from '../outbox.ts'
import { hours, type Instant, minutes } from '../time.ts'
import type { Turn } from '../turn.ts'
import { type Bridge, type Call, settled } from './call.ts'
import { isStanding, logLegStatus } from './log-call.ts'
import { settleCalledBack } from './office-called.ts'

/** Nothing more will be heard of the call: what is not known is asked by text, once. */
export function settleCall(turn: Turn): void {
  const { call } = turn.applicant
  if (call?.settleBy === undefined) return
  turn.set({ call: settled(call) })
  const followUp = turn.followUp(call.followUpId)
  if (followUp === undefined) return
  if (call.bridge !== undefined) {
    if (call.way === 'office-called') return settleCalledBack(turn, followUp, call.bridge)
    return settleBridge(turn, followUp, call.bridge, isTooShort(call, call.bridge))
  }
  if (call.way === 'we-rang') textCard(turn)
}

/** Who hangs up within these seconds after the key has talked to nobody, whatever else is not told. */
const leastSeconds = 5

const isTooShort = ({ endedAt }: Call, { startedAt }: Bridge): boolean =>
  endedAt !== undefined && endedAt - startedAt < leastSeconds * 1000

function settleBridge(turn: Turn, followUp: FollowUp, bridge: Bridge, isShort: boolean): void {
  const { logged, dialStatus, legStatus } = bridge
  if (logged !== undefined) return askWhatTheySaid(turn, followUp)
  if (isStanding(followUp)) return turn.say(standsText(followUp, turn))
  if (dialStatus === undefined && (legStatus === 'busy' || legStatus === 'failed'))
    return logLegStatus(turn, followUp, legStatus)
  const status = dialStatus ?? legStatus
  if (status === 'no-answer' || status === 'canceled' || (status === undefined && isShort)) {
    // The caller hung up while it rang: that the office did not answer is not known, and no attempt.
    textUnlessMany(
      turn,
      { kind: 'notice' },
      hungUpWhileRingingText(followUp.office.name),
      turn.now + minutes(30),
    )
    return
  }
  const question = { kind: 'what-came-of-it' as const, followUpId: followUp.id }
  askByText(turn, question, questions.howWasTheCall(followUp.office.name))
}

/**
 * Somebody answered, and the call ended before they told what was said: the question stands open, and is
 * texted.
 */
function askWhatTheySaid(turn: Turn, followUp: FollowUp): void {
  const { open } = turn.applicant
  if (open.kind !== 'question' || open.question.kind !== 'what-did-they-say') return
  if (open.question.followUpId !== followUp.id) return
  textUnlessMany(turn, aboutQuestion(open.question), echo.whatDidTheySay(followUp), open.expiresAt)
}

/** Asks at once, also behind a card that is out: it is about the call that was just made. */
function askByText(turn: Turn, question: Question, words: string): void {
  const card = cardOf(turn.applicant.open)
  turn.setAside()
  const expiresAt = turn.now + hours(turn.settings.questionHours)
  const behind = card === undefined ? {} : { behind: card }
  turn.open({ kind: 'question', question, askedAt: turn.now, expiresAt, ...behind })
  textUnlessMany(turn, aboutQuestion(question), words, expiresAt)
}

/** Past the day's texts what is open is only kept open. */
function textUnlessMany(turn: Turn, about: TextAbout, words: string, deadline: Instant): void {
  if (!turn.isTextedOut) turn.text(about, words, deadline)
}

const aboutQuestion = (question: Question) => ({ kind: 'question' as const, question: question.kind })

/** The card that was to be told by voice goes out as a text, once, as long as it is open. */
export function textCard(turn: Turn): void {
  const { call, open } = turn.applicant
  if (call === undefined || call.isCardTexted === true) return
  const { ringBefore: _, ...rest } = call
  const texted: Call = { ...settled(rest), isCardTexted: true }
  turn.set({ call: texted })
  const card = cardOf(open)
  const followUp = turn.followUp(call.followUpId)
  if (card === undefined || followUp === undefined || card.followUpId !== followUp.id) return
  turn.text(
    { kind: 'card', followUpId: followUp.id },
    cardWords(turn, followUp, card.closesAt),
    card.closesAt,
  )
}
