import * as questions from '../views/questions.ts'
import { minutes } from './time.ts'
import type { Turn } from './turn.ts'

const bareDigit = /^\W*[1-6]\W*$|^(one|two|three|four|five|six)\W*$/i

/**
 * A bare digit just after a new card, twice in a row, or about a card that moved meanwhile, may be meant for another
 * office: it is asked about, never logged.
 */
export function asksWhichOffice(turn: Turn, text: string): boolean {
  const { open, lastCard } = turn.applicant
  if (!bareDigit.test(text) || lastCard === undefined) return false
  const other = turn.followUp(lastCard.followUpId)
  if (other === undefined) return false
  const { freshCardSeconds, movedCardMinutes } = turn.settings
  const patience = lastCard.wasAnswered ? freshCardSeconds * 1000 : minutes(movedCardMinutes)
  const isRecent = turn.now - lastCard.closedAt <= patience
  const isOpen = open.kind === 'card' && open.followUpId !== other.id
  if (!isRecent || (!isOpen && (open.kind !== 'nothing' || lastCard.wasAnswered))) return false
  const followUpIds = isOpen ? [open.followUpId, other.id] : [other.id]
  const names = followUpIds.flatMap((id) => turn.followUp(id)?.office.name ?? [])
  turn.ask({ kind: 'which-office', text, followUpIds }, questions.whichOffice(names))
  return true
}
