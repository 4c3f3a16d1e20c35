import { codeText } from '../../views/voice-texts.ts'
import * as words from '../../views/voice-words.ts'
import { minutes } from '../time.ts'
import type { Turn } from '../turn.ts'
import { newCall } from './call.ts'
import type { CallTrigger } from './call-trigger.ts'
import { openMenu } from './menu.ts'
import { ask, saidBefore } from './say.ts'
import { settleCall } from './settle-call.ts'
import { countVoice, voiceToday } from './spend.ts'

/** How long a code for a call is good. */
const codeMinutes = 5

/**
 * The applicant calls. Of a number that never signed up nothing is said here: it hears whose number this is.
 */
export function callArrived(
  turn: Turn,
  { sid, isAttested }: Extract<CallTrigger, { kind: 'call-arrived' }>,
): void {
  const { call, standing } = turn.applicant
  if (call?.sid === sid) {
    turn.spoken = saidBefore(turn, 0) ?? [{ kind: 'hang-up' }]
    return
  }
  if (standing.status === 'stranger' || standing.status === 'joining' || standing.status === 'erasing') return
  if (voiceToday(turn).taken >= turn.settings.callsTakenPerDay) {
    turn.spoken = [{ kind: 'reject' }]
    return
  }
  if (standing.status === 'opted-out') {
    turn.spoken = [{ kind: 'say', words: words.optedOutCaller(turn.given.operator) }, { kind: 'hang-up' }]
    return
  }
  settleCall(turn)
  turn.set({ call: newCall({ sid, way: 'called-us', startedAt: turn.now }), silentDays: [] })
  countVoice(turn, { taken: 1 })
  if (isProved(turn, isAttested)) return openMenu(turn)
  const { code } = turn.given
  turn.text({ kind: 'notice' }, codeText(code), turn.now + minutes(codeMinutes))
  ask(turn, { kind: 'code', code }, words.askCode(), { digits: 4, seconds: 20 })
}

/**
 * Anybody can show a number that is not theirs: the carrier's word counts, else a code that was texted to it.
 */
function isProved({ settings }: Turn, isAttested: boolean): boolean {
  if (settings.callersProvedBy === 'number') return true
  return settings.callersProvedBy === 'attestation' && isAttested
}

/** Somebody or something picked up: one sentence says who and why, and nothing more before a key. */
export function pickedUp(
  turn: Turn,
  { sid, ringId }: Extract<CallTrigger, { kind: 'call-picked-up' }>,
): void {
  const { call, standing } = turn.applicant
  const isOver = call === undefined || call.ringId !== ringId || call.endedAt !== undefined
  if (isOver || standing.status !== 'active') {
    turn.spoken = [{ kind: 'hang-up' }]
    return
  }
  if (call.sid === sid) {
    turn.spoken = saidBefore(turn, 0) ?? [{ kind: 'hang-up' }]
    return
  }
  const { ringBefore: _, ...rest } = call
  const settleBy = turn.now + minutes(2)
  turn.set({ call: { ...rest, sid, ...(call.isCardTexted === true ? {} : { settleBy }) } })
  openMenu(turn)
}
