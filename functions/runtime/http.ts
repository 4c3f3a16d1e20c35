import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import type { HttpAnswer, HttpEvent, Ports } from './ports.ts'

/** A form that Twilio signed, or what to answer to anything else. */
export type TwilioForm =
  | { kind: 'genuine'; params: Readonly<Record<string, string>> }
  | { kind: 'refused'; answer: HttpAnswer }

/** Twilio's greatest text with all its parameters is a tenth of this. */
const greatestFormBytes = 65_536

/**
 * Reads a webhook of Twilio's. The signature is checked over the configured public address (never the Host
 * header), the raw path and query, and every parameter as it came: unknown ones, empty ones, untrimmed
 * (reference/twilio.md 2). The first value of a repeated parameter is given.
 */
export const twilioForm = async (
  ports: Pick<Ports, 'secrets' | 'deployment' | 'log'>,
  event: HttpEvent,
): Promise<TwilioForm> => {
  const refused = (statusCode: number, why: string): TwilioForm => {
    ports.log.warn('webhook.refused', { why })
    ports.log.count('WebhookRefused')
    return { kind: 'refused', answer: { statusCode } }
  }
  const raw = rawBody(event)
  if (Buffer.byteLength(raw) > greatestFormBytes) return refused(413, 'too large')

  const signature = event.headers['x-twilio-signature']
  if (signature === undefined) return refused(403, 'unsigned')

  const params = manyValued(new URLSearchParams(raw))
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`
  const url = `${ports.deployment.publicBaseUrl}${event.rawPath}${query}`
  const { twilioAuthTokens } = await ports.secrets.get()
  if (!twilioAuthTokens.some((token) => isSigned(token, signature, url, params))) {
    return refused(403, 'signature does not fit')
  }
  return { kind: 'genuine', params: firstValues(params) }
}

/** Twilio's own check, which throws at addresses it cannot read. */
const isSigned = (
  token: string,
  signature: string,
  url: string,
  params: Record<string, string | string[]>,
): boolean => {
  try {
    return validateRequest(token, signature, url, params)
  } catch {
    return false
  }
}

const rawBody = ({ body = '', isBase64Encoded }: HttpEvent): string =>
  isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body

const manyValued = (form: URLSearchParams): Record<string, string | string[]> => {
  // Without a prototype: a parameter may be called anything.
  const params: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    params[name] = values.length === 1 ? (values[0] ?? '') : values
  }
  return params
}

const firstValues = (params: Record<string, string | string[]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (value[0] ?? ''),
    ]),
  )

/** An answer Twilio reads: `<Response>…</Response>`. */
export const twiml = (xml: string): HttpAnswer => ({
  statusCode: 200,
  headers: { 'content-type': 'text/xml; charset=utf-8' },
  body: xml,
})

/** For status callbacks, whose answers nobody reads (never for TwiML: reference/twilio.md 1). */
export const noContent = (): HttpAnswer => ({ statusCode: 204 })

/** Malformed, though genuine: says in one line what is wrong. */
export const badRequest = (why: string): HttpAnswer => ({
  statusCode: 400,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: why,
})
