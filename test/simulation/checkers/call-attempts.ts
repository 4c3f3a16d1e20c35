import type { Applicant } from '../../../functions/domain/applicant.ts'
import type { LedgerLine } from '../../../functions/domain/ledger.ts'

/** An attempt that no text told of is that of a call that was put through, and the only one which that call logs. */
export function wrongCallAttempt(
  attempts: readonly LedgerLine[],
  before: Applicant | undefined,
): string | undefined {
  const bridge = before?.call?.bridge
  if (attempts.some((line) => line.kind === 'attempt' && line.by !== 'voice') || bridge === undefined)
    return 'an attempt was logged that nobody told of'
  if (attempts.length > 1 || bridge.logged?.by === 'voice') return 'one call was logged as two attempts'
  return undefined
}
