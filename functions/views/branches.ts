import { displayPhone } from '../domain/phone-number.ts'
import { callName, openerOf, questionOf, type ScriptFacts, sayable } from './script.ts'

/** What they may say next, and what to answer: `say` is said aloud, `hint` is for the applicant's eyes. */
export type Branch = { id: BranchId; title: string; say: readonly string[]; hint?: string }

export type BranchId =
  | 'resume'
  | 'put-through'
  | 'receptive'
  | 'zoom'
  | 'call-back'
  | 'leave-name'
  | 'machine'
  | 'not-hiring'
  | 'no-calls'

export type BranchFacts = {
  /** Full name. */
  applicantName: string
  /** The applicant's own number, E.164, for a message with a person. */
  applicantPhone?: string
  followUp: ScriptFacts
}

/** Every turn the call may take, the likeliest first. */
export function branchesOf({ applicantName, applicantPhone, followUp }: BranchFacts): readonly Branch[] {
  const name = sayable(applicantName)
  const { spokeTo: _, ...unknown } = followUp
  const { hello, referral } = openerOf(applicantName, unknown)
  const number = applicantPhone === undefined ? 'your number' : displayPhone(applicantPhone)
  return [
    {
      id: 'resume',
      title: 'They ask for a resume',
      say: [
        'I already sent one, and I can send another right now.',
        'Where is best, and whose name do I put on it?',
      ],
      hint: 'The usual answer, and a good one. Write the address down, then text me what they said.',
    },
    {
      id: 'put-through',
      title: 'They put you through',
      say: [hello, ...(referral === undefined ? [] : [referral]), questionOf(followUp)],
      hint: 'That is what you want. Say it all again, to the new person.',
    },
    {
      id: 'receptive',
      title: 'They sound receptive',
      say: [
        'I could come in right now, if that helps.',
        'I can be there within the hour. Where do I come to?',
      ],
    },
    {
      id: 'zoom',
      title: 'They offer Zoom or a phone talk',
      say: ['Gladly. Right now suits me, or whenever you like.'],
    },
    {
      id: 'call-back',
      title: 'They are busy, or not in',
      say: ['When is a good time to try again?', 'And whom do I ask for?', 'Thank you. I will call then.'],
      hint: 'Text me the day and time: I remind you.',
    },
    {
      id: 'leave-name',
      title: 'A person offers to take a message',
      say: [`Yes, please: ${name}, ${number}.`, `It is about interviews${withWhom(followUp)}.`],
      hint: 'Leave it with a person, and try again anyway.',
    },
    {
      id: 'machine',
      title: 'A machine answers',
      say: [],
      hint: 'Hang up and leave no message: they expect you to try again. Text 2 and I plan the next try.',
    },
    {
      id: 'not-hiring',
      title: 'They are crewed up',
      say: ['Thank you for telling me. I would be glad to day-play if someone drops out.'],
      hint: 'You called, and now you know.',
    },
    {
      id: 'no-calls',
      title: 'They say: no calls, please',
      say: ['I understand. Thank you for your time.'],
      hint: 'No harm done. Text me that, and they are not called again.',
    },
  ]
}

const withWhom = ({ contact }: ScriptFacts): string =>
  contact === undefined ? '' : ` with ${callName(contact)}`
