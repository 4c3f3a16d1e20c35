import { createTexts } from '../../../functions/adapters/texts.ts'
import { openKeep } from '../../../infra/local/keep.ts'
import { createTwilio, type TwilioOptions } from '../../../infra/local/twilio/twilio.ts'
import { serve, tuesdayMorning, virtualTime } from './virtual-time.ts'

export const assistant = '+12135550199'
export const accountSid = `AC${'0123456789abcdef'.repeat(2)}`
export const authToken = 'f'.repeat(32)

/** A webhook as the assistant's side got it. */
export type Webhook = {
  path: string
  fields: Record<string, string>
  headers: Headers
  url: string
  raw: string
}

/**
 * Twilio's stand-in and our real client, over HTTP; the webhooks end here, where `answer` decides what comes
 * back. `timeoutSeconds` is how long the client waits, in real time.
 */
export const twilioWorld = async (options: Partial<TwilioOptions> & { timeoutSeconds?: number } = {}) => {
  const { timeoutSeconds = 5, keep = openKeep(':memory:'), ...more } = options
  const time = virtualTime(tuesdayMorning)
  const webhooks: Webhook[] = []
  let answer: (webhook: Webhook) => Response | Promise<Response> = () => empty()

  const publicBaseUrl = 'https://calltime.example'
  const twilio = createTwilio({
    keep,
    clock: time,
    accountSid,
    authTokens: [authToken],
    number: assistant,
    publicBaseUrl,
    send: async (request) => {
      const raw = await request.text()
      const fields = Object.fromEntries(new URLSearchParams(raw))
      const webhook = {
        path: new URL(request.url).pathname,
        url: request.url,
        headers: request.headers,
        fields,
        raw,
      }
      webhooks.push(webhook)
      return answer(webhook)
    },
    ...more,
  })
  time.add(twilio)
  const server = await serve({ twilio: twilio.handle })
  const secrets = {
    get: async () => ({
      twilioAccountSid: accountSid,
      twilioAuthTokens: [authToken] as [string],
      idKey: 'x'.repeat(32),
      linkKeys: ['y'] as [string],
    }),
  }
  const settings = { apiBaseUrl: `${server.url}/twilio`, secrets, timeoutSeconds }
  return {
    ...time,
    keep,
    twilio,
    webhooks,
    settings,
    url: `${server.url}/twilio`,
    texts: createTexts({ assistantNumber: assistant, publicBaseUrl }, settings),
    answer: (next: typeof answer) => {
      answer = next
    },
    close: server.close,
  }
}

export const empty = (): Response => twimlResponse('<Response/>')

export const twimlResponse = (xml: string): Response =>
  new Response(xml, { headers: { 'content-type': 'text/xml; charset=utf-8' } })
