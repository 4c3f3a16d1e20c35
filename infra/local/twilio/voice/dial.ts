import type { Account } from '../account.ts'
import { type Element, elementsIn, textOf } from '../xml.ts'
import { attribute, type CallRecord, type EndStatus, isOver } from './call-record.ts'
import { followVerbs } from './follow-verbs.ts'
import {
  askTwiml,
  change,
  close,
  complain,
  due,
  field,
  leg,
  note,
  openLeg,
  pickUp,
  report,
  secondsOf,
  turnTo,
} from './legs.ts'

/** How soon a line is known to be busy, or a number not to exist; and how long machine detection listens. */
const refusalSeconds = 2
const detectionSeconds = 4

/**
 * `<Dial><Number>`: another leg rings, with the caller's own number shown unless another that may be shown is
 * asked for.
 */
export function startDial(account: Account, call: CallRecord, dial: Element, rest: readonly Element[]): void {
  const number = elementsIn(dial).find(({ name }) => name === 'Number')
  const to = textOf(number ?? dial).trim()
  const callerId = dial.attributes.callerId ?? call.from
  const { sendDigits } = number?.attributes ?? {}
  const noted = note(account, call, {
    kind: 'dialled',
    to,
    callerId,
    ...(sendDigits === undefined ? {} : { sendDigits }),
  })
  const mayBeShown = [account.number.e164, call.from, call.to].includes(callerId)
  const child = openLeg(account, {
    from: callerId,
    to,
    direction: 'outbound-dial',
    parentSid: call.sid,
    fields: { ...number?.attributes },
  })
  turnTo(account, noted, { kind: 'dialling', childSid: child.sid, dial, rest })
  if (!mayBeShown) complain(account, 13214)
  ring(account, child, mayBeShown ? attribute(dial, 'timeout', 30) : 0)
}

/** A phone rings: it does as it was told to, or waits for somebody to answer by hand. */
export function ring(account: Account, call: CallRecord, timeout: number): void {
  const how = account.phones.get(call.to)
  if (timeout <= 0) return due(account, call, 0, { what: 'refuses', status: 'failed' })
  if (how?.answer === 'busy' || how?.answer === 'failed')
    return due(account, call, refusalSeconds, { what: 'refuses', status: how.answer })
  const isAnswered = how?.answer === 'person' || how?.answer === 'voicemail'
  if (isAnswered && how.afterSeconds < timeout)
    return due(account, call, how.afterSeconds, { what: 'answers' })
  due(account, call, timeout, { what: 'ring-over' })
}

/** Somebody or something answers a ringing leg; `as`: what machine detection will say of it. */
export function answerLeg(account: Account, ringing: CallRecord, as: 'person' | 'voicemail'): void {
  const call = pickUp(account, ringing, as)
  const answeredBy = as === 'person' ? 'human' : 'machine_start'
  const detected = { AnsweredBy: answeredBy, MachineDetectionDuration: '3800' }
  if (call.direction === 'outbound-api') {
    if (field(call, 'MachineDetection') !== undefined)
      report(account, call, field(call, 'AsyncAmdStatusCallback'), detected, detectionSeconds)
    return askTwiml(account, call, field(call, 'Url') ?? '')
  }
  if (field(call, 'machineDetection') !== undefined)
    report(account, call, field(call, 'amdStatusCallback'), detected, detectionSeconds)
  const whisper = field(call, 'url')
  if (whisper === undefined) bridge(account, call)
  else askTwiml(account, call, whisper)
}

/** The two legs talk, until one hangs up or the time is over. */
export function bridge(account: Account, child: CallRecord): void {
  const parent = leg(account, child.parentSid ?? '')
  if (parent?.doing.kind !== 'dialling') return
  const { dial } = parent.doing
  note(account, pickUp(account, parent, 'person'), { kind: 'connected' })
  const talking = turnTo(account, child, { kind: 'talking' })
  const how = account.phones.get(child.to)
  due(account, talking, attribute(dial, 'timeLimit', 14_400), { what: 'time-limit' })
  if (how !== undefined) due(account, talking, how.talkSeconds, { what: 'talk-over' })
}

/** The dialled leg is over: it reports for itself, and the leg that dialled it goes on. */
export function dialOver(
  account: Account,
  child: CallRecord,
  status: EndStatus,
  by: 'other side' | 'time',
): void {
  const over = closeDialled(account, child, status, by)
  const parent = leg(account, child.parentSid ?? '')
  if (parent === undefined || parent.doing.kind !== 'dialling' || isOver(parent)) return
  const { dial, rest } = parent.doing
  const { action } = dial.attributes
  if (action === undefined) return followVerbs(account, parent, rest)
  askTwiml(account, parent, action, dialFields(account, over, status))
}

const dialFields = (account: Account, child: CallRecord, status: EndStatus): Record<string, string> => ({
  DialCallSid: child.sid,
  DialCallStatus: status,
  DialCallDuration: String(secondsOf(account, child)),
  DialBridged: String(status === 'completed'),
})

function closeDialled(
  account: Account,
  child: CallRecord,
  status: EndStatus,
  by: 'caller' | 'other side' | 'time',
  seconds = 0,
): CallRecord {
  const events = field(child, 'statusCallbackEvent') ?? ''
  const wanted = events === '' || events.includes('completed')
  const reported = change(account, child, {
    fields: { ...child.fields, StatusCallback: wanted ? (field(child, 'statusCallback') ?? '') : '' },
  })
  return close(account, reported, status, by, seconds)
}

/** Whoever is on this leg hangs up; the other leg goes with it. */
export function hangUp(account: Account, call: CallRecord): void {
  if (isOver(call)) return
  if (call.direction === 'outbound-dial')
    return dialOver(account, call, call.doing.kind === 'ringing' ? 'busy' : 'completed', 'other side')
  const child = call.doing.kind === 'dialling' ? leg(account, call.doing.childSid) : undefined
  const callerFirst = child !== undefined && account.phones.get(child.to)?.reportsFirst === 'caller'
  const isRinging = call.answeredAt === undefined
  // A dialled leg that is cut off while it rings says "no-answer", just as if nobody had picked up.
  if (child !== undefined)
    closeDialled(
      account,
      child,
      child.answeredAt === undefined ? 'no-answer' : 'completed',
      'caller',
      callerFirst ? 2 : 0,
    )
  close(
    account,
    call,
    isRinging ? 'canceled' : 'completed',
    'caller',
    child === undefined || callerFirst ? 0 : 2,
  )
}
