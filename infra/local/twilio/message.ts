import { randomBytes } from 'node:crypto'
import { SegmentedMessage } from 'sms-segments-calculator'
import type { Instant } from '../../../functions/domain/time.ts'

export type MessageStatus = 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received'

/** A text as Twilio keeps it. */
export type Message = {
  sid: string
  direction: 'inbound' | 'outbound-api' | 'outbound-reply'
  from: string
  to: string
  body: string
  segments: number
  media: number
  status: MessageStatus
  errorCode?: number
  createdAt: Instant
  updatedAt: Instant
  sentAt?: Instant
  statusCallback?: string
}

/** `SM` or `CA` or … and 32 hex digits. */
export const freshSid = (prefix: string): string => prefix + randomBytes(16).toString('hex')

export const segmentsOf = (body: string): number =>
  body === '' ? 1 : new SegmentedMessage(body).segmentsCount

/** `Thu, 24 Aug 2023 05:01:45 +0000`: whole seconds. */
export const rfc2822 = (at: Instant): string => new Date(at).toUTCString().replace('GMT', '+0000')

/** The message as the REST API shows it. */
export const messageResource = (message: Message, accountSid: string) => {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: message.sentAt === undefined ? null : rfc2822(message.sentAt),
    date_updated: rfc2822(message.updatedAt),
    direction: message.direction,
    error_code: message.errorCode ?? null,
    error_message: null,
    from: message.from,
    messaging_service_sid: null,
    num_media: String(message.media),
    num_segments: String(message.segments),
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  }
}
