import type { Instant } from '../../../functions/domain/time.ts'
import type { Keep } from '../keep.ts'
import type { DeskClock, Handler, Part } from '../part.ts'

/** How Twilio misbehaves on demand (house.md, control API). */
export type TwilioFault = 'down' | 'slow' | 'lost-answer' | '429'

/** A text as the phone at the other end sees it. */
export type ThreadText = {
  at: Instant
  from: string
  to: string
  body: string
  segments: number
  status: string
}

/** Twilio on the desk: REST API, webhooks, carrier. */
export type Twilio = Part & {
  handle: Handler
  setFault: (fault: TwilioFault | undefined) => void
  /** A phone texts the assistant: the webhook is due now (run the parts to deliver it). Answers the MessageSid. */
  receiveText: (text: { from: string; body: string; media?: number }) => string
  /** Everything that phone sent and got, oldest first. */
  thread: (e164: string) => readonly ThreadText[]
}

export type TwilioOptions = {
  keep: Keep
  clock: DeskClock
  accountSid: string
  /** Webhooks are signed with the first; both are good for REST. */
  authTokens: readonly [string, ...string[]]
  /** The assistant's number, E.164. */
  number: string
  /** Where its webhooks lead: `{publicBaseUrl}/sms`, `{publicBaseUrl}/voice`. */
  publicBaseUrl: string
  /** Whether Twilio itself confirms STOP, START and HELP (settings.optOutAnswers = carrier); default true. */
  answersOptOut?: boolean
  /** How webhooks go out; the global fetch by default. */
  send?: (request: Request) => Promise<Response>
}

export const createTwilio = (_options: TwilioOptions): Twilio => {
  throw new Error('not built yet')
}
