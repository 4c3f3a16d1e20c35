import type { FormSays } from './form-sent.ts'
import type { Instant } from './time.ts'
import type { CallTrigger } from './voice/call-trigger.ts'

/** Everything that can happen to an applicant, in the past tense. */
export type Trigger =
  /** `body` untrimmed; `optOutType`: the carrier has answered STOP, START or HELP already (Advanced Opt-Out). */
  | {
      kind: 'text-arrived'
      sid: string
      body: string
      mediaCount: number
      optOutType?: 'STOP' | 'START' | 'HELP'
      /** Found in Twilio's list, its webhook never came: said then, and answered by a text of its own. */
      foundSaidAt?: Instant
    }
  /** A form on a page; sent twice, it is answered as it was the first time. */
  | { kind: 'form-sent'; formId: string; followUpId?: string; says: FormSays }
  /** An alarm, the sweep, or somebody who wants this applicant looked at. */
  | { kind: 'alarm-rang' }
  /** Twilio refused the text outright (`isLater` false), or reported later that it failed. */
  /** `body`: what it said, where Twilio still has it. */
  | { kind: 'text-failed'; textId: string; code: number; body?: string }
  /** Looked for at Twilio after a lost answer: there is no such text. */
  | { kind: 'text-proven-absent'; textId: string }
  /** Somebody else follows up this number too: plans are booked with the office's calendar from now on. */
  | { kind: 'office-shared'; phone: string }
  | CallTrigger

/**
 * What the outside is asked to do, in the imperative; done in this order, alarms before the save, the rest after
 * it.
 */
export type Effect =
  | { kind: 'set-alarm'; at: Instant }
  | { kind: 'send-text'; textId: string }
  /** Rings the applicant, as the document's call says. */
  | { kind: 'ring'; ringId: string }
  /** A text whose fate is unknown: look for it at Twilio. */
  | { kind: 'look-for-text'; textId: string }
  /**
   * The office's calendar: this applicant's next card is at `at`; left out: none, but still among those who follow
   * it up.
   */
  | { kind: 'book'; phone: string; at?: Instant }
  | { kind: 'leave-office'; phone: string }
  /** Everything of this applicant goes: document, ledger, texts, alarms. */
  | { kind: 'erase' }
