import type { Account } from '../account.ts'
import type { CallRecord, PhoneBehaviour } from './call-record.ts'
import { answerLeg, dialOver, hangUp } from './dial.ts'
import { callIn } from './exchange.ts'
import { pressKeys, speak } from './follow-verbs.ts'
import { close, leg } from './legs.ts'

/** The phones of the desk: what people do with them. What a call then asks of the app is due now. */
export type Phones = {
  /** How that phone behaves when rung; undefined: it rings until somebody answers by hand. */
  behave: (e164: string, how: PhoneBehaviour | undefined) => void
  behaviour: (e164: string) => PhoneBehaviour | undefined
  /** A phone calls the assistant; answers the call's id. `attestation`: A, B or C. */
  call: (from: string, attestation: string) => string
  calls: () => readonly CallRecord[]
  find: (sid: string) => CallRecord | undefined
  /** On a ringing leg. */
  answer: (sid: string, as: 'person' | 'voicemail' | 'busy') => void
  press: (sid: string, digits: string) => void
  say: (sid: string, text: string) => void
  hangUp: (sid: string) => void
}

export function phonesOf(account: Account): Phones {
  const { calls, keep, phones } = account
  const on = (sid: string, act: (call: CallRecord) => void): void => {
    const call = leg(account, sid)
    if (call !== undefined) keep.together(() => act(call))
  }
  return {
    behave: (e164, how) => (how === undefined ? phones.remove(e164) : phones.put(e164, how)),
    behaviour: phones.get,
    call: (from, attestation) => callIn(account, { from, attestation }),
    calls: () => [...calls.values()],
    find: calls.get,
    answer: (sid, as) =>
      on(sid, (call) => {
        if (as !== 'busy') return answerLeg(account, call, as)
        if (call.direction === 'outbound-dial') return dialOver(account, call, 'busy', 'other side')
        close(account, call, 'busy', 'other side')
      }),
    press: (sid, digits) => on(sid, (call) => pressKeys(account, call, digits)),
    say: (sid, text) => on(sid, (call) => speak(account, call, text)),
    hangUp: (sid) => on(sid, (call) => hangUp(account, call)),
  }
}
