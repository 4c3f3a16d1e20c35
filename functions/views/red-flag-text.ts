import type { Evidence, FollowUp } from '../domain/follow-up.ts'
import { nameInText, plainText } from './gsm7.ts'

/** A phone nobody answers (J6): the evidence, that it is about them, KEEP or DROP or another number. */
export function redFlagText({ office, evidence }: FollowUp, { isSecond }: { isSecond: boolean }): string {
  const name = nameInText(office.name)
  if (isSecond) {
    return plainText(
      `${name} again: ${triesInWords(evidence)} and no person. KEEP, DROP, or another number? If not, it rests.`,
    )
  }
  return plainText(
    `${name}: ${evidenceInWords(evidence)}. That is about them, not you: ` +
      'an office that nobody staffs is a warning sign, and you did your part.\n' +
      'KEEP (one try a day) or DROP? Or text another number for them.',
  )
}

/** "6 tries on 3 days, mornings and afternoons, nobody picked up"; "a machine every time". */
export function evidenceInWords(evidence: Evidence): string {
  const { noAnswers, machines, hasMorning, hasAfternoon } = evidence
  const when =
    hasMorning && hasAfternoon
      ? 'mornings and afternoons'
      : hasMorning
        ? 'in the mornings'
        : 'in the afternoons'
  const how =
    noAnswers === 0
      ? 'a machine every time'
      : machines === 0
        ? 'nobody picked up'
        : `nobody picked up (a machine ${machines === 1 ? 'once' : `${machines} times`})`
  return `${triesInWords(evidence)}, ${when}, ${how}`
}

const triesInWords = ({ noAnswers, machines, days }: Evidence): string =>
  `${counted(noAnswers + machines, 'try', 'tries')} on ${counted(days, 'day', 'days')}`

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
