import type { Reading } from '../reading/reading.ts'
import { amendedEcho } from '../views/office-texts.ts'
import * as plans from '../views/plan-texts.ts'
import * as questions from '../views/questions.ts'
import { menuText } from '../views/welcome-text.ts'
import { addOffice } from './add-office.ts'
import { amend } from './amend.ts'
import { resumeSent, unsure } from './answered.ts'
import { eraseAsked } from './erase.ts'
import type { FollowUp } from './follow-up.ts'
import type { Channel } from './ledger.ts'
import { generations } from './links.ts'
import { followUpIdOf } from './open.ts'
import { attemptMade } from './outcome.ts'
import { pause, resumePlan } from './pause.ts'
import { drop, keep, nextNow, skip, skipAll, snooze } from './plan-changes.ts'
import { startPractice } from './practice/practise.ts'
import { setRinging } from './profile-said.ts'
import { hours } from './time.ts'
import type { Turn } from './turn.ts'
import { notUnderstood, unclear } from './unclear.ts'
import { undoLast } from './undo.ts'

/** One reading, one leaf. `text`: the applicant's own words. */
export function actOn(turn: Turn, reading: Reading, text: string, by: Channel): void {
  switch (reading.kind) {
    case 'disposition':
      return about(turn, reading, text, (followUp) =>
        attemptMade(turn, followUp, { ...reading, words: text }, by),
      )
    case 'called':
      if (isOtherAsked(turn, reading)) return notUnderstood(turn, text)
      return about(turn, reading, text, ({ id, office }) =>
        turn.ask({ kind: 'what-came-of-it', followUpId: id }, questions.howWasTheCall(office.name)),
      )
    case 'called-back':
      if (isAskedWhatTheySaid(turn, reading)) return notUnderstood(turn, text)
      return about(turn, reading, text, (followUp) =>
        attemptMade(turn, followUp, { disposition: 'answered', note: 'they called back' }, by),
      )
    case 'sent':
      return sent(turn, reading, text)
    case 'unsure':
      if (isOtherAsked(turn, reading)) return notUnderstood(turn, text)
      return about(turn, reading, text, (followUp) => unsure(turn, followUp))
    case 'snooze':
      return about(turn, reading, text, (followUp) => snooze(turn, followUp, reading.until, text))
    case 'skip':
      if (reading.all === true) return skipAll(turn)
      return about(turn, reading, text, (followUp) => skip(turn, followUp, text))
    case 'drop':
      return about(turn, reading, text, (followUp) => drop(turn, followUp))
    case 'keep':
      return about(turn, reading, text, (followUp) => keep(turn, followUp))
    case 'amend':
      return amend(turn, reading, text)
    case 'add':
      return addOffice(turn, reading.followUp)
    case 'pause':
      return pause(turn, reading.until)
    case 'resume':
      return turn.applicant.standing.status === 'active' ? turn.say(plans.alreadyOn(turn)) : resumePlan(turn)
    case 'erase':
      return eraseAsked(turn)
    case 'practice':
      return startPractice(turn)
    case 'ring-me':
    case 'text-me':
      return setRinging(turn, reading.kind === 'ring-me')
    case 'next':
      return nextNow(turn)
    case 'list':
      return turn.say(plans.listText(turn))
    case 'menu':
      return turn.say(menuText())
    case 'new-link':
      newGeneration(turn)
      return turn.say(questions.boardText(boardLink(turn), reading.kind))
    case 'board':
    case 'export':
      return turn.say(questions.boardText(boardLink(turn), reading.kind))
    case 'undo':
      return undo(turn)
    case 'opt-in':
      return turn.say(questions.alreadyHere())
    case 'reaction':
    case 'opt-out':
      return
    case 'unclear':
      return unclear(turn, reading, text)
  }
}

/**
 * Acts on the follow-up a reading is about: the office it names, else the one that is open, else the one last spoken of
 * where `others` or the list leave no doubt. In doubt it is asked.
 */
function about(
  turn: Turn,
  reading: Reading & { office?: string },
  text: string,
  act: (followUp: FollowUp) => void,
  others: readonly FollowUp[] = turn.applicant.followUps,
): void {
  const named = turn.applicant.followUps.find(({ office }) => office.name === reading.office)
  const open = turn.followUp(turn.aboutId ?? followUpIdOf(turn.applicant.open))
  const only = others.length === 1 ? others[0] : undefined
  const followUp = reading.office === undefined ? (open ?? only) : named
  if (followUp !== undefined) return act(followUp)
  if (turn.applicant.followUps.length === 0) return turn.say(plans.noOffices())
  unclear(turn, { kind: 'unclear', candidates: [reading] }, text)
}

/** Whether something else than how a call went is the open question: "idk" is no word about a call then. */
function isOtherAsked({ applicant: { open } }: Turn, { office }: { office?: string }): boolean {
  if (open.kind !== 'question' || office !== undefined) return false
  return ['keep-or-drop', 'right-number', 'how-did-it-go', 'when', 'close-expired'].includes(
    open.question.kind,
  )
}

/** "They called" says no more than is known when it is asked what they said. */
const isAskedWhatTheySaid = ({ applicant: { open } }: Turn, { office }: { office?: string }): boolean =>
  office === undefined && open.kind === 'question' && open.question.kind === 'what-did-they-say'

const resumeAskedOnes = ({ applicant }: Turn): FollowUp[] =>
  applicant.followUps.filter(({ stage }) => stage.status === 'resume-asked')

/** The one that was asked for; with a card out and none asked for, it tells nothing of that call. */
function sent(turn: Turn, reading: Reading & { office?: string }, text: string): void {
  const asked = resumeAskedOnes(turn)
  const [only] = asked
  if (reading.office === undefined && only !== undefined && asked.length === 1)
    return resumeSentNow(turn, only)
  if (reading.office === undefined && only === undefined && turn.applicant.open.kind === 'card')
    return turn.say(plans.cardIsOpen(turn))
  about(turn, reading, text, (followUp) => resumeSentNow(turn, followUp), asked)
}

function resumeSentNow(turn: Turn, followUp: FollowUp): void {
  turn.undoable = `${followUp.office.name}: sent`
  if (!isNobodyReached(followUp)) return resumeSent(turn, followUp)
  turn.log({ kind: 'resume-sent' }, followUp)
  turn.say(amendedEcho(followUp, {}, turn))
}

/** Nobody asked for a resume yet: it is the one that is being followed up, and the call stays as it is planned. */
const isNobodyReached = ({ stage, spokeTo }: FollowUp): boolean =>
  stage.status === 'planned' && /^(first|retry)$/.test(stage.purpose.kind) && spokeTo === undefined

function boardLink({ given, applicant, now, settings }: Turn): string {
  return given.links.board(applicant, now + hours(24 * settings.linkDays))
}

/** Whoever has an older link finds it dead, sessions and calendars too. */
function newGeneration(turn: Turn): void {
  turn.set({ linkGeneration: ((turn.applicant.linkGeneration ?? 0) + 1) % generations })
  turn.log({ kind: 'noted', note: 'new links; older ones are dead' })
}

/** What follows an undo in the same text is about the undone office. */
function undo(turn: Turn): void {
  turn.aboutId = undoLast(turn)?.id
}
