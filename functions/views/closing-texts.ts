import { nameInText, plainText } from './gsm7.ts'

/** They are crewed up, or not interested. */
export function notHiringText(office: string, hasMore: boolean): string {
  const onward = hasMore ? "Who's next?" : "Who's next? Text an office and its number whenever you have one."
  return plainText(
    `${nameInText(office)}: that one is answered, and you called. That is the whole job. ${onward}`,
  )
}

/** Congratulations worth a screenshot; with others open it asks whether to pause them (1 pause, 2 keep going). */
export function hiredText(office: string, hasMore: boolean): string {
  const news = `${nameInText(office)} hired you! You picked up the phone, and it worked. Congratulations!`
  return plainText(hasMore ? `${news}\nPause your other calls? 1 pause them 2 keep going` : news)
}

/** They asked not to be called again. */
export const noCallsText = (office: string): string =>
  plainText(
    `${nameInText(office)} asked for no more calls, so there will be none. You did nothing wrong: ` +
      'you asked, and now you know. A short, friendly e-mail is still fine.',
  )

/** The listing says no calls (J3): kept, never scheduled; a letter or an e-mail instead. */
export const listingNoCallsText = (office: string): string =>
  plainText(
    `${nameInText(office)} says no calls, so I will never plan one: calling would count against you. ` +
      'Write instead: a short letter or e-mail with your resume. I keep it on record.',
  )

/** The applicant dropped an office. */
export const droppedText = (office: string): string =>
  plainText(`${nameInText(office)} is off your list. That's a good call too. UNDO brings it back.`)

/** How the interview went, when that ends it ("got it" is `hiredText`, "waiting" goes on). */
export function interviewedText(office: string, how: 'no' | 'fine'): string {
  const name = nameInText(office)
  return plainText(
    how === 'no'
      ? `${name} said no this time. You got in the room, and they know you now: crews call people they met.`
      : `Good to hear, and well done for ${name}. Text me when you hear from them.`,
  )
}

/** A month with nobody reached, or the wrap date has come: whether to close it (1) or go on (2). */
export const closingQuestion = (office: string, days: number): string =>
  plainText(
    `${nameInText(office)}: ${days} days, and nobody was reached. Offices wrap and move on; that is not on you. ` +
      '1 close it 2 keep trying',
  )

/** After three silent office days one question for all (1 go on, 2 rest). */
export function stillWantToQuestion(offices: readonly string[]): string {
  const names = offices.slice(0, 3).map(nameInText)
  const rest = offices.length - names.length
  const list = listed(rest > 0 ? [...names, `${rest} more`] : names)
  return plainText(
    `Quiet days happen. Still want to call ${list}? 1 go on 2 rest for now\nNothing gets lost either way.`,
  )
}

/** The question stayed unanswered, or they chose to rest. */
export const restingText = (): string =>
  'All right, everything rests, and nothing is lost. Text RESUME when you like.'

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
