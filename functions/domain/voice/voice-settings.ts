/** What is decided of calls, each figure with its unit. */
export type VoiceSettings = {
  /**
   * How a caller with an applicant's number is known to be them: by the number, the carrier's word (or a
   * code), a code.
   */
  callersProvedBy: 'number' | 'attestation' | 'code'
  /**
   * Whose number an office sees when the assistant rang the applicant; the applicant's must be verified at
   * Twilio.
   */
  ringMeShows: 'assistant' | 'applicant'
  /** How long an office's phone rings: enough for a desk, often short of a machine. */
  officeRingSeconds: number
  applicantRingSeconds: number
  /** Without a key for that long a ring was answered by a machine, or nobody: the card goes out as a text. */
  keySeconds: number
  bridgeMinutes: number
  /** Spend: what one applicant may cost in a day, on their calendar. */
  bridgesPerDay: number
  bridgeMinutesPerDay: number
  ringsPerDay: number
  callsTakenPerDay: number
  /** After so many silent rounds in a row a call ends kindly; and after so many steps in any case. */
  silentRounds: number
  stepsPerCall: number
  laterByVoiceMinutes: number
  /**
   * What came of a call that was not settled is asked that long after it ended, when its reports are surely
   * in.
   */
  callSettleSeconds: number
  /** A text and a call about one office within this time are about one attempt. */
  sameAttemptMinutes: number
}

export const defaultVoiceSettings: VoiceSettings = {
  callersProvedBy: 'attestation',
  ringMeShows: 'assistant',
  officeRingSeconds: 25,
  applicantRingSeconds: 20,
  keySeconds: 20,
  bridgeMinutes: 15,
  bridgesPerDay: 12,
  bridgeMinutesPerDay: 60,
  ringsPerDay: 8,
  callsTakenPerDay: 40,
  silentRounds: 3,
  stepsPerCall: 30,
  laterByVoiceMinutes: 10,
  callSettleSeconds: 30,
  sameAttemptMinutes: 30,
}
