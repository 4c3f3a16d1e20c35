import type { Applicant } from '../applicant.ts'
import type { Instant } from '../time.ts'

/**
 * An office calls back: most likely whoever called it last. Somebody who is with it already comes first, so
 * that a webhook that comes again finds the same applicant.
 */
export function followersInTurn(
  applicants: readonly Applicant[],
  office: string,
  sid: string,
): readonly Applicant[] {
  const rank = (applicant: Applicant): Instant =>
    applicant.call?.sid === sid ? Number.MAX_SAFE_INTEGER : lastCallTo(office, applicant)
  return [...applicants].sort((one, other) => rank(other) - rank(one))
}

function lastCallTo(phone: string, { followUps }: Applicant): Instant {
  const followUp = followUps.find(({ office }) => office.phone === phone)
  return Math.max(followUp?.tries.lastAt ?? 0, followUp?.cardedAt ?? 0)
}
