import type { Slot } from '../domain/cadence.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { FollowUpFields } from '../reading/reading.ts'
import { type Listener, nextTry, stateWords, wrong } from './echo.ts'
import { nameInText, plainText } from './gsm7.ts'
import { whoHires } from './interviews-for.ts'
import { numberLines } from './number-lines.ts'
import { calendarDay, dayAndTime } from './when.ts'

/** An office was added: what I have, when the first call is, and what could still be told. */
export function addedEcho(followUp: FollowUp, slot: Slot, to: Listener): string {
  const { office, contact, contactTitle, referral } = followUp
  const title = contactTitle === undefined ? '' : `${contactTitle} `
  const whom = contact === undefined ? [] : [`Ask about ${title}${contact}.`]
  const ref = referral === undefined ? [] : [`Referred by ${referral}.`]
  const ask = contact === undefined ? ['Who holds the interviews? Text a name, or just go on.'] : []
  const isPaused = to.applicant.standing.status === 'paused'
  const paused = isPaused ? ['You are paused: RESUME when ready.'] : []
  const when = nextTry(followUp, slot, to, 'First call')
  return plainText(
    [
      `Added ${nameInText(office.name)}, for ${followUp.role}${inDepartment(followUp)}:`,
      ...numberLines(office),
      [...whom, ...ref, when, ...zoneNote(followUp, to), ...paused, ...ask, wrong].join(' '),
    ].join('\n'),
  )
}

const inDepartment = ({ department }: FollowUp): string =>
  department === undefined ? '' : ` (${nameInText(department)} department)`

/** The zone the office is taken to be in, where the applicant's clock does not show it already. */
function zoneNote({ office, stage }: FollowUp, { home, now }: Listener): string[] {
  const at = stage.status === 'planned' ? stage.at : now
  const isShown = dayAndTime(at, office.zone, home.zone, now).includes('for you')
  return isShown ? [] : ['Office in your time zone.']
}

export const alreadyFollowed = (followUp: FollowUp, to: Listener): string =>
  plainText(
    `${nameInText(followUp.office.name)} has that number and is on your list already: ${stateWords(followUp, to)}.`,
  )

/** Details were changed: those, as they are now, and what is next. */
export function amendedEcho(followUp: FollowUp, told: FollowUpFields, to: Listener): string {
  const isNumber = told.phone !== undefined || told.extension !== undefined
  const said = [...changed(followUp, told, to), wrong].join(' ')
  return plainText(
    [
      `Got it. ${nameInText(followUp.office.name)}: ${stateWords(followUp, to)}.`,
      ...(isNumber ? [...numberLines(followUp.office), said] : [said]),
    ].join(isNumber ? '\n' : ' '),
  )
}

function changed(followUp: FollowUp, told: FollowUpFields, to: Listener): string[] {
  const { contact, contactTitle, role, referral, sentOn } = followUp
  const has = (...names: (keyof FollowUpFields)[]) => names.some((name) => told[name] !== undefined)
  const title = contactTitle === undefined ? '' : `${contactTitle} `
  const whom = contact === undefined ? whoHires(followUp) : `${title}${contact}`
  return [
    ...(has('contact', 'contactTitle') ? [`Ask about ${whom}.`] : []),
    ...(has('role', 'department') ? [`For ${role}${inDepartment(followUp)}.`] : []),
    ...(has('referral', 'relation') && referral !== undefined ? [`Referred by ${referral}.`] : []),
    ...(has('sentOn') && sentOn !== undefined ? [`Resume sent ${calendarDay(sentOn)}.`] : []),
    ...(has('zone', 'place') ? zoneNote(followUp, to) : []),
  ]
}

/** The next call asks for somebody by name. */
export const askForEcho = (followUp: FollowUp, name: string, to: Listener): string =>
  plainText(
    `Got it: at ${nameInText(followUp.office.name)} you ask for ${nameInText(name)}. ` +
      `It is ${stateWords(followUp, to)}. ${wrong}`,
  )

/** They gave up adding it. */
export const notAdded = (office = 'that office'): string =>
  plainText(`All right, ${nameInText(office)} is not on your list. Text it any time.`)
