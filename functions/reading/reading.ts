/**
 * What a text was understood to mean: the types of the reader's contract. Times are wall times in the office's zone
 * (`snooze` and `pause`: in the applicant's), `YYYY-MM-DDTHH:MM`, or `YYYY-MM-DD` where only a day was said.
 * A field that the text does not give is left out.
 */

/** `YYYY-MM-DDTHH:MM` or `YYYY-MM-DD`, without a zone. */
export type WallTime = string

/** What the reader is given. */
export type ReadingInput = {
  text: string
  /** Wall time in `zone`, `YYYY-MM-DDTHH:MM`. */
  now: WallTime
  /** IANA zone of the office in focus (or the applicant's where none is). */
  zone: string
  /** The office of the card or question that waits for an answer. */
  focus: string | null
  /** The applicant's open offices by name, in the order of the list the applicant sees. */
  offices: readonly string[]
  /** The applicant's own zone; `zone` when left out. */
  home?: string
  /** Other offices' zones by name. */
  zones?: Readonly<Record<string, string>>
}

export type Mode = 'in-person' | 'video' | 'phone'

/** What the person at the office said. */
export type Next =
  | { kind: 'none' }
  | { kind: 'hired'; at?: WallTime }
  | { kind: 'interview'; at?: WallTime; mode?: Mode }
  | { kind: 'come-in-now' }
  | { kind: 'call-back'; at?: WallTime; person?: string }
  | { kind: 'send-resume'; to?: string }
  | { kind: 'transferred'; person?: string }
  | { kind: 'waiting' }
  | { kind: 'not-hiring' }
  | { kind: 'no-calls' }

export type Disposition = 'no-answer' | 'busy' | 'voicemail' | 'bad-number' | 'answered'

/** The fields of an office to follow up, as said in a text. */
export type FollowUpFields = {
  office?: string
  /** E.164. */
  phone?: string
  extension?: string
  contact?: string
  contactTitle?: string
  department?: string
  role?: string
  referral?: string
  relation?: string
  /** `YYYY-MM-DD`. */
  sentOn?: string
  noCalls?: boolean
  place?: string
  /** IANA zone; only in `amend`. */
  zone?: string
}

type AboutOffice = { office?: string }

type Meaning =
  | ({
      kind: 'disposition'
      disposition: Disposition
      person?: string
      leftMessage?: boolean
      next?: Next
    } & AboutOffice)
  | ({ kind: 'called' | 'called-back' | 'sent' | 'unsure' | 'drop' | 'keep' } & AboutOffice)
  | ({ kind: 'snooze'; until?: WallTime } & AboutOffice)
  | ({ kind: 'skip'; all?: boolean } & AboutOffice)
  | { kind: 'pause'; until?: WallTime }
  | { kind: PlainKind }
  | { kind: 'add'; followUp: FollowUpFields }
  | ({ kind: 'amend'; followUp: FollowUpFields } & AboutOffice)
  | { kind: 'unclear'; candidates?: Reading[] }

/** Readings that say nothing but their kind. */
export type PlainKind =
  | 'undo'
  | 'next'
  | 'list'
  | 'board'
  | 'menu'
  | 'practice'
  | 'ring-me'
  | 'text-me'
  | 'export'
  | 'erase'
  | 'new-link'
  | 'resume'
  | 'reaction'
  | 'opt-out'
  | 'opt-in'

/** One thing a text says. `note` is what is worth keeping that no field holds; `because` only when asked to explain. */
export type Reading = Meaning & { note?: string; because?: string[] }
