import { minutes } from '../../functions/domain/time.ts'
import type { Item, Sent } from '../../functions/runtime/ports.ts'
import * as voice from '../../functions/voice.ts'
import { type Element, elementsIn, readXml, textOf } from '../../infra/local/twilio/xml.ts'
import { type Outside, portsOf } from './ports-of.ts'
import type { Random } from './random.ts'
import { signedForm } from './signed-form.ts'

type Call = {
  sid: string
  from: string
  to: string
  ringId?: string
  isOver: boolean
  /** The documents as they were when the answer that is followed was asked for. */
  asAsked: readonly Item[]
}
type Fields = Record<string, string>

const assistant = '+12135550199'
const endings = ['completed', 'completed', 'busy', 'no-answer', 'no-answer', 'failed'] as const
const words = [
  'call back Thursday at two',
  'they asked for my resume',
  'interview Friday at ten',
  'they are not hiring',
  'not sure',
  'hm what',
  '',
]

/** Calls in the simulated world: TwiML is followed by people who press, speak, wait and hang up as they like. */
export class Exchange {
  private readonly outside: Outside
  private readonly random: Random
  private sids = 0

  constructor(outside: Outside, random: Random) {
    this.outside = outside
    this.random = random
  }

  /** Somebody calls the assistant. */
  callFrom(from: string): void {
    const call = this.newCall({ from, to: assistant })
    this.ask(call, '/voice', {
      StirVerstat: this.random.pick(['TN-Validation-Passed-A', 'No-TN-Validation']),
    })
  }

  /** The assistant rings an applicant. */
  ring(ringId: string, to: string): Sent {
    const call = this.newCall({ from: assistant, to, ringId })
    this.later(1, 20, () => {
      if (this.random.chance(0.6)) this.ask(call, `/voice/ring/${ringId}`, {})
      else this.end(call, this.random.pick(['no-answer', 'busy'] as const))
    })
    return { outcome: 'accepted', sid: call.sid }
  }

  private newCall(part: Omit<Call, 'sid' | 'isOver' | 'asAsked'>): Call {
    this.sids += 1
    this.outside.world.count('calls')
    return { ...part, sid: `CA${this.sids.toString(16).padStart(32, '0')}`, isOver: false, asAsked: [] }
  }

  /** Asks what to do, again where that fails; after three times the call is over. */
  private ask(call: Call, path: string, fields: Fields, attempt = 1): void {
    const isDoubled = attempt === 1 && this.outside.weather.isBad(this.outside.world.now, 0.1)
    if (isDoubled) this.later(0, 20, () => this.post(call, path, fields, () => {}))
    const asAsked = [...this.outside.store.documents()]
    this.post(call, path, fields, (xml) => {
      call.asAsked = asAsked
      if (xml !== undefined) return this.follow(call, elementsIn(readXml(xml)))
      if (attempt < 3) return this.later(0, 15, () => this.ask(call, path, fields, attempt + 1))
      this.hangUp(call)
    })
  }

  private post(call: Call, path: string, more: Fields, done: (xml: string | undefined) => void): void {
    const { world, weather } = this.outside
    const status = call.isOver ? 'completed' : 'in-progress'
    const fields = { CallSid: call.sid, From: call.from, To: call.to, CallStatus: status, ...more }
    world.invoke(
      { name: 'voice', cause: { kind: 'call', sid: call.sid, path }, skewMs: weather.skewMs() },
      (invocation) => voice.handle(portsOf(this.outside, invocation), signedForm(path, fields)),
      (outcome) => {
        if (outcome.kind === 'threw')
          world.see({
            kind: 'threw',
            name: 'voice',
            cause: { kind: 'call', sid: call.sid, path },
            error: outcome.error,
            at: world.now,
          })
        const answer = outcome.kind === 'answered' ? outcome.answer : undefined
        done((answer?.statusCode ?? 500) < 300 ? (answer?.body ?? '') : undefined)
      },
    )
  }

  private follow(call: Call, verbs: readonly Element[]): void {
    const [verb, ...rest] = verbs
    if (call.isOver) return
    if (verb === undefined || verb.name === 'Hangup' || verb.name === 'Reject') return this.hangUp(call)
    if (this.random.chance(0.08)) return this.later(0, 4, () => this.hangUp(call))
    if (verb.name === 'Say') return this.later(1, 6, () => this.follow(call, rest))
    if (verb.name === 'Gather') return this.gathered(call, verb)
    if (verb.name === 'Dial') return this.dial(call, verb)
    this.outside.world.break(`TwiML of no known verb: ${verb.name}`)
  }

  private gathered(call: Call, gather: Element): void {
    const isSpeech = gather.attributes.input?.includes('speech') === true
    const digits = this.random.pick(['1', '1', '1', '2', '2', '3', '4', '5', '6', '', '', '4711'])
    const said = isSpeech ? { SpeechResult: this.random.pick(words) } : { Digits: digits }
    this.later(1, 20, () => {
      if (!call.isOver) this.ask(call, pathOf(gather, 'action'), said)
    })
  }

  /** The other leg: it rings, and ends in some way; or the caller hangs up first. */
  private dial(call: Call, dial: Element): void {
    const [number] = elementsIn(dial)
    const to = number === undefined ? '' : textOf(number)
    const why = this.mayDial(call, to)
    if (why !== undefined) return this.outside.world.break(`P5: ${why}`)
    const isGivenUp = this.random.chance(0.2)
    const status = this.random.pick(endings)
    const seconds = String(this.random.between(5, 200))
    this.later(2, status === 'completed' ? 200 : 25, () => {
      if (call.isOver || number === undefined) return
      // Cut off while it rings, it says that nobody answered.
      const legStatus = isGivenUp && status !== 'completed' ? 'no-answer' : status
      const leg = { CallStatus: legStatus, CallDuration: seconds, ParentCallSid: call.sid }
      this.report(call, pathOf(number, 'statusCallback'), leg)
      if (isGivenUp) return this.hangUp(call)
      this.ask(call, pathOf(dial, 'action'), { DialCallStatus: status, DialCallDuration: seconds })
    })
  }

  /** Only ever a stored office that is followed up, or the applicant whom an office calls back. */
  private mayDial(call: Call, to: string): string | undefined {
    const documents = [...this.outside.store.documents(), ...call.asAsked]
    const isStored = documents.some(({ phone, followUps }) => {
      if (phone !== call.from && phone !== call.to && phone !== to) return false
      const offices = (followUps as { office: { phone: string } }[]).map(({ office }) => office.phone)
      return offices.includes(to) || (phone === to && offices.includes(call.from))
    })
    return isStored ? undefined : `${call.from} was put through to ${to}, which nobody follows up`
  }

  private hangUp(call: Call): void {
    if (!call.isOver) this.end(call, 'completed')
  }

  private end(call: Call, status: 'completed' | 'no-answer' | 'busy'): void {
    call.isOver = true
    const path = call.ringId === undefined ? '/voice/status' : `/voice/status/${call.ringId}`
    this.report(call, path, { CallStatus: status })
  }

  /** Callbacks come late, twice, or never. */
  private report(call: Call, path: string, fields: Fields): void {
    const { world, weather } = this.outside
    const fate = weather.isBad(world.now, 0.25)
      ? this.random.pick(['lost', 'doubled', 'late'] as const)
      : 'told'
    if (fate === 'lost') return
    const tell = () => this.post(call, path, fields, () => {})
    if (fate === 'late') this.later(5, 300, tell)
    else tell()
    if (fate === 'doubled') this.later(1, 60, tell)
  }

  private later(fromSeconds: number, toSeconds: number, happen: () => void): void {
    this.outside.world.after(this.random.between(fromSeconds * 1000, toSeconds * 1000), happen)
  }
}

const pathOf = ({ attributes }: Element, name: string): string => (attributes[name] ?? '').replace(/#.*$/, '')

/** How long after a text somebody reaches for the phone. */
export const toReachForThePhone = (random: Random): number => random.between(5_000, minutes(15))
