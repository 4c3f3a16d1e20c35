import type { Applicant } from '../domain/applicant.ts'
import type { LedgerLine } from '../domain/ledger.ts'
import { applicantKey, ledgerPrefix } from './keys.ts'
import type { Ports } from './ports.ts'

/** The applicant's ledger, oldest first, with the lines that still ride in the document; the newest `limit` of it. */
export async function ledgerOf(ports: Ports, applicant: Applicant, limit?: number): Promise<LedgerLine[]> {
  const items = await ports.table.query(applicantKey(applicant.id), ledgerPrefix, {
    newestFirst: true,
    ...(limit === undefined ? {} : { limit }),
  })
  const lines = items.map(({ line }) => line as LedgerLine)
  const byNumber = new Map([...lines, ...applicant.tail].map((line) => [line.n, line]))
  return [...byNumber.values()].sort((one, other) => one.n - other.n)
}
