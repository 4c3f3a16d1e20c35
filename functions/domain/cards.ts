import * as plans from '../views/plan-texts.ts'
import { mayCallAt, nextTry, notBefore, type Slot } from './cadence.ts'
import { cardWords } from './card-words.ts'
import type { FollowUp, Planned } from './follow-up.ts'
import { heldUntil } from './interview-hold.ts'
import { windowCloses } from './office-hours.ts'
import { cardOf, nothingOpen, type OpenCard } from './open.ts'
import { hours, type Instant, minutes } from './time.ts'
import type { Turn } from './turn.ts'
import { mayRing, ringApplicant } from './voice/ring.ts'

type Due = FollowUp & { stage: Planned }

/**
 * Offers the next call card if one is due and may go out now. What is due but can't be called any more, or is
 * held by an
 * interview or a cap, moves to its next slot: no attempt, and said where an answer is being given.
 */
export function serveCards(turn: Turn): void {
  if (turn.applicant.standing.status !== 'active') return
  const moved: FollowUp[] = []
  for (const followUp of dueNow(turn)) {
    const later = laterSlot(turn, followUp)
    if (later !== undefined) moved.push(move(turn, followUp, later.slot, later.why))
  }
  const [best] = dueNow(turn)
    .filter((each) => mayTakeTurn(turn, each))
    .sort(byRank)
  if (best !== undefined) offer(turn, best)
  if (turn.isAnswering && moved.length > 0) turn.say(plans.movedEcho(moved, turn))
}

const dueNow = (turn: Turn): Due[] =>
  turn.applicant.followUps.filter((each): each is Due => isDue(each, turn.now))

const isDue = (followUp: FollowUp, now: Instant): followUp is Due =>
  followUp.stage.status === 'planned' && followUp.stage.at <= now

/** Times that somebody named come first, then first tries, then the longest untried. */
function byRank(one: Due, other: Due): number {
  return rank(one) - rank(other) || lastTouched(one) - lastTouched(other) || one.stage.at - other.stage.at
}

function rank({ stage, tries }: Due): number {
  if (stage.isNamed) return 0
  return tries.lastAt === undefined ? 1 : 2
}

const lastTouched = ({ cardedAt, tries }: FollowUp): Instant => Math.max(cardedAt ?? 0, tries.lastAt ?? 0)

/** Whether this card may go out although something else may be open. */
function mayTakeTurn(turn: Turn, { id, stage }: Due): boolean {
  const { open } = turn.applicant
  const card = cardOf(open)
  if (card !== undefined) {
    return card.followUpId !== id && ((stage.isNamed && !card.isNamed) || turn.now >= card.yieldsAt)
  }
  if (open.kind !== 'question') return true
  return stage.isNamed || turn.now >= open.askedAt + minutes(turn.settings.questionHoldMinutes)
}

/** Why and to when a due card moves; undefined: it may be offered, or waits its turn. */
function laterSlot(turn: Turn, followUp: Due): { slot: Slot; why: string } | undefined {
  const { applicant, now, settings } = turn
  if (cardOf(applicant.open)?.followUpId === followUp.id) return undefined
  const terms = turn.terms(followUp)
  const hold = heldUntil(applicant.followUps, now, settings)
  if (hold !== undefined) return { slot: notBefore(hold, now, terms), why: 'interview' }
  if (followUp.stage.isNamed) {
    const isStale = now > followUp.stage.at + hours(settings.namedCardHours)
    return isStale ? { slot: nextTry(now, terms), why: 'too-late' } : undefined
  }
  if (applicant.today.isOff) return { slot: tomorrow(turn, followUp), why: 'day-off' }
  if (applicant.today.cards >= cardsToday(turn) || turn.isTextedOut)
    return { slot: tomorrow(turn, followUp), why: 'cap' }
  return mayCallAt(now, terms) ? undefined : { slot: nextTry(now, terms), why: 'window-over' }
}

/** Eight cards a day; one after a silent day. */
function cardsToday({ applicant, settings }: Turn): number {
  const silent = applicant.silentDays.filter((day) => day !== applicant.today.day)
  return silent.length > 0 ? 1 : settings.cardsPerDay
}

/** The next slot that is not today any more, on the applicant's clock. */
export function tomorrow(turn: Turn, followUp: FollowUp): Slot {
  return notBefore(turn.endOfToday, turn.now, turn.terms(followUp))
}

/** Moves a planned call without an attempt. */
export function move(turn: Turn, followUp: Due, slot: Slot, why: string): FollowUp {
  turn.log({ kind: 'card-moved', why }, followUp)
  const { purpose, isNamed } = followUp.stage
  return turn.plan(followUp, slot, purpose, isNamed && why === 'interview')
}

/** Sends (or says) the call card: from here on it waits for its answer. */
function offer(turn: Turn, followUp: Due): void {
  giveWay(turn)
  const { now, settings, applicant } = turn
  const isNamed = followUp.stage.isNamed
  const closesAt = closing(turn, followUp)
  const isQuietMode = applicant.silentDays.some((day) => day !== applicant.today.day)
  const nudge = now + minutes(settings.nudgeMinutes)
  const hasNudge = !isQuietMode && nudge < closesAt
  const yieldsAt = Math.min(closesAt, (hasNudge ? nudge : now) + minutes(settings.cardYieldMinutes))
  const carded = turn.change(followUp, { cardedAt: now })
  const { today } = turn.applicant
  turn.set({
    today: { ...today, cards: today.cards + (isNamed ? 0 : 1) },
    silentDays: withDay(turn.applicant.silentDays, today.day),
    headsUpDay: today.day,
  })
  turn.open({
    kind: 'card',
    followUpId: followUp.id,
    offeredAt: now,
    closesAt,
    yieldsAt,
    isNamed,
    ...(hasNudge ? { nudgeAt: nudge } : {}),
  })
  turn.log({ kind: 'card', purpose: followUp.stage.purpose.kind }, followUp)
  if (mayRing(turn)) return ringApplicant(turn, carded)
  const words = cardWords(turn, carded, closesAt, followUp.cardedAt === undefined)
  turn.tell({ kind: 'card', followUpId: followUp.id }, words, closesAt)
}

/**
 * What is open gives way: a question waits, a card that yielded moves on, one that a named time replaces stays
 * planned.
 */
function giveWay(turn: Turn): void {
  turn.setAside()
  const { open } = turn.applicant
  if (open.kind === 'card') cardGoes(turn, open, turn.now >= open.yieldsAt)
}

function cardGoes(turn: Turn, { followUpId }: OpenCard, isMoved: boolean): void {
  const followUp = turn.followUp(followUpId)
  turn.set({ open: nothingOpen, lastCard: { followUpId, closedAt: turn.now, wasAnswered: false } })
  if (followUp === undefined || !isMoved || !isDue(followUp, turn.now)) return
  move(turn, followUp, nextTry(turn.now, turn.terms(followUp)), 'unanswered')
}

function closing(turn: Turn, followUp: Due): Instant {
  const named = followUp.stage.at + hours(turn.settings.namedCardHours)
  if (followUp.stage.isNamed) return Math.max(named, turn.now + minutes(turn.settings.cardYieldMinutes))
  return (
    windowCloses(turn.now, followUp.office, turn.settings) ??
    turn.now + minutes(turn.settings.cardYieldMinutes)
  )
}

/** The office's window is over and nothing was said: the card moves on, and is no attempt. */
export function cardCloses(turn: Turn): void {
  turn.setAside()
  const { open } = turn.applicant
  if (open.kind === 'card') cardGoes(turn, open, true)
}

function withDay(days: readonly string[], day: string): readonly string[] {
  return days.includes(day) ? days : [...days, day].slice(-4)
}
