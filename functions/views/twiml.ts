import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js'
import { plainText } from './gsm7.ts'

/** Answers to a text, as TwiML. `statusPath`: where Twilio reports what became of the first. */
export function messagesTwiml(texts: readonly string[], statusPath?: string): string {
  const response = new MessagingResponse()
  texts.forEach((text, index) => {
    response.message(index === 0 && statusPath !== undefined ? { action: statusPath } : {}, plainText(text))
  })
  return response.toString()
}
