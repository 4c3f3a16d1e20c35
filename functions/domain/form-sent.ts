import type { FollowUpFields, Reading } from '../reading/reading.ts'
import * as pages from '../views/page-answers.ts'
import * as questions from '../views/questions.ts'
import { actOn } from './act-on-reading.ts'
import { amended } from './amend.ts'
import { answerQuestion } from './answer-question.ts'
import { eraseConfirmed } from './erase.ts'
import type { FollowUp, Office } from './follow-up.ts'
import { type ImportRow, importRows } from './import-rows.ts'
import { cardOf } from './open.ts'
import { goOn, understand } from './text-arrived.ts'
import { type Instant, minutes } from './time.ts'
import type { Trigger } from './trigger.ts'
import type { Turn } from './turn.ts'

/** What a form on a page says. */
export type FormSays =
  /** A button. `seenTryAt`: the last call the page knew of, so that a page left open logs no call twice. */
  | { kind: 'reading'; reading: Reading; seenTryAt?: Instant }
  /** Words, understood as those of a text; `isAnswer`: to the question that is open. */
  | { kind: 'words'; text: string; isAnswer: boolean }
  /** The details of an office as the form has them now; `cleared`: those that were emptied. */
  | { kind: 'details'; fields: FollowUpFields; cleared: readonly ClearableField[] }
  | { kind: 'note'; note: string }
  | { kind: 'rows'; rows: readonly ImportRow[] }
  | { kind: 'erase' }
  | { kind: 'erase-code'; code: string }

export const clearableFields = [
  'extension',
  'contact',
  'contactTitle',
  'department',
  'referral',
  'relation',
  'sentOn',
] as const satisfies readonly (keyof FollowUpFields)[]
export type ClearableField = (typeof clearableFields)[number]

/** How long the code for erasing is good: as long as its text is of use. */
const codeMinutes = 30

/** A form was sent: the same leaves as for a text, and the words they say are shown on the page. */
export function formSent(turn: Turn, { followUpId, says }: Extract<Trigger, { kind: 'form-sent' }>): void {
  turn.set({ silentDays: [] })
  const { status } = turn.applicant.standing
  if (status === 'erasing') return turn.say(questions.erased())
  if (says.kind === 'erase') return eraseAskedOnPage(turn)
  if (says.kind === 'erase-code') return codeSaid(turn, says.code)
  if (status !== 'active' && status !== 'paused') return turn.say(pages.textFirst())
  const followUp = turn.followUp(followUpId)
  if (followUpId !== undefined && followUp === undefined) return turn.say(pages.goneMeanwhile())
  turn.aboutId = followUpId
  said(turn, says, followUp)
  goOn(turn)
  showNextCard(turn)
}

/** The page leads to the next card: its words as a text would be in the way. */
function showNextCard(turn: Turn): void {
  const next = turn.followUp(cardOf(turn.applicant.open)?.followUpId)
  if (turn.cardSaidAt === undefined || next === undefined) return
  turn.said[turn.cardSaidAt] = pages.nextIsUp(next.office.name)
}

function said(turn: Turn, says: FormSays, followUp: FollowUp | undefined): void {
  switch (says.kind) {
    case 'reading':
      if (followUp !== undefined && isSeenTooLate(says, followUp))
        return turn.say(pages.changedMeanwhile(followUp.office.name))
      if (followUp !== undefined && isNotedJustNow(turn, says.reading, followUp))
        return turn.say(pages.notedJustNow(followUp.office.name))
      return actOn(turn, says.reading, '', 'page')
    case 'words':
      if (says.isAnswer && answerQuestion(turn, says.text)) return
      return understand(turn, says.text, 'page', followUp?.id)
    case 'details':
      return followUp === undefined ? undefined : detailsSaid(turn, followUp, says)
    case 'note':
      return followUp === undefined ? undefined : noteKept(turn, followUp, says.note)
    case 'rows':
      return importRows(turn, says.rows)
  }
}

/** Another call was logged since the page was opened. */
function isSeenTooLate(
  { reading, seenTryAt }: Extract<FormSays, { kind: 'reading' }>,
  { tries }: FollowUp,
): boolean {
  if (reading.kind !== 'disposition' || seenTryAt === undefined) return false
  return (tries.lastAt ?? 0) !== seenTryAt
}

/** Nobody lets a phone ring out twice so soon: it was tapped again, on a page that was loaded again. */
const soonMinutes = 2

function isNotedJustNow(turn: Turn, reading: Reading, { tries }: FollowUp): boolean {
  if (reading.kind !== 'disposition' || reading.disposition === 'answered') return false
  return turn.now - (tries.lastAt ?? 0) < minutes(soonMinutes)
}

function detailsSaid(
  turn: Turn,
  followUp: FollowUp,
  { fields, cleared }: Extract<FormSays, { kind: 'details' }>,
): void {
  const without = (each: FollowUp): FollowUp => {
    const office = leftOut(each.office, cleared) as Office
    return { ...(leftOut(each, cleared) as FollowUp), office }
  }
  const followUps = turn.applicant.followUps.map((each) => (each.id === followUp.id ? without(each) : each))
  turn.set({ followUps })
  amended(turn, turn.followUp(followUp.id) ?? followUp, changedOf(fields, followUp))
}

/** The form holds every detail; said are those that differ from what is known. */
function changedOf(fields: FollowUpFields, { office, ...followUp }: FollowUp): FollowUpFields {
  const known: FollowUpFields = { ...followUp, ...office, office: office.name }
  const names = Object.keys(fields) as (keyof FollowUpFields)[]
  return Object.fromEntries(
    names.filter((name) => fields[name] !== known[name]).map((name) => [name, fields[name]]),
  )
}

const leftOut = (from: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)))

function noteKept(turn: Turn, followUp: FollowUp, note: string): void {
  turn.undoable = `${followUp.office.name}: note`
  const { note: _, ...rest } = followUp
  const noted = note === '' ? rest : { ...rest, note }
  turn.set({
    followUps: turn.applicant.followUps.map((each) => (each.id === followUp.id ? noted : each)),
    lastSpokenOf: followUp.id,
  })
  if (note !== '') turn.log({ kind: 'noted', note }, followUp)
  turn.say(pages.noteKept(followUp.office.name))
}

/** The code goes to the phone: whoever only has the link erases nothing. Who opted out can't be texted. */
function eraseAskedOnPage(turn: Turn): void {
  const { code } = turn.given
  const expiresAt = turn.now + minutes(codeMinutes)
  const card = cardOf(turn.applicant.open)
  turn.setAside()
  turn.open({
    kind: 'question',
    question: { kind: 'really-erase', code },
    askedAt: turn.now,
    expiresAt,
    ...(card === undefined ? {} : { behind: card }),
  })
  if (turn.applicant.standing.status === 'opted-out') return turn.say(questions.reallyErase(code))
  turn.text({ kind: 'question', question: 'really-erase' }, questions.reallyErase(code), expiresAt)
  turn.say(pages.codeTexted())
}

function codeSaid(turn: Turn, code: string): void {
  const { open } = turn.applicant
  const question = open.kind === 'question' ? open.question : undefined
  if (question?.kind === 'really-erase' && eraseConfirmed(turn, question.code, code)) return
  turn.say(questions.wrongCode())
}
