import { closingQuestion, stillWantToQuestion } from '../views/closing-texts.ts'
import * as echo from '../views/echo.ts'
import * as questions from '../views/questions.ts'
import { redFlagText } from '../views/red-flag-text.ts'
import { cameInText } from '../views/reminder-texts.ts'
import { resumeText } from '../views/resume-text.ts'
import { nextWaiting } from './agenda.ts'
import type { FollowUp } from './follow-up.ts'
import type { Question } from './open.ts'
import { hours } from './time.ts'
import type { Turn } from './turn.ts'

/** The open question was not answered in its time: it is over. What it was about has its own next moment. */
export function questionExpires(turn: Turn): void {
  const { open } = turn.applicant
  if (open.kind !== 'question') return
  turn.log({ kind: 'noted', note: `question expired: ${open.question.kind}` })
  turn.settle()
}

/** Nothing is open: the question that waited longest is asked again, if it still makes sense. */
export function askWaiting(turn: Turn): void {
  const first = nextWaiting(turn.applicant)
  if (first === undefined || turn.applicant.open.kind !== 'nothing') return
  turn.set({ questions: turn.applicant.questions.filter((each) => each !== first) })
  if (first.expiresAt <= turn.now) return
  const words = questionWords(turn, first.question)
  if (words !== undefined) turn.ask(first.question, words)
}

/** Whether to go on with the plan, after START or after a silence. */
export function resumeQuestion(turn: Turn): void {
  turn.ask(
    { kind: 'resume-plan' },
    questions.resumePlanQuestion(turn.applicant.followUps.length, turn.given.operator),
  )
}

/** What a question says when it is asked (again); undefined when it makes no sense any more. */
export function questionWords(turn: Turn, question: Question): string | undefined {
  if ('followUpId' in question && question.followUpId !== undefined) {
    const followUp = turn.followUp(question.followUpId)
    return followUp === undefined ? undefined : followUpQuestion(turn, question, followUp)
  }
  switch (question.kind) {
    case 'name':
      return questions.nameQuestion()
    case 'home-zone':
      return questions.homeZoneQuestion()
    case 'missing':
      return questions.missingQuestion(question.field, question.fields, question.zones)
    case 'pause-the-rest':
      return questions.pauseTheRestQuestion(turn.applicant.followUps.length)
    case 'still-want-to':
      return stillWantToQuestion(turn.applicant.followUps.map(({ office }) => office.name))
    case 'resume-plan':
      return questions.resumePlanQuestion(turn.applicant.followUps.length, turn.given.operator)
    default:
      return undefined
  }
}

function followUpQuestion(turn: Turn, question: Question, followUp: FollowUp): string | undefined {
  const { name } = followUp.office
  switch (question.kind) {
    case 'what-did-they-say':
      return questions.whatTheySaidAgain(name)
    case 'keep-or-drop':
      return redFlagText(followUp, { isSecond: true })
    case 'is-sent':
      return isSentWords(turn, followUp)
    case 'how-did-it-go':
      return cameInText(name)
    case 'when':
      return questions.whenAgain(name, question.about)
    case 'right-number':
      return echo.rightNumberQuestion(name)
    case 'close-expired':
      return closingQuestion(name, Math.round((turn.now - followUp.addedAt) / hours(24)))
    default:
      return undefined
  }
}

function isSentWords(turn: Turn, followUp: FollowUp): string | undefined {
  if (followUp.stage.status !== 'resume-asked') return undefined
  const { to, person } = followUp.stage
  return resumeText({ followUp, applicantName: turn.applicant.profile.name ?? '', to, person })
}
