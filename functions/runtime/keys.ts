import type { LedgerLine } from '../domain/ledger.ts'
import type { Item } from './ports.ts'

/** Where things are in the table (house.md 1). */
export const applicantKey = (id: string): string => `APPLICANT#${id}`
export const stateKey = 'STATE'
export const ledgerPrefix = 'LEDGER#'
export const textKey = (textId: string): string => `TEXT#${textId}`
export const officeKey = (officeId: string): string => `OFFICE#${officeId}`
export const calendarKey = 'CALENDAR'
/** How far the inbound sweep has looked, and who was erased since (their ids, for a day at most). */
export const inboundKey = 'INBOUND'
export const inboundCursorKey = 'CURSOR'
export const erasedPrefix = 'ERASED#'

/** Deterministic: the same line put twice is one line. */
export function ledgerItem(id: string, line: LedgerLine): Item {
  const n = String(line.n).padStart(6, '0')
  return { pk: applicantKey(id), sk: `${ledgerPrefix}${new Date(line.at).toISOString()}#${n}`, line }
}
