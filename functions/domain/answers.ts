import type { Applicant } from './applicant.ts'
import { type Instant, minutes } from './time.ts'

/** What was answered to a text (or a form), by its id. */
export type Answered = { sid: string; at: Instant; texts: readonly string[] }

/** Twilio repeats a webhook within a minute or two: so long the words are kept, for a replay to get the same. */
const wordsKept = minutes(15)
/** Of older ones it is known that they were answered: so many, enough for the look-back for texts that never reached us. */
const seenKept = 32
/** Of a text's random id these last characters are enough to know it again. */
const seenLength = 12

const tailOf = (sid: string): string => sid.slice(-seenLength)

/** What a text (or form) of this id was answered; none where the words are forgotten; undefined: it is new. */
export function answerTo({ answers, seen }: Applicant, sid: string): readonly string[] | undefined {
  const answered = answers.find((each) => each.sid === sid)
  return answered?.texts ?? (seen.includes(tailOf(sid)) ? [] : undefined)
}

/** The answers as of now: of older ones only that they were given. */
export function agedAnswers({ answers, seen }: Applicant, now: Instant): Pick<Applicant, 'answers' | 'seen'> {
  const recent = answers.filter(({ at }) => now - at < wordsKept)
  const older = answers.filter((each) => !recent.includes(each)).map(({ sid }) => tailOf(sid))
  return { answers: recent, seen: [...seen, ...older].slice(-seenKept) }
}
