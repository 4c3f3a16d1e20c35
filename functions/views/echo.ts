import type { Applicant } from '../domain/applicant.ts'
import type { Slot } from '../domain/cadence.ts'
import type { FollowUp, Interview } from '../domain/follow-up.ts'
import type { Instant, Zone } from '../domain/time.ts'
import type { Disposition } from '../reading/reading.ts'
import { becauseWords } from './because.ts'
import { nameInText, plainText } from './gsm7.ts'
import { nowBring } from './reminder-texts.ts'
import { calendarDay, dayAndTime } from './when.ts'

/** To whom something is said, and when. */
export type Listener = { applicant: Applicant; home: { zone: Zone }; now: Instant }

export const wrong = 'UNDO if not.'

/** "Tue Nov 24, 2:15 pm ET (11:15 am for you)": the next moment of a follow-up. */
export function nextOf({ office, stage }: FollowUp, { home, now }: Listener): string {
  const at = stage.status === 'planned' || stage.status === 'interview' ? stage.at : now
  return dayAndTime(at, office.zone, home.zone, now)
}

/** "Next try Tue Nov 24, 2:15 pm (they're at lunch)." or why there is none. */
export function nextTry(followUp: FollowUp, slot: Slot, to: Listener, what = 'Next try'): string {
  if (slot.kind === 'none')
    return (
      'I found no time when their hours and yours meet, so it is on hold. EARLY OK lets me text from ' +
      '6:30 am.'
    )
  const because = becauseWords(slot.because)
  return `${what} ${nextOf(followUp, to)}${because === '' ? '' : ` (${because})`}.`
}

/** What UNDO takes back, in words. */
export function outcomeWords(office: string, disposition: Disposition): string {
  const words = {
    'no-answer': 'no answer',
    busy: 'busy',
    voicemail: 'voicemail',
    'bad-number': 'wrong number',
    answered: 'talked to someone',
  }
  return `${office}: ${words[disposition]}`
}

/** Nobody picked up: no answer isn't a no. */
export function unansweredEcho(
  followUp: FollowUp,
  how: 'no-answer' | 'machine' | 'message-left',
  slot: Slot,
  to: Listener,
): string {
  const noted = { 'no-answer': 'no answer', machine: 'voicemail', 'message-left': 'message left' }[how]
  const cheer = how === 'message-left' ? 'Good.' : "No answer isn't a no."
  return plainText(
    `${nameInText(followUp.office.name)}: ${noted}. ${cheer} ${nextTry(followUp, slot, to)} ${wrong}`,
  )
}

export const busyEcho = (followUp: FollowUp, slot: Slot, to: Listener): string =>
  plainText(
    `${nameInText(followUp.office.name)}: busy, so somebody is there. ` +
      `${nextTry(followUp, slot, to, 'Again')} ${wrong}`,
  )

export const greetingQuestion = (office: string): string =>
  plainText(
    `Third machine at ${nameInText(office)}: did the greeting give a name or an extension? Text it, or NO.`,
  )

export const rightNumberQuestion = (office: string): string =>
  plainText(
    `${nameInText(office)}: wrong number, noted. Do you have the right one? Text it, or DROP. UNDO if I ` +
      `got that wrong.`,
  )

export const numberMissing = (office: string): string =>
  plainText(`No harm done: ${nameInText(office)} rests until you text its number. DROP lets it go.`)

export const whatDidTheySay = ({ office }: FollowUp): string =>
  plainText(
    `You got a person at ${nameInText(office.name)}, well done! What did they say? Like: call back thurs ` +
      `at 2, send resume, ` +
      'interview fri 10, not hiring, not sure. UNDO if not so.',
  )

export const laterCallEcho = (followUp: FollowUp, slot: Slot, to: Listener): string =>
  plainText(
    `${nameInText(followUp.office.name)}: noted, and well done. ` +
      `${nextTry(followUp, slot, to, 'Next call')} ${wrong}`,
  )

export const callBackEcho = (followUp: FollowUp, slot: Slot, to: Listener): string =>
  plainText(
    `${nameInText(followUp.office.name)}: they said to call back. ${nextTry(followUp, slot, to, 'Card')} ` +
      `${wrong}`,
  )

export const whenQuestion = (followUp: FollowUp, to: Listener): string =>
  plainText(
    `${nameInText(followUp.office.name)}: later, noted. Which day? Text one, like jan 5 at 10. ` +
      `Until then I have ${nextOf(followUp, to)}.`,
  )

export const resumeSentEcho = (followUp: FollowUp, slot: Slot, to: Listener): string =>
  plainText(
    `${nameInText(followUp.office.name)}: resume sent, lovely. ` +
      `${nextTry(followUp, slot, to, 'Then call')} ${wrong}`,
  )

export function interviewEcho(
  { office }: FollowUp,
  interview: Interview,
  { home, now }: Listener,
  entry: string,
): string {
  const { at, mode } = interview
  const how = mode === 'video' ? ' by video' : mode === 'phone' ? ' by phone' : ''
  return plainText(
    `You did it: interview${how} with ${nameInText(office.name)}, ` +
      `${dayAndTime(at, office.zone, home.zone, now)}. ` +
      `${whatComes(interview)} ${wrong} For your calendar:\n${entry}`,
  )
}

/** Only what is still to come is promised; right before it, what to take along. */
function whatComes(interview: Interview): string {
  const clear = 'and keep other calls clear.'
  if (interview.reminded === 'nothing')
    return `I'll remind you the evening before and two hours before, ${clear}`
  return interview.reminded === 'evening' ? `I'll remind you before it, ${clear}` : nowBring(interview)
}

/** An interview without a time: asked for it; until then a call to set it stands. */
export function interviewTimeQuestion(
  followUp: FollowUp,
  day: string | undefined,
  slot: Slot,
  to: Listener,
): string {
  const when = day === undefined ? 'When is it?' : `What time on ${calendarDay(day)}?`
  return plainText(
    `An interview with ${nameInText(followUp.office.name)}, wonderful! ${when} Like: fri at 10. ` +
      nextTry(followUp, slot, to, 'If none is set yet, we call on'),
  )
}

export const comeInNowEcho = ({ office }: FollowUp): string =>
  plainText(
    `Go! ${nameInText(office.name)} wants to see you: resume in hand, and good luck. No more calls today; ` +
      `I'll ask tonight. ${wrong}`,
  )

export const waitingEcho = (followUp: FollowUp, to: Listener): string =>
  plainText(
    `Well done for ${nameInText(followUp.office.name)}. If you hear nothing, we check in ` +
      `${nextOf(followUp, to)}. ${wrong}`,
  )

/** Whether the pause goes on until then, so that no call is at that time. */
const isPausedAt = (at: Instant, { applicant: { standing } }: Listener): boolean =>
  standing.status === 'paused' && at < (standing.until ?? Number.POSITIVE_INFINITY)

/** Where a follow-up stands, in few words. */
export function stateWords(followUp: FollowUp, to: Listener): string {
  const { stage } = followUp
  switch (stage.status) {
    case 'planned':
      if (isPausedAt(stage.at, to)) return 'rests in the pause'
      return to.now >= stage.at ? 'call now' : `next call ${nextOf(followUp, to)}`
    case 'resume-asked':
      return 'send the resume, then SENT'
    case 'interview':
      return `interview ${nextOf(followUp, to)}`
    case 'going-in':
      return 'going in today'
    case 'questioned':
      return 'keep or drop?'
    case 'held':
      return {
        'red-flag': 'resting, KEEP or DROP',
        'wrong-number': 'needs a number',
        'no-slot': 'no hours meet',
        expired: 'close it?',
        'no-day': 'needs a day',
      }[stage.why]
  }
}
