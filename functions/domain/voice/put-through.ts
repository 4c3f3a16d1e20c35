import * as words from '../../views/voice-words.ts'
import type { FollowUp } from '../follow-up.ts'
import { callCapOn } from '../pattern.ts'
import { dayOf, minutes } from '../time.ts'
import type { Turn } from '../turn.ts'
import { answer, sayGoodbye } from './say.ts'
import { countVoice, secondsLeft, whyNotConnected } from './spend.ts'

/** A bridge may be settled so long after its very end. */
const settleMinutes = 5

/**
 * The key was pressed: rings the office's stored number and puts the caller through, if nothing speaks
 * against it.
 */
export function putThrough(turn: Turn, followUp: FollowUp): void {
  const { call } = turn.applicant
  const { settings, now } = turn
  const isCalledEnough =
    callCapOn(dayOf(now, followUp.office.zone), turn.terms(followUp)) === undefined
      ? undefined
      : { kind: 'office-called-enough' as const }
  const why = whyNotConnected(turn, followUp) ?? isCalledEnough
  if (call === undefined) return
  if (why !== undefined) return sayGoodbye(turn, words.cannotConnect(why))
  const limitSeconds = secondsLeft(turn)
  const shows = call.way === 'we-rang' ? settings.ringMeShows : 'own'
  const { phone: to, extension, name } = followUp.office
  const step = call.stepNumber + 1
  const settleBy = now + (settings.officeRingSeconds + limitSeconds) * 1000 + minutes(settleMinutes)
  countVoice(turn, { bridges: 1 })
  const dialling = {
    ...call,
    step: { kind: 'dialling' as const },
    stepNumber: step,
    bridge: { startedAt: now },
  }
  answer(turn, { ...dialling, settleBy }, [
    { kind: 'say', words: words.connecting(name, shows === 'assistant' ? 'assistant' : 'own') },
    {
      kind: 'dial',
      step,
      to,
      ...(extension === undefined ? {} : { extension }),
      ...(call.way === 'we-rang'
        ? { callerId: shows === 'assistant' ? turn.given.assistantNumber : turn.applicant.phone }
        : {}),
      ringSeconds: settings.officeRingSeconds,
      limitSeconds,
      isHeard: extension === undefined,
      isWhispered: false,
    },
  ])
}
