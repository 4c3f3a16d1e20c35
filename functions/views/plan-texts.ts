import type { Slot } from '../domain/cadence.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import { cardOf } from '../domain/open.ts'
import { displayPhone } from '../domain/phone-number.ts'
import type { Instant } from '../domain/time.ts'
import { becauseWords } from './because.ts'
import { listed } from './closing-texts.ts'
import { type Listener, nextOf, stateWords, wrong } from './echo.ts'
import { nameInText, plainText } from './gsm7.ts'
import { whyItHelps } from './heads-up-text.ts'
import { dayAndTime } from './when.ts'

/** What did not fit today: said with the day's last answer. */
export function movedEcho(moved: readonly FollowUp[], to: Listener): string {
  const words = moved
    .slice(0, 3)
    .map((followUp) => `${nameInText(followUp.office.name)} ${shortNext(followUp, to)}`)
  const more = moved.length > 3 ? [`${moved.length - 3} more`] : []
  return plainText(`Moved on: ${listed([...words, ...more])}.`)
}

const shortNext = (followUp: FollowUp, to: Listener): string =>
  followUp.stage.status === 'planned' ? `to ${nextOf(followUp, to)}` : stateWords(followUp, to)

/** "Later it is": when, and why then. */
export function snoozedEcho(followUp: FollowUp, slot: Slot, to: Listener): string {
  const because = slot.kind === 'none' ? '' : becauseWords(slot.because)
  const why = because === '' ? '' : ` (${because})`
  return plainText(
    `${nameInText(followUp.office.name)}: later is fine: moved ${shortNext(followUp, to)}${why}. ${wrong}`,
  )
}

/** Not today: the first gets the hirer's line, the second practice. */
export function skippedEcho(followUp: FollowUp, _slot: Slot, to: Listener): string {
  const { skips } = to.applicant
  const line =
    skips === 1
      ? ` ${whyItHelps}`
      : skips === 2
        ? ' Want to try it on me first? PRACTICE. Or call this number: I put you through.'
        : ''
  return plainText(
    `${nameInText(followUp.office.name)}: not today is fine: moved ${shortNext(followUp, to)}.${line} ${wrong}`,
  )
}

export function noneTodayEcho(to: Listener): string {
  const next = soonest(to)
  const then = next === undefined ? 'Nothing else is planned.' : `Next: ${nextWords(next, to)}.`
  return plainText(`No calls today, and that is fine. ${then} ${wrong}`)
}

export const freshTryEcho = (followUp: FollowUp, _slot: Slot, to: Listener): string =>
  plainText(
    `Happens to everybody, and you dialed: that is the hard part. ${nameInText(followUp.office.name)} ` +
      `again with a fresh ` +
      `start: moved ${shortNext(followUp, to)}. PRACTICE if you like. ${wrong}`,
  )

export const keptEcho = (followUp: FollowUp, _slot: Slot, to: Listener): string =>
  plainText(
    `${nameInText(followUp.office.name)} stays on, one try a day: ${stateWords(followUp, to)}. ${wrong}`,
  )

export const stillOn = (followUp: FollowUp, to: Listener): string =>
  plainText(`${nameInText(followUp.office.name)} is on: ${stateWords(followUp, to)}.`)

export function pausedEcho(untilAt: Instant | undefined, { home, now, applicant }: Listener): string {
  const until =
    untilAt === undefined
      ? 'until you text RESUME'
      : `until ${dayAndTime(untilAt, home.zone, home.zone, now)}`
  const interview = applicant.followUps.some(({ stage }) => stage.status === 'interview')
  return plainText(
    `Paused ${until}. Nothing is lost.${interview ? ' I still remind you of your interview.' : ''}`,
  )
}

export function resumedEcho(to: Listener): string {
  const next = soonest(to)
  if (next === undefined) return 'Welcome back! Nothing is planned yet: text me an office and its number.'
  return plainText(`Welcome back! Next: ${nextWords(next, to)}.`)
}

/** RESUME from somebody who is not paused. */
export function alreadyOn(to: Listener): string {
  if (cardOf(to.applicant.open) !== undefined) return cardIsOpen(to)
  const next = soonest(to)
  return next === undefined ? listText(to) : plainText(`It goes on as planned. Next: ${nextWords(next, to)}.`)
}

/** PAUSE and RESUME from somebody who has not said who they are. */
export const nothingYet = (): string => 'Nothing is planned before I know your name.'

export const goingOn = (): string => 'All right, the others go on as planned.'

export const nothingToUndo = (minutes: number): string =>
  `Nothing to take back: UNDO knows only the last thing, for ${minutes} minutes. LIST shows what is planned.`

/** What was taken back, and what is now planned; the open card and the undone office both named. */
export function undoneEcho(what: string, followUp: FollowUp | undefined, to: Listener): string {
  const card = cardOf(to.applicant.open)
  const open = to.applicant.followUps.find(({ id }) => id === card?.followUpId)
  const other =
    open !== undefined && open.id !== followUp?.id
      ? ` ${nameInText(open.office.name)}'s card stays open${followUp === undefined ? '.' : ';'}`
      : ''
  const isNext = other !== '' && followUp?.stage.status === 'planned' && followUp.stage.at <= to.now
  const state =
    followUp === undefined
      ? ''
      : ` ${nameInText(followUp.office.name)}: ${isNext ? 'comes next' : stateWords(followUp, to)}.`
  return plainText(`Taken back: ${what}.${other}${state}`)
}

export const alreadyNoted = (office: string): string =>
  plainText(`${nameInText(office)}: that one is noted already. UNDO takes it back.`)

export const noted = (): string => 'Noted, thanks.'

/** The open follow-ups, numbered: the numbers work in replies. */
export function listText(to: Listener): string {
  const { followUps, standing, today } = to.applicant
  const lines = followUps.map(
    (each, index) => `${index + 1} ${nameInText(each.office.name)}: ${stateWords(each, to)}`,
  )
  const paused = standing.status === 'paused' ? [pausedWords(standing, to)] : []
  const off = today.isOff ? ['No calls today, as you said.'] : []
  if (lines.length === 0)
    return 'Nothing open. Text me an office and its number, like: add Blue Harbor 310-555-0142'
  const shown = lines.slice(0, 12)
  const more = lines.length > shown.length ? [`and ${lines.length - shown.length} more on the BOARD`] : []
  return plainText([...paused, ...off, ...shown, ...more].join('\n'))
}

/** "You are paused until Fri Dec 4, 8:00 am: RESUME goes on sooner." */
export function pausedWords({ until }: { until?: Instant }, { home, now }: Listener): string {
  if (until === undefined) return 'You are paused: RESUME goes on.'
  return `You are paused until ${dayAndTime(until, home.zone, home.zone, now)}: RESUME goes on sooner.`
}

export const noOffices = (): string =>
  'You have no office on your list yet. Text one, like: add Blue Harbor 310-555-0142 UPM Dana Lee'

/** "Next" while a card is out: that one, again. */
export function cardIsOpen(to: Listener): string {
  const card = cardOf(to.applicant.open)
  const followUp = to.applicant.followUps.find(({ id }) => id === card?.followUpId)
  if (followUp === undefined) return noted()
  const { name, phone } = followUp.office
  return plainText(
    `${nameInText(name)} is up:\n${displayPhone(phone)}\nHow did it go? Or 5 later 6 not today.`,
  )
}

/** Why nothing can be called this minute, and what is next. */
export function nothingNow(to: Listener): string {
  const next = soonest(to)
  if (next === undefined) return listText(to)
  return plainText(`No office can be called right now. Next: ${nextWords(next, to)}.`)
}

/** "Blue Harbor, Tue Nov 24, 2:15 pm"; a time that is over is no time to name. */
export function nextWords(followUp: FollowUp, to: Listener): string {
  const isDue = followUp.stage.status === 'planned' && followUp.stage.at <= to.now
  return `${nameInText(followUp.office.name)}, ${isDue ? 'any moment now' : nextOf(followUp, to)}`
}

export function soonest({ applicant }: Listener): FollowUp | undefined {
  const planned = applicant.followUps.flatMap((each) =>
    each.stage.status === 'planned' ? [{ each, at: each.stage.at }] : [],
  )
  return planned.sort((one, other) => one.at - other.at)[0]?.each
}
