import type { Account } from './account.ts'
import { rfc2822 } from './message.ts'
import { isPhoneNumber } from './messages-api.ts'
import { pageOf } from './pages.ts'
import { notFound, TwilioError } from './twilio-error.ts'
import type { CallRecord } from './voice/call-record.ts'
import { hangUp } from './voice/dial.ts'
import { due, openLeg } from './voice/legs.ts'

/** Twilio's test numbers (reference/twilio.md 8). */
const magicTo: Record<string, [number, string]> = {
  '+15005550001': [21217, 'Phone number does not appear to be valid.'],
  '+15005550002': [21214, "'To' phone number cannot be reached."],
  '+15005550003': [21215, 'Account not authorized to call this number. Please check your geo permissions.'],
  '+15005550004': [21216, 'Account not allowed to call this number.'],
}

/** `POST …/Calls.json`: a call is queued, and rings a second later. @throws TwilioError */
export const createCall = (account: Account, form: URLSearchParams): object => {
  const { number, sid } = account
  const [to, from] = [form.get('To') ?? '', form.get('From') ?? '']
  if (to === '') throw new TwilioError(21201, "No 'To' number is specified")
  if (from === '') throw new TwilioError(21213, "'From' phone number is required")
  if (!isPhoneNumber(from) || from === '+15005550001')
    throw new TwilioError(21212, `Invalid From number: ${from}`)
  if (from !== number.e164 && from !== '+15005550006')
    throw new TwilioError(
      21210,
      `The source phone number provided, ${from}, is not yet verified for your account.`,
    )
  const magic = magicTo[to]
  if (magic !== undefined) throw new TwilioError(...magic)
  if (!isPhoneNumber(to)) throw new TwilioError(21217, `Phone number ${to} does not appear to be valid`)
  if (!['Url', 'Twiml', 'ApplicationSid'].some((field) => form.has(field)))
    throw new TwilioError(21205, 'Url parameter is required.')
  if ((form.get('Twiml') ?? '').length > 4_000)
    throw new TwilioError(32018, 'Twiml is longer than 4000 characters.')

  const fields = Object.fromEntries(
    [...new Set(form.keys())].map((name) => [name, fieldValue(form.getAll(name))]),
  )
  const call = openLeg(account, { from, to, direction: 'outbound-api', status: 'queued', fields })
  due(account, call, 1, { what: 'rings' })
  return callResource(call, sid)
}

const fieldValue = (values: readonly string[]) => (values.length === 1 ? (values[0] ?? '') : values)

/** `GET …/Calls/{Sid}.json` @throws TwilioError */
export const fetchCall = (account: Account, sid: string): object =>
  callResource(existing(account, sid), account.sid)

/**
 * `POST …/Calls/{Sid}.json`: ends a call (`Status`).
 * @throws TwilioError
 */
export const updateCall = (account: Account, sid: string, form: URLSearchParams): object => {
  const call = existing(account, sid)
  const status = form.get('Status')
  if (status !== null && status !== 'completed' && status !== 'canceled')
    throw new TwilioError(20001, 'Status must be completed or canceled.')
  if (status !== null) hangUp(account, call)
  return callResource(existing(account, sid), account.sid)
}

/** `GET …/Calls.json`: newest first, by `To`, `From` and `Status`. */
export const listCalls = ({ calls, sid }: Account, url: URL): object => {
  const query = url.searchParams
  const isWanted = (call: CallRecord) =>
    call.to === (query.get('To') ?? call.to) &&
    call.from === (query.get('From') ?? call.from) &&
    call.status === (query.get('Status') ?? call.status)
  return pageOf('calls', [...calls.values()].filter(isWanted).reverse(), url, (call) =>
    callResource(call, sid),
  )
}

const existing = ({ calls, sid: accountSid }: Account, sid: string): CallRecord => {
  const call = calls.get(sid)
  if (call === undefined) throw notFound(`/2010-04-01/Accounts/${accountSid}/Calls/${sid}.json`)
  return call
}

const callResource = (call: CallRecord, accountSid: string) => ({
  sid: call.sid,
  account_sid: accountSid,
  api_version: '2010-04-01',
  answered_by: null,
  caller_name: null,
  date_created: rfc2822(call.createdAt),
  date_updated: rfc2822(call.updatedAt),
  direction: call.direction,
  duration:
    call.answeredAt === undefined || call.endedAt === undefined
      ? null
      : String(Math.round((call.endedAt - call.answeredAt) / 1000)),
  end_time: call.endedAt === undefined ? null : rfc2822(call.endedAt),
  forwarded_from: null,
  from: call.from,
  from_formatted: call.from,
  group_sid: null,
  parent_call_sid: call.parentSid ?? null,
  phone_number_sid: null,
  price: null,
  price_unit: 'USD',
  queue_time: '0',
  start_time: call.answeredAt === undefined ? null : rfc2822(call.answeredAt),
  status: call.status,
  subresource_uris: {},
  to: call.to,
  to_formatted: call.to,
  trunk_sid: null,
  uri: `/2010-04-01/Accounts/${accountSid}/Calls/${call.sid}.json`,
})
