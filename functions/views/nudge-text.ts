import type { FollowUp } from '../domain/follow-up.ts'
import type { Instant } from '../domain/time.ts'
import { nameInText, plainText } from './gsm7.ts'
import { numberLines } from './number-lines.ts'
import { type Home, timeOnly } from './when.ts'

export type NudgeFacts = { followUp: FollowUp; closesAt: Instant; home: Home; now: Instant }

/** The one nudge for a card that was not answered: no rush, and two ways out. */
export function nudgeText({ followUp: { office }, closesAt, home }: NudgeFacts): string {
  const until = timeOnly(closesAt, office.zone, home)
  return plainText(
    [
      `No rush if you are on the line. ${nameInText(office.name)} can be called until ${until}:`,
      ...numberLines(office),
      'How it went, or 5 later 6 not today. All fine.',
    ].join('\n'),
  )
}
