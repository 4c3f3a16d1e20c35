import type { FollowUp } from '../domain/follow-up.ts'
import { displayPhone } from '../domain/phone-number.ts'
import type { Instant } from '../domain/time.ts'
import { nameInText, plainText } from './gsm7.ts'
import { type Home, timeOnly } from './when.ts'

export type NudgeFacts = { followUp: FollowUp; closesAt: Instant; home: Home }

/** The one nudge for a card that was not answered. */
export function nudgeText({ followUp: { office }, closesAt, home }: NudgeFacts): string {
  const lines = [
    `${nameInText(office.name)} can be called until ${timeOnly(closesAt, office.zone, home)}. No rush if you are on the line.`,
    displayPhone(office.phone),
    office.extension === undefined ? '' : `then ext ${office.extension}`,
  ]
  return plainText(lines.filter((line) => line !== '').join('\n'))
}
