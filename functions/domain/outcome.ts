import type { Disposition, Next } from '../reading/reading.ts'
import * as echo from '../views/echo.ts'
import { redFlagText } from '../views/red-flag-text.ts'
import { answered, toldMore } from './answered.ts'
import { afterAttempt, afterFullOfficeDays, busyRetry, nextTry } from './cadence.ts'
import { withUnanswered } from './evidence.ts'
import type { FollowUp, Purpose } from './follow-up.ts'
import type { Channel } from './ledger.ts'
import { isRedFlag } from './red-flag.ts'
import { minutes } from './time.ts'
import { inHours, type Turn } from './turn.ts'
import { notUnderstood } from './unclear.ts'
import { undoLast } from './undo.ts'
import { isFirstWord } from './voice/one-attempt.ts'

/** What is told of one call. */
export type Outcome = {
  disposition: Disposition
  person?: string
  leftMessage?: boolean
  next?: Next
  note?: string
  /** The applicant's own. */
  words?: string
}

/** A call was made: it is logged, and the next one follows from what came of it. */
export function attemptMade(turn: Turn, followUp: FollowUp, outcome: Outcome, by: Channel): void {
  const { disposition } = outcome
  if (isGreetingTold(turn, followUp, outcome)) return notUnderstood(turn, '')
  if (isToldAfterwards(turn, followUp)) {
    if (disposition === 'answered') return toldMore(turn, followUp, outcome)
    if (isJustLogged(turn, followUp)) takeBack(turn)
    else turn.settle()
    return attemptMade(turn, turn.followUp(followUp.id) ?? followUp, outcome, by)
  }
  if (!isFirstWord(turn, followUp, outcome, by)) return
  logAttempt(turn, turn.followUp(followUp.id) ?? followUp, outcome, by)
}

function logAttempt(turn: Turn, followUp: FollowUp, outcome: Outcome, by: Channel): void {
  const { disposition, person, leftMessage, next, note } = outcome
  turn.log(
    {
      kind: 'attempt',
      disposition,
      by,
      ...(person === undefined ? {} : { person }),
      ...(leftMessage === undefined ? {} : { leftMessage }),
      ...(next === undefined ? {} : { next }),
      ...(note === undefined ? {} : { note }),
    },
    followUp,
  )
  turn.undoable = echo.outcomeWords(followUp.office.name, disposition)
  const tried = turn.change(followUp, {
    tries: afterAttempt(followUp.tries, disposition, turn.now, followUp.office),
  })
  switch (disposition) {
    case 'no-answer':
      return unanswered(turn, tried, 'no-answer')
    case 'voicemail':
      return unanswered(turn, tried, leftMessage === true ? 'message-left' : 'machine')
    case 'busy':
      return busy(turn, tried)
    case 'bad-number':
      return wrongNumber(turn, tried)
    case 'answered':
      return answered(turn, tried, outcome)
  }
}

/** "It said press 4 for Kim": the machine of the call before, not another one. */
function isGreetingTold({ applicant: { open } }: Turn, { id }: FollowUp, { disposition, words }: Outcome) {
  if (open.kind !== 'question' || open.question.kind !== 'greeting' || words === undefined) return false
  return open.question.followUpId === id && disposition === 'voicemail'
}

/** "What did they say?" is open: the attempt itself is in the ledger already. */
function isToldAfterwards({ applicant: { open } }: Turn, { id }: FollowUp): boolean {
  return (
    open.kind === 'question' && open.question.kind === 'what-did-they-say' && open.question.followUpId === id
  )
}

/** Whether UNDO would take back that somebody answered there, and nothing else. */
function isJustLogged({ applicant: { undo }, now, settings }: Turn, { id, office }: FollowUp): boolean {
  if (undo === undefined || now > undo.madeAt + minutes(settings.undoMinutes)) return false
  return id in undo.followUps && undo.what === echo.outcomeWords(office.name, 'answered')
}

/** "No wait, busy": what was logged is taken back without a word, and the question about it is over. */
function takeBack(turn: Turn): void {
  undoLast(turn)
  turn.said.length = 0
  if (turn.applicant.open.kind === 'question') turn.settle()
}

type Unanswered = 'no-answer' | 'machine' | 'message-left'

/** Nobody, or a machine: at the threshold the red flag, before it the next try (a day later after a message). */
function unanswered(turn: Turn, followUp: FollowUp, how: Unanswered): void {
  const evidence = withUnanswered(followUp.evidence, how, turn.now, followUp.office.zone)
  const tried = turn.change(followUp, { evidence })
  if (isRedFlag(tried, turn.home, turn.settings)) return raiseRedFlag(turn, tried)
  const terms = turn.terms(tried)
  const isLater = how === 'message-left'
  const slot = isLater
    ? afterFullOfficeDays(turn.settings.officeDaysAfterMessage, turn.now, terms)
    : nextTry(turn.now, terms)
  const purpose: Purpose = isLater ? { kind: 'after-message' } : { kind: 'retry' }
  const planned = turn.plan(tried, slot, purpose)
  turn.say(echo.unansweredEcho(planned, how, slot, turn))
  const isGreetingAsked =
    how !== 'no-answer' && evidence.machines === turn.settings.machinesBeforeGreetingQuestion
  if (isGreetingAsked)
    turn.ask({ kind: 'greeting', followUpId: tried.id }, echo.greetingQuestion(tried.office.name))
}

function raiseRedFlag(turn: Turn, followUp: FollowUp): void {
  const { noAnswers, machines, days } = followUp.evidence
  turn.log({ kind: 'red-flag', noAnswers, machines, days }, followUp)
  turn.stage(followUp, { status: 'questioned', askAgainAt: inHours(turn, turn.settings.askAgainHours) })
  turn.ask({ kind: 'keep-or-drop', followUpId: followUp.id }, redFlagText(followUp, { isSecond: false }))
}

/** Somebody is there: ten minutes later, outside the count of tries. */
function busy(turn: Turn, followUp: FollowUp): void {
  const slot = busyRetry(turn.now, turn.terms(followUp))
  const planned = turn.plan(followUp, slot, { kind: 'retry' })
  turn.say(echo.busyEcho(planned, slot, turn))
}

function wrongNumber(turn: Turn, followUp: FollowUp): void {
  turn.stage(followUp, { status: 'held', why: 'wrong-number' })
  turn.ask({ kind: 'right-number', followUpId: followUp.id }, echo.rightNumberQuestion(followUp.office.name))
}
