import { type Applicant, newApplicant } from '../../../functions/domain/applicant.ts'
import { decide } from '../../../functions/domain/decide.ts'
import type { Given } from '../../../functions/domain/given.ts'
import { defaultSettings, type Settings } from '../../../functions/domain/settings.ts'
import type { Instant } from '../../../functions/domain/time.ts'
import type { Effect, Trigger } from '../../../functions/domain/trigger.ts'
import type { CallStatus } from '../../../functions/domain/voice/call.ts'
import type { Spoken } from '../../../functions/domain/voice/spoken.ts'
import { at, followUp } from '../../views/given.ts'

export const sid = `CA${'1'.repeat(32)}`

/** Maya, whose card for Blue Harbor has been out since ten. */
export const withCard = (part: Partial<Applicant> = {}): Applicant => ({
  ...newApplicant('00ff12ab34cd56ef', '+12135550100'),
  version: 3,
  profile: { name: 'Maya Torres', role: 'Production Assistant', isEarlyOk: false, isRung: false },
  standing: { status: 'active' },
  followUps: [followUp({ cardedAt: at('2026-11-24T10:00-08:00') })],
  followUpsEver: 1,
  headsUpDay: '2026-11-24',
  open: {
    kind: 'card',
    followUpId: 'f1',
    offeredAt: at('2026-11-24T10:00-08:00'),
    closesAt: at('2026-11-24T11:45-08:00'),
    yieldsAt: at('2026-11-24T10:45-08:00'),
    isNamed: false,
  },
  ...part,
})

/** An applicant to whom things happen, one after the other, each a few seconds later. */
export class Story {
  applicant: Applicant
  now: Instant = at('2026-11-24T10:05-08:00')
  spoken: readonly Spoken[] | undefined
  effects: readonly Effect[] = []
  texts: string[] = []
  readonly settings: Settings
  private sids = 0

  constructor(applicant = withCard(), settings: Partial<Settings> = {}) {
    this.applicant = applicant
    this.settings = { ...defaultSettings, areFictionalNumbersAllowed: true, ...settings }
  }

  /** Something happens; texts that go out (or answer) are collected. */
  told(trigger: Trigger, seconds = 3): this {
    this.now += seconds * 1000
    const decision = decide(this.applicant, trigger, this.now, this.given())
    if (decision.kind === 'needs') throw new Error('needs calendars')
    this.spoken = decision.spoken
    if (decision.kind === 'unchanged') {
      this.effects = []
      return this
    }
    const sent = Object.entries(decision.applicant.outbox)
      .filter(([id]) => this.applicant.outbox[id] === undefined)
      .map(([, { body }]) => body)
    this.applicant = decision.applicant
    this.effects = decision.effects
    this.texts.push(...decision.texts, ...sent)
    return this
  }

  calls = (isAttested = true, callSid = sid) => this.told({ kind: 'call-arrived', sid: callSid, isAttested })
  /** A key at the step that was asked last, or at another. */
  presses = (digits: string, step = this.step) =>
    this.told({ kind: 'caller-said', sid, step, digits, speech: '' })
  saysAloud = (speech: string, step = this.step) =>
    this.told({ kind: 'caller-said', sid, step, digits: '', speech })
  dialEnds = (status: CallStatus, isCallerGone = false, step = this.step) =>
    this.told({ kind: 'dial-ended', sid, step, status, seconds: 40, isCallerGone })
  legEnds = (status: CallStatus) => this.told({ kind: 'leg-ended', sid, status, seconds: 40 })
  hangsUp = () => this.told({ kind: 'call-ended', sid, status: 'completed' })
  alarmRings = (seconds: number) => this.told({ kind: 'alarm-rang' }, seconds)
  texted(body: string): this {
    this.sids += 1
    return this.told({ kind: 'text-arrived', sid: `SM${this.sids}`, body, mediaCount: 0 })
  }

  get step(): number {
    return this.applicant.call?.stepNumber ?? 0
  }

  /** All that was said and asked last, as one text. */
  get heard(): string {
    return (this.spoken ?? []).flatMap((each) => ('words' in each ? [each.words] : [])).join(' ')
  }

  get dial() {
    return this.spoken?.find((each) => each.kind === 'dial')
  }

  get lastText(): string {
    return this.texts.at(-1) ?? ''
  }

  private given(): Given {
    return {
      settings: this.settings,
      assistantNumber: '+12135550199',
      operator: 'the desk',
      taken: new Proxy({}, { get: () => ({ isShared: false, cards: [] }) }),
      code: '4711',
      links: { card: () => 'https://x.test/c/1', board: () => 'https://x.test/b/1' },
    }
  }
}

/** The attempts in the ledger that still hold, over a whole story: each save's tail. */
export class Ledger {
  private readonly lines: Applicant['tail'][number][] = []
  readonly story: Story

  constructor(story: Story) {
    this.story = story
    const told = story.told.bind(story)
    story.told = (trigger, seconds) => {
      const { version } = story.applicant
      told(trigger, seconds)
      if (story.applicant.version !== version) this.lines.push(...story.applicant.tail)
      return story
    }
  }

  get attempts(): string[] {
    const undone = this.lines.flatMap((line) => (line.kind === 'undone' && line.lines ? [line.lines] : []))
    return this.lines.flatMap((line) => {
      const isUndone = undone.some(({ from, until }) => from <= line.n && line.n < until)
      return line.kind === 'attempt' && !isUndone ? [`${line.disposition} by ${line.by}`] : []
    })
  }
}
