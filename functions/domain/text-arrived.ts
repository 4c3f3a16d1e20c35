import { read } from '../reading/read.ts'
import type { Reading } from '../reading/reading.ts'
import * as plans from '../views/plan-texts.ts'
import { erased } from '../views/questions.ts'
import * as unread from '../views/unread-texts.ts'
import * as welcome from '../views/welcome-text.ts'
import { whyNothing } from '../views/why-nothing-text.ts'
import { actOn } from './act-on-reading.ts'
import { sumUpAdded } from './add-office.ts'
import { answerQuestion } from './answer-question.ts'
import { askedOfUs } from './asked-of-us.ts'
import { askWaiting } from './asking.ts'
import { serveCards } from './cards.ts'
import { asksWhichOffice, isTappedTwice } from './doubtful-digit.ts'
import type { Channel } from './ledger.ts'
import { followUpIdOf } from './open.ts'
import { optIn, optOut } from './opt-out.ts'
import { profileSaid } from './profile-said.ts'
import { welcomed } from './sign-up.ts'
import { wallTimeOf } from './time.ts'
import type { Trigger } from './trigger.ts'
import type { Turn } from './turn.ts'

type TextArrived = Extract<Trigger, { kind: 'text-arrived' }>

/** Words that carriers act on, as a whole message, whatever the case and the punctuation around them. */
const carrierWord = /^\W*(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout|start|unstop|help|info)\W*$/i
const optOutWord = /^\W*(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)\W*$/i
const helpWord = /^\W*(help|info)\W*$/i
const optInWord = /^\W*(start|unstop)\W*$/i

/** Tells of no call: what is up is said. */
const greeting = /^\W*(hi|hiya|hello|hey|hola|good (morning|afternoon|evening))( there)?\W*$/i

const asksWhyNothing =
  /^\W*why (is there |are there |do i (have|get) )?(nothing|no (calls?|cards?|texts?)|not)\b/i

/** A text arrived: understood, acted on, answered once; the answer brings the next card when one is due. */
export function textArrived(turn: Turn, { body, mediaCount, optOutType }: TextArrived): void {
  heard(turn)
  if (optOutWord.test(body) || optOutType === 'STOP') return optOut(turn, body.trim(), carrierWord.test(body))
  const isOver = isOverCap(turn)
  const isStranger = turn.applicant.standing.status === 'stranger'
  const isOptIn = !isStranger && (optInWord.test(body) || optOutType === 'START')
  const isBack = isOptIn && turn.applicant.standing.status === 'opted-out'
  if (isBack || (isOptIn && !isOver)) return cameBack(turn, body)
  if (isOver) return
  if (helpWord.test(body) || optOutType === 'HELP') return help(turn, optOutType)
  switch (turn.applicant.standing.status) {
    case 'opted-out':
      return turn.log({ kind: 'noted', note: 'a text while opted out' })
    case 'erasing':
      return turn.say(erased())
    case 'stranger':
      return welcomed(turn, body)
    default:
      return converse(turn, body, mediaCount)
  }
}

/** Any text ends a silence. */
function heard(turn: Turn): void {
  const { today } = turn.applicant
  turn.set({ silentDays: [], today: { ...today, received: today.received + 1 } })
}

/** START. Whoever never joined is told how one joins, as anybody who texts for the first time. */
function cameBack(turn: Turn, body: string): void {
  optIn(turn, body.trim())
  if (turn.applicant.standing.status === 'stranger') welcomed(turn, body)
}

/** HELP is answered to anybody, unless the carrier does. */
function help(turn: Turn, optOutType: TextArrived['optOutType']): void {
  const isCarriers = optOutType === 'HELP' || turn.settings.optOutAnswers === 'carrier'
  if (!isCarriers) return turn.say(welcome.helpText({ operator: turn.given.operator }))
  turn.log({ kind: 'noted', note: 'HELP, answered by the carrier' })
}

/** Past the day's cap one last message, then silence until tomorrow. */
function isOverCap(turn: Turn): boolean {
  const { received } = turn.applicant.today
  const { inboundTextsPerDay } = turn.settings
  if (received === inboundTextsPerDay + 1) turn.say(unread.tooManyTexts())
  return received > inboundTextsPerDay
}

function converse(turn: Turn, body: string, mediaCount: number): void {
  if (body.trim() === '' && mediaCount > 0) return turn.say(unread.picturesUnread())
  const answered = turn.followUp(turn.applicant.lastCard?.followUpId)
  if (answered !== undefined && isTappedTwice(turn, body)) {
    return turn.say(plans.alreadyNoted(answered.office.name))
  }
  if (askedOfUs(turn, body)) {
    turn.log({ kind: 'understood', text: body, readings: [], by: 'text' })
  } else if (answerQuestion(turn, body)) {
    const question = questionKind(turn)
    // What is said in practice is nobody's business afterwards.
    turn.log({ kind: 'answered-question', question, text: question === 'practice' ? '' : body })
  } else if (greeting.test(body)) {
    turn.say(turn.applicant.open.kind === 'card' ? plans.cardIsOpen(turn) : plans.listText(turn))
  } else if (asksWhyNothing.test(body)) {
    turn.say(whyNothing(turn))
  } else if (!profileSaid(turn, body)) {
    understand(turn, body, 'text')
  }
  goOn(turn)
}

function questionKind({ before }: Turn): string {
  return before.open.kind === 'question' ? before.open.question.kind : 'none'
}

/** Reads a text (`aboutId`: as being about that follow-up) and acts on each thing it says, in order. */
export function understand(turn: Turn, body: string, by: Channel, aboutId?: string): void {
  turn.aboutId = aboutId
  const readings = readWithUndo(turn, body)
  turn.log({ kind: 'understood', text: body, readings, by })
  if (readings.some(({ kind }) => kind === 'opt-out')) {
    for (const reading of readings) if (reading.kind === 'disposition') actOn(turn, reading, body, by)
    return optOut(turn, body.trim(), false)
  }
  if (aboutId === undefined && asksWhichOffice(turn, body)) return
  const undoable: string[] = []
  for (const reading of readings) {
    turn.undoable = undefined
    actOn(turn, reading, body, by)
    if (turn.undoable !== undefined) undoable.push(turn.undoable)
  }
  if (undoable.length > 0) turn.undoable = undoable.join(', ')
  sumUpAdded(turn)
}

/** "Oops it was voicemail" says what the undone one was: it is read as being about that office. */
function readWithUndo(turn: Turn, body: string): Reading[] {
  const readings = readFor(turn, body)
  const undoneId = Object.keys(turn.applicant.undo?.followUps ?? {})[0]
  if (undoneId === undefined || turn.aboutId !== undefined) return readings
  const corrected = readFor(turn, body, undoneId)
  return corrected[0]?.kind === 'undo' && corrected.length > 1 ? corrected : readings
}

/** What the reader is given: the office of what is open is in focus. */
export function readFor(turn: Turn, text: string, aboutId = turn.aboutId): Reading[] {
  const { applicant, home, saidAt } = turn
  const focusId = aboutId ?? followUpIdOf(applicant.open)
  const focus = applicant.followUps.find(({ id }) => id === focusId)
  const zone = focus?.office.zone ?? home.zone
  const offices = applicant.followUps.map(({ office }) => office.name)
  const zones = Object.fromEntries(applicant.followUps.map(({ office }) => [office.name, office.zone]))
  return read({
    text,
    now: wallTimeOf(saidAt, zone),
    zone,
    focus: focus?.office.name ?? null,
    offices,
    home: home.zone,
    zones,
  })
}

/** When nothing is open: the next card that is due, else the question that waited longest. */
export function goOn(turn: Turn): void {
  turn.acted = turn.applicant
  if (turn.applicant.standing.status !== 'active') return
  serveCards(turn)
  if (turn.applicant.open.kind === 'nothing') askWaiting(turn)
}
