import type { Evidence } from '../domain/follow-up.ts'
import { nameInText, plainText } from './gsm7.ts'

export type RedFlagFacts = {
  office: string
  evidence: Evidence
  /** Asked a second time: shorter. */
  isSecond: boolean
}

/** A phone nobody answers (J6): the evidence, that it is about them, KEEP or DROP or another number. */
export const redFlagText = ({ office, evidence }: RedFlagFacts): string =>
  plainText(
    `${nameInText(office)}: ${evidenceInWords(evidence)}. KEEP or DROP, or text another number for them.`,
  )

/** "6 tries on 3 days, mornings and afternoons, nobody picked up"; "a machine every time". */
export function evidenceInWords(evidence: Evidence): string {
  return `${evidence.noAnswers + evidence.machines} tries on ${evidence.days} days, nobody picked up`
}
