/** A practice call by text or voice (J22): who plays the office, and what was said so far. */
export type Practice = {
  receptionist: Receptionist
  /** The follow-up practised for, where there is one. */
  followUpId?: string
  /** The applicant's lines so far, in order. */
  said: readonly string[]
}

export type Receptionist = 'friendly' | 'hurried' | 'gatekeeper'
