import type { Account } from '../account.ts'
import { type Element, elementsIn, textOf } from '../xml.ts'
import { attribute, type CallRecord, isOver } from './call-record.ts'
import { bridge, startDial } from './dial.ts'
import { askTwiml, close, complain, due, note, pickUp, turnTo } from './legs.ts'

/** Spoken at an easy pace. */
const charactersPerSecond = 15

export const secondsToSay = (text: string): number =>
  Math.max(1, Math.round(text.length / charactersPerSecond))

/** Follows the verbs of an answer until one takes time; without any left the leg is over. */
export function followVerbs(account: Account, call: CallRecord, verbs: readonly Element[]): void {
  if (isOver(call)) return
  const [verb, ...rest] = verbs
  if (verb === undefined) return verbsOver(account, call)
  if (verb.name === 'Reject') {
    close(account, call, verb.attributes.reason === 'busy' ? 'busy' : 'no-answer', 'calltime')
    return
  }
  // A call is answered by its first verb; one that is put through at once goes on ringing till the other side
  // answers.
  const isHeldBack = verb.name === 'Dial' && verb.attributes.answerOnBridge === 'true'
  const answered = isHeldBack ? call : pickUp(account, call, 'person')
  switch (verb.name) {
    case 'Say':
      return say(account, answered, verb, rest)
    case 'Pause':
      due(account, turnTo(account, answered, { kind: 'saying', rest }), attribute(verb, 'length', 1), {
        what: 'said',
      })
      return
    case 'Gather':
      return gather(account, answered, verb, rest)
    case 'Dial':
      return startDial(account, answered, verb, rest)
    case 'Redirect':
      return askTwiml(account, answered, textOf(verb).trim())
    case 'Hangup':
      close(account, answered, 'completed', 'calltime')
      return
    default:
      complain(account, 12200)
      followVerbs(account, answered, rest)
  }
}

/**
 * An answered leg of a `<Dial>` that has heard what it was to hear is put through; any other call is over.
 */
function verbsOver(account: Account, call: CallRecord): void {
  if (call.direction === 'outbound-dial') bridge(account, call)
  else close(account, pickUp(account, call, 'person'), 'completed', 'calltime')
}

function say(account: Account, call: CallRecord, verb: Element, rest: readonly Element[]): void {
  const text = spokenIn(verb)
  const noted = note(account, call, { kind: 'said', text, voice: verb.attributes.voice ?? '' })
  due(account, turnTo(account, noted, { kind: 'saying', rest }), secondsToSay(text), { what: 'said' })
}

/** Keys may come while the question is still being asked; its silence counts from the end of the words. */
function gather(account: Account, call: CallRecord, verb: Element, rest: readonly Element[]): void {
  const says = elementsIn(verb).filter(({ name }) => name === 'Say')
  const text = says.map(spokenIn).join(' ')
  const input = verb.attributes.input ?? 'dtmf'
  const noted = note(account, call, { kind: 'asked', text, voice: says[0]?.attributes.voice ?? '', input })
  const waiting = turnTo(account, noted, { kind: 'gathering', gather: verb, digits: '', rest })
  due(account, waiting, secondsToSay(text) + attribute(verb, 'timeout', 5), { what: 'gather-over' })
}

const spokenIn = (verb: Element): string => textOf(verb).replace(/\s+/g, ' ').trim()

/** Keys: an answer where one is asked, else only a sound on the line. */
export function pressKeys(account: Account, call: CallRecord, digits: string): void {
  const noted = note(account, call, { kind: 'keys', digits })
  const { doing } = noted
  if (doing.kind !== 'gathering' || !(doing.gather.attributes.input ?? 'dtmf').includes('dtmf')) return
  const pressed = doing.digits + digits
  const [before = '', ...hashed] = pressed.split(doing.gather.attributes.finishOnKey ?? '#')
  const isFull = before.length >= attribute(doing.gather, 'numDigits', 99)
  if (hashed.length > 0 || isFull) return submit(account, noted, doing.gather, { Digits: before })
  const waiting = turnTo(account, noted, { ...doing, digits: before })
  due(account, waiting, attribute(doing.gather, 'timeout', 5), { what: 'gather-over' })
}

/** Words: an answer where they are asked for, else said into the line. */
export function speak(account: Account, call: CallRecord, text: string): void {
  const noted = note(account, call, { kind: 'speech', text })
  const { doing } = noted
  if (doing.kind !== 'gathering' || !(doing.gather.attributes.input ?? 'dtmf').includes('speech')) return
  submit(account, noted, doing.gather, { SpeechResult: text, Confidence: '0.9' })
}

/** Nothing came, or too few digits. */
export function gatherOver(account: Account, call: CallRecord): void {
  const { doing } = call
  if (doing.kind !== 'gathering') return
  if (doing.digits !== '') return submit(account, call, doing.gather, { Digits: doing.digits })
  if (doing.gather.attributes.actionOnEmptyResult === 'true')
    return submit(account, call, doing.gather, { Digits: '', msg: 'Gather End' })
  followVerbs(account, call, doing.rest)
}

const submit = (account: Account, call: CallRecord, verb: Element, fields: Record<string, string>): void =>
  askTwiml(account, call, verb.attributes.action ?? account.number.urls().voiceUrl, fields)
