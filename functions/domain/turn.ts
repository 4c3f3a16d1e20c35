import { type Applicant, homeOf, type Waiting } from './applicant.ts'
import type { Slot, Terms } from './cadence.ts'
import type { ClosedWhy, FollowUp, Purpose, Stage } from './follow-up.ts'
import type { Given, Taken } from './given.ts'
import type { Happened, LedgerLine } from './ledger.ts'
import { cardOf, followUpIdOf, nothingOpen, type Open, type Question } from './open.ts'
import { leaseSeconds, lookUpGraceSeconds, type TextAbout, withSent } from './outbox.ts'
import type { Settings } from './settings.ts'
import { addDays, atClock, dayOf, hours, type Instant, type Zone } from './time.ts'
import type { Effect } from './trigger.ts'

/**
 * One decision while it is being made: the applicant as it becomes, what is said, what the outside is asked to do.
 * Leaves of `decide` change the applicant through it; each change replaces the document, nothing is changed in place.
 */
export class Turn {
  readonly before: Applicant
  readonly now: Instant
  readonly given: Given
  /** Whether a text, a call or a form is being answered: then what we say is part of the answer. */
  readonly isAnswering: boolean
  applicant: Applicant
  readonly said: string[] = []
  readonly effects: Effect[] = []
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
  /** The id of the answer, when it carries a card: its delivery is followed like any other card's. */
  answerTextId: string | undefined

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

  /** Moves a follow-up to a stage; a card or question that was open about it is over. */
  stage(followUp: FollowUp, stage: Stage): FollowUp {
    this.letGo(followUp.id)
    return this.change(followUp, { stage })
  }

  /** Plans the next call of a follow-up; without a slot it is held, which the list explains. */
  plan(followUp: FollowUp, slot: Slot, purpose: Purpose, isNamed = false): FollowUp {
    if (slot.kind === 'none') return this.stage(followUp, { status: 'held', why: 'no-slot' })
    const because = slot.because.map((reason) => reason.kind)
    this.log({ kind: 'planned', plannedAt: slot.at, purpose: purpose.kind, because }, followUp)
    return this.stage(followUp, { status: 'planned', at: slot.at, purpose, isNamed })
  }

  /** Closes a follow-up: it leaves the document and stays in the ledger. */
  close(followUp: FollowUp, why: ClosedWhy): void {
    this.letGo(followUp.id)
    this.log({ kind: 'closed', why, followUp }, followUp)
    const questions = this.applicant.questions.filter(({ question }) => !isAbout(question, followUp.id))
    this.set({ followUps: this.applicant.followUps.filter(({ id }) => id !== followUp.id), questions })
  }

  /** What is open about this follow-up no longer is; a card that ends so counts as answered when we are answering. */
  letGo(followUpId: string): void {
    const { open } = this.applicant
    const card = cardOf(open)
    if (card?.followUpId === followUpId) {
      this.set({ lastCard: { followUpId, closedAt: this.now, wasAnswered: this.isAnswering } })
    }
    if (open.kind === 'question' && card?.followUpId === followUpId) {
      const { behind: _, ...rest } = open
      this.set({ open: rest })
    }
    if (followUpIdOf(open) === followUpId) this.settle()
  }

  /** The open question is over, or the card: a card that waited behind it is open again. */
  settle(): void {
    const { open } = this.applicant
    this.set({ open: (open.kind === 'question' ? open.behind : undefined) ?? nothingOpen })
  }

  /** Asks a question. Where none is being answered and a card is out, it waits until the card is over. */
  ask(
    question: Question,
    words: string,
    about: TextAbout = { kind: 'question', question: question.kind },
  ): void {
    const { questionHours, patientQuestionDays } = this.settings
    const deadline = this.now + hours(questionHours)
    const expiresAt = isPatient(question) ? this.now + hours(24 * patientQuestionDays) : deadline
    const card = cardOf(this.applicant.open)
    if (card !== undefined && !this.isAnswering) return this.wait({ question, askAt: this.now, expiresAt })
    this.setAside()
    const behind = card === undefined ? {} : { behind: card }
    this.open({ kind: 'question', question, askedAt: this.now, expiresAt, ...behind })
    this.tell(about, words, deadline)
  }

  /** A question that gives way waits, and is asked again when nothing else is open. */
  setAside(): void {
    const { open } = this.applicant
    if (open.kind !== 'question') return
    this.settle()
    if (!isFleeting(open.question))
      this.wait({ question: open.question, askAt: this.now, expiresAt: open.expiresAt })
  }

  private wait(waiting: Waiting): void {
    const others = this.applicant.questions.filter(({ question }) => !isSame(question, waiting.question))
    this.set({ questions: [...others, waiting] })
  }

  open(open: Open): void {
    const about = followUpIdOf(open)
    this.set(about === undefined ? { open } : { open, lastSpokenOf: about })
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
      today: { ...today, unsolicited: today.unsolicited + 1 },
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

/** Questions that wait as long as the pause they ask about. */
const isPatient = ({ kind }: Question): boolean => kind === 'still-want-to' || kind === 'resume-plan'

/** Questions that make no sense later. */
function isFleeting(question: Question): boolean {
  return ['which-office', 'which-reading', 'really-erase', 'practice', 'greeting'].includes(question.kind)
}

function isSame(one: Question, other: Question): boolean {
  const about = 'followUpId' in one ? one.followUpId : undefined
  return one.kind === other.kind && about === ('followUpId' in other ? other.followUpId : undefined)
}

function isAbout(question: Question, followUpId: string): boolean {
  return 'followUpId' in question && question.followUpId === followUpId
}

/** Hours from now, as an instant. */
export const inHours = (turn: Turn, count: number): Instant => turn.now + hours(count)
