import { SetupError } from './place.ts'

/** Twilio's hosts; tests lead them elsewhere. */
export type TwilioHosts = { api: string; messaging?: string; voice?: string; trusthub?: string }

export const twilioHosts: Required<TwilioHosts> = {
  api: 'https://api.twilio.com',
  messaging: 'https://messaging.twilio.com',
  voice: 'https://voice.twilio.com',
  trusthub: 'https://trusthub.twilio.com',
}

export type Credentials = { accountSid: string; authToken: string }

/** What of Twilio's account setting up needs: each answer is Twilio's JSON. */
export type TwilioAccount = {
  get: (host: keyof TwilioHosts, path: string) => Promise<Answer>
  post: (host: keyof TwilioHosts, path: string, form: Record<string, string>) => Promise<Answer>
}
export type Answer =
  | { is: 'fine'; json: Record<string, unknown> }
  | { is: 'refused'; status: number; says: string }
  /** There is no such host here (a desk), or it did not answer. */
  | { is: 'unknown'; says: string }

export const twilioAccount = (
  { accountSid, authToken }: Credentials,
  hosts: TwilioHosts = twilioHosts,
): TwilioAccount => {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  const ask = async (host: keyof TwilioHosts, path: string, body?: URLSearchParams): Promise<Answer> => {
    const base = hosts[host]
    if (base === undefined) return { is: 'unknown', says: 'not to be asked on a desk' }
    try {
      const answer = await fetch(`${base}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization },
        signal: AbortSignal.timeout(15_000),
        ...(body === undefined ? {} : { body }),
      })
      const json = (await answer.json().catch(() => ({}))) as Record<string, unknown>
      if (answer.ok) return { is: 'fine', json }
      return { is: 'refused', status: answer.status, says: `${json.message ?? answer.statusText}` }
    } catch (error) {
      return { is: 'unknown', says: error instanceof Error ? error.message : 'no answer' }
    }
  }
  return {
    get: (host, path) => ask(host, path),
    post: (host, path, form) => ask(host, path, new URLSearchParams(form)),
  }
}

export type OwnNumber = {
  sid: string
  e164: string
  canText: boolean
  canRing: boolean
  urls: Record<string, string>
}

/** @throws SetupError saying what to do when the account has no such number */
export async function ownNumber(twilio: TwilioAccount, accountSid: string, e164: string): Promise<OwnNumber> {
  const query = new URLSearchParams({ PhoneNumber: e164 })
  const path = `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers.json?${query}`
  const answer = await twilio.get('api', path)
  if (answer.is !== 'fine') throw new SetupError(`Twilio does not list the account's numbers: ${answer.says}`)
  const [number] = (answer.json.incoming_phone_numbers ?? []) as Record<string, unknown>[]
  if (number === undefined) {
    throw new SetupError(
      `${e164} is not a number of account ${accountSid}. Buy it at https://console.twilio.com, or put the one ` +
        'you have into cdk.json (assistantNumber) and deploy again.',
    )
  }
  const { sms, voice } = (number.capabilities ?? {}) as { sms?: boolean; voice?: boolean }
  const urls = Object.entries(number).filter(
    (entry): entry is [string, string] => /(_url|_callback)$/.test(entry[0]) && typeof entry[1] === 'string',
  )
  return {
    sid: String(number.sid),
    e164,
    canText: sms === true,
    canRing: voice === true,
    urls: Object.fromEntries(urls),
  }
}

/** Twilio tries again when we fail or are slow, which it does not by itself (reference/twilio.md 1). */
const triedAgain = '#rc=2&rp=ct,rt,5xx'

/** Where a number's texts and calls are announced; Twilio's field names. */
export const webhooksAt = (url: string): Record<string, string> => ({
  SmsUrl: `${url}/sms${triedAgain}`,
  SmsMethod: 'POST',
  SmsFallbackUrl: `${url}/sms/fallback${triedAgain}`,
  SmsFallbackMethod: 'POST',
  VoiceUrl: `${url}/voice${triedAgain}`,
  VoiceMethod: 'POST',
  VoiceFallbackUrl: `${url}/voice${triedAgain}`,
  VoiceFallbackMethod: 'POST',
  StatusCallback: `${url}/voice/status${triedAgain}`,
  StatusCallbackMethod: 'POST',
})

/** Where a messaging service's texts are announced: it goes before its numbers, which go on taking calls. */
export const serviceWebhooksAt = (url: string): Record<string, string> => ({
  InboundRequestUrl: `${url}/sms${triedAgain}`,
  InboundMethod: 'POST',
  FallbackUrl: `${url}/sms/fallback${triedAgain}`,
  FallbackMethod: 'POST',
  UseInboundWebhookOnNumber: 'false',
})
