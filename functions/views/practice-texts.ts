import type { PointId } from '../domain/practice/judge.ts'
import type { Receptionist } from '../domain/practice/practice.ts'
import type { Reply } from '../domain/practice/receptionist.ts'
import { nameInText, plainText } from './gsm7.ts'
import { callName } from './script.ts'

/** How a practice call went; what was there comes first. */
export type Feedback = { met: readonly PointId[]; missing: readonly PointId[]; referral?: string }

const openings: Record<Receptionist, string> = {
  friendly: 'Production, this is Dana.',
  hurried: 'Production. Yes?',
  gatekeeper: 'Production office.',
}

export const receptionistOpens = (receptionist: Receptionist): string => openings[receptionist]

export const practiceOpening = (receptionist: Receptionist): string =>
  `Let's practice: text what you would say on the phone. DONE ends it. I am the office: ` +
  `"${openings[receptionist]}"`

const givenName: Record<Receptionist, string> = {
  friendly: 'Dana.',
  hurried: 'Pat. Quick, please.',
  gatekeeper: 'This is Robin. What is it regarding?',
}

/** What the office says. */
export function receptionistSays(receptionist: Receptionist, reply: Reply): string {
  switch (reply) {
    case 'what-can-i-do':
      return receptionist === 'gatekeeper' ? 'What is it regarding?' : 'Hi! What can I do for you?'
    case 'what-is-it-about':
      return 'Dana, yes. So what is it about?'
    case 'who-is-this':
      return 'Sorry, who is this? What do you need?'
    case 'gives-name':
      return givenName[receptionist]
    case 'sounds-receptive':
      return 'We could really use somebody. Are you far?'
    case 'call-back-then':
      return "Everybody's on set. Call back Thursday at two."
    case 'asks-for-resume':
      return 'Did you send us a resume?'
    case 'puts-through':
      return 'Hold on, I put you through. ... This is Alex Chen.'
    case 'hangs-up':
      return "Sorry, I've got another line. Bye!"
  }
}

const praise: Record<PointId, string> = {
  'full-name': 'your full name',
  'asked-who': 'you asked who it is',
  'used-name': 'you used their name',
  'referral-first': 'the referral came first',
  'asked-when': 'you asked when interviews are held',
  'no-follow-up': 'no "follow up on a resume"',
  'resume-sent': 'you sent one and can send another',
  'said-again': 'you said it all again to the new person',
  'offered-to-come-in': 'you offered to come in',
}

function advice(id: PointId, referral: string | undefined): string {
  switch (id) {
    case 'full-name':
      return 'start with your full name'
    case 'asked-who':
      return 'ask "Who am I speaking with?"'
    case 'used-name':
      return 'use their name'
    case 'referral-first':
      return `before the question: "${callName(referral ?? 'Somebody')} referred me to you"`
    case 'asked-when':
      return 'ask when interviews will be held'
    case 'no-follow-up':
      return 'leave out "follow up on a resume", it is easy to wave off'
    case 'resume-sent':
      return '"I already sent one, and I can send another"'
    case 'said-again':
      return 'say name and question again to whoever you are put through to'
    case 'offered-to-come-in':
      return '"I could come in right now"'
  }
}

/** As many as one can keep in mind for the next call. */
const mostAdvice = 2

/** What was there first, then what was missing. */
export function feedbackWords({ met, missing, referral }: Feedback): string {
  const good =
    met.length === 0
      ? 'You picked up the phone: that is the hard part.'
      : `Good: ${met.map((id) => praise[id]).join(', ')}.`
  if (missing.length === 0) return `${good} Nothing was missing. You are ready.`
  return `${good} Next time: ${missing
    .slice(0, mostAdvice)
    .map((id) => advice(id, referral))
    .join('; ')}.`
}

export const practiceReplyText = (reply: string): string => plainText(`"${reply}"`)

export const practiceOverText = (reply: string, feedback: Feedback): string =>
  plainText(
    [
      ...(reply === '' ? [] : [`"${reply}"`]),
      nameInText(feedbackWords(feedback)),
      'PRACTICE plays somebody else.',
    ].join('\n'),
  )

export const practiceLeft = (): string => 'All right. PRACTICE whenever you like.'
