import type { Account, NumberUrls } from './account.ts'
import { pageOf } from './pages.ts'
import { notFound } from './twilio-error.ts'

const urlFields: Record<keyof NumberUrls, string> = {
  smsUrl: 'SmsUrl',
  smsFallbackUrl: 'SmsFallbackUrl',
  voiceUrl: 'VoiceUrl',
  voiceFallbackUrl: 'VoiceFallbackUrl',
  statusCallback: 'StatusCallback',
}

/** `GET /2010-04-01/Accounts/{Sid}.json` */
export const fetchAccount = ({ sid }: Account): object => ({
  sid,
  friendly_name: 'the desk',
  owner_account_sid: sid,
  status: 'active',
  type: 'Full',
  uri: `/2010-04-01/Accounts/${sid}.json`,
  subresource_uris: {},
})

/** `GET …/IncomingPhoneNumbers.json`, by `PhoneNumber` */
export const listNumbers = (account: Account, url: URL): object => {
  const wanted = url.searchParams.get('PhoneNumber')
  const numbers = wanted === null || wanted === account.number.e164 ? [account.number] : []
  return pageOf('incoming_phone_numbers', numbers, url, () => numberResource(account))
}

/** `GET …/IncomingPhoneNumbers/{Sid}.json` @throws TwilioError */
export const fetchNumber = (account: Account, sid: string): object => {
  if (sid !== account.number.sid) throw notFound(`${account.sid}/IncomingPhoneNumbers/${sid}.json`)
  return numberResource(account)
}

/** `POST …/IncomingPhoneNumbers/{Sid}.json`: where texts and calls are announced. @throws TwilioError */
export const updateNumber = (account: Account, sid: string, form: URLSearchParams): object => {
  fetchNumber(account, sid)
  for (const name of Object.keys(urlFields) as (keyof NumberUrls)[]) {
    const url = form.get(urlFields[name])
    if (url !== null) account.number.change({ [name]: url })
  }
  return numberResource(account)
}

const numberResource = ({ number, sid: accountSid }: Account) => {
  const { smsUrl, smsFallbackUrl, voiceUrl, voiceFallbackUrl, statusCallback } = number.urls()
  return {
    sid: number.sid,
    account_sid: accountSid,
    api_version: '2010-04-01',
    phone_number: number.e164,
    friendly_name: number.e164,
    capabilities: { voice: true, sms: true, mms: true },
    sms_url: smsUrl,
    sms_method: 'POST',
    sms_fallback_url: smsFallbackUrl,
    sms_fallback_method: 'POST',
    voice_url: voiceUrl,
    voice_method: 'POST',
    voice_fallback_url: voiceFallbackUrl,
    voice_fallback_method: 'POST',
    status_callback: statusCallback,
    status_callback_method: 'POST',
    status: 'in-use',
    uri: `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers/${number.sid}.json`,
  }
}
