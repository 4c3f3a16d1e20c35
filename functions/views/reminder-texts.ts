import type { Instant, Zone } from '../domain/time.ts'
import type { Mode } from '../reading/reading.ts'
import { nameInText, plainText } from './gsm7.ts'
import { dayAndTime, type Home } from './when.ts'

export type InterviewFacts = {
  office: string
  zone: Zone
  at: Instant
  mode?: Mode
  /** Whom they meet. */
  person?: string
  home: Home
  now: Instant
  /** To the .ics file, `https://…`. */
  link?: string
}

/** The evening before an interview. */
export const interviewEveningText = (facts: InterviewFacts): string =>
  plainText(
    `${nameInText(facts.office)} interview ${dayAndTime(facts.at, facts.zone, facts.home, facts.now)}.`,
  )

/** Two hours before an interview: what to bring, and the .ics link. */
export const interviewSoonText = (facts: InterviewFacts): string =>
  plainText(
    `${nameInText(facts.office)} interview ${dayAndTime(facts.at, facts.zone, facts.home, facts.now)}.`,
  )

/** The day after: thank them; and how did it go? (1 got it, 2 waiting, 3 no, 4 fine). */
export const thankYouText = (facts: Pick<InterviewFacts, 'office' | 'person'>): string =>
  plainText(`How did it go at ${nameInText(facts.office)}?`)

/** In the evening of a "come in now". */
export const cameInText = (facts: Pick<InterviewFacts, 'office'>): string =>
  plainText(`How did it go at ${nameInText(facts.office)}?`)
