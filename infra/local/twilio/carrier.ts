import type { Account, Job } from './account.ts'
import type { Message, MessageStatus } from './message.ts'

type Progress = Extract<Job, { kind: 'progress' }>

/** Brings a text one step further, and reports it to its status callback. */
export const progress = (account: Account, { messageSid, status }: Progress): void => {
  const { agenda, brokenPhones, clock, messages } = account
  const before = messages.find(messageSid)
  if (before === undefined) return
  const errorCode = status === 'delivered' ? brokenPhones.get(before.to) : undefined
  const reached: MessageStatus = errorCode === undefined ? status : 'undelivered'
  const message = messages.change(messageSid, {
    status: reached,
    updatedAt: clock.now(),
    ...(status === 'sent' ? { sentAt: clock.now() } : {}),
    ...(errorCode === undefined ? {} : { errorCode }),
  })
  if (message === undefined) return
  report(account, message)
  if (status === 'sent')
    agenda.add(clock.now() + 1_000, { kind: 'progress', messageSid, status: 'delivered' })
}

/** Has the status callback told how a text stands. */
export const report = ({ agenda, clock, sid: accountSid }: Account, message: Message): void => {
  const { sid, status, errorCode, from, to, statusCallback } = message
  if (statusCallback === undefined) return
  const fields = {
    SmsSid: sid,
    SmsStatus: status,
    MessageStatus: status,
    To: to,
    MessageSid: sid,
    AccountSid: accountSid,
    From: from,
    ApiVersion: '2010-04-01',
    ...(errorCode === undefined ? {} : { ErrorCode: String(errorCode) }),
    ...(status === 'delivered' ? { RawDlrDoneDate: donedate(clock.now()) } : {}),
  }
  const webhook = { url: statusCallback, fields, idempotencyToken: crypto.randomUUID(), isTwiml: false }
  agenda.add(clock.now(), { kind: 'report', webhook, attempts: 0 })
}

/** `YYMMDDhhmm`, as carriers write it. */
const donedate = (at: number): string => new Date(at).toISOString().replaceAll(/[-T:]/g, '').slice(2, 12)
