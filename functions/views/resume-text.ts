import type { FollowUp } from '../domain/follow-up.ts'
import { nameInText, plainText } from './gsm7.ts'

export type ResumeFacts = {
  /** Full name. */
  applicantName: string
  followUp: FollowUp
  /** Address to send to, as they said it. */
  to?: string
  /** Who asked for it. */
  person?: string
}

/** They asked for the resume (J7): well done; to whom, subject line, two lines to paste, SENT when done. */
export const resumeText = (facts: ResumeFacts): string =>
  plainText(`${nameInText(facts.followUp.office.name)} asked for your resume. Text SENT when done.`)

/** After an office day without SENT: was it sent? */
export const isSentText = (facts: Pick<ResumeFacts, 'followUp'>): string =>
  plainText(`Did your resume go to ${nameInText(facts.followUp.office.name)}? Text SENT.`)
