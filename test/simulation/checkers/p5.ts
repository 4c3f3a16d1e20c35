import { displayPhone } from '../../../functions/domain/phone-number.ts'
import type { Instant } from '../../../functions/domain/time.ts'
import type { Seen } from '../seen.ts'
import { type Checker, inFlightMs, type Promised } from './checker.ts'

/** P5: an office that wants no calls gets no card, no text to the applicant holds its number, no page dials it. */
export const p5: Promised = {
  name: 'P5',
  watch: ({ world }): Checker => {
    /** By applicant's phone: the office numbers that are not to be called, and since when. */
    const shunned = new Map<string, Map<string, Instant>>()
    const shun = (phone: string, number: string) =>
      shunned.set(phone, new Map([[displayPhone(number), world.now], ...(shunned.get(phone) ?? [])]))

    return (seen) => {
      if (seen.kind === 'texted' && /\bno calls\b/.test(seen.body)) {
        const [digits] = /\d{3}-\d{3}-\d{4}/.exec(seen.body) ?? []
        if (digits !== undefined) shun(seen.from, `+1${digits.replaceAll('-', '')}`)
      }
      if (seen.kind === 'saved' && seen.after !== undefined) {
        const { phone, tail } = seen.after
        for (const number of correctedTo(seen)) shunned.get(phone)?.delete(displayPhone(number))
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
      if (seen.kind === 'shown') {
        const dialled = [...(shunned.get(seen.to) ?? [])].filter(([, since]) => since < seen.askedAt)
        const [number] = dialled.find(([each]) => seen.body.includes(dialLink(each))) ?? []
        return number === undefined ? undefined : `a page dials ${number}, which is not to be called`
      }
      if (seen.kind !== 'send-began') return undefined
      const numbers = [...(shunned.get(seen.to) ?? [])].filter(([, since]) => world.now - since > inFlightMs)
      const [number] = numbers.find(([each]) => seen.body.includes(each)) ?? []
      return number === undefined ? undefined : `a text holds ${number}, which is not to be called`
    }
  },
}

/** The numbers that the applicant has given as the right ones of other offices: their word counts here too. */
function correctedTo({ before, after }: Extract<Seen, { kind: 'saved' }>): string[] {
  if (before?.followUps === after?.followUps) return []
  const was = new Map(before?.followUps.map(({ id, office }) => [id, office.phone]))
  const numbers = (after?.followUps ?? []).filter(
    ({ id, office }) => (was.get(id) ?? office.phone) !== office.phone,
  )
  return numbers.map(({ office }) => office.phone)
}

const dialLink = (displayed: string): string => `tel:+1${displayed.replaceAll(/\D/g, '')}`

const isSaidNow = (cause: { kind: string; body?: string }): boolean => /\bno calls\b/.test(cause.body ?? '')
