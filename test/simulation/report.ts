import { statusReported } from '../../functions/runtime/status-reported.ts'
import * as smsStatus from '../../functions/sms-status.ts'
import type { CarriedText } from './carrier.ts'
import { type Outside, portsOf } from './ports-of.ts'
import type { Invoke } from './rounds.ts'
import { signedForm } from './signed-form.ts'
import type { Invocation } from './world.ts'

type Told = { text: CarriedText; status: string; code: number }

/** Twilio reports what became of a text: again when the webhook fails, three times in all. */
export function report(
  outside: Outside,
  isSigned: boolean,
  invoke: Invoke,
  { text, status, code }: Told,
  attempt = 1,
): void {
  const { sid, textId = '' } = text
  const fields = {
    MessageSid: sid,
    MessageStatus: status,
    ...(code === 0 ? {} : { ErrorCode: String(code) }),
  }
  const run = async (invocation: Invocation): Promise<void> => {
    const ports = portsOf(outside, invocation)
    if (!isSigned) return statusReported(ports, { textId, sid, status, code })
    const { statusCode } = await smsStatus.handle(ports, signedForm(`/sms/status/${textId}`, fields))
    if (statusCode !== 204) throw new Error(`the callback was answered with ${statusCode}`)
  }
  invoke('sms-status', { kind: 'report', textId, status }, run, ({ kind }) => {
    if (kind === 'answered' || attempt === 3) return
    outside.world.after(2_000, () => report(outside, isSigned, invoke, { text, status, code }, attempt + 1))
  })
}
