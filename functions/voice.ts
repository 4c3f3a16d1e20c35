// Runs when a call rings, when a key is pressed or something is said on it, and when it ends.
import { callWebhookFrom } from './runtime/call-webhook.ts'
import { badRequest, noContent, twilioForm, twiml } from './runtime/http.ts'
import { onLambda } from './runtime/on-lambda.ts'
import type { HttpAnswer, HttpEvent, Ports } from './runtime/ports.ts'
import { takeCall } from './runtime/take-call.ts'
import { voiceTwiml } from './views/voice-twiml.ts'

export async function handle(ports: Ports, event: HttpEvent): Promise<HttpAnswer> {
  const form = await twilioForm(ports, event)
  if (form.kind === 'refused') return form.answer
  const webhook = callWebhookFrom(event.rawPath, form.params)
  if (webhook === undefined) return badRequest('CallSid, From and a path of ours are needed')
  const { spoken, ...call } = await takeCall(ports, webhook)
  return spoken === undefined ? noContent() : twiml(voiceTwiml(spoken, call))
}

export const handler = onLambda(handle)
