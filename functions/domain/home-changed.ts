import { nextTry } from './cadence.ts'
import type { FollowUp } from './follow-up.ts'
import { isQuiet } from './quiet-hours.ts'
import { atClock, clockOf, dayOf } from './time.ts'
import type { Turn } from './turn.ts'

/**
 * The applicant's hours are others now: what their quiet hours had moved, or would move, is planned anew on its day,
 * and what had no hour at all gets one. Answers what moved.
 */
export function planAnewAtHome(turn: Turn): FollowUp[] {
  return turn.applicant.followUps
    .filter((each) => isConcerned(turn, each))
    .flatMap((each) => anew(turn, each))
}

function isConcerned({ now, home, settings, before }: Turn, { stage, office }: FollowUp): boolean {
  if (stage.status === 'held') return stage.why === 'no-slot'
  if (stage.status !== 'planned' || stage.isNamed || stage.at <= now) return false
  const zone = before.profile.zone ?? office.zone
  return isQuiet(stage.at, home, settings) || clockOf(stage.at, zone) === settings.quietEnds
}

function anew(turn: Turn, followUp: FollowUp): FollowUp[] {
  const { stage, office } = followUp
  const was = stage.status === 'planned' ? stage.at : undefined
  const from = was === undefined ? turn.now : atClock(dayOf(was, office.zone), '00:00', office.zone)
  const slot = nextTry(Math.max(turn.now, from), turn.terms(followUp))
  if (slot.kind === 'slot' && slot.at === was) return []
  return [turn.plan(followUp, slot, stage.status === 'planned' ? stage.purpose : { kind: 'retry' })]
}
