import type { Next } from '../reading/reading.ts'
import * as echo from '../views/echo.ts'
import * as plans from '../views/plan-texts.ts'
import * as reminders from '../views/reminder-texts.ts'
import { reminderAt } from './agenda.ts'
import { afterOfficeDays, notBefore } from './cadence.ts'
import type { FollowUp, Interview, Purpose } from './follow-up.ts'
import { heldUntil } from './interview-hold.ts'
import { quietUntil } from './quiet-hours.ts'
import { atClock, dayOf, hours, type Instant, instantOf } from './time.ts'
import { inHours, type Turn } from './turn.ts'

type Offered = Omit<Extract<Next, { kind: 'interview' }>, 'kind'> & { person?: string }

/**
 * An interview: with a time it is booked; with a day the time is asked; with neither a check-in call stands.
 */
export function bookInterview(turn: Turn, followUp: FollowUp, { at, mode, person }: Offered): void {
  if (at !== undefined && at.length > 10) {
    const interviewAt = instantOf(at, followUp.office.zone)
    const details = { ...(mode === undefined ? {} : { mode }), ...(person === undefined ? {} : { person }) }
    turn.log({ kind: 'interview-set', interviewAt, ...details }, followUp)
    const stage: Interview = { status: 'interview', at: interviewAt, reminded: 'nothing', ...details }
    const ahead: Interview = { ...stage, reminded: alreadySaid(turn, stage) }
    const booked = turn.stage(followUp, ahead)
    turn.say(echo.interviewEcho(booked, ahead, turn, entryLink(turn, booked, interviewAt)))
    return keepClear(turn)
  }
  const slot = afterOfficeDays(turn.settings.officeDaysUntilInterviewCheckIn, turn.now, turn.terms(followUp))
  const planned = turn.plan(followUp, slot, { kind: 'set-interview-time' })
  turn.ask(
    { kind: 'when', followUpId: followUp.id, about: 'interview', ...(at === undefined ? {} : { day: at }) },
    echo.interviewTimeQuestion(planned, at, slot, turn),
  )
}

/** Calls that were planned into the interview move behind it, and it is said. */
function keepClear(turn: Turn): void {
  const moved = turn.applicant.followUps.flatMap((each) => {
    const { stage } = each
    if (stage.status !== 'planned' || stage.isNamed || stage.at <= turn.now) return []
    const until = heldUntil(turn.applicant.followUps, stage.at, turn.settings)
    return until === undefined
      ? []
      : [turn.plan(each, notBefore(until, turn.now, turn.terms(each)), stage.purpose)]
  })
  if (moved.length > 0) turn.say(plans.movedEcho(moved, turn))
}

/** To the card, which has the interview as a calendar entry; good until the day after it. */
function entryLink(
  { applicant, given, now, settings }: Turn,
  { id }: FollowUp,
  interviewAt: Instant,
): string {
  return given.links.card(
    applicant,
    id,
    Math.max(now + hours(24 * settings.linkDays), interviewAt + hours(24)),
  )
}

/** Reminders whose moment has passed already are not given late. */
function alreadySaid(turn: Turn, stage: Interview): Interview['reminded'] {
  const { zone } = turn.home
  if (reminderAt({ ...stage, reminded: 'evening' }, zone, turn.settings) <= turn.now) return 'hours'
  return reminderAt(stage, zone, turn.settings) <= turn.now ? 'evening' : 'nothing'
}

/** "Come in now": nothing more until the evening, when it is asked how it went. */
export function goIn(turn: Turn, followUp: FollowUp): void {
  const { zone } = turn.home
  const evening = atClock(dayOf(turn.now, zone), turn.settings.comeInNowAskedAt, zone)
  const askAt = quietUntil(Math.max(evening, inHours(turn, 2)), turn.home, turn.settings)
  const going = turn.stage(followUp, { status: 'going-in', askAt })
  turn.say(echo.comeInNowEcho(going))
}

/** The next of an interview's texts is due: the evening before, two hours before, the morning after. */
export function interviewReminderDue(turn: Turn, followUp: FollowUp): void {
  const { stage } = followUp
  if (stage.status !== 'interview') return
  const about = { kind: 'reminder' as const, followUpId: followUp.id }
  const expiresAt = stage.at + hours(24 * turn.settings.linkDays)
  const link = `${turn.given.links.card(turn.applicant, followUp.id, expiresAt)}/interview.ics`
  const words = { followUp, interview: stage, home: turn.home.zone, now: turn.now, link }
  if (stage.reminded === 'hours') return askHowItWent(turn, followUp, reminders.afterInterviewText(words))
  const isEvening = stage.reminded === 'nothing'
  turn.change(followUp, { stage: { ...stage, reminded: isEvening ? 'evening' : 'hours' } })
  if (turn.now >= stage.at) return
  const text = isEvening ? reminders.interviewEveningText(words) : reminders.interviewSoonText(words)
  turn.tell(about, text, stage.at)
}

/** The evening after "come in now". */
export function goingInAsked(turn: Turn, followUp: FollowUp): void {
  askHowItWent(turn, followUp, reminders.cameInText(followUp.office.name))
}

/** Asks how it went; whatever the answer, a check-in call stands until it comes. */
function askHowItWent(turn: Turn, followUp: FollowUp, words: string): void {
  planCheckIn(turn, followUp)
  turn.ask({ kind: 'how-did-it-go', followUpId: followUp.id }, words, {
    kind: 'reminder',
    followUpId: followUp.id,
  })
}

export function planCheckIn(turn: Turn, followUp: FollowUp): FollowUp {
  const purpose: Purpose = { kind: 'check-in' }
  const slot = afterOfficeDays(turn.settings.officeDaysUntilWaitingCheckIn, turn.now, turn.terms(followUp))
  return turn.plan(followUp, slot, purpose)
}

/** How long an interview is taken to last, for calendars. */
export const interviewLength = hours(1)
