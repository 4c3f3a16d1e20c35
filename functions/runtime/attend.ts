import { VersionConflict } from '../adapters/errors.ts'
import { type Applicant, newApplicant } from '../domain/applicant.ts'
import { type Decision, decide } from '../domain/decide.ts'
import type { Taken } from '../domain/given.ts'
import type { Effect, Trigger } from '../domain/trigger.ts'
import type { Spoken } from '../domain/voice/spoken.ts'
import { recordUnreadable } from '../views/unread-texts.ts'
import { book, takenAt } from './calendar.ts'
import { deliver, lookFor } from './deliver.ts'
import { DocumentRefused, loadApplicant, saveApplicant } from './document.ts'
import { eraseEverything, eraseLeftovers } from './erase-everything.ts'
import { erasedMark } from './erased.ts'
import { givenFor } from './given-for.ts'
import { ledgerItem } from './keys.ts'
import { measure } from './measure.ts'
import type { Ports } from './ports.ts'
import { ring } from './ring.ts'

/** Somebody to attend to: by id, and by number where they may be new to us. */
export type Whom = { id: string; phone?: string }

/** What is answered; none: deliberately silent. */
export type Answer = {
  texts: readonly string[]
  answerTextId?: string
  /** What a caller hears next; none: this call is nothing to this applicant. */
  spoken?: readonly Spoken[]
}

/** How often a decision is made again because somebody else wrote first. */
const mostTries = 8

/**
 * The one road (house.md): load, decide, set alarms, save on the version read, perform. When somebody else wrote first
 * it is all done again, on what they wrote.
 */
export async function attend(ports: Ports, whom: Whom, trigger: Trigger): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attendOnce(ports, whom, trigger)
    } catch (error) {
      if (error instanceof DocumentRefused && trigger.kind === 'text-arrived') return unreadable(ports, error)
      if (!(error instanceof VersionConflict) || tries === mostTries) throw error
      ports.log.count('VersionConflict')
    }
  }
}

/**
 * A document we must not touch: it is reported, and whoever texts is told; the text is found again once it is
 * mended.
 */
function unreadable(ports: Ports, error: DocumentRefused): Answer {
  ports.log.error('document.refused', error)
  ports.log.count('DocumentRefused')
  return { texts: [recordUnreadable()] }
}

async function attendOnce(ports: Ports, whom: Whom, trigger: Trigger): Promise<Answer> {
  const loaded = await loadApplicant(ports, whom.id)
  if (loaded === undefined) {
    const answer = await late(ports, whom, trigger)
    if (answer !== undefined) return answer
  }
  const applicant = loaded ?? (await newcomer(ports, whom))
  const decision = await decided(ports, applicant, trigger)
  if (decision.kind === 'unchanged') {
    await wakeSoonAgain(ports, applicant, trigger)
    return answerOf(decision)
  }
  for (const effect of decision.effects) await before(ports, applicant.id, effect)
  if (applicant.tail.length > 0)
    await ports.table.putAll(applicant.tail.map((line) => ledgerItem(applicant.id, line)))
  await saveApplicant(ports, decision.applicant)
  measure(ports, applicant, decision.applicant, trigger)
  await afterwards(ports, decision.applicant, decision.effects)
  return answerOf(decision)
}

/** Of somebody unknown: a wake or a replay that comes after they were erased brings nothing back. */
async function late(ports: Ports, { id, phone }: Whom, trigger: Trigger): Promise<Answer | undefined> {
  if (phone === undefined) {
    if (trigger.kind === 'alarm-rang') await eraseLeftovers(ports, id)
    return { texts: [] }
  }
  if (trigger.kind !== 'text-arrived') return undefined
  const mark = await erasedMark(ports, id)
  const place = mark?.answered.indexOf(trigger.sid) ?? -1
  if (mark === undefined || place < 0) return undefined
  return { texts: place === mark.answered.length - 1 ? mark.said : [] }
}

/** Somebody new to us; of one who was erased within the day it is known which texts were answered. */
async function newcomer(ports: Ports, { id, phone = '' }: Whom): Promise<Applicant> {
  const mark = await erasedMark(ports, id)
  const answers = (mark?.answered ?? []).map((sid) => ({ sid, at: ports.clock.now(), texts: [] }))
  return { ...newApplicant(id, phone), answers }
}

const answerOf = ({ texts, answerTextId, spoken }: Answer): Answer => ({
  texts,
  ...(answerTextId === undefined ? {} : { answerTextId }),
  ...(spoken === undefined ? {} : { spoken }),
})

/** Decides, and where offices' calendars are needed fetches them and decides again. */
async function decided(
  ports: Ports,
  applicant: Applicant,
  trigger: Trigger,
): Promise<Exclude<Decision, { kind: 'needs' }>> {
  const now = ports.clock.now()
  const given = await givenFor(ports)
  let taken: Record<string, Taken> = {}
  for (;;) {
    const decision = decide(applicant, trigger, now, { ...given, taken })
    if (decision.kind !== 'needs') return decision
    taken = { ...taken, ...(await takenAt(ports, applicant.id, decision.phones)) }
  }
}

/** Alarms and bookings come before the save: a stray one is harmless, a missing one is a broken promise. */
async function before(ports: Ports, id: string, effect: Effect): Promise<void> {
  if (effect.kind === 'set-alarm') return ports.alarms.set(id, effect.at)
  if (effect.kind === 'book' || effect.kind === 'leave-office') return book(ports, id, effect)
}

/** Texts go after the save: their intent is in the document, so a crash here loses nothing. */
async function afterwards(ports: Ports, applicant: Applicant, effects: readonly Effect[]): Promise<void> {
  let current: Applicant | undefined = applicant
  for (const effect of effects) {
    if (effect.kind === 'erase') await eraseEverything(ports, applicant)
    if (effect.kind === 'look-for-text') await lookFor(ports, applicant, effect.textId)
    if (effect.kind === 'ring') await ring(ports, applicant, effect.ringId)
    if (effect.kind === 'send-text' && current !== undefined)
      current = await deliver(ports, current, effect.textId)
  }
}

/** An alarm that came a little early looks again in time. */
async function wakeSoonAgain(ports: Ports, applicant: Applicant, trigger: Trigger): Promise<void> {
  if (trigger.kind !== 'alarm-rang' || applicant.wakeAt === undefined) return
  const seconds = Math.ceil((applicant.wakeAt - ports.clock.now()) / 1000)
  const isText = Object.values(applicant.outbox).some(({ lookUpAfter }) => lookUpAfter === applicant.wakeAt)
  if (seconds > 0 && seconds <= 90 && !isText) await ports.alarms.wakeSoon(applicant.id, seconds)
}
