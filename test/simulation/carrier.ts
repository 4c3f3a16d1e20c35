import type { Instant } from '../../functions/domain/time.ts'
import type { Sent } from '../../functions/runtime/ports.ts'
import type { World } from './world.ts'

/** A text of ours as Twilio keeps it. */
export type CarriedText = {
  sid: string
  to: string
  body: string
  createdAt: Instant
  /** From when on a list shows it. */
  listedAt: Instant
  status: string
  /** Ours, in the path of its status callback; answers without a card have none. */
  textId?: string
  isAnswer: boolean
}

export type ReceivedText = { sid: string; from: string; body: string; createdAt: Instant }

/** What Twilio tells whom. */
export type CarrierEnds = {
  delivered: (text: CarriedText) => void
  report: (text: CarriedText, status: string, code: number) => void
}

/** The carrier's whims, drawn for each text. */
export type CarrierFaults = {
  listLagMs: () => number
  /** Why this text does not arrive: an error code, or nothing. */
  failure: (to: string) => number | undefined
  reportFate: () => 'told' | 'lost' | 'doubled' | 'late'
}

const optOutWord = /^\s*(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)\s*$/i
const optInWord = /^\s*(start|unstop|yes)\s*$/i

/** Twilio's messages: accepted, carried, reported on, listed a moment later; opted-out phones are refused. */
export class Carrier {
  readonly sent: CarriedText[] = []
  readonly received: ReceivedText[] = []
  private readonly optedOut = new Set<string>()
  private readonly world: World
  private readonly faults: CarrierFaults
  private readonly ends: CarrierEnds
  private made = 0

  constructor(world: World, faults: CarrierFaults, ends: CarrierEnds) {
    this.world = world
    this.faults = faults
    this.ends = ends
  }

  freshSid(): string {
    this.made += 1
    return `SM${this.made.toString(16).padStart(32, '0')}`
  }

  send(text: { textId: string; to: string; body: string }): Exclude<Sent, { outcome: 'unknown' }> {
    const refused = this.refusal(text)
    if (refused !== undefined) return { outcome: 'refused', code: refused }
    const { sid } = this.carry({ ...text, isAnswer: false })
    return { outcome: 'accepted', sid }
  }

  /** Takes a text on its way: a send that was accepted, or an answer to a webhook. */
  carry(text: { to: string; body: string; textId?: string; isAnswer: boolean }): CarriedText {
    const { world } = this
    const listedAt = world.now + this.faults.listLagMs()
    const carried = { ...text, sid: this.freshSid(), createdAt: world.now, listedAt, status: 'queued' }
    this.sent.push(carried)
    world.tell(
      () =>
        `   carries to ${text.to}${text.isAnswer ? ', an answer' : ` ${text.textId}`}: ${text.body.split('\n')[0]}`,
    )
    if (!text.isAnswer)
      world.see({ kind: 'created', textId: text.textId ?? '', to: text.to, body: text.body })
    this.report(carried, 'sent', 0, 900)
    const failure = this.faults.failure(text.to)
    if (failure !== undefined) {
      world.count(`carrier failure ${failure}`)
      world.after(3_000, () => this.report(carried, failure === 30001 ? 'failed' : 'undelivered', failure, 0))
      return carried
    }
    world.after(world.random.between(900, 2_500), () => {
      carried.status = 'delivered'
      this.ends.delivered(carried)
      this.report(carried, 'delivered', 0, 400)
    })
    return carried
  }

  /** A phone texts us; what it says may opt it out here too. */
  receive(from: string, body: string): ReceivedText {
    const text = { sid: this.freshSid(), from, body, createdAt: this.world.now }
    this.received.push(text)
    if (optOutWord.test(body)) this.optedOut.add(from)
    if (optInWord.test(body)) this.optedOut.delete(from)
    return text
  }

  isOptedOut(phone: string): boolean {
    return this.optedOut.has(phone)
  }

  listSent(to: string, since: Instant): CarriedText[] {
    const second = Math.floor(since / 1000) * 1000
    return this.sent
      .filter((text) => text.to === to && !text.isAnswer && wholeSecond(text.createdAt) >= second)
      .filter(({ listedAt }) => listedAt <= this.world.now)
      .map((text) => ({ ...text, createdAt: wholeSecond(text.createdAt) }))
      .toReversed()
  }

  listReceived(since: Instant): ReceivedText[] {
    const second = Math.floor(since / 1000) * 1000
    return this.received.filter(({ createdAt }) => createdAt >= second).toReversed()
  }

  private refusal({ to, body }: { to: string; body: string }): number | undefined {
    if (!/^\+\d{8,15}$/.test(to) || to === '+15005550001') return 21211
    if (to === '+15005550009') return 21614
    if (body === '') return 21602
    if (body.length > 1600) return 21617
    return this.optedOut.has(to) ? 21610 : undefined
  }

  private report(text: CarriedText, status: string, code: number, afterMs: number): void {
    const { world } = this
    world.after(afterMs, () => {
      text.status = status
    })
    const tell = () => {
      if (text.textId !== undefined) this.ends.report(text, status, code)
    }
    const fate = this.faults.reportFate()
    if (fate !== 'told') world.count(`report ${fate}`)
    if (fate === 'lost') return
    world.after(fate === 'late' ? world.random.between(1_000, 3_600_000) : afterMs, tell)
    if (fate === 'doubled') world.after(afterMs + world.random.between(1, 90_000), tell)
  }
}

const wholeSecond = (at: Instant): Instant => Math.floor(at / 1000) * 1000
