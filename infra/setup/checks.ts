import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import type { Place } from './place.ts'
import { type OwnNumber, serviceWebhooksAt, type TwilioAccount, webhooksAt } from './twilio-account.ts'

/** What one look found. `unknown`: could not be seen from here, which is no fault. */
export type Finding = {
  what: string
  is: 'well' | 'unwell' | 'unknown'
  says: string
  /** What to do about it. */
  todo?: string
}

const well = (what: string, says: string): Finding => ({ what, is: 'well', says })
const unwell = (what: string, says: string, todo: string): Finding => ({ what, is: 'unwell', says, todo })
const unknown = (what: string, says: string): Finding => ({ what, is: 'unknown', says })

/** Whether texts and calls are announced where this place is. */
export function webhooksCheck({ variables }: Place, number: OwnNumber): Finding {
  const what = 'webhooks'
  const wanted = Object.entries(webhooksAt(variables.PUBLIC_BASE_URL ?? '')).filter(
    ([name]) => !name.endsWith('Method'),
  )
  const astray = wanted.filter(([name, url]) => number.urls[snakeCase(name)] !== url).map(([name]) => name)
  if (astray.length === 0) return well(what, `${number.e164} leads to ${variables.PUBLIC_BASE_URL}`)
  return unwell(what, `${astray.join(', ')} of ${number.e164} lead elsewhere`, 'npm run setup, once more')
}

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '_'}${letter.toLowerCase()}`)

export async function serviceCheck(twilio: TwilioAccount, place: Place, service: string): Promise<Finding> {
  const what = 'messaging service'
  const answer = await twilio.get('messaging', `/v1/Services/${service}`)
  if (answer.is === 'unknown') return unknown(what, answer.says)
  if (answer.is === 'refused')
    return unwell(what, `${service}: ${answer.says}`, 'check its SID in the console')
  const { InboundRequestUrl, FallbackUrl } = serviceWebhooksAt(place.variables.PUBLIC_BASE_URL ?? '')
  const isLed =
    answer.json.inbound_request_url === InboundRequestUrl && answer.json.fallback_url === FallbackUrl
  if (isLed) return well(what, `${service} leads here`)
  return unwell(what, `${service} leads elsewhere`, `npm run setup -- --messaging-service ${service}`)
}

/** Calls may only go to the US and Canada: what nobody can dial nobody can be defrauded with. */
export async function geoPermissionsCheck(twilio: TwilioAccount): Promise<Finding> {
  const what = 'voice geo permissions'
  const path = '/v1/DialingPermissions/Countries?LowRiskNumbersEnabled=true&PageSize=250'
  const answer = await twilio.get('voice', path)
  if (answer.is !== 'fine') return unknown(what, answer.says)
  const countries = ((answer.json.content ?? []) as { iso_code: string }[]).map(({ iso_code }) => iso_code)
  const foreign = countries.filter((code) => code !== 'US' && code !== 'CA')
  const page = 'https://console.twilio.com/us1/develop/voice/settings/geo-permissions'
  if (!countries.includes('US')) return unwell(what, 'calls to the US are off', `switch them on: ${page}`)
  if (foreign.length > 0)
    return unwell(
      what,
      `calls to ${foreign.length} more countries are on`,
      `leave US and Canada only: ${page}`,
    )
  return well(what, `calls to ${countries.join(' and ')} only`)
}

/**
 * Carriers in the US deliver nothing of an unregistered sender: A2P 10DLC, or a verified toll-free number.
 */
export async function registrationCheck(
  twilio: TwilioAccount,
  number: OwnNumber,
  service: string | undefined,
): Promise<Finding> {
  const what = 'carrier registration'
  const isTollFree = /^\+1(800|833|844|855|866|877|888)/.test(number.e164)
  if (isTollFree) {
    const path = `/v1/Tollfree/Verifications?TollfreePhoneNumberSid=${number.sid}`
    const answer = await twilio.get('messaging', path)
    if (answer.is !== 'fine') return unknown(what, answer.says)
    const [latest] = (answer.json.verifications ?? []) as { status?: string }[]
    if (latest?.status === 'TWILIO_APPROVED') return well(what, 'toll-free number verified')
    return unwell(what, `toll-free verification: ${latest?.status ?? 'none'}`, howToRegister)
  }
  if (service === undefined) return unknown(what, 'give --messaging-service MG… to see its A2P campaign')
  const answer = await twilio.get('messaging', `/v1/Services/${service}/Compliance/Usa2p`)
  if (answer.is !== 'fine') return unknown(what, answer.says)
  const [campaign] = (answer.json.compliance ?? []) as { campaign_status?: string }[]
  if (campaign?.campaign_status === 'VERIFIED') return well(what, 'A2P campaign verified')
  return unwell(what, `A2P campaign: ${campaign?.campaign_status ?? 'none'}`, howToRegister)
}
const howToRegister =
  'register as docs/deploy.md, "Carrier registration", says; until then carriers drop texts'

/** Without an approved business profile calls show as unknown, or as spam. */
export async function callerIdCheck(twilio: TwilioAccount): Promise<Finding> {
  const what = 'caller ID profile'
  const answer = await twilio.get('trusthub', '/v1/CustomerProfiles?Status=twilio-approved&PageSize=1')
  if (answer.is !== 'fine') return unknown(what, answer.says)
  const profiles = (answer.json.results ?? []) as unknown[]
  if (profiles.length > 0) return well(what, 'a primary customer profile is approved')
  return unwell(
    what,
    'no customer profile is approved',
    'make one: https://console.twilio.com/us1/account/trust-hub',
  )
}

/** The table answers, and nothing is dead or late. */
export async function stackChecks(place: Place): Promise<Finding[]> {
  const { TABLE_NAME: TableName, WAKE_QUEUE_URL: wakeUrl } = place.variables
  const table = new DynamoDBClient(place.aws('DYNAMODB'))
    .send(new DescribeTableCommand({ TableName }))
    .then(({ Table }) => `${Table?.TableStatus}`)
    .catch((error: Error) => error.name)
  const sqs = new SQSClient(place.aws('SQS'))
  const waiting = async (QueueUrl: string | undefined): Promise<number | undefined> => {
    const names = ['ApproximateNumberOfMessages' as const]
    const answer = await sqs
      .send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: names }))
      .catch(() => undefined)
    return answer === undefined ? undefined : Number(answer.Attributes?.ApproximateNumberOfMessages ?? 0)
  }
  const [status, wakes, dead] = [await table, await waiting(wakeUrl), await waiting(place.deadLetterUrl)]
  return [
    status === 'ACTIVE'
      ? well('table', `${TableName} is active`)
      : unwell('table', `${TableName}: ${status}`, 'deploy again, or see docs/runbook.md'),
    wakes === undefined
      ? unwell('wake queue', 'does not answer', 'deploy again')
      : wakes > 1000
        ? unwell('wake queue', `${wakes} wait`, 'docs/runbook.md#wake-queue-late')
        : well('wake queue', `${wakes} wait`),
    dead === 0
      ? well('dead letters', 'none')
      : unwell('dead letters', `${dead ?? 'cannot be counted'}`, 'docs/runbook.md#dead-letters'),
  ]
}

/** A report on a text of nobody's, signed as Twilio signs: taken; the same unsigned: refused. */
export async function roundTripCheck(place: Place, authToken: string): Promise<Finding> {
  const what = 'signed round trip'
  const url = `${place.variables.PUBLIC_BASE_URL}/sms/status/0000000000000000-doctor`
  const fields = { MessageSid: `SM${'0'.repeat(32)}`, MessageStatus: 'sent' }
  const post = async (headers: Record<string, string>): Promise<number | string> => {
    const body = new URLSearchParams(fields)
    const signal = AbortSignal.timeout(15_000)
    return fetch(url, { method: 'POST', headers, body, signal }).then(
      ({ status }) => status,
      (error: Error) => error.message,
    )
  }
  const signed = await post({ 'x-twilio-signature': getExpectedTwilioSignature(authToken, url, fields) })
  const unsigned = await post({})
  if (signed === 204 && unsigned === 403) return well(what, 'signed taken, unsigned refused')
  if (signed === 403)
    return unwell(
      what,
      'a signed request is refused',
      'npm run setup with the token of today, then wait 5 minutes',
    )
  return unwell(what, `signed: ${signed}, unsigned: ${unsigned}`, 'docs/runbook.md#requests-failed')
}
