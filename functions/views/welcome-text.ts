import { nameInText, plainText } from './gsm7.ts'

export type Operator = { operator: string }

/** What an applicant agrees to; goes to the ledger word for word. */
export const consentWording =
  'Texts at call time from calltime, a few each working day, about offices you ask to follow up. Msg & data rates may apply. Reply HELP for help, STOP to stop.'

/** J1: who we are, what will be sent, about how often, rates, HELP and STOP; then the full name is asked. */
export const welcomeText = ({ operator }: Operator): string =>
  plainText(`Hi! This is calltime, run by ${nameInText(operator)}. ${consentWording} What is your full name?`)

/** Name and role are known: what now. */
export const joinedText = (facts: { firstName: string; role: string; zoneName: string }): string =>
  plainText(`Good to meet you, ${nameInText(facts.firstName)}. Text me an office.`)

export const askNameText = (): string =>
  'What is your full name, and the job you are after? Like: Maya Torres, PA'
export const askHomeZoneText = (): string =>
  'Which time zone are you in? 1 Eastern 2 Central 3 Mountain 4 Pacific, or text a city.'

/** HELP is answered to anybody. */
export const helpText = ({ operator }: Operator): string =>
  plainText(`calltime, run by ${nameInText(operator)}.`)

/** Sign-up is closed: one polite refusal a day. */
export const closedText = ({ operator }: Operator): string =>
  plainText(`This number belongs to calltime, run by ${nameInText(operator)}.`)
/** Sign-up needs a join word. */
export const joinWordText = ({ operator }: Operator): string =>
  plainText(`This number belongs to calltime, run by ${nameInText(operator)}. Text the join word.`)
/** That was not the join word. */
export const wrongJoinWordText = ({ operator }: Operator): string =>
  plainText(`That is not the join word of ${nameInText(operator)}.`)

/** What one can say, and in what form. */
export const menuText = (): string =>
  'You can text: NEXT, LIST, PRACTICE, NONE TODAY, PAUSE, UNDO, BOARD, EXPORT.'
