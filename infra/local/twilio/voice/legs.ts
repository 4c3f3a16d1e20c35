import { type Account, alert } from '../account.ts'
import { freshSid } from '../message.ts'
import {
  type CallEvent,
  type CallJob,
  type CallRecord,
  type Doing,
  type EndStatus,
  isOver,
} from './call-record.ts'

/** The legs of calls: kept, changed, reported. Everything else of the desk's telephony goes through these. */

export const leg = ({ calls }: Account, sid: string): CallRecord | undefined => calls.get(sid)

/** A new leg, which rings. */
export function openLeg(
  account: Account,
  part: Pick<CallRecord, 'from' | 'to' | 'direction' | 'fields'> & { parentSid?: string; status?: 'queued' },
): CallRecord {
  const at = account.clock.now()
  const call: CallRecord = {
    sid: freshSid('CA'),
    createdAt: at,
    updatedAt: at,
    status: 'ringing',
    doing: { kind: 'ringing' },
    turn: 0,
    events: [],
    ...part,
  }
  account.calls.put(call.sid, call)
  return call
}

/** The leg does something else from now on. */
export function turnTo(
  account: Account,
  call: CallRecord,
  doing: Doing,
  part: Partial<CallRecord> = {},
): CallRecord {
  return change(account, call, { ...part, doing, turn: call.turn + 1 })
}

export function change(account: Account, call: CallRecord, part: Partial<CallRecord>): CallRecord {
  const current = account.calls.get(call.sid) ?? call
  const changed = { ...current, ...part, updatedAt: account.clock.now() }
  account.calls.put(call.sid, changed)
  return changed
}

type Event = CallEvent extends infer One ? (One extends CallEvent ? Omit<One, 'at'> : never) : never

export function note(account: Account, call: CallRecord, event: Event): CallRecord {
  const current = account.calls.get(call.sid) ?? call
  return change(account, call, {
    events: [...current.events, { at: account.clock.now(), ...event } as CallEvent],
  })
}

type What = CallJob extends infer One
  ? One extends CallJob
    ? Omit<One, 'kind' | 'sid' | 'turn'>
    : never
  : never

/** Something is due for this leg in so many seconds, unless it has gone on by then. */
export function due(account: Account, { sid, turn }: CallRecord, seconds: number, what: What): void {
  const job = { kind: 'call' as const, sid, turn, ...what } as CallJob
  account.agenda.add(account.clock.now() + Math.round(seconds * 1000), job)
}

/** The parameters of every webhook about a leg. */
export const callFields = (account: Account, call: CallRecord): Record<string, string> => ({
  CallSid: call.sid,
  AccountSid: account.sid,
  From: call.from,
  To: call.to,
  Caller: call.from,
  Called: call.to,
  CallStatus: call.status,
  Direction: call.direction,
  ApiVersion: '2010-04-01',
  FromCity: '',
  FromCountry: 'US',
  ...(call.parentSid === undefined ? {} : { ParentCallSid: call.parentSid }),
  ...(typeof call.fields.StirVerstat === 'string' ? { StirVerstat: call.fields.StirVerstat } : {}),
})

/** Has a callback told something about a leg, so many seconds from now. */
export function report(
  account: Account,
  call: CallRecord,
  url: string | undefined,
  more: Record<string, string> = {},
  seconds = 0,
): void {
  if (url === undefined || url === '') return
  const webhook = {
    url: new URL(url, account.number.urls().voiceUrl).href,
    fields: { ...callFields(account, call), ...more },
    idempotencyToken: crypto.randomUUID(),
    isTwiml: false,
  }
  account.agenda.add(account.clock.now() + seconds * 1000, { kind: 'report', webhook, attempts: 0 })
}

/** Asks what to do next on this leg. */
export function askTwiml(
  account: Account,
  call: CallRecord,
  url: string,
  more: Record<string, string> = {},
): void {
  const asking = turnTo(account, call, { kind: 'asking' })
  const webhook = {
    url: new URL(url, account.number.urls().voiceUrl).href,
    fields: { ...callFields(account, asking), ...more },
    idempotencyToken: crypto.randomUUID(),
    isTwiml: true,
  }
  const job = { kind: 'call-webhook' as const, sid: call.sid, turn: asking.turn, webhook, attempts: 0 }
  account.agenda.add(account.clock.now(), job)
}

/** The leg picks up. */
export function pickUp(account: Account, call: CallRecord, by: string): CallRecord {
  if (call.answeredAt !== undefined) return call
  const answered = change(account, call, { status: 'in-progress', answeredAt: account.clock.now() })
  return call.direction === 'inbound' ? answered : note(account, answered, { kind: 'answered', by })
}

export const secondsOf = (account: Account, { answeredAt, endedAt }: CallRecord): number =>
  answeredAt === undefined ? 0 : Math.round(((endedAt ?? account.clock.now()) - answeredAt) / 1000)

/** The leg is over, and says so to whoever asked to be told; `seconds`: how late that report is. */
export function close(
  account: Account,
  call: CallRecord,
  status: EndStatus,
  by: 'caller' | 'calltime' | 'other side' | 'time',
  seconds = 0,
): CallRecord {
  if (isOver(call)) return call
  const over = turnTo(account, call, { kind: 'over' }, { status, endedAt: account.clock.now() })
  const duration = secondsOf(account, over)
  const noted = note(account, over, { kind: 'ended', status, seconds: duration, by })
  const url =
    call.direction === 'inbound' ? account.number.urls().statusCallback : one(call.fields.StatusCallback)
  report(account, noted, url, { CallDuration: String(duration) }, seconds)
  return noted
}

const one = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : value?.[0]

/** A field that the leg was made with. */
export const field = ({ fields }: CallRecord, name: string): string | undefined => one(fields[name])

export const complain = (account: Account, code: number, url = account.number.urls().voiceUrl): void =>
  alert(account, code, url)
