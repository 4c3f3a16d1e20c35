import type { CallStatus } from './call.ts'

/**
 * Everything that can happen to a call, in the past tense. `sid`: Twilio's id of the leg that talks to us.
 */
export type CallTrigger =
  /** `isAttested`: the carrier vouches for the number (STIR/SHAKEN "A"). */
  | { kind: 'call-arrived'; sid: string; isAttested: boolean }
  /** A ring of ours was answered, by whomever or whatever. */
  | { kind: 'call-picked-up'; sid: string; ringId: string }
  /** A key, words, or silence at a step. */
  | { kind: 'caller-said'; sid: string; step: number; digits: string; speech: string }
  /** The other leg is over, as told to the one that talks to us; `isCallerGone`: which is over too. */
  | {
      kind: 'dial-ended'
      sid: string
      step: number
      status: CallStatus
      seconds: number
      isCallerGone: boolean
    }
  /** The other leg is over, as told by itself. */
  | { kind: 'leg-ended'; sid: string; status: CallStatus; seconds: number }
  /** What answered sounded like a machine, on the office's leg or (a ring) on the applicant's. */
  | { kind: 'machine-heard'; sid: string; leg: 'office' | 'applicant' }
  | { kind: 'call-ended'; sid: string; ringId?: string; status: CallStatus }
  /** The ring never went out. */
  | { kind: 'ring-failed'; ringId: string }
  /** An office that this applicant follows up calls the assistant's number. */
  | { kind: 'office-called'; sid: string; from: string }

const kinds: readonly string[] = [
  'call-arrived',
  'call-picked-up',
  'caller-said',
  'dial-ended',
  'leg-ended',
  'machine-heard',
  'call-ended',
  'ring-failed',
  'office-called',
] satisfies CallTrigger['kind'][]

export const isOfCall = (trigger: { kind: string }): trigger is CallTrigger => kinds.includes(trigger.kind)
