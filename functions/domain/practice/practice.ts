/** A practice call by text or voice (J22): who plays the office, and what was said so far. */
export type Practice = {
  receptionist: Receptionist
  /** The follow-up practised for, where there is one. */
  followUpId?: string
  /** The applicant's lines so far, in order; forgotten when the practice is over. */
  said: readonly string[]
}

/**
 * Those who answer production phones: says her name and is glad; in a hurry; asks for a resume and puts
 * through.
 */
export const receptionists = ['friendly', 'hurried', 'gatekeeper'] as const
export type Receptionist = (typeof receptionists)[number]

/** The name each gives, at once or when asked. */
export const namesOf: Record<Receptionist, string> = { friendly: 'Dana', hurried: 'Pat', gatekeeper: 'Robin' }

/** Another one each time. */
export const receptionistFor = (practicesBefore: number): Receptionist =>
  receptionists[practicesBefore % receptionists.length] ?? 'friendly'
