import * as plans from '../views/plan-texts.ts'
import * as questions from '../views/questions.ts'
import { onlyOffered, passedOver } from './answer-question.ts'
import { questionWords } from './asking.ts'
import type { FollowUp } from './follow-up.ts'
import type { Question } from './open.ts'
import { understand } from './text-arrived.ts'
import type { Turn } from './turn.ts'

type WhichOffice = Extract<Question, { kind: 'which-office' }>

/** "Which office?" answered, by digit or by name: the text is read again as being about that one. */
export function officeChosen(
  turn: Turn,
  question: WhichOffice,
  digit: number | undefined,
  text: string,
): boolean {
  const choice = digit ?? officeNamed(turn, question, text)
  if (choice === undefined) return passedOver(turn)
  const { length } = question.followUpIds
  if (choice > length + 1) return onlyOffered(turn, length + 1)
  turn.settle()
  const followUp = turn.followUp(question.followUpIds[choice - 1])
  if (followUp === undefined) {
    turn.say(questions.neitherThen())
    return true
  }
  const held = heldQuestion(followUp)
  if (held !== undefined) {
    turn.ask(held, questionWords(turn, held) ?? '')
    return true
  }
  const isDone =
    followUp.stage.status !== 'planned' || followUp.tries.lastAt === turn.applicant.lastCard?.closedAt
  if (isDone && turn.applicant.lastCard?.followUpId === followUp.id)
    turn.say(plans.alreadyNoted(followUp.office.name))
  else understand(turn, question.text, 'text', followUp.id)
  return true
}

/** What an office that rests is asked about: a digit answers that, and tells of no call. */
function heldQuestion({ id, stage }: FollowUp): Question | undefined {
  if (stage.status === 'questioned') return { kind: 'keep-or-drop', followUpId: id }
  if (stage.status !== 'held') return undefined
  if (stage.why === 'red-flag') return { kind: 'keep-or-drop', followUpId: id }
  if (stage.why === 'expired') return { kind: 'close-expired', followUpId: id }
  return stage.why === 'wrong-number' ? { kind: 'right-number', followUpId: id } : undefined
}

/** The office by words of its name that none of the others has; "none" comes after the last. */
function officeNamed(turn: Turn, { followUpIds }: WhichOffice, text: string): number | undefined {
  const said = plainWords(text)
  if (/^(none|neither)\b/.test(said)) return followUpIds.length + 1
  const names = followUpIds.map((id) => ` ${plainWords(turn.followUp(id)?.office.name ?? '')} `)
  const fitting = names.flatMap((name, index) =>
    said !== '' && name.includes(` ${said} `) ? [index + 1] : [],
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
