import type { Disposition } from '../../reading/reading.ts'
import type { Channel } from '../ledger.ts'
import type { Practice } from '../practice/practice.ts'
import type { Instant } from '../time.ts'
import type { Spoken } from './spoken.ts'

/**
 * The call that is on, or the last one: what came late or twice is told from it. One at a time for each
 * applicant.
 */
export type Call = {
  /** Twilio's id of it; empty until a ring of ours was answered. */
  sid: string
  /** Our own id of a ring; it stands in the addresses that Twilio asks. */
  ringId?: string
  way: 'called-us' | 'we-rang' | 'office-called'
  /** The follow-up it is about. */
  followUpId?: string
  startedAt: Instant
  endedAt?: Instant
  /** What was asked last; its number rides in the address of the answer, so that each is taken once. */
  step: Step
  stepNumber: number
  /** Silent or senseless answers in a row. */
  emptyRounds: number
  /** What was said after each of the last steps: a webhook that comes again hears the same. */
  answers: readonly { step: number; spoken: readonly Spoken[] }[]
  bridge?: Bridge
  /** When somebody must look what became of it, if nothing else tells. */
  settleBy?: Instant
  /** A ring that must not go out after this. */
  ringBefore?: Instant
  /** The card went out as a text instead. */
  isCardTexted?: boolean
}

/** The leg between the applicant and the office. */
export type Bridge = {
  startedAt: Instant
  /** What the applicant's leg was told of it, while they were on the line. */
  dialStatus?: CallStatus
  /** What the office's own leg says: comes also when the applicant hung up first. */
  legStatus?: CallStatus
  seconds?: number
  /** What Twilio took for a machine; advice only. */
  isMachineHeard?: boolean
  /** The attempt as it stands in the ledger, whoever told it first. */
  logged?: { by: Channel; disposition: Disposition; at: Instant }
}

/** What Twilio's machine says of a call that is over; never silently a disposition. */
export type CallStatus = 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled'

export type Step =
  /** They may be somebody else with this number: a code was texted to it. */
  | { kind: 'code'; code: string }
  | { kind: 'menu' }
  | { kind: 'list'; followUpIds: readonly string[] }
  | { kind: 'resume' }
  | { kind: 'dialling' }
  | { kind: 'person-or-machine'; isMachineGuessed: boolean }
  | { kind: 'what-did-they-say' }
  | { kind: 'practice'; practice: Practice }
  | { kind: 'over' }

/** How many of the last answers are kept: what comes again comes within seconds. */
const answersKept = 3

/** A call just begun, with nothing said yet. */
export const newCall = (
  part: Pick<Call, 'sid' | 'way' | 'startedAt'> & Partial<Pick<Call, 'followUpId' | 'ringId'>>,
): Call => ({ ...part, step: { kind: 'menu' }, stepNumber: 0, emptyRounds: 0, answers: [] })

/** With what was said after a step. */
export const withAnswer = (call: Call, step: number, spoken: readonly Spoken[]): Call => ({
  ...call,
  answers: [...call.answers, { step, spoken }].slice(-answersKept),
})

/** Nothing more is expected of it. */
export const settled = ({ settleBy: _, ringBefore: __, ...call }: Call): Call => call
