import type { FollowUp, Purpose } from '../domain/follow-up.ts'
import { callName } from './script.ts'
import { bareDay } from './when.ts'

/**
 * Why this call is made, and whom they spoke to before: "Dana asked you to call. You spoke on Tue Nov 24." Empty for a
 * first call and a plain retry.
 */
export function whyThisCall(
  { spokeTo, office }: Pick<FollowUp, 'spokeTo' | 'office'>,
  purpose: Purpose,
): string {
  const spoke =
    spokeTo === undefined
      ? undefined
      : { name: callName(spokeTo.name), day: bareDay(spokeTo.at, office.zone) }
  const why = whyOf(purpose)
  if (spoke === undefined) return why
  const isSame = why.includes(`${spoke.name} `)
  const when = isSame ? `You spoke on ${spoke.day}.` : `You spoke to ${spoke.name} on ${spoke.day}.`
  return [why, when].filter((part) => part !== '').join(' ')
}

function whyOf(purpose: Purpose): string {
  switch (purpose.kind) {
    case 'first':
    case 'retry':
      return ''
    case 'after-message':
      return 'You left a message: now try a person.'
    case 'call-back':
      return callBack(purpose.askedBy, purpose.askFor)
    case 'after-resume':
      return purpose.person === undefined
        ? 'They have your resume now.'
        : `${callName(purpose.person)} has your resume now.`
    case 'after-answer':
      return purpose.askFor === undefined ? '' : `Ask for ${purpose.askFor}.`
    case 'set-interview-time':
      return 'They offered an interview: ask which day and time.'
    case 'check-in':
      return 'A friendly check-in.'
  }
}

function callBack(askedBy: string | undefined, askFor: string | undefined): string {
  const who = askedBy === undefined ? 'They' : callName(askedBy)
  const isOther = askFor !== undefined && askFor !== askedBy
  return `${who} asked you to call.${isOther ? ` Ask for ${askFor}.` : ''}`
}
