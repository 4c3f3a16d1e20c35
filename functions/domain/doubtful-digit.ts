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

/** A digit sent twice within so long, on machines whose clocks differ by seconds, is one that was tapped twice. */
const tappedTwiceMilliseconds = 8_000

/**
 * The same digit right behind the one that was just asked about; or one right behind the one that answered a card,
 * while a question about another office has just been put with that answer: it is no answer to the question.
 */
export function isTappedTwice(turn: Turn, text: string): boolean {
  const { open, lastCard } = turn.applicant
  if (open.kind !== 'question' || !bareDigit.test(text)) return false
  const apart = Math.abs(turn.saidAt - open.askedAt)
  if (apart === 0 || apart > tappedTwiceMilliseconds) return false
  const { question } = open
  if (question.kind === 'which-office') return question.text.trim() === text.trim()
  return (
    lastCard?.wasAnswered === true &&
    open.askedAt === lastCard.closedAt &&
    followUpIdOf(open) !== lastCard.followUpId
  )
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
