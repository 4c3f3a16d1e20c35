import * as questions from '../views/questions.ts'
import type { Turn } from './turn.ts'

/** A practice call by text or voice (J22): who plays the office, and what was said so far. */
export type Practice = {
  receptionist: 'friendly' | 'hurried' | 'gatekeeper'
  /** The follow-up practised for, where there is one. */
  followUpId?: string
  /** The applicant's lines so far, in order. */
  said: readonly string[]
}

/** The assistant plays the production office. */
export function startPractice(turn: Turn): void {
  const { lastSpokenOf } = turn.applicant
  const about = lastSpokenOf === undefined ? {} : { followUpId: lastSpokenOf }
  const practice: Practice = { receptionist: 'friendly', said: [], ...about }
  turn.ask({ kind: 'practice', practice }, questions.practiceOpening())
}

/** One line of the applicant's: then what was there and what was missing. */
export function practised(turn: Turn, _practice: Practice, text: string): boolean {
  turn.settle()
  turn.log({ kind: 'practised', summary: `${text.length} characters` })
  turn.say(questions.practiceOver())
  return true
}
