import { strToU8, zipSync } from 'fflate'
import { type Applicant, homeOf } from '../../domain/applicant.ts'
import type { LedgerLine } from '../../domain/ledger.ts'
import type { Instant } from '../../domain/time.ts'
import { calendarFile, callEvents, interviewEvents } from '../../views/files/calendar.ts'
import { ledgerCsv } from '../../views/files/ledger-csv.ts'
import { officesCsv } from '../../views/files/offices-csv.ts'

/** Everything that is kept about an applicant, in files that other programs read: the full export (J17). */
export function everything(
  applicant: Applicant,
  lines: readonly LedgerLine[],
  now: Instant,
): Uint8Array<ArrayBuffer> {
  const events = [...interviewEvents(applicant, applicant.followUps), ...callEvents(applicant)]
  const files = {
    'offices.csv': officesCsv(applicant.followUps),
    'ledger.csv': ledgerCsv(lines, homeOf(applicant).zone, now),
    'calendar.ics': calendarFile(events, now),
    'document.json': JSON.stringify(applicant, null, 2),
    'ledger.json': JSON.stringify(lines, null, 2),
  }
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: new Date(now) })
}
