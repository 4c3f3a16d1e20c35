import { createHmac } from 'node:crypto'

const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex')

/** Opaque ids: personal data stays out of keys, schedule names and logs (house.md 1). */
export const applicantIdOf = (idKey: string, phone: string): string => hmac(idKey, phone).slice(0, 16)

/** Another id for the same number as an office's: an office may be an applicant's own phone. */
export const officeIdOf = (idKey: string, phone: string): string =>
  hmac(idKey, `office ${phone}`).slice(0, 16)
