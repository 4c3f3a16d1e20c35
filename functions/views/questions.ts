import type { NumberRefused } from '../domain/phone-number.ts'
import type { Zone } from '../domain/time.ts'
import { zoneName } from '../domain/zone-name.ts'
import type { FollowUpFields, Reading } from '../reading/reading.ts'
import { nameInText, plainText } from './gsm7.ts'
import { askHomeZoneText, askNameText } from './welcome-text.ts'

export const nameQuestion = askNameText
export const homeZoneQuestion = askHomeZoneText

const usual: readonly Zone[] = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
]

/** The zones offered as digits: those the number could be in, else the usual four. */
export const zonesOffered = (zones: readonly Zone[]): readonly Zone[] =>
  zones.length > 1 ? zones.slice(0, 6) : usual

/** What is missing to add an office, one thing at a time. */
export function missingQuestion(
  field: 'office' | 'phone' | 'zone',
  { office }: FollowUpFields,
  zones: readonly Zone[] = [],
): string {
  const name = office === undefined ? 'this office' : nameInText(office)
  switch (field) {
    case 'office':
      return 'What is the office or production called?'
    case 'phone':
      return plainText(`What is the number of ${name}? With the area code, and an extension if there is one.`)
    case 'zone': {
      const choices = zonesOffered(zones).map(
        (zone, index) => `${index + 1} ${zoneName(zone, 0).replace(/ time$/i, '')}`,
      )
      return plainText(`Where is ${name}? The number can't tell. ${choices.join(' ')}, or text a city.`)
    }
  }
}

const refusals: Record<NumberRefused, string> = {
  'too-short': 'it is too short: area code and seven digits, please',
  'too-long': 'it has too many digits',
  'no-such-area-code': 'there is no such area code',
  'no-such-exchange': 'no number starts like that after the area code',
  'not-a-number': "I can't read it as a phone number",
  premium: 'it is a premium number that costs money to call',
  'service-code': 'it is a service code, not an office',
  caribbean: 'it is outside the US and Canada, and calls there are expensive',
  'country-not-enabled': 'only US and Canadian numbers work here',
  fictional: 'it is one of the numbers made up for films',
}

/** Why a number can't be taken, after "I can't take it:". */
export const refusalWords = (why: NumberRefused): string => refusals[why]

export const refusedNumber = (office: string, why: NumberRefused): string =>
  plainText(`I can't take that number for ${nameInText(office)}: ${refusals[why]}.`)

export const otherNumberQuestion = (office: string, why: NumberRefused): string =>
  `${refusedNumber(office, why)} Is there another? Or NEVER MIND.`

export const tooManyOffices = (count: number): string =>
  `You have ${count} offices open, the most I can carry. DROP one first (LIST shows them), then add this ` +
  `one again.`

export const howWasTheCall = (office: string): string =>
  plainText(`You called ${nameInText(office)}, good. How did it go? 1 no answer 2 voicemail 3 busy 4 talked`)

/** "Which office?": each as a digit. */
export const whichOffice = (names: readonly string[]): string =>
  plainText(
    `Just to be sure, which office? ` +
      `${[...names, 'none of these'].map((name, index) => `${index + 1} ${nameInText(name)}`).join(' ')}`,
  )

export const onlyDigits = (count: number): string =>
  `Please text ${count === 2 ? '1 or 2' : `a digit from 1 to ${count}`}.`

export const neitherThen = (): string => 'All right, nothing is noted. Tell me in a few words what happened.'

/** A text that could be two or three things: each as a digit. */
export const whichReading = (text: string, candidates: readonly Reading[]): string =>
  plainText(
    `I'm not sure what you mean by "${clip(text)}". ` +
      `${candidates.map((each, index) => `${index + 1} ${readingWords(each)}`).join(' ')} ` +
      `${candidates.length + 1} something else`,
  )

const clip = (text: string): string => (text.length > 30 ? `${text.slice(0, 27).trim()}...` : text.trim())

/** A reading, in the applicant's words. */
function readingWords(reading: Reading): string {
  const office = 'office' in reading && reading.office !== undefined ? ` (${nameInText(reading.office)})` : ''
  switch (reading.kind) {
    case 'disposition': {
      const said =
        reading.next === undefined || reading.next.kind === 'none'
          ? ''
          : `, ${reading.next.kind.replaceAll('-', ' ')}`
      const came =
        reading.disposition === 'answered' ? 'somebody answered' : reading.disposition.replaceAll('-', ' ')
      return `${came}${said}${office}`
    }
    case 'snooze':
      return `call later${office}`
    case 'skip':
      return `not today${office}`
    case 'called-back':
      return `they called you${office}`
    case 'called':
      return `you called${office}`
    default:
      return `${reading.kind.replaceAll('-', ' ')}${office}`
  }
}

export const notUnderstood = (text: string): string =>
  text.trim() === ''
    ? 'That text was empty. LIST shows what is planned, MENU what you can say.'
    : 'Sorry, I did not get that. You can add an office (name and number), LIST what is planned, or MENU.'

export const notUnderstoodAbout = (office: string): string =>
  plainText(
    `Sorry, I did not get that about ${nameInText(office)}. 1 no answer 2 voicemail 3 busy 4 talked 5 ` +
      `later 6 not today, or say it in other words.`,
  )

export const nothingToAmend = (_text: string): string =>
  'Which office is that about? Text its name with it, or LIST.'

export const whatTheySaidAgain = (office: string): string =>
  plainText(
    `What did ${nameInText(office)} say? Like: call back thurs at 2, send resume, interview fri 10, not hiring, ` +
      'not sure.',
  )

export const whenAgain = (office: string, about: 'call-back' | 'interview' | 'snooze'): string =>
  plainText(
    about === 'interview'
      ? `When is your interview with ${nameInText(office)}? Like: fri at 10`
      : `${nameInText(office)}: on which day? Like: jan 5 at 10`,
  )

export const pauseTheRestQuestion = (count: number): string =>
  `Pause your ${count} other offices? 1 pause them 2 keep going`

export const resumePlanQuestion = (count: number, operator: string): string =>
  plainText(
    `You are back with calltime, run by ${nameInText(operator)}. ` +
      `${count === 1 ? 'Your office is as you left it' : `Your ${count} offices are as you left them`}. ` +
      '1 go on with the plan 2 stay paused',
  )

export const alreadyHere = (): string => 'You are on already. LIST shows what is planned.'

const boardWords = {
  board: 'Your board, only for you:',
  export: 'All your data, and a way to download it, is on your board:',
  'new-link': 'Done: older links open nothing any more. Your board, only for you:',
} as const

export const boardText = (link: string, kind: keyof typeof boardWords): string =>
  `${boardWords[kind]}\n${link}`

export const reallyErase = (code: string): string =>
  `This erases everything: you, your offices, the whole record. It can't be undone. To go ahead text this ` +
  `code: ${code}\nNO keeps everything.`

export const nothingErased = (): string => 'All right, nothing was erased.'

export const wrongCode = (): string => 'That is not the code, so nothing was erased. Text ERASE to try again.'

export const erased = (): string =>
  'All erased. If you ever want to come back, just text. Good luck out there.'

export const nameChanged = (name: string): string => plainText(`Got it, you are ${nameInText(name)}.`)
export const zoneChanged = (zone: string): string => `Got it, you are on ${zone}.`
export const roleChanged = (role: string): string =>
  plainText(`Got it, you are after ${nameInText(role)} work.`)
export const earlyOk = (isOk: boolean): string =>
  isOk ? 'Got it, I may text you from 6:30 am.' : 'Got it, nothing before 8 am.'
export const ringing = (isRung: boolean): string =>
  isRung ? 'Got it: at call time I ring you. TEXT ME changes it back.' : 'Got it: at call time I text you.'
