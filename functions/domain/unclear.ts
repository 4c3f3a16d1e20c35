import type { Reading } from '../reading/reading.ts'
import { askedAgain } from '../views/asked-again.ts'
import * as questions from '../views/questions.ts'
import { followUpIdOf } from './open.ts'
import { readFor, understand } from './text-arrived.ts'
import type { Turn } from './turn.ts'

/** How many offices, or readings, can be offered as digits. */
const mostOffered = 6

/** Never a guess: what was not understood, and what it might be, as digits. */
export function unclear(turn: Turn, reading: Extract<Reading, { kind: 'unclear' }>, text: string): void {
  const candidates = reading.candidates ?? []
  const [only] = candidates
  const hasOffices = turn.applicant.followUps.length > 0
  if (
    hasOffices &&
    turn.aboutId === undefined &&
    candidates.length === 1 &&
    only !== undefined &&
    lacksOffice(only)
  ) {
    return whichOffice(turn, text)
  }
  if (!hasOffices && candidates.every(lacksOffice)) return notUnderstood(turn, text)
  if (candidates.length > 0) {
    const followUpId = followUpIdOf(turn.applicant.open)
    const about = followUpId === undefined ? {} : { followUpId }
    const words = questions.whichReading(text, candidates.slice(0, 3))
    return turn.ask({ kind: 'which-reading', candidates: candidates.slice(0, 3), ...about }, words)
  }
  if (turn.aboutId === undefined && isAboutSomeOffice(turn, text)) return whichOffice(turn, text)
  notUnderstood(turn, text)
}

/** The open question is put again, with its own digits; else the card's, or what can be said at all. */
export function notUnderstood(turn: Turn, text: string): void {
  const { open } = turn.applicant
  const about = turn.followUp(followUpIdOf(open))
  const again = open.kind === 'question' ? askedAgain(open.question, about?.office.name ?? '') : undefined
  if (again !== undefined) return turn.say(again)
  turn.say(
    about === undefined ? questions.notUnderstood(text) : questions.notUnderstoodAbout(about.office.name),
  )
}

/** With nothing open: whether the text would say something if it were known of which office. */
function isAboutSomeOffice(turn: Turn, text: string): boolean {
  const [some] = turn.applicant.followUps
  if (turn.applicant.open.kind !== 'nothing' || some === undefined) return false
  return readFor(turn, text, some.id).every(({ kind }) => kind !== 'unclear' && kind !== 'reaction')
}

/** A bare digit, or words for something whose name we do not know ("Night Ferry: no answer"). */
const isDoubtful = (text: string): boolean => /^\W*\d\W*$|^[^:\n]{2,40}:\s/.test(text)

/** With one office in all there is mostly no doubt; else it is asked. */
function whichOffice(turn: Turn, text: string): void {
  const { followUps } = turn.applicant
  const [only] = followUps
  if (followUps.length > 1 || only === undefined || isDoubtful(text)) return askWhichOffice(turn, text)
  understand(turn, text, 'text', only.id)
}

const lacksOffice = (reading: Reading): boolean => !('office' in reading) || reading.office === undefined

/** The office whose card came last is the likeliest: it is offered first. */
function askWhichOffice(turn: Turn, text: string): void {
  const followUps = turn.applicant.followUps
    .toSorted((one, other) => (other.cardedAt ?? 0) - (one.cardedAt ?? 0))
    .slice(0, mostOffered)
  const names = followUps.map(({ office }) => office.name)
  turn.ask(
    { kind: 'which-office', text, followUpIds: followUps.map(({ id }) => id) },
    questions.whichOffice(names),
  )
}
