import type { Instant } from '../../../../functions/domain/time.ts'
import type { Element } from '../xml.ts'

/** One leg of a call as Twilio keeps it. */
export type CallRecord = {
  sid: string
  from: string
  to: string
  direction: 'inbound' | 'outbound-api' | 'outbound-dial'
  status: 'queued' | 'ringing' | 'in-progress' | EndStatus
  createdAt: Instant
  updatedAt: Instant
  answeredAt?: Instant
  endedAt?: Instant
  /** The leg whose `<Dial>` made this one. */
  parentSid?: string
  /** What the call was created with: `Url`, `StatusCallback`, `Timeout`, or the attributes of `<Number>`. */
  fields: Readonly<Record<string, string | readonly string[]>>
  doing: Doing
  /** Grows whenever the leg does something else: what was due for it before no longer is. */
  turn: number
  events: readonly CallEvent[]
}

export type EndStatus = 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled'

/** What a leg is at. `rest`: the verbs that follow. */
export type Doing =
  | { kind: 'ringing' }
  /** Waits for TwiML. */
  | { kind: 'asking' }
  | { kind: 'saying'; rest: readonly Element[] }
  | { kind: 'gathering'; gather: Element; digits: string; rest: readonly Element[] }
  | { kind: 'dialling'; childSid: string; dial: Element; rest: readonly Element[] }
  /** In conversation with the other leg. */
  | { kind: 'talking' }
  | { kind: 'over' }

/** What was said, asked and dialled, in order: for whoever watches. */
export type CallEvent = { at: Instant } & (
  | { kind: 'said'; text: string; voice: string }
  | { kind: 'asked'; text: string; voice: string; input: string }
  | { kind: 'keys'; digits: string }
  | { kind: 'speech'; text: string }
  | { kind: 'dialled'; to: string; callerId: string; sendDigits?: string }
  | { kind: 'answered'; by: string }
  | { kind: 'connected' }
  | { kind: 'ended'; status: EndStatus; seconds: number; by: 'caller' | 'calltime' | 'other side' | 'time' }
)

/** What is due for a leg. `turn`: void when the leg has gone on since. */
export type CallJob = { kind: 'call'; sid: string; turn: number } & (
  | { what: 'rings' | 'said' | 'gather-over' | 'ring-over' | 'answers' | 'talk-over' | 'time-limit' }
  | { what: 'refuses'; status: 'busy' | 'failed' }
)

/** How a phone behaves when rung. Without one it rings until somebody answers by hand. */
export type PhoneBehaviour = {
  answer: 'person' | 'voicemail' | 'no-answer' | 'busy' | 'failed'
  afterSeconds: number
  talkSeconds: number
  /** Which of the two legs' reports comes first when both end at once. */
  reportsFirst: 'office' | 'caller'
}

export const isOver = ({ endedAt }: CallRecord): boolean => endedAt !== undefined

export const attribute = (element: Element, name: string, standard: number): number => {
  const value = Number(element.attributes[name])
  return Number.isFinite(value) && element.attributes[name] !== undefined ? value : standard
}
