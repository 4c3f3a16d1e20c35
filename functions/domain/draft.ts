import { type Applicant, homeOf } from './applicant.ts'
import type { Slot, Terms } from './cadence.ts'
import type { FollowUp } from './follow-up.ts'
import type { Given, Taken } from './given.ts'
import type { Happened, LedgerLine } from './ledger.ts'
import { leaseSeconds, lookUpGraceSeconds, type TextAbout, withSent } from './outbox.ts'
import type { Settings } from './settings.ts'
import { addDays, atClock, dayOf, type Instant, type Zone } from './time.ts'
import type { Effect } from './trigger.ts'
import type { Spoken } from './voice/spoken.ts'

/**
 * What a decision holds while it is being made: the applicant as it becomes, what is said, what is asked of the
 * outside.
 */
export class Draft {
  readonly before: Applicant
  readonly now: Instant
  readonly given: Given
  /** Whether a text, a call or a form is being answered: then what we say is part of the answer. */
  readonly isAnswering: boolean
  applicant: Applicant
  readonly said: string[] = []
  readonly effects: Effect[] = []
  /** Offices that were added, and where in what is said each has its echo. */
  readonly added: { followUp: FollowUp; slot: Slot; saidAt: number }[] = []
  private textsMade = 0
  /** Offices whose calendars the decision lacked. */
  readonly needs = new Set<string>()
  /** The applicant after what was said was acted on, before the next card went out: UNDO takes back no card. */
  acted: Applicant | undefined
  /** What UNDO would take back, in words; set by the leaves that act on a reading. */
  undoable: string | undefined
  /** The follow-up that readings without an office are about, whatever is open: just undone, or just chosen. */
  aboutId: string | undefined
  /** When what is answered was said: now, but for a text that was found later. */
  saidAt: Instant
  /** Where in what is said the call card stands: a page shows the card itself instead. */
  cardSaidAt: number | undefined
  /** The id of the answer, when it carries a card: its delivery is followed like any other card's. */
  answerTextId: string | undefined
  /** What a caller hears next. */
  spoken: readonly Spoken[] | undefined

  constructor(applicant: Applicant, now: Instant, given: Given, isAnswering: boolean) {
    this.before = applicant
    this.now = now
    this.given = given
    this.isAnswering = isAnswering
    this.saidAt = now
    this.applicant = { ...applicant, tail: [] }
    this.startDay()
  }

  get settings(): Settings {
    return this.given.settings
  }

  /** Where the applicant is, as far as we know. */
  get home(): { zone: Zone; isEarlyOk: boolean } {
    return homeOf(this.applicant)
  }

  /** Midnight to come, where the applicant is. */
  get endOfToday(): Instant {
    const { zone } = this.home
    return atClock(addDays(dayOf(this.now, zone), 1), '00:00', zone)
  }

  /** Whether this day's unsolicited texts are used up; what somebody named, and reminders, go out all the same. */
  get isTextedOut(): boolean {
    return !this.isAnswering && this.applicant.today.unsolicited >= this.settings.unsolicitedTextsPerDay
  }

  /** Replaces parts of the document. */
  set(part: Partial<Applicant>): void {
    this.applicant = { ...this.applicant, ...part }
  }

  followUp(id: string | undefined): FollowUp | undefined {
    return this.applicant.followUps.find((followUp) => followUp.id === id)
  }

  /** Puts a follow-up back as it has become. */
  change(followUp: FollowUp, part: Partial<FollowUp>): FollowUp {
    const changed = { ...followUp, ...part }
    const followUps = this.applicant.followUps.map((each) => (each.id === followUp.id ? changed : each))
    this.set({ followUps, lastSpokenOf: followUp.id })
    return changed
  }

  /** Says something in the answer. */
  say(words: string): void {
    this.said.push(words)
  }

  /** Says something: in the answer when there is one to give, else as a text of its own, of use until `deadline`. */
  tell(about: TextAbout, words: string, deadline: Instant): void {
    if (this.isAnswering) {
      this.say(words)
      if (about.kind === 'card') this.rememberAnswer(about, deadline)
      return
    }
    this.text(about, words, deadline)
  }

  /** Sends a text of its own, also while something else is being answered. */
  text(about: TextAbout, words: string, deadline: Instant): void {
    const textId = this.nextTextId()
    const lease = {
      sendBefore: this.now + leaseSeconds * 1000,
      lookUpAfter: this.now + (leaseSeconds + lookUpGraceSeconds) * 1000,
    }
    const outgoing = { about, body: words, intendedAt: this.now, deadline, ...lease, isRetry: false }
    const { today } = this.applicant
    this.set({
      outbox: { ...this.applicant.outbox, [textId]: outgoing },
      sent: withSent(this.applicant.sent, textId, { about, deadline, isRetry: false, at: this.now }),
      // The echo of a call answers that call: it was asked for.
      today: { ...today, unsolicited: today.unsolicited + (this.isAnswering ? 0 : 1) },
    })
    this.effects.push({ kind: 'send-text', textId })
  }

  /** Writes a line in the ledger, about a follow-up where one is given. */
  log(happened: Happened, followUp?: FollowUp): void {
    const about = followUp === undefined ? {} : { followUpId: followUp.id, office: followUp.office.name }
    const line: LedgerLine = { at: this.now, n: this.applicant.lines, ...about, ...happened }
    this.set({ tail: [...this.applicant.tail, line], lines: this.applicant.lines + 1 })
  }

  /** What the cadence needs to know of a follow-up. */
  terms(followUp: FollowUp): Terms {
    return {
      office: followUp.office,
      home: this.home,
      tries: followUp.tries,
      isOncePerDay: followUp.isKept,
      taken: followUp.isShared ? this.calendar(followUp.office.phone).cards : [],
      spreadKey: `${this.applicant.id}${followUp.id}`,
      settings: this.settings,
    }
  }

  /** The office's calendar; where it is not at hand it is asked for, and the decision made again. */
  calendar(phone: string): Taken {
    const taken = this.given.taken[phone]
    if (taken !== undefined) return taken
    this.needs.add(phone)
    return { isShared: false, cards: [] }
  }

  private rememberAnswer(about: TextAbout, deadline: Instant): void {
    this.cardSaidAt = this.said.length - 1
    const textId = this.nextTextId()
    this.answerTextId = textId
    this.set({
      sent: withSent(this.applicant.sent, textId, { about, deadline, isRetry: false, at: this.now }),
    })
  }

  /** Tells whose text it is, and is never used again, even by somebody who was erased and came back. */
  private nextTextId(): string {
    const { id, version } = this.applicant
    this.textsMade += 1
    return `${id}-${this.now.toString(36)}-${version}-${this.textsMade}`
  }

  private startDay(): void {
    const day = dayOf(this.now, this.home.zone)
    if (this.applicant.today.day === day) return
    this.set({ today: { day, cards: 0, unsolicited: 0, received: 0, isOff: false } })
  }
}
