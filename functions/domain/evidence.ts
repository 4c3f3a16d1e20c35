import type { Evidence } from './follow-up.ts'
import { clockOf, dayOf, type Instant, type Zone } from './time.ts'

/** One more unanswered try: what happened, on which day, in which half of it. */
export function withUnanswered(
  evidence: Evidence,
  how: 'no-answer' | 'machine' | 'message-left',
  at: Instant,
  zone: Zone,
): Evidence {
  const day = dayOf(at, zone)
  const isMorning = clockOf(at, zone) < '12:30'
  return {
    noAnswers: evidence.noAnswers + (how === 'no-answer' ? 1 : 0),
    machines: evidence.machines + (how === 'no-answer' ? 0 : 1),
    days: evidence.days + (evidence.lastDay === day ? 0 : 1),
    lastDay: day,
    hasMorning: evidence.hasMorning || isMorning,
    hasAfternoon: evidence.hasAfternoon || !isMorning,
  }
}
