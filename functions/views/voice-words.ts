import type { FollowUp } from '../domain/follow-up.ts'
import type { Instant, Zone } from '../domain/time.ts'
import type { NotConnected } from '../domain/voice/spend.ts'
import { callName } from './script.ts'
import { spokenMoment, spokenUntil } from './spoken-when.ts'

/** Everything the assistant says on the phone. Short: who listens may be nervous, and pays by the minute. */

/** To whom it is said, and when. */
export type Caller = { name: string; home: Zone; now: Instant }

const hi = (name: string): string => (name === '' ? 'Hi' : `Hi ${callName(name)}`)

const by = (word: string, operator: string): string => (operator === '' ? '' : `${word} ${operator}`)

/** A number nobody signed up with: whose it is, and nothing about anybody. */
export const unknownCaller = (operator: string): string =>
  `This is calltime, a reminder service${by(' of', operator)}. Nobody takes calls on this number. ` +
  'To use it, send it a text. Goodbye.'

export const optedOutCaller = (operator: string): string =>
  `Hi, this is calltime${by(', by', operator)}. You asked me to stop, and I have. ` +
  'Text START if you ever want back. Goodbye.'

const keys =
  'Press 1 to be put through, 2 for your opening words, 3 for ten minutes, 4 for not today, 5 to practice.'

/** Who called whom; or the menu comes again. */
export type Opening = 'called' | 'rang' | 'again'

/** A card is out. */
export function cardMenu(
  { name, home }: Caller,
  { office }: FollowUp,
  closesAt: Instant,
  opening: Opening,
): string {
  const until = `${office.name} can be called until ${spokenUntil(closesAt, office.zone, home)}.`
  const first = {
    rang: `${hi(name)}, this is calltime: it is time to call ${office.name}.`,
    called: `${hi(name)}. ${until}`,
    again: until,
  }
  return `${first[opening]} ${keys}`
}

/** No card is out: the next one, and whether it may be called now. */
export function nextMenu(
  { name, home, now }: Caller,
  { office, stage }: FollowUp,
  isCallableNow: boolean,
  opening: Opening,
): string {
  const next =
    stage.status === 'planned' ? `${office.name}, ${spokenMoment(stage.at, home, now)}` : office.name
  const greeting =
    opening === 'again' ? `${next}.` : `${hi(name)}. Nothing is due right now. Next is ${next}.`
  const hour = isCallableNow ? '' : ' This is not a good hour to reach them.'
  const through = isCallableNow ? 'Press 1 to be put through now,' : 'Press 1 to be put through all the same,'
  return `${greeting}${hour} ${through} 2 for your opening words, 5 to practice, 6 for your list.`
}

export const nothingMenu = ({ name }: Caller): string =>
  `${hi(name)}. You have no office on your list yet. Text me one: its name and number. ` +
  'Press 5 to practice, or just hang up.'

export const listMenu = ({ home, now }: Caller, followUps: readonly FollowUp[]): string =>
  followUps
    .map(({ office, stage }, index) => {
      const when = stage.status === 'planned' ? `, ${spokenMoment(stage.at, home, now)}` : ''
      return `${index + 1} for ${office.name}${when}.`
    })
    .join(' ')

export const pausedMenu = ({ name }: Caller): string =>
  `${hi(name)}. You are on a break, and nothing is planned. ` +
  'Press 1 to go on with your calls, or just hang up.'

export const openerWords = (lines: readonly string[]): string =>
  `Say this. ${lines.join(' ').replaceAll('(Name)', 'Their name')} ` +
  'Now press 1 to be put through, 2 to hear it again, 3 for ten minutes, 4 for not today.'

export const askCode = (): string =>
  'I have just texted a code to this number. Key its four digits, so that I know it is you.'
export const wrongCode = (): string => 'That was not it. Once more: the four digits I texted.'

export const connecting = (office: string, shows: 'own' | 'assistant'): string =>
  shows === 'own' ? `${office}. Good luck.` : `${office}. They will see my number, not yours. Good luck.`

const dialYourself = 'You can still dial them yourself. Goodbye.'

export function cannotConnect(why: NotConnected): string {
  switch (why.kind) {
    case 'no-more-calls-today':
      return `I can put you through ${why.calls} times a day, and that was today's last. ${dialYourself}`
    case 'no-more-minutes-today':
      return `Today's ${why.minutes} minutes for calls through me are used up. ${dialYourself}`
    case 'number-refused':
      return 'That number is not one I may dial. Text me the right one. Goodbye.'
    case 'wrong-number':
      return 'You told me that is the wrong number. Text me the right one. Goodbye.'
    case 'office-called-enough':
      return 'They were called often enough today, and one more would not help you. Goodbye.'
  }
}

export const personOrMachine = (isMachineGuessed: boolean): string =>
  isMachineGuessed
    ? 'That sounded like a machine. Press 1 if it was, 2 if you got a person.'
    : 'Did a person answer? Press 1 for yes, 2 for a machine.'

export const whatDidTheySay = (): string =>
  'Well done. What did they say? Tell me in a few words, like: send a resume; or: call back ' +
  'Thursday at two. Press 1 if you are not sure.'
export const whatDidTheySayThere = ({ name }: Caller, { office }: FollowUp): string =>
  `${hi(name)}. You got a person at ${office.name}. What did they say? ` +
  'Tell me in a few words, or press 1 if you are not sure.'
export const sayItAgain = (): string => 'Sorry, I did not get that. Once more, in a few words?'

export const notedByText = (): string => 'Got it. I texted you what is noted. Goodbye.'
export const toldByText = (): string => 'You told me by text already, so we are done. Well done, and goodbye.'
export const askedByText = (): string => 'I will ask you by text. Goodbye.'
export const nobodyAnswered = (status: 'no-answer' | 'busy' | 'failed'): string => {
  if (status === 'busy') return 'Busy, so somebody is there. I noted it and texted you the next try. Goodbye.'
  if (status === 'no-answer')
    return "Nobody picked up. No answer isn't a no: it is noted, and the next try is in your texts. Goodbye."
  return 'That call did not go through. Please look at your texts. Goodbye.'
}
export const laterThen = (minutes: number): string =>
  `${minutes === 10 ? 'Ten' : minutes} minutes it is. It is in your texts. Goodbye.`
export const notTodayThen = (): string => 'Not today is fine. It is in your texts. Goodbye.'
export const resumedThen = (): string => 'Good to have you back. What is next is in your texts. Goodbye.'
export const notThatKey = (): string => 'That key does nothing here. '
export const practiceIntro = (): string =>
  'You are calling a production office. Say what you would say, and wait for them. Here we go.'
export const silentGoodbye = (): string =>
  'I cannot hear you. Call again or text me, whenever you like. Goodbye.'
export const cardGoesByText = (): string => 'I am sending it as a text instead. Goodbye.'
export const longEnough = (): string =>
  'We have been through this a few times. Text me, or call again later. Goodbye.'
/** Said to the applicant alone, before they are put through to an office that calls back. */
export const whisper = (office: string): string => `${office} is calling you back.`
