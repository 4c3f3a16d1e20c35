import type { Applicant } from './applicant.ts'
import { type Instant, minutes } from './time.ts'

/** What was answered to a text (or a form), by its id. */
export type Answered = { sid: string; at: Instant; texts: readonly string[] }

/** Twilio repeats a webhook within a minute or two: so long the words are kept, for a replay to get the same. */
const wordsKept = minutes(15)
/** Of older ones it is known that they were answered, and when: so many, enough for the look-back for lost texts. */
const seenKept = 32
/** Of a text's random id these last characters are enough to know it again. */
const seenLength = 12

const tailOf = (sid: string): string => sid.slice(-seenLength)

/** `tail@minute`: short, for the document's sake. */
const seenOf = ({ sid, at }: Answered): string => `${tailOf(sid)}@${Math.floor(at / minutes(1)).toString(36)}`

/** What a text (or form) of this id was answered; none where the words are forgotten; undefined: it is new. */
export function answerTo({ answers, seen }: Applicant, sid: string): readonly string[] | undefined {
  const answered = answers.find((each) => each.sid === sid)
  const isSeen = seen.some((each) => each.startsWith(`${tailOf(sid)}@`))
  return answered?.texts ?? (isSeen ? [] : undefined)
}

/** Up to when texts may have been answered and forgotten; none are as long as there is room. */
export function forgottenUntil({ seen }: Applicant): Instant {
  const [oldest = ''] = seen
  return seen.length < seenKept ? 0 : Number.parseInt(oldest.split('@')[1] ?? '0', 36) * minutes(1)
}

/** The answers as of now: of older ones only that they were given. */
export function agedAnswers({ answers, seen }: Applicant, now: Instant): Pick<Applicant, 'answers' | 'seen'> {
  const recent = answers.filter(({ at }) => now - at < wordsKept)
  const older = answers.filter((each) => !recent.includes(each)).map(seenOf)
  return { answers: recent, seen: [...seen, ...older].slice(-seenKept) }
}
