// Runs when Twilio reports what became of a text.

import { badRequest, noContent, twilioForm } from './runtime/http.ts'
import { onLambda } from './runtime/on-lambda.ts'
import type { HttpAnswer, HttpEvent, Ports } from './runtime/ports.ts'
import { statusReported } from './runtime/status-reported.ts'

export async function handle(ports: Ports, event: HttpEvent): Promise<HttpAnswer> {
  const form = await twilioForm(ports, event)
  if (form.kind === 'refused') return form.answer
  const textId = event.rawPath.split('/').at(-1) ?? ''
  const { MessageSid: sid, MessageStatus: status, ErrorCode } = form.params
  if (!/^[0-9a-f]{16}-[\w-]+$/.test(textId) || sid === undefined || status === undefined) {
    return badRequest('a text id, MessageSid and MessageStatus are needed')
  }
  await statusReported(ports, { textId, sid, status, code: Number(ErrorCode ?? 0) })
  return noContent()
}

export const handler = onLambda(handle)
