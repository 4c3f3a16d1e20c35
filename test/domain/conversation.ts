import type { Applicant } from '../../functions/domain/applicant.ts'
import { newApplicant } from '../../functions/domain/applicant.ts'
import { type Decision, decide } from '../../functions/domain/decide.ts'
import type { FollowUp } from '../../functions/domain/follow-up.ts'
import type { Given, Taken } from '../../functions/domain/given.ts'
import { defaultSettings, type Settings } from '../../functions/domain/settings.ts'
import type { Instant } from '../../functions/domain/time.ts'
import type { Effect, Trigger } from '../../functions/domain/trigger.ts'

const id = '0123456789abcdef'
const nobody: Taken = { isShared: false, cards: [] }

/** One applicant and the decisions about them, one after another; texts that are sent count as accepted at once. */
export class Conversation {
  now: Instant
  applicant: Applicant
  effects: readonly Effect[] = []
  /** Texts that answered nobody, in order. */
  readonly sent: string[] = []
  private readonly given: Given
  private said = 0

  constructor(start: string, settings: Partial<Settings> = {}, phone = '+13105550131') {
    this.now = Date.parse(start)
    this.applicant = newApplicant(id, phone)
    this.given = {
      settings: { ...defaultSettings, areFictionalNumbersAllowed: true, ...settings },
      assistantNumber: '+12135550100',
      operator: 'Bay Film School',
      taken: new Proxy({}, { get: () => nobody }),
      code: '1234',
      links: { card: () => 'https://x.example/c/1', board: () => 'https://x.example/b/1' },
    }
  }

  /** Signed up as Maya Torres, in Los Angeles. */
  static joined(start: string, settings: Partial<Settings> = {}): Conversation {
    const conversation = new Conversation(start, settings)
    conversation.text('hi')
    conversation.text('Maya Torres, PA')
    return conversation
  }

  /** Texts the assistant; answers what it says. */
  text(body: string, at?: string): string {
    this.moveTo(at)
    this.said += 1
    return this.happens({
      kind: 'text-arrived',
      sid: `SM${this.now}-${this.said}`,
      body,
      mediaCount: 0,
    }).join('\n')
  }

  /** Goes on to that moment, waking whenever something is due. */
  moveTo(at: string | undefined): void {
    if (at === undefined) return
    const target = Date.parse(at)
    for (let wakes = 0; (this.applicant.wakeAt ?? target + 1) <= target; wakes += 1) {
      if (wakes > 200) throw new Error('it does not come to rest')
      this.now = Math.max(this.now, this.applicant.wakeAt ?? this.now)
      this.happens({ kind: 'alarm-rang' })
    }
    this.now = target
  }

  /** What a trigger would come to. @throws where it comes to nothing */
  decided(trigger: Trigger): Extract<Decision, { kind: 'changed' }> {
    const decision = decide(this.applicant, trigger, this.now, this.given)
    if (decision.kind !== 'changed') throw new Error(`nothing changed: ${decision.kind}`)
    return decision
  }

  happens(trigger: Trigger): readonly string[] {
    const decision = decide(this.applicant, trigger, this.now, this.given)
    if (decision.kind === 'needs') throw new Error('a calendar was not at hand')
    if (decision.kind === 'unchanged') return decision.texts
    this.applicant = decision.applicant
    this.effects = decision.effects
    this.send()
    return decision.texts
  }

  office(name: string): FollowUp {
    const found = this.applicant.followUps.find(({ office }) => office.name === name)
    if (found === undefined) throw new Error(`no office is called ${name}`)
    return found
  }

  /** The texts on their way, all accepted. */
  private send(): void {
    const { outbox } = this.applicant
    const bodies = Object.values(outbox).map(({ body }) => body)
    if (bodies.length === 0) return
    this.sent.push(...bodies)
    this.applicant = { ...this.applicant, outbox: {} }
    // What the performer's small update does: the next moment is no longer the text's.
    this.happens({ kind: 'alarm-rang' })
  }
}
