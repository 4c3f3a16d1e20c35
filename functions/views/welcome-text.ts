import { digitsLegend } from './card-text.ts'
import { nameInText, plainText } from './gsm7.ts'

/** Who runs this deployment: "Bay Film School". */
type Operator = { operator: string }

/** What an applicant agrees to; it stands in the ledger word for word. */
export const consentWording =
  'When it is time to call a production office about your resume, I text you the number and the words: ' +
  'a few texts each working day. Msg & data rates may apply. Text HELP for help, STOP to stop.'

/** J1: who we are, what will be sent, how often, rates, HELP and STOP; the full name and the job are asked. */
export const welcomeText = ({ operator }: Operator): string =>
  plainText(`Hi! This is calltime, by ${nameInText(operator)}. ${consentWording}\n${nameQuestion}`)

/** Also when it was not understood, or got lost. */
const nameQuestion = 'What is your full name, and the job you want? Like: Maya Torres, PA'
export const askNameText = (): string => nameQuestion

/** They gave one word; the office wants to hear both. */
export const askFullNameText = (first: string): string =>
  plainText(
    `Hi ${nameInText(first)}! And your last name? Offices like the full one. (Just the one? Text it again.)`,
  )

/** The area code could not tell. */
export const askHomeZoneText = (): string =>
  'What time is it where you are? 1 Eastern 2 Central 3 Mountain 4 Pacific, or text your city.'

/** Name and home zone are known: what now. */
export const joinedText = ({
  firstName,
  role,
  zoneName,
}: {
  firstName: string
  role: string
  zoneName: string
}): string =>
  plainText(
    `Good to meet you, ${nameInText(firstName)}! Job: ${nameInText(role)}. Your clock: ${zoneName}. ` +
      'Now text me an office: its name and number, and what else you know ' +
      '(extension, who holds the interviews, who referred you). I do the planning.',
  )

/** HELP is answered to anybody. */
export const helpText = ({ operator }: Operator): string =>
  plainText(
    `calltime, by ${nameInText(operator)}: a few texts each working day with the number and the words to ` +
      `call ` +
      `production offices. Text MENU for what you can say. Questions: ask ${nameInText(operator)}. ` +
      'Msg & data rates may apply. STOP to stop.',
  )

/** Sign-up is closed: said once a day. */
export const closedText = ({ operator }: Operator): string =>
  plainText(
    `Hi! This is calltime, by ${nameInText(operator)}. It takes no new people just now. ` +
      `Ask ${nameInText(operator)} if you think it should know you.`,
  )

/** Sign-up needs the join word. */
export const joinWordText = ({ operator }: Operator): string =>
  plainText(
    `Hi! This is calltime, by ${nameInText(operator)}. Text me the join word you got from them, and we begin.`,
  )

/** That was not the join word. */
export const wrongJoinWordText = ({ operator }: Operator): string =>
  plainText(
    `That is not the join word. ${nameInText(operator)} has it: have another look, and text me just the word.`,
  )

/** The one confirmation of STOP, where the carrier does not send it. */
export const optedOutText = (operator: string): string =>
  plainText(
    `calltime, by ${nameInText(operator)}: no more texts. Nothing is lost. Text START if you ever want back.`,
  )

/** START from somebody who never left. */
export const alreadyInText = (operator: string): string =>
  plainText(`You are in, with calltime by ${nameInText(operator)}. Text LIST for what is planned.`)

/** START: back. */
export const backText = (operator: string, hasList: boolean): string =>
  plainText(
    `Good to have you back! This is calltime, by ${nameInText(operator)}. Msg & data rates may apply. ` +
      `Text HELP for help, STOP to stop.${hasList ? ' LIST shows your offices.' : ''}`,
  )

/** What one can say. */
export const menuText = (): string =>
  plainText(
    [
      'Add an office: its name, number, and what else you know.',
      `On a call: ${digitsLegend}, or in your words: "spoke to Dana, call back thurs at 2".`,
      'NEXT: the next call. LIST: what is open. UNDO: take the last one back. PRACTICE: try it on me.',
      'Call this number: I put you through. RING ME: I ring you at call time.',
      'NONE TODAY, PAUSE, RESUME. BOARD: the web page. NEW LINK: a new key to it. EXPORT, ' +
        'ERASE: your data.',
    ].join('\n'),
  )
