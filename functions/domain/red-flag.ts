import type { FollowUp } from './follow-up.ts'
import { isQuiet } from './quiet-hours.ts'
import type { Settings } from './settings.ts'
import { atClock, type Zone } from './time.ts'

/**
 * Whether an office has been tried often enough, on enough days, in both halves of the day as far as both clocks allow
 * (field guide, "red flag"). After KEEP it takes as many tries again.
 */
export function isRedFlag(
  { evidence, isKept, office }: FollowUp,
  home: { zone: Zone; isEarlyOk: boolean },
  settings: Settings,
): boolean {
  const tries = evidence.noAnswers + evidence.machines
  const enough = isKept ? settings.redFlagTriesAfterKeep : settings.redFlagTries
  if (tries < enough || evidence.days < settings.redFlagDays || evidence.lastDay === undefined) return false
  const [morning, afternoon] = settings.windows
  const isPossible = (clock: string): boolean =>
    !isQuiet(atClock(evidence.lastDay ?? '', clock, office.zone), home, settings)
  const isMorningTried = evidence.hasMorning || morning === undefined || !isPossible(morning.closes)
  const isAfternoonTried = evidence.hasAfternoon || afternoon === undefined || !isPossible(afternoon.opens)
  return isMorningTried && isAfternoonTried
}
