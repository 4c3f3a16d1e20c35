import type { LedgerLine } from '../../domain/ledger.ts'
import type { Zone } from '../../domain/time.ts'
import { historyWords } from '../pages/history.ts'
import { csvOf } from './offices-csv.ts'

/** The whole ledger as a table: when (UTC), which office, what kind, in words where there are some. */
export function ledgerCsv(lines: readonly LedgerLine[], home: Zone, now: number): string {
  const rows = lines.map((line) => ({
    at: new Date(line.at).toISOString(),
    office: line.office ?? '',
    kind: line.kind,
    words: historyWords(line, { zone: home, home, now }) ?? '',
  }))
  return csvOf(['at', 'office', 'kind', 'words'], rows)
}
