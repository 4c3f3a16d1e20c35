import type { FollowUp } from '../../domain/follow-up.ts'
import { callName } from '../script.ts'

/** What to send with the resume, true spellings: to whom, subject, two lines to paste. */
export function resumeMail(
  { role, department, spokeTo }: FollowUp,
  applicantName: string,
  person = spokeTo?.name,
): { to: string; subject: string; lines: readonly string[] } {
  const who = person === undefined ? undefined : callName(person)
  const hello = who === undefined ? 'Hello' : `Hi ${who}`
  return {
    to: who ?? 'the address they gave you',
    subject: `${applicantName}, ${role}${department === undefined ? '' : `, ${department} department`}`,
    lines: [
      `${hello}, thank you for talking with me. Here is my resume, as you asked.`,
      'I can come in any day, even today.',
      applicantName,
    ],
  }
}
