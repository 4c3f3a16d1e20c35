import * as closing from '../views/closing-texts.ts'
import { whenQuestion } from '../views/echo.ts'
import * as plans from '../views/plan-texts.ts'
import { dayAfterHoliday } from './after-holidays.ts'
import { dayNamed, firstSlot, mayCallAt, nextTry, notBefore, type Slot } from './cadence.ts'
import { serveCards, tomorrow } from './cards.ts'
import { type FollowUp, noEvidence, type Planned } from './follow-up.ts'
import { atClock, type Instant, instantOf, minutes } from './time.ts'
import type { Turn } from './turn.ts'

/** Not now, at a later moment: clamped into the office's window, with a word why; never a try. */
export function snooze(turn: Turn, followUp: FollowUp, until: string | undefined, words = ''): void {
  turn.undoable = `${followUp.office.name}: later`
  if (until === undefined) return snoozeUnsaid(turn, followUp, words)
  const at = snoozeEnd(turn, followUp, until)
  const { stage } = followUp
  const isLaterAlready = stage.status === 'planned' && stage.at > at && isVague.test(words)
  if (isLaterAlready) return turn.say(plans.stillOn(followUp, turn))
  snoozeTo(turn, followUp, at)
}

/** Says no time: what is planned for later than that stays there. */
const isVague = /^\W*(not (yet|now)|later|not right now|maybe later|busy|5)\W*$/i

/** No day was said: it is asked, and until it is known the call waits for the holiday meant, or for tomorrow. */
function snoozeUnsaid(turn: Turn, followUp: FollowUp, words: string): void {
  const day = dayAfterHoliday(words, turn.now, followUp.office)
  const slot = day === undefined ? tomorrow(turn, followUp) : dayNamed(day, turn.terms(followUp), turn.now)
  const planned = replanned(turn, followUp, slot)
  turn.ask({ kind: 'when', followUpId: followUp.id, about: 'snooze' }, whenQuestion(planned, turn))
}

/** A day alone is ten o'clock there; a wall time is the applicant's. */
function snoozeEnd({ home, settings }: Turn, { office }: FollowUp, until: string): Instant {
  return until.length > 10 ? instantOf(until, home.zone) : atClock(until, settings.firstCall, office.zone)
}

export function snoozeTo(turn: Turn, followUp: FollowUp, at: Instant): void {
  const slot = notBefore(at, turn.now, turn.terms(followUp))
  turn.log({ kind: 'snoozed', until: at }, followUp)
  turn.say(plans.snoozedEcho(replanned(turn, followUp, slot), slot, turn))
}

/** Not today. The first gets the hirer's line, the second the offer to practise. */
export function skip(turn: Turn, followUp: FollowUp, words = ''): void {
  if (dayAfterHoliday(words, turn.now, followUp.office) !== undefined)
    return snooze(turn, followUp, undefined, words)
  turn.undoable = `${followUp.office.name}: not today`
  turn.log({ kind: 'skipped' }, followUp)
  turn.set({ skips: turn.applicant.skips + 1 })
  const slot = tomorrow(turn, followUp)
  turn.say(plans.skippedEcho(replanned(turn, followUp, slot), slot, turn))
}

/** None today: the whole day in one word. */
export function skipAll(turn: Turn): void {
  turn.undoable = 'none today'
  turn.set({ today: { ...turn.applicant.today, isOff: true } })
  const todays = turn.applicant.followUps.filter(
    ({ stage }) => stage.status === 'planned' && stage.at < turn.endOfToday,
  )
  for (const followUp of todays) {
    turn.log({ kind: 'skipped' }, followUp)
    replanned(turn, followUp, tomorrow(turn, followUp))
  }
  turn.say(plans.noneTodayEcho(turn))
}

/** The same call at another moment: its reason stays. */
function replanned(turn: Turn, followUp: FollowUp, slot: Slot): FollowUp {
  const purpose: Planned['purpose'] =
    followUp.stage.status === 'planned' ? followUp.stage.purpose : { kind: 'retry' }
  return turn.plan(followUp, slot, purpose)
}

/** "I panicked and hung up": a fresh try the next office day; no attempt is logged. */
export function freshTry(turn: Turn, followUp: FollowUp): void {
  turn.undoable = `${followUp.office.name}: fresh try`
  turn.log({ kind: 'noted', note: 'panicked and hung up' }, followUp)
  const slot = firstSlot(Math.max(turn.now, turn.endOfToday - minutes(1)), turn.terms(followUp))
  turn.say(plans.freshTryEcho(replanned(turn, followUp, slot), slot, turn))
}

/** No more calls to this office. */
export function drop(turn: Turn, followUp: FollowUp): void {
  turn.undoable = `${followUp.office.name}: dropped`
  turn.close(followUp, 'dropped')
  turn.say(closing.droppedText(followUp.office.name))
}

/** On with an office that was questioned: one try a day, asked again after six more. */
export function keep(turn: Turn, followUp: FollowUp): void {
  const { status } = followUp.stage
  if (status !== 'questioned' && status !== 'held') return turn.say(plans.stillOn(followUp, turn))
  turn.undoable = `${followUp.office.name}: kept`
  turn.log({ kind: 'kept' }, followUp)
  const expiresAt = turn.now + minutes(turn.settings.expiryDays * 24 * 60)
  const isKept =
    followUp.evidence.noAnswers + followUp.evidence.machines >= turn.settings.redFlagTries || followUp.isKept
  const kept = turn.change(followUp, { isKept, evidence: noEvidence, expiresAt })
  const slot = nextTry(turn.now, turn.terms(kept))
  turn.say(plans.keptEcho(turn.plan(kept, slot, { kind: 'retry' }), slot, turn))
}

/** "Next": the next call that may be made now, before its time; else what is next and why nothing now. */
export function nextNow(turn: Turn): void {
  if (turn.applicant.standing.status !== 'active') return turn.say(plans.listText(turn))
  const { today } = turn.applicant
  if (today.isOff) turn.set({ today: { ...today, isOff: false } })
  const callable = turn.applicant.followUps
    .filter((followUp) => followUp.stage.status === 'planned' && isCallable(turn, followUp))
    .sort((one, other) => plannedAt(one) - plannedAt(other))
  const [first] = callable
  if (turn.applicant.open.kind === 'card') return turn.say(plans.cardIsOpen(turn))
  if (first === undefined) return turn.say(plans.nothingNow(turn))
  const { stage } = first
  if (stage.status === 'planned' && stage.at > turn.now)
    turn.change(first, { stage: { ...stage, at: turn.now } })
  turn.settle()
  serveCards(turn)
}

const isCallable = (turn: Turn, followUp: FollowUp): boolean => mayCallAt(turn.now, turn.terms(followUp))

const plannedAt = ({ stage }: FollowUp): Instant =>
  stage.status === 'planned' ? stage.at : Number.POSITIVE_INFINITY
