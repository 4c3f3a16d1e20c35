import { counted } from './counted.ts'
import { nameInText, plainText } from './gsm7.ts'

/** What only a page says after a form; everything else is said in the words of the texts. */

/** Opted out, or not signed up to the end. */
export const textFirst = (): string =>
  'Nothing was changed: calltime is silent for you. Text START to the assistant first.'

export const goneMeanwhile = (): string =>
  'Nothing was changed: that office is not on your list any more. The board shows what is.'

export const changedMeanwhile = (office: string): string =>
  plainText(
    `${nameInText(office)}: a call was noted since you opened this page, so this one was not. ` +
      'Look below, and tap again if there was another call.',
  )

export const nextIsUp = (office: string): string =>
  plainText(`Next: ${nameInText(office)} can be called now.`)

export const noteKept = (office: string): string => plainText(`${nameInText(office)}: note kept.`)

export const codeTexted = (): string =>
  'A code is on its way to your phone. Type it here to erase everything; or leave, and nothing happens.'

export function imported({
  added,
  noCalls,
  refused,
}: Record<'added' | 'noCalls' | 'refused', number>): string {
  const parts = [
    added === 0
      ? 'No office was added.'
      : `${counted(added, 'office was', 'offices were')} added and planned.`,
    ...(noCalls === 0
      ? []
      : [`${counted(noCalls, 'listing says', 'listings say')} no calls: kept, never planned.`]),
    ...(refused === 0 ? [] : [`${counted(refused, 'row was', 'rows were')} left out.`]),
    'UNDO takes the offices back.',
  ]
  return parts.join(' ')
}

/** A call was noted moments ago: it is not noted twice. */
export const notedJustNow = (office: string): string =>
  plainText(
    `${nameInText(office)}: this call was noted a moment ago, so nothing was added. UNDO takes that one back.`,
  )
