import type { Agenda } from '../agenda.ts'
import type { Drawer, Keep } from '../keep.ts'
import type { DeskClock } from '../part.ts'
import type { Message, MessageStatus } from './message.ts'
import type { MessageBook } from './message-book.ts'
import type { OptOuts } from './opt-outs.ts'
import type { CallJob, CallRecord, PhoneBehaviour } from './voice/call-record.ts'
import type { WebhookRequest } from './webhook.ts'

/** One account with one number, and everything Twilio keeps of it. */
export type Account = {
  keep: Keep
  clock: DeskClock
  sid: string
  authTokens: readonly [string, ...string[]]
  number: PhoneNumber
  messages: MessageBook
  optOuts: OptOuts
  calls: Drawer<CallRecord>
  /** How phones behave when rung, by number. */
  phones: Drawer<PhoneBehaviour>
  /** Phones that get nothing, with the carrier's error code. */
  brokenPhones: Drawer<number>
  agenda: Agenda<Job>
  alerts: Drawer<Alert>
  /** When texts came that nobody could be told of, by MessageSid. */
  unheard: Drawer<number>
}

/** Where the number's texts and calls are announced. */
export type NumberUrls = {
  smsUrl: string
  smsFallbackUrl: string
  voiceUrl: string
  voiceFallbackUrl: string
  statusCallback: string
}

export type PhoneNumber = {
  sid: string
  e164: string
  urls: () => NumberUrls
  change: (changes: Partial<NumberUrls>) => void
}

/** What Twilio has still to do. */
export type Job =
  | { kind: 'announce'; messageSid: string; webhook: WebhookRequest; attempts: number; isFallback: boolean }
  | { kind: 'report'; webhook: WebhookRequest; attempts: number }
  | { kind: 'progress'; messageSid: string; status: MessageStatus }
  /** A leg of a call asks what to do; void when it has gone on meanwhile. */
  | {
      kind: 'call-webhook'
      sid: string
      turn: number
      webhook: WebhookRequest
      attempts: number
      isFallback?: boolean
    }
  | CallJob

/** What stands in Twilio's debugger: a webhook that failed, TwiML it could not read. */
export type Alert = { at: number; code: number; url: string }

/** Puts a line into the debugger. */
export const alert = ({ alerts, clock }: Account, code: number, url: string): void => {
  alerts.put(crypto.randomUUID(), { at: clock.now(), code, url })
}

/** A text is made: it leaves after a second and arrives after two, and is reported where it asks to be. */
export const queueMessage = (account: Account, message: Message): void => {
  const { agenda, clock, keep, messages } = account
  keep.together(() => {
    messages.add(message)
    agenda.add(clock.now() + 1_000, { kind: 'progress', messageSid: message.sid, status: 'sent' })
  })
}
