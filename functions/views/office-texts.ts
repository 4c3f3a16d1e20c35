import type { Slot } from '../domain/cadence.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { FollowUpFields } from '../reading/reading.ts'
import { becauseWords } from './because.ts'
import { type Listener, nextOf, nextTry, stateWords, wrong } from './echo.ts'
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
  const when = nextTry(followUp, slot, to, 'First call')
  return plainText(
    [
      `Added ${nameInText(office.name)}, for ${followUp.role}${inDepartment(followUp)}:`,
      ...numberLines(office),
      [...whom, ...ref, when, ...zoneNote(followUp, to), ...pausedNote(to), ...ask, wrong].join(' '),
    ].join('\n'),
  )
}

type Added = { followUp: FollowUp; slot: Slot }

/** Several offices were added in one text: each with its number and its first call. */
export function addedSeveral(added: readonly Added[], to: Listener): string {
  const reasons = added.flatMap(({ slot }) => (slot.kind === 'none' ? [] : slot.because))
  const isTooEarly = reasons.some(({ kind }) => kind === 'quiet-hours')
  const early = isTooEarly ? ['Nothing before your morning: EARLY OK lets me text from 6:30 am.'] : []
  const unnamed = added.find(({ followUp }) => followUp.contact === undefined)
  const ask = unnamed === undefined ? [] : [whoHolds(unnamed.followUp.office.name)]
  return plainText(
    [
      `Added ${added.length} offices, first calls:`,
      ...added.flatMap(({ followUp, slot }) => [
        firstCall(followUp, slot, to),
        ...numberLines(followUp.office),
      ]),
      [...early, ...pausedNote(to), ...ask, wrong].join(' '),
    ].join('\n'),
  )
}

/** "Foo Films: Mon Nov 30, 10:00 am (after Thanksgiving)". */
function firstCall(followUp: FollowUp, slot: Slot, to: Listener): string {
  const name = nameInText(followUp.office.name)
  if (slot.kind === 'none') return `${name}: no time when their hours and yours meet`
  const because = becauseWords(slot.because.filter(({ kind }) => kind !== 'quiet-hours'))
  return `${name}: ${nextOf(followUp, to)}${because === '' ? '' : ` (${because})`}`
}

const whoHolds = (office: string): string =>
  `Who holds the interviews? Text like "${nameInText(office)} contact Dana Lee", or just go on.`

const pausedNote = ({ applicant }: Listener): string[] =>
  applicant.standing.status === 'paused' ? ['You are paused: RESUME when ready.'] : []

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
