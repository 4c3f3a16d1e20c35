import type { FollowUp } from '../domain/follow-up.ts'
import { nameInText, plainText } from './gsm7.ts'
import { callName } from './script.ts'

export type ResumeFacts = {
  /** Full name. */
  applicantName: string
  followUp: FollowUp
  /** Address to send to, as they said it. */
  to: string | undefined
  /** Who asked for it. */
  person: string | undefined
}

/** They asked for the resume (J7): well done; to whom, subject line, two lines to paste, SENT when done. */
export function resumeText({ applicantName, followUp, to, person }: ResumeFacts): string {
  const who = person === undefined ? undefined : nameInText(callName(person))
  const name = nameInText(applicantName)
  const office = nameInText(followUp.office.name)
  const hello = who === undefined ? 'Hello' : `Hi ${who}`
  const where = to === undefined ? `to ${who ?? 'the address they gave you'}` : `to ${plainText(to)}`
  return plainText(
    [
      `Well done! ${office} wants your resume: the usual answer, and a good one. Send it now ${where}.`,
      `Subject: ${name}, ${nameInText(followUp.role)}${department(followUp)}`,
      `${hello}, thank you for talking with me. Here is my resume, as you asked.`,
      `I can come in any day, even today. ${name}`,
      'Text SENT when done.',
    ].join('\n'),
  )
}

const department = ({ department }: FollowUp): string =>
  department === undefined ? '' : `, ${nameInText(department)} department`
