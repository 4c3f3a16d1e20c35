import type { HttpEvent, Ports } from '../../functions/runtime/ports.ts'
import { sign } from '../../infra/local/twilio/sign.ts'
import { type EventParts, signedEvent } from '../runtime/signed-event.ts'
import { secrets } from '../simulation/ports-of.ts'

/** A webhook of Twilio's for these ports, signed as Twilio signs. */
export function posted(
  ports: Ports,
  path: string,
  fields: Record<string, string>,
  parts: EventParts = {},
): HttpEvent {
  const url = `${ports.deployment.publicBaseUrl}${path}`
  const signature = sign(secrets.twilioAuthTokens[0], url, fields)
  return signedEvent({
    ...parts,
    path,
    fields,
    headers: { 'x-twilio-signature': signature, ...parts.headers },
  })
}

/** A text's id as Twilio makes them. */
export const messageSid = (n: number): string => `SM${n.toString(16).padStart(32, '0')}`
