import type { Applicant } from '../../functions/domain/applicant.ts'
import { defaultSettings, type Settings } from '../../functions/domain/settings.ts'
import { minutes } from '../../functions/domain/time.ts'
import { attend } from '../../functions/runtime/attend.ts'
import { applicantIdOf } from '../../functions/runtime/identity.ts'
import type { Log } from '../../functions/runtime/ports.ts'
import { textArrivedFrom } from '../../functions/runtime/text-arrived-from.ts'
import * as smsReply from '../../functions/sms-reply.ts'
import * as wake from '../../functions/wake.ts'
import { sqsEvent } from '../../infra/local/sqs-event.ts'
import { AlarmClock } from './alarm-clock.ts'
import { type CarriedText, Carrier, type ReceivedText } from './carrier.ts'
import { type Outside, portsOf, secrets } from './ports-of.ts'
import { report } from './report.ts'
import { Rounds } from './rounds.ts'
import type { Cause } from './seen.ts'
import { signedForm, textsInTwiml } from './signed-form.ts'
import { Store } from './store.ts'
import { type Message, WakeQueue } from './wake-queue.ts'
import type { Weather } from './weather.ts'
import type { Invocation, Outcome, World } from './world.ts'

export type TownOptions = {
  world: World
  weather: Weather
  settings?: Partial<Settings>
  /** Whether webhooks come in signed, through the whole handlers; else just behind the check of the signature. */
  isSigned: boolean
  off?: ReadonlySet<string>
  /** The log of the functions; left out: nobody reads it. */
  log?: Log
}

const assistantNumber = '+12135550100'

/** calltime in a simulated world: the real functions, set off by a simulated outside. */
export class Town {
  readonly outside: Outside
  readonly onDelivered = new Map<string, (body: string) => void>()
  private readonly world: World
  private readonly weather: Weather
  private readonly isSigned: boolean
  private readonly rounds: Rounds

  constructor({ world, weather, settings = {}, isSigned, off = new Set(), log }: TownOptions) {
    this.world = world
    this.weather = weather
    this.isSigned = isSigned
    const random = world.random.fork('outside')
    const isBad = (probability: number) => weather.isBad(world.now, probability)
    const store = new Store(
      () => world.now,
      () => random.between(0, isBad(0.2) ? 20_000 : 600),
    )
    const queue = new WakeQueue(world, () => isBad(0.03))
    queue.deliver = (messages, done) => this.wake(messages, done)
    const alarmClock = new AlarmClock(world, queue, {
      latenessMs: () => random.between(0, 59_000),
      isLost: () => isBad(0.05) || weather.isAway('alarms', world.now),
      isDoubled: () => isBad(0.05),
    })
    const carrier = new Carrier(
      world,
      {
        listLagMs: () => random.between(0, 5_000),
        failure: () => (isBad(0.03) ? random.pick([30003, 30005, 30006, 30007, 30008]) : undefined),
        reportFate: () => (isBad(0.2) ? random.pick(['lost', 'doubled', 'late'] as const) : 'told'),
      },
      {
        delivered: (text) => this.delivered(text),
        report: (text, status, code) =>
          report(this.outside, this.isSigned, this.rounds.invoke, { text, status, code }),
      },
    )
    this.outside = {
      world,
      weather,
      store,
      queue,
      alarmClock,
      carrier,
      settings: { ...defaultSettings, areFictionalNumbersAllowed: true, ...settings },
      deployment: {
        publicBaseUrl: 'https://calltime.example',
        assistantNumber,
        operator: 'Bay Film School',
        stage: 'simulation',
        dueShards: 1,
      },
      off,
      ...(log === undefined ? {} : { log }),
    }
    this.rounds = new Rounds(this.outside, (name, cause, run, done) => this.invoke(name, cause, run, done))
    store.index.onEntry = (wakeAt, shownAt) => this.rounds.planSweep(Math.max(wakeAt + 60_000, shownAt))
  }

  document(phone: string): Applicant | undefined {
    const item = this.outside.store.get(`APPLICANT#${this.idOf(phone)}`, 'STATE')
    return item as Applicant | undefined
  }

  idOf(phone: string): string {
    return applicantIdOf(secrets.idKey, phone)
  }

  /** A phone texts the assistant: Twilio asks the webhook, and asks again when it fails. */
  text(from: string, body: string, meant?: string): void {
    const received = this.outside.carrier.receive(from, body)
    this.world.tell(() => `>> ${from} "${body}"`)
    this.world.see({
      kind: 'texted',
      sid: received.sid,
      from,
      body,
      ...(meant === undefined || !this.weather.areClocksRight ? {} : { meant }),
    })
    this.askWebhook(received, 1)
    if (!this.weather.isBad(this.world.now, 0.05)) return
    this.world.count('webhook doubled')
    this.world.after(this.world.random.between(0, minutes(2)), () => this.askWebhook(received, 99))
  }

  askWebhook(received: ReceivedText, attempt: number): void {
    const { sid, from, body } = received
    this.invoke(
      'sms-reply',
      { kind: 'text', sid, from, body },
      (invocation) => this.reply(invocation, received),
      (outcome) => {
        if (outcome.kind === 'answered') return this.answered(received, outcome.answer)
        if (attempt < 3)
          return this.world.after(this.world.random.between(100, 15_000), () =>
            this.askWebhook(received, attempt + 1),
          )
        if (attempt === 3) this.rounds.unheard(received)
      },
    )
  }

  private async reply(invocation: Invocation, { sid, from, body }: ReceivedText): Promise<Said> {
    const ports = portsOf(this.outside, invocation)
    const fields = { MessageSid: sid, From: from, To: assistantNumber, Body: body, NumMedia: '0' }
    if (this.isSigned) {
      const { statusCode = 200, body: xml = '' } = await smsReply.handle(ports, signedForm('/sms', fields))
      if (statusCode !== 200) throw new Error(`the webhook answered ${statusCode}`)
      return textsInTwiml(xml)
    }
    const arrived = textArrivedFrom(fields)
    if (arrived === undefined) throw new Error('no text')
    return attend(ports, { id: this.idOf(from), phone: from }, arrived.trigger)
  }

  private answered({ sid, from }: ReceivedText, { texts, answerTextId }: Said): void {
    const id = answerTextId === undefined ? {} : { answerTextId }
    this.world.see({ kind: 'answered', sid, from, texts, ...id })
    texts.forEach((body, index) => {
      const followed = index === 0 && answerTextId !== undefined ? { textId: answerTextId } : {}
      if (!this.outside.carrier.isOptedOut(from))
        this.outside.carrier.carry({ to: from, body, isAnswer: true, ...followed })
    })
  }

  private delivered({ to, body, isAnswer }: CarriedText): void {
    this.world.tell(() => `<< ${to} ${isAnswer ? 'answer' : 'TEXT'}: ${body.replaceAll('\n', ' / ')}`)
    this.world.see({ kind: 'delivered', to, body, isAnswer })
    this.onDelivered.get(to)?.(body)
  }

  private wake(messages: readonly Message[], done: (failed: readonly string[] | 'all') => void): void {
    const event = sqsEvent(
      messages.map((message) => ({ ...message, sentAt: this.world.now })),
      'arn:aws:sqs:us-east-1:000000000000:wake',
    )
    const run = (invocation: Invocation) => wake.handle(portsOf(this.outside, invocation), event)
    this.invoke('wake', { kind: 'wake' }, run, (outcome) =>
      done(
        outcome.kind === 'answered'
          ? outcome.answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
          : 'all',
      ),
    )
  }

  /** Runs a function, on a machine whose clock may be off. */
  invoke<Answer>(
    name: string,
    cause: Cause,
    run: (invocation: Invocation) => Promise<Answer>,
    done: (outcome: Outcome<Answer>) => void,
  ): void {
    const skewMs = this.world.now < this.weather.endsAt ? this.weather.skewMs() : 0
    this.world.invoke({ name, cause, skewMs }, run, (outcome) => {
      if (outcome.kind === 'threw')
        this.world.see({ kind: 'threw', name, cause, error: outcome.error, at: this.world.now })
      done(outcome)
    })
  }
}

type Said = { texts: readonly string[]; answerTextId?: string }
