import * as closing from '../views/closing-texts.ts'
import * as echo from '../views/echo.ts'
import * as plans from '../views/plan-texts.ts'
import * as questions from '../views/questions.ts'
import { actOn } from './act-on-reading.ts'
import { extensionOrNameSaid, numberSaid } from './amend.ts'
import { resumeSent } from './answered.ts'
import { choiceOf, pickOf } from './choice.ts'
import { eraseConfirmed } from './erase.ts'
import type { FollowUp } from './follow-up.ts'
import { howItWent } from './how-it-went.ts'
import { missingSaid } from './missing-said.ts'
import { officeChosen } from './office-chosen.ts'
import { followUpIdOf, type OpenQuestion, type Question } from './open.ts'
import { pause, resumePlan } from './pause.ts'
import { drop, freshTry, keep } from './plan-changes.ts'
import { practised } from './practice/practise.ts'
import { homeZoneSaid, nameSaid } from './sign-up.ts'
import type { Turn } from './turn.ts'
import { whenSaid } from './when-said.ts'

/** Whether the open question takes this text as its answer, before the reader sees it. */
export function answerQuestion(turn: Turn, text: string): boolean {
  const { open } = turn.applicant
  if (isPanic(text)) return panicked(turn)
  // A text found late may have been written before the question was asked.
  return open.kind === 'question' && open.askedAt <= turn.saidAt && claims(turn, open, text)
}

function claims(turn: Turn, open: OpenQuestion, text: string): boolean {
  const { question } = open
  if ('followUpId' in question && question.followUpId !== undefined) {
    const followUp = turn.followUp(question.followUpId)
    return followUp !== undefined && aboutFollowUp(turn, question, followUp, text)
  }
  const choice = choiceOf(text)
  switch (question.kind) {
    case 'name':
      return nameSaid(turn, question, text)
    case 'home-zone':
      return homeZoneSaid(turn, text)
    case 'missing':
      return missingSaid(turn, question, text)
    case 'which-office':
      return officeChosen(turn, question, pickOf(text, question.followUpIds.length), text)
    case 'which-reading':
      return readingPicked(turn, question, text)
    case 'pause-the-rest':
      return choose(
        turn,
        choice,
        () => pause(turn, undefined),
        () => turn.say(plans.goingOn()),
      )
    case 'still-want-to':
    case 'resume-plan':
      return choose(
        turn,
        choice,
        () => resumePlan(turn),
        () => turn.say(closing.restingText()),
      )
    case 'really-erase':
      return eraseConfirmed(turn, question.code, text)
    case 'practice':
      return practised(turn, question.practice, text)
    default:
      return false
  }
}

function aboutFollowUp(turn: Turn, question: Question, followUp: FollowUp, text: string): boolean {
  const choice = choiceOf(text)
  switch (question.kind) {
    case 'keep-or-drop':
      return (
        numberSaid(turn, followUp, text) ||
        choose(
          turn,
          choice,
          () => keep(turn, followUp),
          () => drop(turn, followUp),
        )
      )
    case 'close-expired':
      return choose(
        turn,
        choice,
        () => drop(turn, followUp),
        () => keep(turn, followUp),
      )
    case 'greeting':
      return extensionOrNameSaid(turn, followUp, text)
    case 'right-number':
      return numberSaid(turn, followUp, text) || noNumberSaid(turn, followUp, text)
    case 'is-sent':
      return isSentSaid(turn, followUp, text)
    case 'how-did-it-go':
      return howItWent(turn, followUp, text)
    case 'when':
      return whenSaid(turn, followUp, question, text)
    default:
      return false
  }
}

/** Something else was said instead: such a question makes no sense any more. */
export function passedOver(turn: Turn): false {
  turn.settle()
  return false
}

/** A digit that was not offered is no guess at another: the question stays open. */
export function onlyOffered(turn: Turn, count: number): true {
  turn.say(questions.onlyDigits(count))
  return true
}

/** Runs the choice made. */
function choose(turn: Turn, choice: number | undefined, ...acts: readonly (() => void)[]): boolean {
  if (choice === undefined) return false
  const act = acts[choice - 1]
  if (act === undefined) return onlyOffered(turn, acts.length)
  turn.settle()
  act()
  return true
}

function readingPicked(
  turn: Turn,
  { candidates }: Extract<Question, { kind: 'which-reading' }>,
  text: string,
): boolean {
  const choice = pickOf(text, candidates.length)
  if (choice === undefined) return passedOver(turn)
  if (choice > candidates.length + 1) return onlyOffered(turn, candidates.length + 1)
  turn.settle()
  const candidate = candidates[choice - 1]
  if (candidate === undefined) turn.say(questions.neitherThen())
  else actOn(turn, candidate, '', 'text')
  return true
}

function isSentSaid(turn: Turn, followUp: FollowUp, text: string): boolean {
  if (choiceOf(text) !== 1 && !/^\W*(done|sent|did it|just did|all done)\W*$/i.test(text)) return false
  turn.undoable = `${followUp.office.name}: sent`
  resumeSent(turn, followUp)
  return true
}

/** They don't have the right number: the office rests until it comes. */
function noNumberSaid(turn: Turn, { office }: FollowUp, text: string): boolean {
  if (
    !/^\W*(no|nope|nah|not yet|idk|i (don'?t|do not) (have|know)\b.*|don'?t (have|know)\b.*)\W*$/i.test(text)
  )
    return false
  turn.settle()
  turn.say(echo.numberMissing(office.name))
  return true
}

const isPanic = (text: string): boolean =>
  /\b(panick?ed|froze|freaked out|choked|chickened out and hung up|hung up on (him|her|them))\b/i.test(
    text,
  ) && !/\bthey (hung|froze)/i.test(text)

/** "I panicked and hung up": a kind line and a fresh try tomorrow. */
function panicked(turn: Turn): boolean {
  const { open, lastCard } = turn.applicant
  const followUp = turn.followUp(followUpIdOf(open) ?? lastCard?.followUpId)
  if (followUp === undefined) return false
  freshTry(turn, followUp)
  return true
}
