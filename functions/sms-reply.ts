// Runs when a text arrives: Twilio's webhook of the assistant's number.
import { attend } from './runtime/attend.ts'
import { badRequest, twilioForm, twiml } from './runtime/http.ts'
import { applicantIdOf } from './runtime/identity.ts'
import { onLambda } from './runtime/on-lambda.ts'
import type { HttpAnswer, HttpEvent, Ports } from './runtime/ports.ts'
import { textArrivedFrom } from './runtime/text-arrived-from.ts'
import { messagesTwiml } from './views/twiml.ts'

export async function handle(ports: Ports, event: HttpEvent): Promise<HttpAnswer> {
  const form = await twilioForm(ports, event)
  if (form.kind === 'refused') return form.answer
  const arrived = textArrivedFrom(form.params)
  if (arrived === undefined) return badRequest('MessageSid and From are needed')
  const { idKey } = await ports.secrets.get()
  const whom = { id: applicantIdOf(idKey, arrived.from), phone: arrived.from }
  const { texts, answerTextId } = await attend(ports, whom, arrived.trigger)
  ports.log.count('TextAnswered')
  return twiml(messagesTwiml(texts, answerTextId === undefined ? undefined : `/sms/status/${answerTextId}`))
}

export const handler = onLambda(handle)
