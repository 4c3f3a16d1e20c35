import type { Next } from '../reading/reading.ts'
import * as closing from '../views/closing-texts.ts'
import * as echo from '../views/echo.ts'
import { resumeText } from '../views/resume-text.ts'
import { dayAfterHoliday } from './after-holidays.ts'
import { afterOfficeDays, dayNamed, otherHalf, type Slot, timeNamed } from './cadence.ts'
import { type FollowUp, noEvidence, type Purpose } from './follow-up.ts'
import { bookInterview, goIn } from './interview.ts'
import { officeDaysLater } from './office-hours.ts'
import type { Outcome } from './outcome.ts'
import { atClock, dayOf, hours, type Instant, instantOf } from './time.ts'
import type { Turn } from './turn.ts'

/** A person answered: the tries start anew, and what they said decides what is next. */
export function answered(turn: Turn, followUp: FollowUp, { person, next, words }: Outcome): void {
  const spokeTo = person === undefined ? {} : { spokeTo: { name: person, at: turn.now } }
  const expiresAt = turn.now + hours(24 * turn.settings.expiryDays)
  const reached = turn.change(followUp, { evidence: noEvidence, isKept: false, expiresAt, ...spokeTo })
  theySaid(turn, reached, next ?? { kind: 'none' }, { person, words })
}

/** What they said, told after it was logged that somebody answered: the same attempt, now with its outcome. */
export function toldMore(turn: Turn, followUp: FollowUp, { person, next, note, words }: Outcome): void {
  const told = { ...(person === undefined ? {} : { person }), ...(next === undefined ? {} : { next }) }
  turn.log({ kind: 'told', ...told, ...(note === undefined ? {} : { note }) }, followUp)
  turn.undoable = echo.outcomeWords(followUp.office.name, 'answered')
  const spokeTo = person === undefined ? {} : { spokeTo: { name: person, at: turn.now } }
  const reached = turn.change(followUp, spokeTo)
  if (next === undefined || next.kind === 'none') return unsure(turn, reached)
  theySaid(turn, reached, next, { person, words })
}

type Said = { person: string | undefined; words: string | undefined }

/** What the person said, and so what is next. Also when it is told later than that somebody answered. */
function theySaid(turn: Turn, followUp: FollowUp, next: Next, { person, words }: Said): void {
  const who = person ?? followUp.spokeTo?.name
  switch (next.kind) {
    case 'none':
      return unknown(turn, followUp)
    case 'hired':
      return hired(turn, followUp)
    case 'interview':
      return bookInterview(turn, followUp, { ...next, ...(who === undefined ? {} : { person: who }) })
    case 'come-in-now':
      return goIn(turn, followUp)
    case 'call-back':
      return callBack(turn, followUp, next, who, words)
    case 'send-resume':
      return resumeAsked(turn, followUp, next.to, who)
    case 'transferred':
      return laterCall(turn, followUp, turn.settings.officeDaysAfterAnswer, {
        kind: 'after-answer',
        ...(next.person === undefined ? {} : { askFor: next.person }),
      })
    case 'waiting':
      return laterCall(turn, followUp, turn.settings.officeDaysUntilWaitingCheckIn, { kind: 'check-in' })
    case 'not-hiring':
      turn.close(followUp, 'not-hiring')
      return turn.say(closing.notHiringText(followUp.office.name, turn.applicant.followUps.length > 0))
    case 'no-calls':
      turn.close(followUp, 'no-calls')
      return turn.say(closing.noCallsText(followUp.office.name))
  }
}

/** Nothing more known: a call two office days later stands, and it is asked what they said. */
function unknown(turn: Turn, followUp: FollowUp): void {
  const slot = afterOfficeDays(turn.settings.officeDaysAfterAnswer, turn.now, turn.terms(followUp))
  const planned = turn.plan(followUp, slot, { kind: 'after-answer' })
  turn.ask({ kind: 'what-did-they-say', followUpId: followUp.id }, echo.whatDidTheySay(planned))
}

function laterCall(turn: Turn, followUp: FollowUp, officeDays: number, purpose: Purpose): void {
  const slot = afterOfficeDays(officeDays, turn.now, turn.terms(followUp))
  turn.say(echo.laterCallEcho(turn.plan(followUp, slot, purpose), slot, turn))
}

/** Cannot say how it went: as if nothing more were known, without asking again. */
export function unsure(turn: Turn, followUp: FollowUp): void {
  laterCall(turn, followUp, turn.settings.officeDaysAfterAnswer, { kind: 'after-answer' })
}

function hired(turn: Turn, followUp: FollowUp): void {
  turn.close(followUp, 'hired')
  const hasMore = turn.applicant.followUps.length > 0
  const words = closing.hiredText(followUp.office.name, hasMore)
  if (hasMore) turn.ask({ kind: 'pause-the-rest' }, words)
  else turn.say(words)
}

type CallBack = Extract<Next, { kind: 'call-back' }>

/** That time, that day at ten, or the next office day's other half (field guide, "call back at a time they named"). */
function callBack(turn: Turn, followUp: FollowUp, next: CallBack, who: string | undefined, words = ''): void {
  const purpose: Purpose = {
    kind: 'call-back',
    ...(who === undefined ? {} : { askedBy: who }),
    ...(next.person === undefined ? {} : { askFor: next.person }),
  }
  const afterHoliday = dayAfterHoliday(words, turn.now, followUp.office)
  const isNamed = next.at !== undefined
  const slot = callBackSlot(turn, followUp, next.at ?? afterHoliday)
  const planned = turn.plan(followUp, slot, purpose, isNamed)
  if (isNamed || afterHoliday === undefined) return turn.say(echo.callBackEcho(planned, slot, turn))
  turn.ask({ kind: 'when', followUpId: followUp.id, about: 'call-back' }, echo.whenQuestion(planned, turn))
}

/** The slot for a call at a moment that somebody named, as wall time in the office's zone. */
export function callBackSlot(turn: Turn, followUp: FollowUp, at: string | undefined): Slot {
  const terms = turn.terms(followUp)
  if (at === undefined) return otherHalf(turn.now, terms)
  return at.length > 10
    ? timeNamed(instantOf(at, followUp.office.zone), terms, turn.now)
    : dayNamed(at, terms, turn.now)
}

/** The usual good outcome: what to send, now; then the call after it. */
function resumeAsked(turn: Turn, followUp: FollowUp, to: string | undefined, who: string | undefined): void {
  const stage = {
    status: 'resume-asked' as const,
    takenAsSentAt: resumeTakenAsSentAt(turn, followUp),
    ...(to === undefined ? {} : { to }),
    ...(who === undefined ? {} : { person: who }),
  }
  const asked = turn.stage(followUp, stage)
  const name = turn.applicant.profile.name ?? ''
  turn.ask(
    { kind: 'is-sent', followUpId: followUp.id },
    resumeText({ followUp: asked, applicantName: name, to, person: who }),
  )
}

function resumeTakenAsSentAt(turn: Turn, { office }: FollowUp): Instant {
  const { officeDaysUntilResumeIsTakenAsSent, firstCall } = turn.settings
  const day = officeDaysLater(officeDaysUntilResumeIsTakenAsSent, dayOf(turn.now, office.zone), office.region)
  return atClock(day, firstCall, office.zone)
}

/** The resume is sent (or taken as sent): the call two office days later. */
export function resumeSent(turn: Turn, followUp: FollowUp): void {
  const person = followUp.stage.status === 'resume-asked' ? followUp.stage.person : followUp.spokeTo?.name
  turn.log({ kind: 'resume-sent' }, followUp)
  const slot = afterOfficeDays(turn.settings.officeDaysAfterResume, turn.now, turn.terms(followUp))
  const purpose: Purpose = { kind: 'after-resume', ...(person === undefined ? {} : { person }) }
  const planned = turn.plan(followUp, slot, purpose)
  if (turn.isAnswering) turn.say(echo.resumeSentEcho(planned, slot, turn))
}
