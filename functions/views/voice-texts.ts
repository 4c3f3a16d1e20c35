import type { FollowUp } from '../domain/follow-up.ts'
import { displayPhone } from '../domain/phone-number.ts'
import type { Instant, Zone } from '../domain/time.ts'
import { type Listener, stateWords } from './echo.ts'
import { nameInText, plainText } from './gsm7.ts'
import { bareTime } from './when.ts'

/** Texts that follow from a call. */

export const hungUpWhileRingingText = (office: string): string =>
  plainText(
    `You hung up while ${nameInText(office)} rang, so nothing is noted. Call again, or 5 later 6 not today.`,
  )

/** Twilio could not connect: the number may be wrong, or the line out of order. */
export function notConnectedText(followUp: FollowUp, to: Listener): string {
  const { name, phone } = followUp.office
  return plainText(
    `The call to ${nameInText(name)} did not go through. Is ${displayPhone(phone)} right? ` +
      `If not, text the right number. Else: ${stateWords(followUp, to)}.`,
  )
}

export const codeText = (code: string): string =>
  `Your code for this call: ${code}. If you are not calling me right now, just ignore it.`

/** They were called while something else stands: what came of it is theirs to tell. */
export const standsText = (followUp: FollowUp, to: Listener): string =>
  plainText(
    `${nameInText(followUp.office.name)} stays as it is: ${stateWords(followUp, to)}. Text me if that changed.`,
  )

/** They call back while the applicant's phone rings. */
export const callsBackText = ({ office }: FollowUp, opener: readonly string[]): string =>
  plainText(
    [`${nameInText(office.name)} is calling you back right now: pick up!`, ...opener.map(quoted)].join('\n'),
  )

/** They called back, and nobody picked up. */
export const missedCallText = (office: string, at: Instant, home: Zone): string =>
  plainText(
    `${nameInText(office)} called you back at ${bareTime(at, home)} and you missed it. No harm: you know they try.`,
  )

const quoted = (line: string): string => `"${nameInText(line)}"`
