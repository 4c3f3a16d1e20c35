import { iso } from '../clock.ts'
import type { CallRecord } from '../twilio/voice/call-record.ts'

/** One leg of a call as the control API shows it. `from` is what the other side sees. */
export const shownCall = (call: CallRecord, all: readonly CallRecord[]) => ({
  id: call.sid,
  direction: call.direction,
  from: call.from,
  to: call.to,
  status: call.status,
  waitsFor: waitsFor(call),
  startedAt: iso(call.createdAt),
  ...(call.answeredAt === undefined ? {} : { answeredAt: iso(call.answeredAt) }),
  ...(call.endedAt === undefined ? {} : { endedAt: iso(call.endedAt) }),
  ...(call.parentSid === undefined ? {} : { parent: call.parentSid }),
  legs: all.filter(({ parentSid }) => parentSid === call.sid).map(({ sid }) => sid),
  events: call.events.map(({ at, ...event }) => ({ at: iso(at), ...event })),
})

/** What would bring the call on, in a word. */
function waitsFor({ doing }: CallRecord): string {
  switch (doing.kind) {
    case 'ringing':
      return 'answer'
    case 'gathering':
      return (doing.gather.attributes.input ?? 'dtmf').includes('speech') ? 'speech' : 'keys'
    case 'dialling':
      return 'the other leg'
    case 'talking':
      return 'hang-up'
    case 'over':
      return 'nothing'
    default:
      return 'a moment'
  }
}
