import * as words from '../../views/voice-words.ts'
import { actOn } from '../act-on-reading.ts'
import { unsure } from '../answered.ts'
import type { FollowUp } from '../follow-up.ts'
import { goOn, readFor } from '../text-arrived.ts'
import type { Turn } from '../turn.ts'
import { end } from './caller-said.ts'

/**
 * A key for "not sure", else words: read by the same reader as a text. Answers whether they meant something.
 */
export function theySaid(turn: Turn, digits: string, speech: string): boolean {
  const followUp = turn.followUp(turn.applicant.call?.followUpId)
  if (followUp === undefined || !isAsked(turn, followUp)) {
    end(turn, words.toldByText())
    return true
  }
  if (digits === '1') {
    turn.settle()
    unsure(turn, followUp)
  } else if (speech.trim() === '' || !isRead(turn, followUp, speech.trim())) {
    return false
  }
  goOn(turn)
  end(turn, words.notedByText())
  return true
}

/** Whether it is still open; who texted it meanwhile has answered. */
const isAsked = ({ applicant: { open } }: Turn, { id }: FollowUp): boolean =>
  open.kind === 'question' && open.question.kind === 'what-did-they-say' && open.question.followUpId === id

function isRead(turn: Turn, followUp: FollowUp, speech: string): boolean {
  turn.aboutId = followUp.id
  const readings = readFor(turn, speech)
  const heard = readings.filter(({ kind }) => ['disposition', 'snooze', 'unsure', 'drop'].includes(kind))
  if (heard.length === 0) return false
  turn.log({ kind: 'understood', text: speech, readings, by: 'voice' })
  for (const reading of heard) actOn(turn, reading, speech, 'voice')
  return true
}
