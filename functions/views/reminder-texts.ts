import type { FollowUp, Interview } from '../domain/follow-up.ts'
import { nameInText, plainText } from './gsm7.ts'
import { callName } from './script.ts'
import { dayAndTime, type Home } from './when.ts'

export type InterviewFacts = {
  followUp: FollowUp
  interview: Interview
  home: Home
  now: number
  /** To the .ics file, `https://…`. */
  link?: string
}

/** The evening before an interview: when, where, and what to lay out tonight. */
export function interviewEveningText(facts: InterviewFacts): string {
  return plainText([`${theInterview(facts)}.`, tonight(facts.interview), calendar(facts)].join('\n').trim())
}

/** Two hours before an interview: what to bring, and the .ics link. */
export function interviewSoonText(facts: InterviewFacts): string {
  return plainText([`${theInterview(facts)}.`, nowBring(facts.interview), calendar(facts)].join('\n').trim())
}

/** The day after: a thank-you, and how did it go? */
export function afterInterviewText({ followUp, interview }: InterviewFacts): string {
  const office = nameInText(followUp.office.name)
  const who =
    interview.person === undefined ? office : `${nameInText(callName(interview.person))} at ${office}`
  return plainText(
    `Send ${who} two lines of thanks today: "Thank you for your time. I would love to be on your crew." ` +
      `It gets people remembered.\n${howDidItGo}`,
  )
}

/** In the evening of a "come in now", and whenever the answer is still out. */
export const cameInText = (office: string): string =>
  plainText(`You showed up for ${nameInText(office)}: that took nerve.\n${howDidItGo}`)

const howDidItGo = 'How did it go? 1 got it 2 waiting 3 no 4 fine'

/** "Tomorrow, Wed Nov 25, 10:00 am: your interview at Blue Harbor with Dana Lee". */
function theInterview({
  followUp: { office },
  interview: { at, mode, person },
  home,
  now,
}: InterviewFacts): string {
  const when = dayAndTime(at, office.zone, home, now)
  const name = nameInText(office.name)
  const how =
    mode === 'video' ? `by video with ${name}` : mode === 'phone' ? `by phone with ${name}` : `at ${name}`
  const whom = person === undefined ? '' : mode === undefined || mode === 'in-person' ? ', with' : ','
  const tail = person === undefined ? '' : `${whom} ${nameInText(person)}`
  return `${when.charAt(0).toUpperCase()}${when.slice(1)}: your interview ${how}${tail}`
}

function tonight({ mode }: Interview): string {
  if (mode === 'video')
    return 'Tonight: try the link, the camera and the sound, pick a quiet spot. You got this by calling.'
  if (mode === 'phone')
    return 'Tonight: charge your phone, pick a quiet spot, put your resume beside it. You got this by calling.'
  return 'Tonight: lay out clothes, print two resumes, look up the way and the parking. You got this by calling.'
}

/** What to take along. */
export function nowBring({ mode }: Interview): string {
  if (mode === 'video')
    return 'Have at hand: your resume, water, pen, paper. Be in the meeting 5 minutes early. They hope it is you.'
  if (mode === 'phone')
    return 'Have at hand: your resume, water, pen, paper, a charged phone. They hope it is you.'
  return 'Bring: two printed resumes, photo ID, a pen, your phone. Be there 15 minutes early. They hope it is you.'
}

const calendar = ({ link }: InterviewFacts): string =>
  link === undefined ? '' : `For your calendar:\n${link}`
