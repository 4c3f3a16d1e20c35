import { cardText } from '../views/card-text.ts'
import type { FollowUp } from './follow-up.ts'
import { hours, type Instant } from './time.ts'
import type { Turn } from './turn.ts'

/** What the call card says; the first for an office has the link to the page. */
export function cardWords(turn: Turn, followUp: FollowUp, closesAt: Instant, isLinked?: boolean): string {
  const { applicant, home, now, given, settings } = turn
  const { stage, tries } = followUp
  const link = given.links.card(applicant, followUp.id, now + hours(24 * settings.linkDays))
  return cardText({
    applicantName: applicant.profile.name ?? '',
    followUp,
    purpose: stage.status === 'planned' ? stage.purpose : { kind: 'retry' },
    closesAt,
    home: home.zone,
    now,
    ...((isLinked ?? tries.lastAt === undefined) ? { link } : {}),
  })
}
