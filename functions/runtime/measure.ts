import type { Applicant } from '../domain/applicant.ts'
import type { LedgerLine } from '../domain/ledger.ts'
import { hours } from '../domain/time.ts'
import type { Trigger } from '../domain/trigger.ts'
import type { Ports } from './ports.ts'

/** Counts what a decision that was saved tells of the product, for the dashboard (infra/aws/dashboard.ts). */
export function measure({ log, clock }: Ports, before: Applicant, after: Applicant, trigger: Trigger): void {
  if (trigger.kind === 'alarm-rang' && before.wakeAt !== undefined)
    log.count('AlarmLagSeconds', Math.max(0, (clock.now() - before.wakeAt) / 1000))
  for (const line of after.tail) {
    if (line.kind === 'understood') {
      const isUnclear = line.readings.some(({ kind }) => kind === 'unclear')
      log.count(isUnclear ? 'ReplyUnclear' : 'ReplyRead')
    }
    const waited = hoursToPerson(before, line)
    if (waited !== undefined) log.count('HoursToPerson', waited)
  }
}

/** How long it took until somebody at an office answered. */
function hoursToPerson({ followUps }: Applicant, line: LedgerLine): number | undefined {
  if (line.kind !== 'attempt' || line.disposition !== 'answered') return undefined
  const followUp = followUps.find(({ id }) => id === line.followUpId)
  return followUp === undefined ? undefined : (line.at - followUp.addedAt) / hours(1)
}
