import type { Entry } from '../agenda.ts'
import { type Account, alert, type Job, queueMessage } from './account.ts'
import { report } from './carrier.ts'
import { freshSid, type Message, segmentsOf } from './message.ts'
import { retriesOf, type SendWebhook, type WebhookResult } from './webhook.ts'
import { type Element, elementsIn, textOf } from './xml.ts'

type Announcement = Extract<Job, { kind: 'announce' }>

/** Twilio tries again at once; a second keeps the order of things visible, and later than now. */
export const secondsToRetry = 1

/** A text comes in: it is kept, and due to be announced to the number's webhook now. */
export const takeIn = (account: Account, text: { from: string; body: string; media: number }): string => {
  const { agenda, clock, keep, messages, number, optOuts } = account
  const sid = freshSid(text.media > 0 ? 'MM' : 'SM')
  const at = clock.now()
  const message: Message = {
    sid,
    direction: 'inbound',
    from: text.from,
    to: number.e164,
    body: text.body,
    segments: segmentsOf(text.body),
    media: text.media,
    status: 'received',
    createdAt: at,
    updatedAt: at,
    sentAt: at,
  }
  const webhook = {
    url: number.urls().smsUrl,
    fields: inboundFields(message, account.sid),
    idempotencyToken: crypto.randomUUID(),
    isTwiml: true,
  }
  keep.together(() => {
    messages.add(message)
    const confirmation = optOuts.heed(text.from, text.body)
    if (confirmation !== undefined) queueMessage(account, reply(account, text.from, confirmation))
    agenda.add(at, { kind: 'announce', messageSid: sid, webhook, attempts: 0, isFallback: false })
  })
  return sid
}

/**
 * One attempt to announce a text: its answer is texted, or it is tried again, or the fallback is asked, once.
 */
export const announce = async (
  account: Account,
  entry: Entry<Job>,
  job: Announcement,
  send: SendWebhook,
): Promise<void> => {
  const { agenda, clock, keep, messages, number } = account
  const outcome = await send(job.webhook)
  keep.together(() => {
    if (outcome.kind === 'answered') {
      agenda.remove(entry)
      const inbound = messages.find(job.messageSid)
      if (inbound !== undefined && outcome.twiml !== undefined) followTwiml(account, inbound, outcome.twiml)
      return
    }
    if (isTriedAgain(job.webhook.url, job.attempts, outcome)) {
      agenda.postpone(entry, clock.now() + secondsToRetry * 1_000, { ...job, attempts: job.attempts + 1 })
      return
    }
    alert(account, outcome.code, job.webhook.url)
    agenda.remove(entry)
    const { smsFallbackUrl } = number.urls()
    // Without a fallback, or when that fails too, Twilio does nothing more: the text is only in its list.
    if (job.isFallback || smsFallbackUrl === '') {
      const inbound = messages.find(job.messageSid)
      if (inbound !== undefined) account.unheard.put(inbound.sid, inbound.createdAt)
      return
    }
    const fields = { ...job.webhook.fields, ErrorCode: String(outcome.code), ErrorUrl: job.webhook.url }
    const webhook = { ...job.webhook, url: smsFallbackUrl, fields }
    agenda.add(clock.now() + secondsToRetry * 1_000, { ...job, webhook, attempts: 0, isFallback: true })
  })
}

/** Whether the URL's connection overrides ask for another attempt after this failure. */
export const isTriedAgain = (url: string, attempts: number, { kind }: WebhookResult): boolean => {
  const { count, after } = retriesOf(url)
  return attempts < count && after.has(kind)
}

/** Sends the `<Message>`s of an answer. */
const followTwiml = (account: Account, inbound: Message, response: Element): void => {
  const { number, optOuts } = account
  if (response.name !== 'Response') alert(account, 12100, number.urls().smsUrl)
  for (const verb of response.name === 'Response' ? elementsIn(response) : []) {
    if (verb.name !== 'Message') {
      alert(account, 12200, number.urls().smsUrl)
      continue
    }
    const body = elementsIn(verb).find(({ name }) => name === 'Body')
    const text = reply(
      account,
      verb.attributes.to ?? inbound.from,
      textOf(body ?? verb),
      verb.attributes.action,
    )
    const errorCode = optOuts.isOptedOut(text.to) ? 21610 : text.body.length > 1600 ? 21617 : undefined
    if (errorCode === undefined) queueMessage(account, text)
    else failAtOnce(account, { ...text, status: 'failed', errorCode })
  }
}

const failAtOnce = (account: Account, message: Message): void => {
  alert(account, message.errorCode ?? 0, account.number.urls().smsUrl)
  account.messages.add(message)
  report(account, message)
}

const reply = ({ clock, number }: Account, to: string, body: string, action?: string): Message => ({
  sid: freshSid('SM'),
  direction: 'outbound-reply',
  from: number.e164,
  to,
  body,
  segments: segmentsOf(body),
  media: 0,
  status: 'queued',
  createdAt: clock.now(),
  updatedAt: clock.now(),
  ...(action === undefined ? {} : { statusCallback: new URL(action, number.urls().smsUrl).href }),
})

/** Everything Twilio sends along, empty fields too: a check that drops any of it does not hold. */
const inboundFields = (message: Message, accountSid: string): Record<string, string> => ({
  ToCountry: 'US',
  ToState: 'CA',
  SmsMessageSid: message.sid,
  NumMedia: String(message.media),
  ToCity: 'LOS ANGELES',
  FromZip: '',
  SmsSid: message.sid,
  FromState: '',
  SmsStatus: 'received',
  FromCity: '',
  Body: message.body,
  FromCountry: 'US',
  To: message.to,
  ToZip: '90012',
  NumSegments: String(message.segments),
  MessageSid: message.sid,
  AccountSid: accountSid,
  From: message.from,
  ApiVersion: '2010-04-01',
  ...Object.fromEntries(
    Array.from({ length: message.media }, (_, place) => [
      [`MediaContentType${place}`, 'image/jpeg'],
      [
        `MediaUrl${place}`,
        `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}/Media/ME${place}`,
      ],
    ]).flat(),
  ),
})
