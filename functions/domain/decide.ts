import { nextMoment } from './agenda.ts'
import { alarmRang } from './alarm-rang.ts'
import { answerByText } from './answer-by-text.ts'
import { agedAnswers, answerTo } from './answers.ts'
import type { Applicant } from './applicant.ts'
import { formSent } from './form-sent.ts'
import type { Given } from './given.ts'
import { officeShared } from './office-shared.ts'
import { agedSent } from './outbox.ts'
import { textArrived } from './text-arrived.ts'
import { textFailed, textProvenAbsent } from './text-fate.ts'
import type { Instant } from './time.ts'
import type { Effect, Trigger } from './trigger.ts'
import { Turn } from './turn.ts'
import { undoOf } from './undo.ts'
import { callTold } from './voice/call-told.ts'
import { isOfCall } from './voice/call-trigger.ts'
import type { Spoken } from './voice/spoken.ts'

/** What a decision comes to. */
export type Decision =
  /** Nothing happens: nothing is saved. `texts`: what is answered (a replay's answer). */
  | { kind: 'unchanged'; texts: readonly string[]; spoken?: readonly Spoken[] }
  /** Calendars of these offices are needed first; then it is decided again. */
  | { kind: 'needs'; phones: readonly string[] }
  | {
      kind: 'changed'
      /** To be saved over the version it was decided on. */
      applicant: Applicant
      effects: readonly Effect[]
      /** The answer, one text each; none: deliberately silent. */
      texts: readonly string[]
      /** Follows the delivery of an answer that carries a card. */
      answerTextId?: string
      /** The answer to a call that asked what to say. */
      spoken?: readonly Spoken[]
    }

/** Every choice calltime makes: what becomes of the applicant, what is answered, what the outside is asked to do. */
export function decide(applicant: Applicant, trigger: Trigger, now: Instant, given: Given): Decision {
  const asked = askedBy(trigger)
  const replayed = asked === undefined ? undefined : answerTo(applicant, asked)
  if (replayed !== undefined) return { kind: 'unchanged', texts: replayed }
  const turn = new Turn(applicant, now, given, asked !== undefined || isOfCall(trigger))
  const started = turn.applicant
  const foundSaidAt = trigger.kind === 'text-arrived' ? trigger.foundSaidAt : undefined
  turn.saidAt = foundSaidAt ?? now
  act(turn, trigger)
  if (foundSaidAt !== undefined) answerByText(turn)
  if (turn.needs.size > 0) return { kind: 'needs', phones: [...turn.needs] }
  const hasActed = turn.applicant !== started || turn.said.length > 0 || turn.effects.length > 0
  return hasActed || isStale(turn)
    ? changed(turn, trigger)
    : { kind: 'unchanged', texts: [], ...spokenIn(turn) }
}

const spokenIn = ({ spoken }: Turn) => (spoken === undefined ? {} : { spoken })

/** What is answered, and answered the same when it comes again: a text by its MessageSid, a form by its id. */
function askedBy(trigger: Trigger): string | undefined {
  if (trigger.kind === 'text-arrived') return trigger.sid
  return trigger.kind === 'form-sent' ? formAnswerId(trigger.formId) : undefined
}

/** Where a form's answer is kept; no MessageSid looks like it. */
export const formAnswerId = (formId: string): string => `form ${formId}`

/** The stored `wakeAt` is not the next moment any more: saved right, or the sweep would look again and again. */
const isStale = ({ before, settings, now }: Turn): boolean =>
  before.wakeAt !== nextMoment(before, settings, now)?.at

function act(turn: Turn, trigger: Trigger): void {
  switch (trigger.kind) {
    case 'text-arrived':
      return textArrived(turn, trigger)
    case 'form-sent':
      return formSent(turn, trigger)
    case 'alarm-rang':
      return alarmRang(turn)
    case 'text-failed':
      return textFailed(turn, trigger.textId, trigger.code, trigger.body)
    case 'text-proven-absent':
      return textProvenAbsent(turn, trigger.textId)
    case 'office-shared':
      return officeShared(turn, trigger.phone)
    default:
      return callTold(turn, trigger)
  }
}

function changed(turn: Turn, trigger: Trigger): Decision {
  const { before, now, settings } = turn
  const texts = turn.said.length === 0 ? [] : [turn.said.join('\n\n')]
  const asked = askedBy(trigger)
  const { answers, seen } = agedAnswers(before, now)
  const answer = asked === undefined ? [] : [{ sid: asked, at: now, texts }]
  turn.set({ answers: [...answers, ...answer], seen, sent: agedSent(turn.applicant.sent, now) })
  const undo = undoOf(turn)
  const { wakeAt: _, undo: __, ...rest } = turn.applicant
  const wakeAt = nextMoment(turn.applicant, settings, now)?.at
  const applicant: Applicant = {
    ...rest,
    version: before.version + 1,
    ...(undo === undefined ? {} : { undo }),
    ...(wakeAt === undefined ? {} : { wakeAt }),
  }
  const effects = [...alarm(turn, applicant), ...bookings(before, applicant), ...turn.effects]
  const answerTextId = turn.answerTextId === undefined ? {} : { answerTextId: turn.answerTextId }
  return { kind: 'changed', applicant, effects, texts, ...answerTextId, ...spokenIn(turn) }
}

/**
 * The alarm for the next moment, when that is another one than before. Texts on their way need none: they are
 * looked for
 * only when something went wrong, and then by the sweep.
 */
function alarm({ before, settings, now }: Turn, after: Applicant): Effect[] {
  const at = nextMoment({ ...after, outbox: {} }, settings, now)?.at
  return at === undefined || at === before.wakeAt ? [] : [{ kind: 'set-alarm', at }]
}

/** What the offices' calendars must know: whom we joined or left, and where a shared office's card went. */
function bookings(before: Applicant, after: Applicant): Effect[] {
  const phones = new Set([...before.followUps, ...after.followUps].map(({ office }) => office.phone))
  return [...phones].flatMap((phone): Effect[] => {
    const old = before.followUps.find(({ office }) => office.phone === phone)
    const now = after.followUps.find(({ office }) => office.phone === phone)
    if (now === undefined) return [{ kind: 'leave-office', phone }]
    const at = now.stage.status === 'planned' ? now.stage.at : undefined
    const oldAt = old?.stage.status === 'planned' ? old.stage.at : undefined
    const isSame = old !== undefined && (!now.isShared || (at === oldAt && old.isShared))
    return isSame ? [] : [{ kind: 'book', phone, ...(at === undefined ? {} : { at }) }]
  })
}
