import * as questions from '../views/questions.ts'
import { followUpIdOf } from './open.ts'
import { minutes } from './time.ts'
import type { Turn } from './turn.ts'

const bareDigit = /^\W*[1-6]\W*$|^(one|two|three|four|five|six)\W*$/i

/**
 * A bare digit just after a new card, twice in a row, or about a card that moved meanwhile, may be meant for another
 * office: it is asked about, never logged.
 */
export function asksWhichOffice(turn: Turn, text: string): boolean {
  const { open, lastCard } = turn.applicant
  if (!bareDigit.test(text)) return false
  if (lastCard === undefined) return isOlderThanCard(turn) && ask(turn, text, [followUpIdOf(open)])
  const other = turn.followUp(lastCard.followUpId)
  if (other === undefined) return false
  const { freshCardSeconds, movedCardMinutes } = turn.settings
  const patience = lastCard.wasAnswered ? freshCardSeconds * 1000 : minutes(movedCardMinutes)
  const isRecent = turn.saidAt - lastCard.closedAt <= patience
  const isOpen = open.kind === 'card' && open.followUpId !== other.id
  if (!isRecent || (!isOpen && (open.kind !== 'nothing' || lastCard.wasAnswered))) return false
  return ask(turn, text, isOpen ? [open.followUpId, other.id] : [other.id])
}

/** A digit sent twice within so long is one that was tapped twice: nobody reads a question so fast. */
const tappedTwiceMilliseconds = 5_000

/**
 * A bare digit right behind the one that answered a card, while a question about another office has just been put with
 * that answer: it is no answer to it.
 */
export function isTappedTwice(turn: Turn, text: string): boolean {
  const { open, lastCard } = turn.applicant
  if (open.kind !== 'question' || lastCard?.wasAnswered !== true || !bareDigit.test(text)) return false
  const isAsked = open.askedAt === lastCard.closedAt && followUpIdOf(open) !== lastCard.followUpId
  const apart = Math.abs(turn.saidAt - open.askedAt)
  return isAsked && apart > 0 && apart <= tappedTwiceMilliseconds
}

/** A text found late may have been written before the open card went out. */
const isOlderThanCard = ({ applicant: { open }, saidAt }: Turn): boolean =>
  open.kind === 'card' && open.offeredAt > saidAt

function ask(turn: Turn, text: string, offices: readonly (string | undefined)[]): true {
  const followUpIds = offices.filter((id) => id !== undefined)
  const names = followUpIds.flatMap((id) => turn.followUp(id)?.office.name ?? [])
  turn.ask({ kind: 'which-office', text, followUpIds }, questions.whichOffice(names))
  return true
}
