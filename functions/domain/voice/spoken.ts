/** One step of what a caller hears or does; a view makes TwiML of it. */
export type Spoken =
  | { kind: 'say'; words: string; voice?: Voice }
  | Gather
  | Dial
  | { kind: 'hang-up' }
  /** Not taken at all: the caller hears the busy tone, and nothing is billed. */
  | { kind: 'reject' }

/** Who speaks: the assistant, or whoever answers the phone when one practises. */
export type Voice = 'assistant' | 'receptionist'

/** Asks, and waits for a key or words; silence is an answer too. */
export type Gather = {
  kind: 'gather'
  words: string
  voice?: Voice
  /** The caller's answer comes back with it. */
  step: number
  isSpeech: boolean
  digits: number
  /** How long silence may last after the words. */
  seconds: number
}

/**
 * Puts the caller through. There is no field for a recording, and none for words on the other's leg but the
 * applicant's.
 */
export type Dial = {
  kind: 'dial'
  step: number
  /** E.164: only ever a stored number. */
  to: string
  extension?: string
  /** Left out: the caller's own number is shown. */
  callerId?: string
  ringSeconds: number
  limitSeconds: number
  /** Whether machines are listened for; advice only, and unreliable when digits are sent. */
  isHeard: boolean
  /** An office calls back: the applicant is told who it is before they are put through. */
  isWhispered: boolean
}
