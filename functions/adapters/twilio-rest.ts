import type { RequestOpts } from 'twilio/lib/base/BaseTwilio.js'
import Domain from 'twilio/lib/base/Domain.js'
import Version from 'twilio/lib/base/Version.js'
import type { MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { Secrets, Sent } from '../runtime/ports.ts'
import { TwilioUnavailable } from './errors.ts'

export type TwilioSettings = {
  /** `https://api.twilio.com`, or the desk's. */
  apiBaseUrl: string
  secrets: Secrets
  /** Far below Twilio's own patience with our webhooks; 5 by default. */
  timeoutSeconds?: number
}

/**
 * Twilio's REST API for one account: what its generated resources need of its client, which would be 3.7 MB.
 */
export type TwilioRest = { version: V2010; accountSid: string }

/**
 * Of Twilio's client a resource uses `request` alone, and of its API version the type says more than it
 * needs.
 */
type Client = ConstructorParameters<typeof Domain.default>[0]
type V2010 = Parameters<typeof MessageListInstance>[0]

/** The sender's queue at Twilio is full: nothing was made, and later there is room. */
const queueFull = 21611

/**
 * How long to wait before each repetition of a request that Twilio did not process for want of room (429).
 */
const waitsWhenBusy = [250, 750]

/** The account's REST API. Throws SecretsUnavailable. */
export const twilioRest = async (settings: TwilioSettings): Promise<TwilioRest> => {
  const { twilioAccountSid: accountSid, twilioAuthTokens } = await settings.secrets.get()
  const credentials = Buffer.from(`${accountSid}:${twilioAuthTokens[0]}`).toString('base64')

  const ask = async ({ method = 'get', uri = '', params, data, headers }: RequestOpts) => {
    const url = params === undefined ? uri : `${uri}?${form(params)}`
    const answer = await fetch(url, {
      method: method.toUpperCase(),
      headers: { ...headers, authorization: `Basic ${credentials}`, 'user-agent': 'calltime' },
      signal: AbortSignal.timeout((settings.timeoutSeconds ?? 5) * 1_000),
      redirect: 'manual',
      ...(data === undefined ? {} : { body: form(data) }),
    })
    return { statusCode: answer.status, body: await answer.text(), headers: answer.headers }
  }
  const request = async (asked: RequestOpts) => {
    for (const wait of waitsWhenBusy) {
      const answer = await ask(asked)
      if (answer.statusCode !== 429) return answer
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
    return ask(asked)
  }

  const domain = new Domain.default({ request } as unknown as Client, settings.apiBaseUrl)
  return { version: new Version.default(domain, '2010-04-01') as unknown as V2010, accountSid }
}

/** A form body; a list becomes a repeated field. */
const form = (fields: object): string => {
  const encoded = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) encoded.append(name, String(one))
  }
  return encoded.toString()
}

/**
 * What came of creating a message or a call. Twilio has no idempotency key, so only what proves that nothing
 * was made may be repeated: a refusal, a 429, a connection that never came about. All else is `unknown`
 * (reference/twilio.md 3).
 */
export const sent = async (create: () => Promise<{ sid: string }>): Promise<Sent> => {
  try {
    const { sid } = await create()
    return typeof sid === 'string' && sid !== '' ? { outcome: 'accepted', sid } : { outcome: 'unknown' }
  } catch (error) {
    const { status, code } = errorFacts(error)
    if (status === 429 || code === queueFull || neverConnected(error)) return { outcome: 'try-again' }
    const isRefusal = status !== undefined && status >= 400 && status < 500
    return isRefusal && code !== undefined ? { outcome: 'refused', code } : { outcome: 'unknown' }
  }
}

/** Asks something that has no side effect. @throws TwilioUnavailable */
export const answered = async <Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask()
  } catch (error) {
    throw new TwilioUnavailable(`Twilio could not ${what}`, { cause: error })
  }
}

/** Twilio's exceptions carry the HTTP status and its own error code. */
const errorFacts = (error: unknown): { status?: number; code?: number } => {
  const { status, code } = (error ?? {}) as { status?: unknown; code?: unknown }
  return {
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof code === 'number' ? { code } : {}),
  }
}

const connectionErrors = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'])

/** Whether the request cannot have left: nobody was there to take it. */
const neverConnected = (error: unknown): boolean => {
  const cause = error instanceof Error ? error.cause : undefined
  const code = (cause as { code?: unknown } | undefined)?.code
  return typeof code === 'string' && (connectionErrors.has(code) || code === 'UND_ERR_CONNECT_TIMEOUT')
}
