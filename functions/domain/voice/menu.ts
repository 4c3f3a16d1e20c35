import { openerLines } from '../../views/script.ts'
import * as words from '../../views/voice-words.ts'
import { mayCallAt } from '../cadence.ts'
import type { FollowUp } from '../follow-up.ts'
import { cardOf } from '../open.ts'
import { resumePlan } from '../pause.ts'
import { skip, snoozeTo } from '../plan-changes.ts'
import { goOn } from '../text-arrived.ts'
import { type Instant, minutes } from '../time.ts'
import type { Turn } from '../turn.ts'
import { practiseByVoice } from './practise-by-voice.ts'
import { putThrough } from './put-through.ts'
import { ask, sayGoodbye } from './say.ts'
import type { Spoken } from './spoken.ts'

/** As many as a list by voice can name before its beginning is forgotten. */
const listedAtMost = 5

const callerOf = ({ applicant, home, now }: Turn): words.Caller => ({
  name: applicant.profile.name ?? '',
  home: home.zone,
  now,
})

/** What the caller is offered: the card that is out, else the next office, else nothing but practice. */
export function openMenu(turn: Turn): void {
  const { applicant } = turn
  if (applicant.standing.status === 'paused')
    return ask(turn, { kind: 'resume' }, words.pausedMenu(callerOf(turn)))
  if (asksWhatTheySaid(turn)) return
  const card = cardOf(applicant.open)
  const followUp = turn.followUp(card?.followUpId ?? next(turn)?.id)
  about(turn, followUp)
}

/** Who calls while it is asked what somebody said most likely calls to tell. */
function asksWhatTheySaid(turn: Turn): boolean {
  const { open, call } = turn.applicant
  const question = open.kind === 'question' ? open.question : undefined
  if (question?.kind !== 'what-did-they-say' || call === undefined) return false
  const followUp = turn.followUp(question.followUpId)
  if (followUp === undefined) return false
  turn.set({ call: { ...call, followUpId: followUp.id } })
  const how = { isSpeech: true, seconds: 8 }
  ask(turn, { kind: 'what-did-they-say' }, words.whatDidTheySayThere(callerOf(turn), followUp), how)
  return true
}

/** The menu of one office. */
export function about(
  turn: Turn,
  followUp: FollowUp | undefined,
  isChosen = false,
  before: readonly Spoken[] = [],
): void {
  const { call } = turn.applicant
  if (call === undefined) return
  const { followUpId: _, ...rest } = call
  turn.set({ call: followUp === undefined ? rest : { ...rest, followUpId: followUp.id } })
  const isFirst = call.stepNumber === 0
  const seconds = isFirst && call.way === 'we-rang' ? turn.settings.keySeconds : menuSeconds
  const opening = isFirst && !isChosen ? (call.way === 'we-rang' ? 'rang' : 'called') : 'again'
  ask(turn, { kind: 'menu' }, menuWords(turn, followUp, opening), { seconds }, before)
}

/** How long a key may take. */
const menuSeconds = 6

function menuWords(turn: Turn, followUp: FollowUp | undefined, opening: words.Opening): string {
  if (followUp === undefined) return words.nothingMenu(callerOf(turn))
  const card = cardOf(turn.applicant.open)
  if (card?.followUpId === followUp.id)
    return words.cardMenu(callerOf(turn), followUp, card.closesAt, opening)
  return words.nextMenu(callerOf(turn), followUp, mayCallAt(turn.now, turn.terms(followUp)), opening)
}

/** The one whose call is next; one that waits for the applicant comes last. */
const next = ({ applicant }: Turn): FollowUp | undefined =>
  [...applicant.followUps].sort((one, other) => plannedAt(one) - plannedAt(other))[0]

const plannedAt = ({ stage }: FollowUp): Instant =>
  stage.status === 'planned' ? stage.at : Number.MAX_SAFE_INTEGER

/** A key at the menu. Answers whether it meant anything there. */
export function menuKey(turn: Turn, key: string): boolean {
  const followUp = turn.followUp(turn.applicant.call?.followUpId)
  if (key === '5') {
    practiseByVoice(turn, followUp)
    return true
  }
  if (followUp === undefined) return false
  switch (key) {
    case '1':
      putThrough(turn, followUp)
      return true
    case '2':
      hearOpener(turn, followUp)
      return true
    case '3':
      if (followUp.stage.status !== 'planned') return false
      snoozeTo(turn, followUp, turn.now + minutes(turn.settings.laterByVoiceMinutes))
      sayGoodbye(turn, words.laterThen(turn.settings.laterByVoiceMinutes))
      goOn(turn)
      return true
    case '4':
      if (followUp.stage.status !== 'planned') return false
      skip(turn, followUp)
      sayGoodbye(turn, words.notTodayThen())
      goOn(turn)
      return true
    case '6':
      readList(turn)
      return true
    default:
      return false
  }
}

function hearOpener(turn: Turn, followUp: FollowUp): void {
  const lines = openerLines(turn.applicant.profile.name ?? '', followUp)
  ask(turn, { kind: 'menu' }, words.openerWords(lines))
}

function readList(turn: Turn): void {
  const listed = [...turn.applicant.followUps]
    .sort((one, other) => plannedAt(one) - plannedAt(other))
    .slice(0, listedAtMost)
  const step = { kind: 'list' as const, followUpIds: listed.map(({ id }) => id) }
  ask(turn, step, words.listMenu(callerOf(turn), listed))
}

/** Back from a break. */
export function resumeKey(turn: Turn, key: string): boolean {
  if (key !== '1') return false
  resumePlan(turn)
  sayGoodbye(turn, words.resumedThen())
  goOn(turn)
  return true
}
