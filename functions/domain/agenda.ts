import { type Applicant, homeOf } from './applicant.ts'
import type { FollowUp, Interview, Planned } from './follow-up.ts'
import { windowCloses } from './office-hours.ts'
import { cardOf, type Question } from './open.ts'
import { isQuiet, quietUntil } from './quiet-hours.ts'
import type { Settings } from './settings.ts'
import { addDays, atClock, clockOf, dayOf, type Instant, minutes, type Zone } from './time.ts'

/**
 * A moment at which something is due. Moments are never stored: they follow from the document, so an alarm need only
 * say "look", and a late, doubled or stray one does no harm.
 */
export type Moment = { at: Instant } & (
  | { kind: 'text-unknown'; textId: string }
  | { kind: 'card-due'; followUpId: string }
  | { kind: 'card-closes' }
  | { kind: 'nudge' }
  | { kind: 'heads-up'; firstCardAt: Instant }
  | { kind: 'question-expires' }
  | { kind: 'question-waits' }
  | { kind: 'resume-taken-as-sent'; followUpId: string }
  | { kind: 'interview-reminder'; followUpId: string }
  | { kind: 'going-in'; followUpId: string }
  | { kind: 'ask-again'; followUpId: string }
  | { kind: 'expires'; followUpId: string }
  | { kind: 'call-unsettled' }
  | { kind: 'pause-over' }
  | { kind: 'erase' }
)

/**
 * Everything that waits for this applicant, soonest first. Of equal moments, the one listed first goes first. What
 * would send something waits for the morning, also when it was due before the night and is noticed in it.
 */
export function agenda(applicant: Applicant, settings: Settings, now: Instant): Moment[] {
  const moments = [
    ...outboxMoments(applicant),
    ...conversationMoments(applicant),
    ...standingMoments(applicant, settings, now),
  ]
  const home = homeOf(applicant)
  const isNight = isQuiet(now, home, settings)
  const awake = moments.map((moment) => {
    if (isSilent(moment)) return moment
    const at = isNight && moment.at < now ? now : moment.at
    return { ...moment, at: quietUntil(at, home, settings) }
  })
  return awake.sort((one, other) => one.at - other.at)
}

/** When to look at this applicant next. */
export const nextMoment = (applicant: Applicant, settings: Settings, now: Instant): Moment | undefined =>
  agenda(applicant, settings, now)[0]

/** Moments that send nothing of themselves, and so need not wait for the applicant's morning. */
function isSilent({ kind }: Moment): boolean {
  return [
    'text-unknown',
    'card-closes',
    'question-expires',
    'resume-taken-as-sent',
    'pause-over',
    'erase',
  ].includes(kind)
}

function outboxMoments({ outbox }: Applicant): Moment[] {
  return Object.entries(outbox).map(([textId, { lookUpAfter }]) => ({
    kind: 'text-unknown',
    textId,
    at: lookUpAfter,
  }))
}

function conversationMoments({ open, questions, standing, call }: Applicant): Moment[] {
  if (standing.status === 'opted-out' || standing.status === 'erasing') return []
  const unsettled: Moment[] =
    call?.settleBy === undefined ? [] : [{ kind: 'call-unsettled', at: call.settleBy }]
  const card = cardOf(open)
  const nudge: Moment[] =
    open.kind === 'card' && open.nudgeAt !== undefined ? [{ kind: 'nudge', at: open.nudgeAt }] : []
  const closes: Moment[] = card === undefined ? [] : [{ kind: 'card-closes', at: card.closesAt }]
  const expires: Moment[] = open.kind === 'question' ? [{ kind: 'question-expires', at: open.expiresAt }] : []
  const waiting = nextWaiting({ questions, standing })
  const waits: Moment[] =
    open.kind === 'nothing' && waiting !== undefined ? [{ kind: 'question-waits', at: waiting.askAt }] : []
  return [...unsettled, ...nudge, ...closes, ...expires, ...waits]
}

/** The question that waited longest. In a pause nothing is asked about calls: that waits for its end. */
export const nextWaiting = ({ questions, standing }: Pick<Applicant, 'questions' | 'standing'>) =>
  questions.find(({ question }) => standing.status !== 'paused' || isAskedInPause(question))

const isAskedInPause = ({ kind }: Question): boolean =>
  kind === 'still-want-to' || kind === 'resume-plan' || kind === 'how-did-it-go'

function standingMoments(applicant: Applicant, settings: Settings, now: Instant): Moment[] {
  const { standing, followUps } = applicant
  switch (standing.status) {
    case 'stranger':
    case 'joining':
    case 'opted-out':
      return []
    case 'erasing':
      return [{ kind: 'erase', at: 0 }]
    case 'paused':
      return [
        ...(standing.until === undefined ? [] : [{ kind: 'pause-over' as const, at: standing.until }]),
        ...followUps.flatMap((followUp) => interviewMoments(applicant, followUp, settings)),
      ]
    case 'active':
      return [
        ...followUps.flatMap((followUp) => followUpMoments(applicant, followUp, settings, now)),
        ...headsUpMoments(applicant, settings),
      ]
  }
}

function followUpMoments(
  applicant: Applicant,
  followUp: FollowUp,
  settings: Settings,
  now: Instant,
): Moment[] {
  const { id, stage } = followUp
  switch (stage.status) {
    case 'planned':
      return [
        { kind: 'card-due', followUpId: id, at: cardTurn(applicant, followUp, stage, settings, now) },
        ...(stage.isNamed ? [] : [{ kind: 'expires' as const, followUpId: id, at: followUp.expiresAt }]),
      ]
    case 'resume-asked':
      return [{ kind: 'resume-taken-as-sent', followUpId: id, at: stage.takenAsSentAt }]
    case 'interview':
    case 'going-in':
      return interviewMoments(applicant, followUp, settings)
    case 'questioned':
      return [{ kind: 'ask-again', followUpId: id, at: stage.askAgainAt }]
    case 'held':
      return []
  }
}

/**
 * When this card's turn comes: one that waits behind another gets it when that one yields; when its own window ends (or
 * is none now) it moves on.
 */
function cardTurn(
  { open }: Applicant,
  followUp: FollowUp,
  stage: Planned,
  settings: Settings,
  now: Instant,
): Instant {
  const card = cardOf(open)
  if (card === undefined) {
    const isHeldUp = open.kind === 'question' && !stage.isNamed
    return isHeldUp ? Math.max(stage.at, open.askedAt + minutes(settings.questionHoldMinutes)) : stage.at
  }
  if (card.followUpId === followUp.id) return card.closesAt
  if (stage.isNamed) return card.isNamed ? Math.max(stage.at, card.yieldsAt) : stage.at
  const closes = windowCloses(Math.max(stage.at, now), followUp.office, settings) ?? stage.at
  return Math.max(stage.at, Math.min(card.yieldsAt, closes))
}

function interviewMoments(applicant: Applicant, { id, stage }: FollowUp, settings: Settings): Moment[] {
  if (stage.status === 'going-in') return [{ kind: 'going-in', followUpId: id, at: stage.askAt }]
  if (stage.status !== 'interview') return []
  return [
    { kind: 'interview-reminder', followUpId: id, at: reminderAt(stage, homeOf(applicant).zone, settings) },
  ]
}

/** The next reminder of an interview: the evening before, two hours before, and the morning after. */
export function reminderAt({ at, reminded }: Interview, zone: Zone, settings: Settings): Instant {
  const day = dayOf(at, zone)
  if (reminded === 'nothing') return atClock(addDays(day, -1), settings.interviewReminderEvening, zone)
  if (reminded === 'evening') return at - minutes(settings.interviewReminderMinutesBefore)
  return atClock(addDays(day, 1), settings.afterInterviewAt, zone)
}

/** The heads-up before the day's first card; the evening before when that is too early in the day. */
function headsUpMoments(applicant: Applicant, settings: Settings): Moment[] {
  const plans = applicant.followUps.flatMap(({ stage }) => (stage.status === 'planned' ? [stage.at] : []))
  const firstCardAt = Math.min(...plans)
  const { zone } = homeOf(applicant)
  if (plans.length === 0 || applicant.silentDays.length > 0) return []
  const day = dayOf(firstCardAt, zone)
  if (applicant.headsUpDay === day || (applicant.today.day === day && applicant.today.cards > 0)) return []
  const before = firstCardAt - minutes(settings.headsUpMinutesBefore)
  const isEarly = clockOf(before, zone) < settings.headsUpEveningIfBefore
  const at = isEarly ? atClock(addDays(day, -1), settings.headsUpEvening, zone) : before
  return [{ kind: 'heads-up', firstCardAt, at }]
}
