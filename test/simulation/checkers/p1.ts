import { nextMoment } from '../../../functions/domain/agenda.ts'
import type { Applicant } from '../../../functions/domain/applicant.ts'
import type { FollowUp } from '../../../functions/domain/follow-up.ts'
import { cardOf } from '../../../functions/domain/open.ts'
import { hours, type Instant } from '../../../functions/domain/time.ts'
import type { Checker, Promised } from './checker.ts'

/** The longest that quiet hours put a moment off. */
const clocksApart = 150_000
const longestNight = hours(14)

/** P1: every open follow-up has a next moment, and the document is woken for the soonest. */
export const p1: Promised = {
  name: 'P1',
  watch: ({ world, settings }): Checker => {
    const plannedWhy = (after: Applicant): string | undefined => {
      if (after.standing.status !== 'active') return undefined
      const moments = after.followUps.flatMap((each) => momentOf(each, after) ?? [])
      if (moments.length === 0) return undefined
      if (after.wakeAt === undefined) return 'follow-ups are open, and nothing wakes'
      const latest = Math.max(world.now, Math.min(...moments)) + longestNight
      return after.wakeAt > latest ? `wakes at ${iso(after.wakeAt)}, but something is due before` : undefined
    }
    // It depends on the night, and was decided by another clock some moments ago.
    const isNextMoment = (after: Applicant): boolean =>
      [world.now, 0, world.now - clocksApart, world.now + clocksApart].some(
        (now) => nextMoment(after, settings, now)?.at === after.wakeAt,
      )
    return (seen) => {
      if (seen.kind !== 'saved' || seen.after === undefined) return undefined
      const { after, before } = seen
      const isSettled = before !== undefined && before.version === after.version
      if (!isSettled && !isNextMoment(after)) return `wakes at ${iso(after.wakeAt)}, which is no moment of it`
      const untold = after.followUps.find((each) => isHeldUntold(each, before, after))
      if (untold !== undefined && seen.cause.kind !== 'text' && seen.cause.kind !== 'form') {
        return `${untold.office.name} is held (${JSON.stringify(untold.stage)}), and nobody is told`
      }
      return plannedWhy(after)
    }
  },
}

/** When something happens about it; undefined: it waits for the applicant. */
function momentOf({ id, stage }: FollowUp, { open }: Applicant): Instant | undefined {
  const card = cardOf(open)
  if (card?.followUpId === id) return card.closesAt
  switch (stage.status) {
    case 'planned':
      return card === undefined ? stage.at : Math.max(stage.at, card.closesAt)
    case 'resume-asked':
      return stage.takenAsSentAt
    case 'interview':
      return stage.at + hours(48)
    case 'going-in':
      return stage.askAt
    case 'questioned':
      return stage.askAgainAt
    case 'held':
      return undefined
  }
}

/** It was put on hold just now, with neither a text nor a question about it. */
function isHeldUntold({ id, stage }: FollowUp, before: Applicant | undefined, after: Applicant): boolean {
  const was = before?.followUps.find((each) => each.id === id)
  if (stage.status !== 'held' || was === undefined || was.stage.status === 'held') return false
  const isAsked = after.questions.some(
    ({ question }) => 'followUpId' in question && question.followUpId === id,
  )
  const isOpen =
    after.open.kind === 'question' &&
    'followUpId' in after.open.question &&
    after.open.question.followUpId === id
  const isSaid = Object.keys(after.outbox).some((textId) => before?.outbox[textId] === undefined)
  return !isAsked && !isOpen && !isSaid
}

const iso = (at: Instant | undefined): string => (at === undefined ? 'never' : new Date(at).toISOString())
