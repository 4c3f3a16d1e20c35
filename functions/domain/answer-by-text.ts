import { hours } from './time.ts'
import type { Turn } from './turn.ts'

/** How long an answer to a text found late is still of use, where it carries no card. */
const usefulFor = hours(2)

/**
 * A text that was found later has no webhook to answer any more: what would be said goes out as a text of its
 * own.
 */
export function answerByText(turn: Turn): void {
  const words = turn.said.splice(0).join('\n\n')
  const { answerTextId } = turn
  turn.answerTextId = undefined
  // After an opt-out nothing is sent, the confirmation neither.
  if (words === '' || turn.applicant.standing.status === 'opted-out') return
  const { [answerTextId ?? '']: card, ...sent } = turn.applicant.sent
  turn.set({ sent })
  turn.text(card?.about ?? { kind: 'notice' }, words, card?.deadline ?? turn.now + usefulFor)
}
