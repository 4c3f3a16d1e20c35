import { displayPhone } from '../../../functions/domain/phone-number.ts'
import type { Checker, Promised } from './checker.ts'

/** P5: an office that wants no calls gets no card, and no text to the applicant holds its number. */
export const p5: Promised = {
  name: 'P5',
  watch: (): Checker => {
    /** By applicant's phone: the office numbers that are not to be called. */
    const shunned = new Map<string, Set<string>>()
    const shun = (phone: string, number: string) =>
      shunned.set(phone, new Set([...(shunned.get(phone) ?? []), displayPhone(number)]))

    return (seen) => {
      if (seen.kind === 'texted' && /\bno calls\b/.test(seen.body)) {
        const [digits] = /\d{3}-\d{3}-\d{4}/.exec(seen.body) ?? []
        if (digits !== undefined) shun(seen.from, `+1${digits.replaceAll('-', '')}`)
      }
      if (seen.kind === 'saved' && seen.after !== undefined) {
        const { phone, tail } = seen.after
        for (const line of tail) {
          // Taken back, or added once more without "no calls": the applicant's word counts.
          if (line.kind === 'undone') shunned.delete(phone)
          if (line.kind === 'added' && !isSaidNow(seen.cause))
            shunned.get(phone)?.delete(displayPhone(line.followUp.office.phone))
          const isSaid = (line.kind === 'attempt' || line.kind === 'told') && line.next?.kind === 'no-calls'
          const office = seen.before?.followUps.find(({ id }) => id === line.followUpId)?.office
          if (isSaid && office !== undefined) shun(phone, office.phone)
        }
      }
      if (seen.kind !== 'created') return undefined
      const number = [...(shunned.get(seen.to) ?? [])].find((each) => seen.body.includes(each))
      return number === undefined ? undefined : `a text holds ${number}, which is not to be called`
    }
  },
}

const isSaidNow = (cause: { kind: string; body?: string }): boolean => /\bno calls\b/.test(cause.body ?? '')
