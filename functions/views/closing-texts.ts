import { nameInText, plainText } from './gsm7.ts'

export type Closing = { office: string }

/** "That one is answered, and you called. Who's next?" */
export const notHiringText = ({ office }: Closing): string =>
  plainText(`${nameInText(office)}: that one is answered, and you called. Who's next?`)

/** Congratulations worth a screenshot. `others`: how many follow-ups are still open; then it asks about them. */
export const hiredText = ({ office, others }: Closing & { others: number }): string =>
  plainText(
    `${nameInText(office)} hired you! ${others > 0 ? 'Pause the rest? 1 pause them 2 keep going' : ''}`,
  )

/** They asked not to be called again. */
export const noCallsText = ({ office, person }: Closing & { person?: string }): string =>
  plainText(`${nameInText(office)} gets no more calls. ${person ?? ''}`)

/** The listing says no calls (J3): never scheduled; a letter or an e-mail instead. */
export const listingNoCallsText = ({ office }: Closing): string =>
  plainText(`${nameInText(office)} says no calls, so there will be none. A letter or an e-mail instead.`)

export const droppedText = ({ office }: Closing): string =>
  plainText(`${nameInText(office)} is off your list.`)

/** After the interview: closed as interviewed. */
export const interviewedText = ({ office, how }: Closing & { how: 'waiting' | 'no' | 'fine' }): string =>
  plainText(`${nameInText(office)}: ${how}.`)

/** 30 days with nobody reached, or the wrap date: close it? 1 close it, 2 thirty more days. */
export const expiredText = ({ office, days }: Closing & { days: number }): string =>
  plainText(`${nameInText(office)}: ${days} days and nobody reached. 1 close it 2 keep it`)

/** After three silent office days, one question for all: "still want to?" */
export const stillWantToText = ({ offices }: { offices: readonly string[] }): string =>
  plainText(`Still want to make these calls? ${offices.map(nameInText).join(', ')}. 1 go on 2 pause`)

/** That question stayed unanswered. */
export const pausedBySilenceText = (): string => 'Everything is paused. Text RESUME whenever you like.'
