import { type Account, queueMessage } from './account.ts'
import { freshSid, type Message, messageResource, segmentsOf } from './message.ts'
import { pageOf } from './pages.ts'
import { notFound, TwilioError } from './twilio-error.ts'

/** Twilio's test numbers (reference/twilio.md 8). */
const magicTo: Record<string, [number, string, number?]> = {
  '+15005550001': [21211, "The 'To' number +15005550001 is not a valid phone number."],
  '+15005550002': [21612, "The 'To' phone number is not currently reachable via SMS."],
  '+15005550003': [21408, 'Permission to send an SMS has not been enabled for the region.', 403],
  '+15005550004': [21610, 'Attempt to send to unsubscribed recipient'],
  '+15005550009': [21614, "'To' number is not a valid mobile number"],
}
const magicFrom: Record<string, [number, string, number?]> = {
  '+15005550001': [21212, "The 'From' number +15005550001 is not a valid phone number."],
  '+15005550007': [21606, "The 'From' phone number is not a valid, SMS-capable number of your account."],
  '+15005550008': [21611, "This 'From' number has exceeded the maximum number of queued messages."],
}
/** The sender that test credentials may use. */
const magicSender = '+15005550006'

/** What Twilio takes for a phone number: E.164, and for +1 an area code and an exchange that can be. */
export const isPhoneNumber = (text: string): boolean =>
  text.startsWith('+1')
    ? /^\+1[2-9]\d\d[2-9]\d{6}$/.test(text) || /^\+1500555\d{4}$/.test(text)
    : /^\+[2-9]\d{6,14}$/.test(text)

/** `POST …/Messages.json` @throws TwilioError */
export const createMessage = (account: Account, form: URLSearchParams): object => {
  const { clock, number, optOuts } = account
  const [to, from, body] = [form.get('To'), form.get('From'), form.get('Body')]
  if (to === null || to === '') throw new TwilioError(21604, "A 'To' phone number is required.")
  if (from === null || from === '') throw new TwilioError(21603, "A 'From' phone number is required.")
  if (body === null || body === '') throw new TwilioError(21602, 'Message body is required.')
  if (body.length > 1600)
    throw new TwilioError(21617, 'The concatenated message body exceeds the 1600 character limit.')
  refuse(magicFrom[from])
  if (from !== number.e164 && from !== magicSender)
    throw new TwilioError(
      21606,
      `The 'From' phone number ${from} is not a valid, SMS-capable number of your account.`,
    )
  refuse(magicTo[to])
  if (!isPhoneNumber(to)) throw new TwilioError(21211, `The 'To' number ${to} is not a valid phone number.`)
  if (to === from) throw new TwilioError(21266, "'To' and 'From' number cannot be the same.")
  const statusCallback = form.get('StatusCallback')
  if (statusCallback !== null && !isCallback(statusCallback))
    throw new TwilioError(21609, `The StatusCallback URL ${statusCallback} is not a valid URL.`)
  const validity = form.get('ValidityPeriod')
  if (validity !== null && !(/^\d+$/.test(validity) && Number(validity) >= 1 && Number(validity) <= 36_000))
    throw new TwilioError(20001, 'ValidityPeriod must be between 1 and 36000 seconds.')
  if (optOuts.isOptedOut(to)) refuse(magicTo['+15005550004'])

  const message: Message = {
    sid: freshSid('SM'),
    direction: 'outbound-api',
    from,
    to,
    body,
    segments: segmentsOf(body),
    media: 0,
    status: 'queued',
    createdAt: clock.now(),
    updatedAt: clock.now(),
    ...(statusCallback === null ? {} : { statusCallback }),
  }
  queueMessage(account, message)
  return messageResource(message, account.sid)
}

/** `GET …/Messages/{Sid}.json` @throws TwilioError */
export const fetchMessage = ({ messages, sid: accountSid }: Account, sid: string): object => {
  const message = messages.find(sid)
  if (message === undefined) throw notFound(`/2010-04-01/Accounts/${accountSid}/Messages/${sid}.json`)
  return messageResource(message, accountSid)
}

/** `GET …/Messages.json`: newest first. A message not sent yet has no date and passes no filter by it. */
export const listMessages = ({ messages, sid }: Account, url: URL): object => {
  const query = url.searchParams
  const [to, from] = [query.get('To'), query.get('From')]
  const phone = to ?? from
  const sentFrom = dayOrTime(query.get('DateSent') ?? query.get('DateSent>'), 'begins')
  const sentUntil = dayOrTime(query.get('DateSent') ?? query.get('DateSent<'), 'ends')
  const isWanted = (message: Message): boolean => {
    if (to !== null && message.to !== to) return false
    if (from !== null && message.from !== from) return false
    if (sentFrom === undefined && sentUntil === undefined) return true
    if (message.sentAt === undefined) return false
    const sentAt = Math.floor(message.sentAt / 1_000) * 1_000
    return sentAt >= (sentFrom ?? sentAt) && sentAt <= (sentUntil ?? sentAt)
  }
  const found = (phone === null ? messages.all() : messages.of(phone)).filter(isWanted).reverse()
  return pageOf('messages', found, url, (message) => messageResource(message, sid))
}

const refuse = (magic: [number, string, number?] | undefined): void => {
  if (magic !== undefined) throw new TwilioError(...magic)
}

const isCallback = (url: string): boolean =>
  url.length <= 4_000 && /^https?:\/\//.test(url) && URL.canParse(url) && !new URL(url).hostname.includes('_')

/** A date alone means its whole day, UTC. */
const dayOrTime = (text: string | null, end: 'begins' | 'ends'): number | undefined => {
  if (text === null) return undefined
  const at = Date.parse(text)
  if (Number.isNaN(at)) throw new TwilioError(20001, `${text} is not a date.`)
  return text.length === 10 && end === 'ends' ? at + 86_399_000 : at
}
