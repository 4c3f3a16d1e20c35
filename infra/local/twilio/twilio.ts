import type { Instant } from '../../../functions/domain/time.ts'
import { type Entry, openAgenda } from '../agenda.ts'
import type { Keep } from '../keep.ts'
import type { DeskClock, Handler, Part } from '../part.ts'
import { type Account, type Alert, alert, type Job } from './account.ts'
import { announce, isTriedAgain, secondsToRetry, takeIn } from './announce.ts'
import { progress } from './carrier.ts'
import { openMessageBook } from './message-book.ts'
import { openNumber } from './numbers.ts'
import { openOptOuts } from './opt-outs.ts'
import { restApi, type TwilioFault } from './rest-api.ts'
import type { CallRecord, PhoneBehaviour } from './voice/call-record.ts'
import { runCallJob, runCallWebhook } from './voice/exchange.ts'
import { type Phones, phonesOf } from './voice/phones.ts'
import { webhookSender } from './webhook.ts'

export type { TwilioFault } from './rest-api.ts'

/** A text as the phone at the other end sees it. */
export type ThreadText = {
  at: Instant
  from: string
  to: string
  body: string
  segments: number
  status: string
}

/** Twilio on the desk: REST API, webhooks, carrier. */
export type Twilio = Part & {
  handle: Handler
  setFault: (fault: TwilioFault | undefined) => void
  /**
   * A phone texts the assistant: the webhook is due now (run the parts to deliver it). Answers the
   * MessageSid.
   */
  receiveText: (text: { from: string; body: string; media?: number }) => string
  /** Everything that phone sent and got, oldest first; not what was refused before it left. */
  thread: (e164: string) => readonly ThreadText[]
  /**
   * From now on nothing arrives at this phone, for this reason of its carrier's (30003, 30007 …); undefined
   * mends it.
   */
  breakPhone: (e164: string, errorCode: number | undefined) => void
  /** Calls, and the phones at their other ends. */
  phones: Phones
  /** What stands in Twilio's debugger. */
  alerts: () => readonly Alert[]
  /** When the earliest text came that stands in Twilio's list alone: no webhook of it was answered. */
  unheardSince: () => Instant | undefined
  /** The app has looked through the list up to this instant. */
  heardUpTo: (at: Instant) => void
}

export type TwilioOptions = {
  keep: Keep
  clock: DeskClock
  accountSid: string
  /** Webhooks are signed with the first; both are good for REST. */
  authTokens: readonly [string, ...string[]]
  /** The assistant's number, E.164. */
  number: string
  /** Where its webhooks lead: `{publicBaseUrl}/sms`, `{publicBaseUrl}/voice`. */
  publicBaseUrl: string
  /** Whether Twilio itself confirms STOP, START and HELP (settings.optOutAnswers = carrier); default true. */
  answersOptOut?: boolean
  /** How webhooks go out; the global fetch by default. */
  send?: (request: Request) => Promise<Response>
  /** How late answers are with the fault `slow`, in real time; longer than our client waits by default. */
  slowMilliseconds?: number
}

export const createTwilio = (options: TwilioOptions): Twilio => {
  const { keep, clock, accountSid, authTokens, answersOptOut = true, slowMilliseconds = 6_000 } = options
  const account: Account = {
    keep,
    clock,
    sid: accountSid,
    authTokens,
    number: openNumber(keep, options.number, options.publicBaseUrl),
    messages: openMessageBook(keep),
    optOuts: openOptOuts(keep, answersOptOut),
    calls: keep.drawer<CallRecord>('twilio calls'),
    phones: keep.drawer<PhoneBehaviour>('twilio phones'),
    brokenPhones: keep.drawer<number>('twilio broken phones'),
    agenda: openAgenda<Job>(keep, 'twilio agenda'),
    alerts: keep.drawer<Alert>('twilio alerts'),
    unheard: keep.drawer<number>('twilio unheard'),
  }
  const { agenda, alerts, brokenPhones, messages } = account
  const sendWebhook = webhookSender(authTokens[0], options.send ?? ((request) => fetch(request)))
  let fault: TwilioFault | undefined

  const report = async (entry: Entry<Job>, job: Extract<Job, { kind: 'report' }>): Promise<void> => {
    const outcome = await sendWebhook(job.webhook)
    if (outcome.kind === 'answered') return agenda.remove(entry)
    if (isTriedAgain(job.webhook.url, job.attempts, outcome)) {
      return agenda.postpone(entry, clock.now() + secondsToRetry * 1_000, {
        ...job,
        attempts: job.attempts + 1,
      })
    }
    alert(account, outcome.code, job.webhook.url)
    agenda.remove(entry)
  }
  const run = async (entry: Entry<Job>): Promise<void> => {
    const { job } = entry
    if (job.kind === 'announce') return announce(account, entry, job, sendWebhook)
    if (job.kind === 'report') return report(entry, job)
    if (job.kind === 'call-webhook') return runCallWebhook(account, entry, job, sendWebhook)
    keep.together(() => {
      if (job.kind === 'call') runCallJob(account, job)
      else progress(account, job)
      agenda.remove(entry)
    })
  }

  return {
    handle: restApi(account, { fault: () => fault, slowMilliseconds }),
    setFault: (next) => {
      fault = next
    },
    receiveText: ({ from, body, media = 0 }) => takeIn(account, { from, body, media }),
    thread: (e164) =>
      messages
        .of(e164)
        .filter(({ status }) => status !== 'failed')
        .map(({ createdAt: at, from, to, body, segments, status }) => ({
          at,
          from,
          to,
          body,
          segments,
          status,
        })),
    breakPhone: (e164, errorCode) =>
      errorCode === undefined ? brokenPhones.remove(e164) : brokenPhones.put(e164, errorCode),
    phones: phonesOf(account),
    alerts: () => [...alerts.values()],
    unheardSince: () => {
      const came = [...account.unheard.values()]
      return came.length === 0 ? undefined : Math.min(...came)
    },
    heardUpTo: (at) => {
      for (const [sid, cameAt] of account.unheard.entries()) if (cameAt <= at) account.unheard.remove(sid)
    },

    nextAt: agenda.nextAt,
    runDue: async (now) => {
      for (let entry = agenda.due(now); entry !== undefined; entry = agenda.due(now)) await run(entry)
    },
  }
}
