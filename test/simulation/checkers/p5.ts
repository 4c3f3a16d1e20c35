import { displayPhone } from '../../../functions/domain/phone-number.ts'
import type { Checker, Promised } from './checker.ts'

/** P5: an office that wants no calls gets no card, and no text to the applicant holds its number. */
export const p5: Promised = {
  name: 'P5',
  watch: (): Checker => {
    /** By applicant's phone: the office numbers that are not to be called. */
    const shunned = new Map<string, Set<string>>()
    const sayNot = (phone: string, number: string) =>
      shunned.set(phone, new Set([...(shunned.get(phone) ?? []), displayPhone(number)]))
    return (seen) => {
      if (seen.kind === 'saved' && seen.after !== undefined) {
        const { phone, tail, followUps } = seen.after
        for (const line of tail) {
          if (line.kind === 'closed' && line.why === 'no-calls') sayNot(phone, line.followUp.office.phone)
          if (line.kind === 'no-calls-listing' && line.fields.phone !== undefined)
            sayNot(phone, line.fields.phone)
        }
        // Taken back by UNDO, or added once more without "no calls": the applicant's word counts.
        for (const { office } of followUps) shunned.get(phone)?.delete(displayPhone(office.phone))
      }
      if (seen.kind !== 'created') return undefined
      const number = [...(shunned.get(seen.to) ?? [])].find((each) => seen.body.includes(each))
      return number === undefined ? undefined : `a text holds ${number}, which is not to be called`
    }
  },
}
