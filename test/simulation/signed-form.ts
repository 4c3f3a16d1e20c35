import type { HttpEvent } from '../../functions/runtime/ports.ts'
import { signedEvent } from '../runtime/signed-event.ts'

/** A webhook as Twilio signs it, for the handlers as a whole. */
export const signedForm = (path: string, fields: Record<string, string>): HttpEvent =>
  signedEvent({ path, fields })

const message = /<Message(?: action="\/sms\/status\/([^"]+)")?>([^<]*)<\/Message>/g
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

/** The texts in an answer, and the id of the first where its delivery is followed. */
export function textsInTwiml(xml: string): { texts: string[]; answerTextId?: string } {
  const found = [...xml.matchAll(message)]
  const texts = found.map(([, , body = '']) =>
    body.replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity),
  )
  const answerTextId = found[0]?.[1]
  return answerTextId === undefined ? { texts } : { texts, answerTextId }
}
