import * as words from '../../views/practice-texts.ts'
import { practiceIntro } from '../../views/voice-words.ts'
import type { FollowUp } from '../follow-up.ts'
import type { Practice } from '../practice/practice.ts'
import { newPractice, oneLine } from '../practice/practise.ts'
import type { Turn } from '../turn.ts'
import { about } from './menu.ts'
import { ask } from './say.ts'

const listening = { isSpeech: true, seconds: 8, voice: 'receptionist' } as const

/** The assistant plays the production office, in another voice. */
export function practiseByVoice(turn: Turn, followUp: FollowUp | undefined): void {
  const practice = newPractice(turn, followUp)
  const opening = words.receptionistOpens(practice.receptionist)
  ask(turn, { kind: 'practice', practice }, opening, listening, [{ kind: 'say', words: practiceIntro() }])
}

/** A line of the applicant's; when the call is over it is said how it went, and the menu follows. */
export function practiceSaid(turn: Turn, practice: Practice, speech: string): boolean {
  if (speech.trim() === '') return false
  const { practice: now, reply, feedback } = oneLine(turn, practice, speech)
  if (feedback === undefined) {
    ask(turn, { kind: 'practice', practice: now }, reply, listening)
    return true
  }
  const last = reply === '' ? [] : [{ kind: 'say' as const, words: reply, voice: 'receptionist' as const }]
  const how = { kind: 'say' as const, words: words.feedbackWords(feedback) }
  about(turn, turn.followUp(practice.followUpId), true, [...last, how])
  return true
}
