import type { Applicant } from '../../../functions/domain/applicant.ts'
import type { LedgerLine } from '../../../functions/domain/ledger.ts'
import type { Cause } from '../seen.ts'

/**
 * A form logs its attempts once, however often it is sent; a button on an office's page is about that office, and about
 * a call that the page could know of.
 */
export function wrongFormAttempt(
  attempts: readonly LedgerLine[],
  { formId, followUpId, seenTryAt }: Extract<Cause, { kind: 'form' }>,
  before: Applicant | undefined,
  attempted: Set<string>,
): string | undefined {
  if (attempted.has(formId)) return `the form ${formId} was logged twice`
  attempted.add(formId)
  const followUp = before?.followUps.find(({ id }) => id === followUpId)
  const isOld =
    seenTryAt !== undefined && followUp !== undefined && (followUp.tries.lastAt ?? 0) !== seenTryAt
  if (isOld) return `a page left open since before the last call of ${followUpId} logged another`
  const wrong = followUpId === undefined ? undefined : attempts.find((each) => each.followUpId !== followUpId)
  return wrong === undefined ? undefined : `a form about ${followUpId} was logged for ${wrong.followUpId}`
}
