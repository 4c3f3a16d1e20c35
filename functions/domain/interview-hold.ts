import type { FollowUp } from './follow-up.ts'
import type { Settings } from './settings.ts'
import { type Instant, minutes } from './time.ts'

/** Until when cards are held around an interview that `at` falls into; undefined: they are not. */
export function heldUntil(
  followUps: readonly FollowUp[],
  at: Instant,
  settings: Settings,
): Instant | undefined {
  const holds = followUps.flatMap(({ stage }) => {
    if (stage.status === 'going-in') return [{ from: 0, until: stage.askAt }]
    if (stage.status !== 'interview') return []
    const from = stage.at - minutes(settings.interviewHoldBeforeMinutes)
    return [{ from, until: stage.at + minutes(settings.interviewHoldAfterMinutes) }]
  })
  const held = holds.filter(({ from, until }) => at >= from && at < until).map(({ until }) => until)
  return held.length === 0 ? undefined : Math.max(...held)
}
