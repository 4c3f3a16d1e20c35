import * as words from '../../views/practice-texts.ts'
import type { FollowUp } from '../follow-up.ts'
import { cardOf } from '../open.ts'
import type { Turn } from '../turn.ts'
import { judge } from './judge.ts'
import { type Practice, receptionistFor } from './practice.ts'
import { replyTo } from './receptionist.ts'

/** The assistant plays the production office, by text. */
export function startPractice(turn: Turn): void {
  const card = cardOf(turn.applicant.open)
  const practice = newPractice(turn, turn.followUp(card?.followUpId ?? turn.applicant.lastSpokenOf))
  turn.ask({ kind: 'practice', practice }, words.practiceOpening(practice.receptionist))
}

/** Another receptionist each time. */
export function newPractice(turn: Turn, followUp: FollowUp | undefined): Practice {
  const { practices = 0 } = turn.applicant
  turn.set({ practices: practices + 1 })
  const about = followUp === undefined ? {} : { followUpId: followUp.id }
  return { receptionist: receptionistFor(practices), said: [], ...about }
}

/** What somebody texts who means their real calls, in the middle of a practice. */
const isCommand = (text: string): boolean =>
  /^\W*(\d|list|menu|undo|board|pause|resume|next|none today|later|not today)\W*$/i.test(text) ||
  /^\W*(export|erase|ring me|text me)\W*$/i.test(text)
const isEnough = (text: string): boolean =>
  /^\W*(done|enough|never ?mind|(stop|end|quit|cancel) (the )?practi[cs]e|no thanks)\W*$/i.test(text)

/**
 * One line of the applicant's: the office replies, and when the call is over it is said what was there first.
 */
export function practised(turn: Turn, practice: Practice, text: string): boolean {
  if (isCommand(text)) {
    turn.settle()
    return false
  }
  if (isEnough(text)) {
    turn.settle()
    const isBegun = practice.said.length > 0
    turn.say(isBegun ? words.practiceOverText('', judged(turn, practice)) : words.practiceLeft())
    return true
  }
  const { practice: now, reply, feedback } = oneLine(turn, practice, text)
  turn.settle()
  if (feedback !== undefined) turn.say(words.practiceOverText(reply, feedback))
  else turn.ask({ kind: 'practice', practice: now }, words.practiceReplyText(reply))
  return true
}

/**
 * Takes a line; `feedback` when the call is over. The words are never kept: the ledger gets which rules were
 * met.
 */
export function oneLine(
  turn: Turn,
  practice: Practice,
  line: string,
): { practice: Practice; reply: string; feedback?: words.Feedback } {
  const said = [...practice.said, line.slice(0, 400)]
  const heard = { ...practice, said }
  const next = replyTo(heard)
  const reply = next === 'over' ? '' : words.receptionistSays(practice.receptionist, next.reply)
  if (next !== 'over' && !next.isOver) return { practice: heard, reply }
  return { practice: heard, reply, feedback: judged(turn, heard) }
}

/** What was there and what was missing; the ledger gets it too. */
function judged(turn: Turn, heard: Practice): words.Feedback {
  const { name = '' } = turn.applicant.profile
  const referral = turn.followUp(heard.followUpId)?.referral
  const points = judge(heard, { name, referral })
  const met = points.filter(({ isMet }) => isMet).map(({ id }) => id)
  const missing = points.filter(({ isMet }) => !isMet).map(({ id }) => id)
  const summary = `${heard.receptionist}: ${met.join(', ')}; missing: ${missing.join(', ') || 'nothing'}`
  turn.log({ kind: 'practised', summary })
  return { met, missing, ...(referral === undefined ? {} : { referral }) }
}
