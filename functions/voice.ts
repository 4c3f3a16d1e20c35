// Runs when a call rings.
import { twilioForm, twiml } from './runtime/http.ts'
import { onLambda } from './runtime/on-lambda.ts'
import type { HttpAnswer, HttpEvent, Ports } from './runtime/ports.ts'
import { textsOnlyTwiml } from './views/twiml.ts'

export async function handle(ports: Ports, event: HttpEvent): Promise<HttpAnswer> {
  const form = await twilioForm(ports, event)
  return form.kind === 'refused' ? form.answer : twiml(textsOnlyTwiml(ports.deployment.operator))
}

export const handler = onLambda(handle)
