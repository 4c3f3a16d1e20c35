import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js'
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import { plainText } from './gsm7.ts'

/** Answers to a text, as TwiML. `statusPath`: where Twilio reports what became of the first. */
export function messagesTwiml(texts: readonly string[], statusPath?: string): string {
  const response = new MessagingResponse()
  texts.forEach((text, index) => {
    response.message(index === 0 && statusPath !== undefined ? { action: statusPath } : {}, plainText(text))
  })
  return response.toString()
}

/** What a caller hears as long as calls are not taken. */
export function textsOnlyTwiml(operator: string): string {
  const response = new VoiceResponse()
  response.say(
    { voice: 'Polly.Joanna-Neural' },
    `This is calltime, run by ${operator}. Please send a text to this number.`,
  )
  response.hangup()
  return response.toString()
}
