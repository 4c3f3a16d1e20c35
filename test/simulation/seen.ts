import type { Applicant } from '../../functions/domain/applicant.ts'
import type { LedgerLine } from '../../functions/domain/ledger.ts'
import type { Instant } from '../../functions/domain/time.ts'

/** What set a function off. */
export type Cause =
  | { kind: 'text'; sid: string; from: string; body: string }
  | { kind: 'wake' }
  | { kind: 'report'; textId: string; status: string }
  | { kind: 'sweep' }
  | { kind: 'call'; sid: string; path: string }
  | { kind: 'page'; path: string }
  /** `followUpId`: whom a button was meant for; `seenTryAt`: the last call that its page knew of. */
  | { kind: 'form'; formId: string; followUpId?: string; seenTryAt?: Instant }
  /** Texts that Twilio has and we have not. */
  | { kind: 'look-back' }

/** What a witness may see of the world, as it happens; times are the world's own, which nobody in it knows. */
export type Seen =
  /** A document was written; `after` undefined: removed. */
  | { kind: 'saved'; id: string; before?: Applicant; after?: Applicant; cause: Cause }
  | { kind: 'ledger'; id: string; line: LedgerLine }
  /** The assistant began to send a text: from here on nothing stops it. */
  | { kind: 'send-began'; textId: string; to: string; body: string }
  | { kind: 'refused'; textId: string; code: number }
  /** Twilio has it and will carry it. */
  | { kind: 'created'; textId: string; to: string; body: string }
  | { kind: 'delivered'; to: string; body: string; isAnswer: boolean }
  /** An applicant's text reached Twilio; `meant`: the follow-up that a bare digit is about. */
  | { kind: 'texted'; sid: string; from: string; body: string; meant?: string }
  /** The webhook of this text was answered, and Twilio heard it. */
  | { kind: 'answered'; sid: string; from: string; texts: readonly string[]; answerTextId?: string }
  /** A page came back. */
  | { kind: 'shown'; to: string; body: string; askedAt: Instant }
  /** Twilio gave up on the webhook of this text. */
  | { kind: 'unheard'; sid: string; from: string }
  | { kind: 'threw'; name: string; cause: Cause; error: unknown; at: Instant }
  /** A minute has passed in fair weather that has lasted for some time. */
  | { kind: 'calm'; fairSince: Instant }
  | { kind: 'over' }
