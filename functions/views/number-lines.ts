import type { Office } from '../domain/follow-up.ts'
import { displayPhone } from '../domain/phone-number.ts'

/**
 * The office's number alone on its line (phones would link the wrong digits otherwise), the extension in words on the
 * next (journeys.md).
 */
export function numberLines({ phone, extension }: Pick<Office, 'phone' | 'extension'>): readonly string[] {
  return extension === undefined ? [displayPhone(phone)] : [displayPhone(phone), `then ext ${extension}`]
}
