import type { Reading } from '../reading/reading.ts'
import * as questions from '../views/questions.ts'
import { followUpIdOf } from './open.ts'
import type { Turn } from './turn.ts'

/** How many offices, or readings, can be offered as digits. */
const mostOffered = 6

/** Never a guess: what was not understood, and what it might be, as digits. */
export function unclear(turn: Turn, reading: Extract<Reading, { kind: 'unclear' }>, text: string): void {
  const candidates = reading.candidates ?? []
  const [only] = candidates
  if (candidates.length === 1 && only !== undefined && lacksOffice(only)) return askWhichOffice(turn, text)
  if (candidates.length > 0) {
    const followUpId = followUpIdOf(turn.applicant.open)
    const about = followUpId === undefined ? {} : { followUpId }
    const words = questions.whichReading(text, candidates.slice(0, 3))
    return turn.ask({ kind: 'which-reading', candidates: candidates.slice(0, 3), ...about }, words)
  }
  const isDigit = /^\W*[1-6]\W*$/.test(text)
  if (isDigit && turn.applicant.open.kind === 'nothing' && turn.applicant.followUps.length > 0) {
    return askWhichOffice(turn, text)
  }
  const card = turn.followUp(followUpIdOf(turn.applicant.open))
  turn.say(
    card === undefined ? questions.notUnderstood(text) : questions.notUnderstoodAbout(card.office.name),
  )
}

const lacksOffice = (reading: Reading): boolean => !('office' in reading) || reading.office === undefined

function askWhichOffice(turn: Turn, text: string): void {
  const followUps = turn.applicant.followUps.slice(0, mostOffered)
  const names = followUps.map(({ office }) => office.name)
  turn.ask(
    { kind: 'which-office', text, followUpIds: followUps.map(({ id }) => id) },
    questions.whichOffice(names),
  )
}
