import { type Fields, sign } from './sign.ts'
import { type Element, readXml } from './xml.ts'

/** What one attempt at a webhook came to. `code` is Twilio's for the failure; `kind` is what `rp` lists. */
export type WebhookResult =
  | { kind: 'answered'; twiml: Element | undefined }
  | { kind: 'ct' | 'rt' | '4xx' | '5xx' | 'content'; code: number }

/** How often and after which failures an attempt is repeated: the `#rc=2&rp=ct,rt,5xx` of the URL. */
export type Retries = { count: number; after: ReadonlySet<string> }

export type WebhookRequest = {
  /** As configured, fragment and all. */
  url: string
  fields: Fields
  /** The same for every attempt at one event. */
  idempotencyToken: string
  /** Whether the answer is TwiML, or nobody's business. */
  isTwiml: boolean
}

export type SendWebhook = (request: WebhookRequest) => Promise<WebhookResult>

/** Twilio waits so long for an answer. */
const readTimeoutMilliseconds = 15_000

/** Sends a webhook once, signed. Never throws. */
export const webhookSender =
  (authToken: string, send: (request: Request) => Promise<Response>): SendWebhook =>
  async ({ url, fields, idempotencyToken, isTwiml }) => {
    const address = url.replace(/#.*$/, '')
    const request = new Request(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'user-agent': 'TwilioProxy/1.1',
        'x-twilio-signature': sign(authToken, address, fields),
        'i-twilio-idempotency-token': idempotencyToken,
      },
      body: form(fields),
      redirect: 'manual',
      signal: AbortSignal.timeout(readTimeoutMilliseconds),
    })
    try {
      const response = await send(request)
      return result(response.status, response.headers.get('content-type'), await response.text(), isTwiml)
    } catch (error) {
      const isTimeout = error instanceof Error && error.name === 'TimeoutError'
      return isTimeout ? { kind: 'rt', code: 11205 } : { kind: 'ct', code: 11205 }
    }
  }

/** The connection overrides in a URL's fragment, over Twilio's defaults (reference/twilio.md 1). */
export const retriesOf = (url: string): Retries => {
  const overrides = new URLSearchParams(url.split('#')[1] ?? '')
  const after = new Set((overrides.get('rp') ?? 'ct').split(','))
  return {
    count: Math.min(Number(overrides.get('rc') ?? 1), 5),
    after: after.has('all') ? new Set(['ct', 'rt', '4xx', '5xx']) : after,
  }
}

const result = (
  status: number,
  contentType: string | null,
  body: string,
  isTwiml: boolean,
): WebhookResult => {
  if (status >= 500) return { kind: '5xx', code: 11200 }
  if (status >= 300) return { kind: '4xx', code: 11200 }
  if (!isTwiml) return { kind: 'answered', twiml: undefined }
  if (!/^(text|application)\/xml\b/.test(contentType ?? '')) return { kind: 'content', code: 12300 }
  try {
    return { kind: 'answered', twiml: readXml(body) }
  } catch {
    return { kind: 'content', code: 12100 }
  }
}

const form = (fields: Fields): URLSearchParams => {
  const encoded = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) encoded.append(name, one)
  }
  return encoded
}
