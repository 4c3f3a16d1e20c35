import { closingQuestion, stillWantToQuestion } from '../views/closing-texts.ts'
import { headsUpText } from '../views/heads-up-text.ts'
import { nudgeText } from '../views/nudge-text.ts'
import { redFlagText } from '../views/red-flag-text.ts'
import { agenda, type Moment } from './agenda.ts'
import { resumeSent } from './answered.ts'
import { askWaiting, questionExpires } from './asking.ts'
import { cardCloses, serveCards } from './cards.ts'
import type { FollowUp } from './follow-up.ts'
import { goingInAsked, interviewReminderDue } from './interview.ts'
import { resumePlan } from './pause.ts'
import { textUnknown } from './text-fate.ts'
import { dayOf, hours, minutes } from './time.ts'
import { inHours, type Turn } from './turn.ts'
import { settleCall } from './voice/settle-call.ts'
import { textWhatWasSaid } from './voice/text-what-was-said.ts'

/** How many moments one wake may handle: more wait for the next, which follows at once. */
const momentsPerWake = 200

/** Does whatever is due now, in order. Finding nothing due is the usual end of a late or doubled alarm. */
export function alarmRang(turn: Turn): void {
  if (turn.applicant.standing.status === 'erasing') {
    turn.effects.push({ kind: 'erase' })
    return
  }
  for (let count = 0; count < momentsPerWake; count += 1) {
    const [moment] = agenda(turn.applicant, turn.settings, turn.now)
    if (moment === undefined || moment.at > turn.now) return
    handle(turn, moment)
  }
}

function handle(turn: Turn, moment: Moment): void {
  switch (moment.kind) {
    case 'text-unknown':
      return textUnknown(turn, moment.textId)
    case 'card-due':
      return cardDue(turn)
    case 'card-closes':
      return cardCloses(turn)
    case 'nudge':
      return nudge(turn)
    case 'heads-up':
      return headsUp(turn, moment.firstCardAt)
    case 'question-expires':
      return questionExpires(turn)
    case 'question-waits':
      return askWaiting(turn)
    case 'call-unsettled':
      settleCall(turn)
      return textWhatWasSaid(turn)
    case 'pause-over':
      return resumePlan(turn)
    case 'erase':
      return
    default:
      return withFollowUp(turn, moment.followUpId, (followUp) => followUpDue(turn, followUp, moment.kind))
  }
}

type FollowUpMoment = Exclude<Extract<Moment, { followUpId: string }>['kind'], 'card-due'>

function followUpDue(turn: Turn, followUp: FollowUp, kind: FollowUpMoment): void {
  switch (kind) {
    case 'resume-taken-as-sent':
      return resumeSent(turn, followUp)
    case 'interview-reminder':
      return interviewReminderDue(turn, followUp)
    case 'going-in':
      return goingInAsked(turn, followUp)
    case 'ask-again':
      return redFlagAgain(turn, followUp)
    case 'expires':
      return expires(turn, followUp)
  }
}

function withFollowUp(turn: Turn, id: string, act: (followUp: FollowUp) => void): void {
  const followUp = turn.followUp(id)
  if (followUp !== undefined) act(followUp)
}

/** After three silent days one question for all takes the place of cards; before that the next card goes out. */
function cardDue(turn: Turn): void {
  const { silentDays, today } = turn.applicant
  const silent = silentDays.filter((day) => day !== today.day)
  if (silent.length < turn.settings.silentDaysUntilQuestion) return serveCards(turn)
  turn.set({ standing: { status: 'paused', why: 'silence' }, silentDays: [] })
  turn.log({ kind: 'paused', why: 'silence' })
  turn.ask(
    { kind: 'still-want-to' },
    stillWantToQuestion(turn.applicant.followUps.map(({ office }) => office.name)),
  )
}

/** One nudge while the window is still open. */
function nudge(turn: Turn): void {
  const { open } = turn.applicant
  if (open.kind !== 'card') return
  const { nudgeAt: _, ...rest } = open
  turn.set({ open: rest })
  if (turn.isTextedOut) return
  withFollowUp(turn, open.followUpId, (followUp) =>
    turn.tell(
      { kind: 'nudge', followUpId: followUp.id },
      nudgeText({ followUp, closesAt: open.closesAt, home: turn.home.zone, now: turn.now }),
      open.closesAt,
    ),
  )
}

/** Once a day before the first card; left out when that card follows at once. */
function headsUp(turn: Turn, firstCardAt: number): void {
  const { zone } = turn.home
  const day = dayOf(firstCardAt, zone)
  turn.set({ headsUpDay: day })
  const isLate = firstCardAt - turn.now < minutes(turn.settings.headsUpAtLeastMinutesBefore)
  if (isLate || turn.isTextedOut) return
  const calls = turn.applicant.followUps.filter(
    ({ stage }) => stage.status === 'planned' && dayOf(stage.at, zone) === day,
  )
  const isFirstEver = !turn.applicant.isEncouraged
  const [first] = calls
  const link =
    first === undefined
      ? {}
      : { link: turn.given.links.board(turn.applicant, inHours(turn, 24 * turn.settings.linkDays)) }
  turn.set({ isEncouraged: true })
  turn.tell(
    { kind: 'heads-up' },
    headsUpText({ calls, isFirstEver, home: zone, now: turn.now, ...link }),
    firstCardAt,
  )
}

/** The red flag is asked once more; without an answer the follow-up is held. */
function redFlagAgain(turn: Turn, followUp: FollowUp): void {
  turn.stage(followUp, { status: 'held', why: 'red-flag' })
  const about = { kind: 'question' as const, question: 'keep-or-drop', followUpId: followUp.id }
  turn.ask(
    { kind: 'keep-or-drop', followUpId: followUp.id },
    redFlagText(followUp, { isSecond: true }),
    about,
  )
}

/** Thirty days and nobody reached: whether to close it. */
function expires(turn: Turn, followUp: FollowUp): void {
  turn.stage(followUp, { status: 'held', why: 'expired' })
  const days = Math.round((turn.now - followUp.addedAt) / hours(24))
  turn.ask({ kind: 'close-expired', followUpId: followUp.id }, closingQuestion(followUp.office.name, days))
}
