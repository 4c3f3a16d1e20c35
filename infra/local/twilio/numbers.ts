import type { Keep } from '../keep.ts'
import type { NumberUrls, PhoneNumber } from './account.ts'

/**
 * The assistant's number, with its webhooks as `npm run deploy` would set them up: tried again after
 * failures, the same address as fallback. What is changed over the API is kept, and goes before.
 */
export const openNumber = (keep: Keep, e164: string, publicBaseUrl: string): PhoneNumber => {
  const changed = keep.drawer<Partial<NumberUrls>>('twilio number')
  const retries = '#rc=2&rp=ct,rt,5xx'
  const standard: NumberUrls = {
    smsUrl: `${publicBaseUrl}/sms${retries}`,
    smsFallbackUrl: `${publicBaseUrl}/sms/fallback${retries}`,
    voiceUrl: `${publicBaseUrl}/voice${retries}`,
    voiceFallbackUrl: `${publicBaseUrl}/voice${retries}`,
    statusCallback: `${publicBaseUrl}/voice/status${retries}`,
  }
  return {
    sid: `PN${'0'.repeat(21)}${e164.replace('+', '')}`.slice(0, 34),
    e164,
    urls: () => ({ ...standard, ...changed.get(e164) }),
    change: (changes) => changed.put(e164, { ...changed.get(e164), ...changes }),
  }
}
