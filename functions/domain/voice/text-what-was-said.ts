import { minutes } from '../time.ts'
import type { Turn } from '../turn.ts'

/** How long the echo of a call is of use. */
const echoMinutes = 60

/**
 * Leaves say things as they would in a text: here they go out as one, with the next card where one is due.
 */
export function textWhatWasSaid(turn: Turn): void {
  const words = turn.said.splice(0).join('\n\n')
  if (words === '' || turn.isTextedOut) return
  const { answerTextId } = turn
  const card = answerTextId === undefined ? undefined : turn.applicant.sent[answerTextId]
  if (answerTextId === undefined || card === undefined)
    return turn.text({ kind: 'notice' }, words, turn.now + minutes(echoMinutes))
  const { [answerTextId]: _, ...sent } = turn.applicant.sent
  turn.set({ sent })
  turn.answerTextId = undefined
  turn.text(card.about, words, card.deadline)
}
