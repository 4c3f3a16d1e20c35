import { createHmac } from 'node:crypto'

/** The table's keys, as house.md has them. */
export const applicantKey = (idKey: string, phone: string): string =>
  `APPLICANT#${createHmac('sha256', idKey).update(phone).digest('hex').slice(0, 16)}`
export const documentSortKey = 'STATE'
export const ledgerPrefix = 'LEDGER#'
