import { defaultVoiceSettings, type VoiceSettings } from './voice/voice-settings.ts'

/**
 * Every figure of the trade that calltime keeps to, with its unit. Defaults are those of the field guide's "The
 * cadence".
 * Clock times are `HH:MM` on the office's wall clock unless the name says otherwise.
 */
export type Settings = VoiceSettings & {
  /** Who may sign up: anybody, those with the join word, or nobody. */
  signUp: 'open' | 'code' | 'closed'
  /** The join word, upper case; only with `signUp: 'code'`. */
  joinCode: string
  /** Who sends the one confirmation of STOP, START and HELP. */
  optOutAnswers: 'carrier' | 'ours'
  /** Whether fictional numbers (NPA-555-01XX) may be stored; never in production. */
  areFictionalNumbersAllowed: boolean
  /** When an office may be called. */
  windows: readonly { opens: string; closes: string }[]
  /** A call that waited for a window to open comes this long after ("they're at lunch, so 2:05 pm"). */
  minutesAfterOpening: number
  /** The slots of alternate days of tries, in turn. */
  slots: readonly [readonly string[], readonly string[]]
  firstCall: string
  /** A follow-up added before this moment gets its first call the same day. */
  firstCallSameDayBefore: string
  triesPerDay: number
  minutesBetweenTries: number
  busyRetryMinutes: number
  busyRetriesInARow: number
  callsPerDay: number
  /** A time that somebody at the office named is kept between these. */
  namedTimes: { opens: string; closes: string }
  officeDaysAfterMessage: number
  officeDaysAfterAnswer: number
  officeDaysAfterResume: number
  officeDaysUntilResumeIsTakenAsSent: number
  officeDaysUntilInterviewCheckIn: number
  officeDaysUntilWaitingCheckIn: number
  interviewHoldBeforeMinutes: number
  interviewHoldAfterMinutes: number
  /** On the applicant's clock. */
  interviewReminderEvening: string
  interviewReminderMinutesBefore: number
  comeInNowAskedAt: string
  redFlagTries: number
  redFlagDays: number
  redFlagTriesAfterKeep: number
  triesPerDayAfterKeep: number
  machinesBeforeGreetingQuestion: number
  cardsPerDay: number
  unsolicitedTextsPerDay: number
  courtesyCardsPerHour: number
  courtesyCardsPerDay: number
  courtesySpreadMinutes: number
  /** Spread of the slots ("about 10"), chosen at planning so that the time said stays true. */
  spreadMinutes: number
  headsUpMinutesBefore: number
  /** On the applicant's clock: the heads-up of an early day goes out the evening before. */
  headsUpEvening: string
  headsUpEveningIfBefore: string
  nudgeMinutes: number
  /** Minutes after the nudge, or after a card that gets none, until the next office's card may take its place. */
  cardYieldMinutes: number
  silentDaysUntilQuestion: number
  /** The applicant's quiet hours end and begin, on the applicant's clock. */
  quietEnds: string
  quietEndsEarly: string
  quietBegins: string
  expiryDays: number
  undoMinutes: number
  freshCardSeconds: number
  snoozeMinutes: number
  /** A card at a time that somebody named stays open that long. */
  namedCardHours: number
  questionHours: number
  /** Questions about a pause wait that long: the pause does. */
  patientQuestionDays: number
  /** A question just asked keeps its place that long before a card whose time has come takes it. */
  questionHoldMinutes: number
  /** A card that another one replaced may still be meant by a bare digit for that long. */
  movedCardMinutes: number
  /** When the red flag's question is asked once more. */
  askAgainHours: number
  /** The morning after an interview, on the applicant's clock. */
  afterInterviewAt: string
  /** With less time than that before the card, a late heads-up is left out. */
  headsUpAtLeastMinutesBefore: number
  openFollowUps: number
  linkDays: number
  /** Caps on what one number may send us; past them one last message, then silence for the day. */
  inboundTextsPerDay: number
}

export const defaultSettings: Settings = {
  signUp: 'open',
  joinCode: '',
  optOutAnswers: 'carrier',
  areFictionalNumbersAllowed: false,
  windows: [
    { opens: '09:45', closes: '11:45' },
    { opens: '14:00', closes: '16:30' },
  ],
  minutesAfterOpening: 5,
  slots: [
    ['10:00', '14:15'],
    ['11:15', '16:00'],
  ],
  firstCall: '10:00',
  firstCallSameDayBefore: '09:30',
  triesPerDay: 2,
  minutesBetweenTries: 180,
  busyRetryMinutes: 10,
  busyRetriesInARow: 2,
  callsPerDay: 4,
  namedTimes: { opens: '08:00', closes: '20:00' },
  officeDaysAfterMessage: 1,
  officeDaysAfterAnswer: 2,
  officeDaysAfterResume: 2,
  officeDaysUntilResumeIsTakenAsSent: 1,
  officeDaysUntilInterviewCheckIn: 2,
  officeDaysUntilWaitingCheckIn: 4,
  interviewHoldBeforeMinutes: 60,
  interviewHoldAfterMinutes: 120,
  interviewReminderEvening: '18:00',
  interviewReminderMinutesBefore: 120,
  comeInNowAskedAt: '18:00',
  redFlagTries: 6,
  redFlagDays: 3,
  redFlagTriesAfterKeep: 6,
  triesPerDayAfterKeep: 1,
  machinesBeforeGreetingQuestion: 3,
  cardsPerDay: 8,
  unsolicitedTextsPerDay: 20,
  courtesyCardsPerHour: 4,
  courtesyCardsPerDay: 12,
  courtesySpreadMinutes: 10,
  spreadMinutes: 0,
  headsUpMinutesBefore: 30,
  headsUpEvening: '18:00',
  headsUpEveningIfBefore: '08:30',
  nudgeMinutes: 30,
  cardYieldMinutes: 15,
  silentDaysUntilQuestion: 3,
  quietEnds: '08:00',
  quietEndsEarly: '06:30',
  quietBegins: '21:00',
  expiryDays: 30,
  undoMinutes: 60,
  freshCardSeconds: 30,
  snoozeMinutes: 60,
  namedCardHours: 2,
  questionHours: 48,
  patientQuestionDays: 365,
  questionHoldMinutes: 10,
  movedCardMinutes: 15,
  askAgainHours: 24,
  afterInterviewAt: '10:00',
  headsUpAtLeastMinutesBefore: 10,
  openFollowUps: 50,
  linkDays: 14,
  inboundTextsPerDay: 200,
  ...defaultVoiceSettings,
}
