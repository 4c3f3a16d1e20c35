import * as words from '../../views/voice-words.ts'
import { attemptMade } from '../outcome.ts'
import { goOn } from '../text-arrived.ts'
import { minutes } from '../time.ts'
import type { Turn } from '../turn.ts'
import type { Call } from './call.ts'
import type { CallTrigger } from './call-trigger.ts'
import { about, menuKey, openMenu, resumeKey } from './menu.ts'
import { practiceSaid } from './practise-by-voice.ts'
import { ask, saidBefore, sayGoodbye } from './say.ts'
import { settleCall, textCard } from './settle-call.ts'
import { theySaid } from './they-said.ts'

/** Who pressed a key on a ring may take so long before the card goes out as a text after all. */
const hearingMinutes = 10

type Said = Extract<CallTrigger, { kind: 'caller-said' }>

/**
 * A key, words, or silence; what comes twice hears the same again, what comes from an older step changes
 * nothing.
 */
export function callerSaid(turn: Turn, said: Said): void {
  const { call } = turn.applicant
  const isHere = call !== undefined && call.sid === said.sid && call.endedAt === undefined
  const before = isHere ? saidBefore(turn, said.step) : undefined
  if (before !== undefined) turn.spoken = before
  else if (!isHere || said.step !== call.stepNumber) turn.spoken = [{ kind: 'hang-up' }]
  else if (call.stepNumber >= turn.settings.stepsPerCall) end(turn, words.longEnough())
  else if (isMeant(turn, call, said)) fresh(turn)
  else empty(turn, call, said)
}

/** Takes the answer; false: silence, or something that means nothing here. */
function isMeant(turn: Turn, { step, bridge }: Call, { digits, speech }: Said): boolean {
  switch (step.kind) {
    case 'code':
      if (digits !== step.code) return false
      openMenu(turn)
      return true
    case 'menu':
      return menuKey(turn, digits)
    case 'resume':
      return resumeKey(turn, digits)
    case 'list': {
      const followUp = turn.followUp(step.followUpIds[Number(digits) - 1])
      if (digits === '' || followUp === undefined) return false
      about(turn, followUp, true)
      return true
    }
    case 'person-or-machine': {
      if (digits !== '1' && digits !== '2') return false
      const isPerson = (digits === '1') !== step.isMachineGuessed
      if (isPerson) personAnswered(turn, bridge?.logged !== undefined)
      else machineAnswered(turn)
      return true
    }
    case 'what-did-they-say':
      return theySaid(turn, digits, speech)
    case 'practice':
      return practiceSaid(turn, step.practice, speech)
    case 'dialling':
    case 'over':
      return false
  }
}

/**
 * A person: that is logged at once, and what they said is asked by voice; the question stands for a text as
 * well.
 */
function personAnswered(turn: Turn, isLogged: boolean): void {
  const followUp = turn.followUp(turn.applicant.call?.followUpId)
  if (followUp === undefined || isLogged) return end(turn, words.toldByText())
  attemptMade(turn, followUp, { disposition: 'answered' }, 'voice')
  turn.said.length = 0
  ask(turn, { kind: 'what-did-they-say' }, words.whatDidTheySay(), { isSpeech: true, seconds: 8 })
}

function machineAnswered(turn: Turn): void {
  const followUp = turn.followUp(turn.applicant.call?.followUpId)
  if (followUp === undefined) return end(turn, words.askedByText())
  attemptMade(turn, followUp, { disposition: 'voicemail' }, 'voice')
  goOn(turn)
  end(turn, words.notedByText())
}

/** Something was said: silence is counted anew, and a card that was being rung needs no haste any more. */
function fresh(turn: Turn): void {
  const { call } = turn.applicant
  if (call === undefined) return
  const isHearing = call.way === 'we-rang' && call.bridge === undefined && call.settleBy !== undefined
  const later = isHearing ? { settleBy: turn.now + minutes(hearingMinutes) } : {}
  turn.set({ call: { ...call, ...later, emptyRounds: 0 }, silentDays: [] })
}

/** Silence, or a key that means nothing here: asked again, and after some rounds let be. */
function empty(turn: Turn, call: Call, { digits, speech }: Said): void {
  const emptyRounds = call.emptyRounds + 1
  turn.set({ call: { ...call, emptyRounds } })
  const isFirstOfRing = call.way === 'we-rang' && call.stepNumber === 1 && digits === ''
  if (isFirstOfRing) {
    textCard(turn)
    return sayGoodbye(turn, words.cardGoesByText())
  }
  if (emptyRounds >= turn.settings.silentRounds) return silentlyOver(turn, call)
  again(turn, call, digits !== '' || speech !== '')
}

function silentlyOver(turn: Turn, call: Call): void {
  end(turn, call.bridge === undefined ? words.silentGoodbye() : words.askedByText())
}

/** The same question once more. */
function again(turn: Turn, { step, stepNumber }: Call, hasSaid: boolean): void {
  const gather = saidBefore(turn, stepNumber - 1)?.find(({ kind }) => kind === 'gather')
  if (gather?.kind !== 'gather') return end(turn, words.silentGoodbye())
  const { isSpeech, digits, seconds, voice } = gather
  const how = { isSpeech, digits, seconds, ...(voice === undefined ? {} : { voice }) }
  if (step.kind === 'code' && hasSaid) return ask(turn, step, words.wrongCode(), how)
  if (step.kind === 'what-did-they-say' && hasSaid) return ask(turn, step, words.sayItAgain(), how)
  ask(turn, step, gather.words, how, hasSaid ? [{ kind: 'say', words: words.notThatKey() }] : [])
}

/** The call ends from our side: what is not known yet goes out as a text now. */
export function end(turn: Turn, goodbye: string): void {
  sayGoodbye(turn, goodbye)
  settleCall(turn)
}
