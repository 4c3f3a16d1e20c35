import type { Waiting } from './applicant.ts'
import { notBefore, type Slot } from './cadence.ts'
import { Draft } from './draft.ts'
import type { ClosedWhy, FollowUp, Purpose, Stage } from './follow-up.ts'
import { heldUntil } from './interview-hold.ts'
import { cardOf, followUpIdOf, nothingOpen, type Open, type Question } from './open.ts'
import type { TextAbout } from './outbox.ts'
import { hours, type Instant } from './time.ts'

/**
 * One decision while it is being made. Leaves of `decide` change the applicant through it; each change replaces the
 * document, nothing is changed in place. What is open in the conversation, and what is planned, change only here.
 */
export class Turn extends Draft {
  /** Moves a follow-up to a stage; a card or question that was open about it is over. */
  stage(followUp: FollowUp, stage: Stage): FollowUp {
    this.letGo(followUp.id)
    return this.change(followUp, { stage })
  }

  /** Plans the next call of a follow-up; without a slot it is held, which the list explains. */
  plan(followUp: FollowUp, wished: Slot, purpose: Purpose, isNamed = false): FollowUp {
    const slot = isNamed ? wished : this.notInInterview(this.notOnDayOff(wished, followUp), followUp)
    if (slot.kind === 'none') return this.stage(followUp, { status: 'held', why: 'no-slot' })
    const because = slot.because.map((reason) => reason.kind)
    this.log({ kind: 'planned', plannedAt: slot.at, purpose: purpose.kind, because }, followUp)
    return this.stage(followUp, { status: 'planned', at: slot.at, purpose, isNamed })
  }

  /** After "none today" nothing is planned for today any more, nor what the day's cap has no room for. */
  private notOnDayOff(slot: Slot, followUp: FollowUp): Slot {
    const isToday = slot.kind === 'slot' && slot.at < this.endOfToday
    const isOff = isToday && (this.applicant.today.isOff || this.isDayFull(followUp))
    return isOff ? notBefore(this.endOfToday, this.now, this.terms(followUp)) : slot
  }

  /** Whether the cards of today and those that go before this one are as many as a day has. */
  private isDayFull({ id, tries }: FollowUp): boolean {
    const before = this.applicant.followUps.filter(
      (each) =>
        each.id !== id &&
        each.stage.status === 'planned' &&
        !each.stage.isNamed &&
        each.stage.at < this.endOfToday &&
        (tries.lastAt !== undefined || each.tries.lastAt === undefined),
    )
    return this.applicant.today.cards + before.length >= this.settings.cardsPerDay
  }

  /** Other calls are held around an interview. */
  private notInInterview(slot: Slot, followUp: FollowUp): Slot {
    if (slot.kind === 'none') return slot
    const others = this.applicant.followUps.filter(({ id }) => id !== followUp.id)
    const until = heldUntil(others, slot.at, this.settings)
    return until === undefined ? slot : notBefore(until, this.now, this.terms(followUp))
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
    if (this.isTextedOut && about.kind !== 'reminder') {
      return this.wait({ question, askAt: this.endOfToday, expiresAt })
    }
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
}

/** Questions that wait as long as the pause they ask about; and the name, without which nobody is signed up. */
const isPatient = ({ kind }: Question): boolean =>
  kind === 'still-want-to' || kind === 'resume-plan' || kind === 'name'

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
