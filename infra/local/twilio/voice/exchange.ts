import type { Entry } from '../../agenda.ts'
import { type Account, alert, type Job } from '../account.ts'
import { isTriedAgain, secondsToRetry } from '../announce.ts'
import type { SendWebhook } from '../webhook.ts'
import { elementsIn } from '../xml.ts'
import type { CallJob, CallRecord } from './call-record.ts'
import { answerLeg, dialOver, ring } from './dial.ts'
import { followVerbs, gatherOver } from './follow-verbs.ts'
import { askTwiml, change, close, field, leg, openLeg } from './legs.ts'

type CallWebhookJob = Extract<Job, { kind: 'call-webhook' }>

/** A phone calls the assistant: the number's webhook is asked what to do. */
export function callIn(
  account: Account,
  { from, attestation }: { from: string; attestation: string },
): string {
  const { number, keep } = account
  const StirVerstat = `TN-Validation-Passed-${attestation}`
  let sid = ''
  keep.together(() => {
    const call = openLeg(account, { from, to: number.e164, direction: 'inbound', fields: { StirVerstat } })
    sid = call.sid
    askTwiml(account, call, number.urls().voiceUrl)
  })
  return sid
}

/**
 * One attempt to ask what to do: it is done, or asked again, or the fallback is asked, once; else the call is
 * over.
 */
export async function runCallWebhook(
  account: Account,
  entry: Entry<Job>,
  job: CallWebhookJob,
  send: SendWebhook,
): Promise<void> {
  const { agenda, clock, keep, number } = account
  const outcome = await send(job.webhook)
  keep.together(() => {
    if (outcome.kind !== 'answered' && isTriedAgain(job.webhook.url, job.attempts, outcome)) {
      agenda.postpone(entry, clock.now() + secondsToRetry * 1_000, { ...job, attempts: job.attempts + 1 })
      return
    }
    agenda.remove(entry)
    const call = leg(account, job.sid)
    if (outcome.kind === 'answered') {
      if (call?.turn === job.turn && outcome.twiml !== undefined)
        followVerbs(account, call, elementsIn(outcome.twiml))
      return
    }
    alert(account, outcome.code, job.webhook.url)
    if (call === undefined || call.turn !== job.turn) return
    const { voiceUrl, voiceFallbackUrl } = number.urls()
    const isFirst = job.webhook.url === voiceUrl && job.isFallback !== true
    if (!isFirst || voiceFallbackUrl === '') return void close(account, call, 'failed', 'calltime')
    const webhook = { ...job.webhook, url: voiceFallbackUrl }
    agenda.add(clock.now() + secondsToRetry * 1_000, { ...job, webhook, attempts: 0, isFallback: true })
  })
}

/** Something is due for a leg; void when it has gone on meanwhile. */
export function runCallJob(account: Account, job: CallJob): void {
  const call = leg(account, job.sid)
  if (call === undefined || call.turn !== job.turn) return
  switch (job.what) {
    case 'rings':
      return startRinging(account, call)
    case 'said':
      return followVerbs(account, call, call.doing.kind === 'saying' ? call.doing.rest : [])
    case 'gather-over':
      return gatherOver(account, call)
    case 'answers':
      return answerLeg(
        account,
        call,
        account.phones.get(call.to)?.answer === 'voicemail' ? 'voicemail' : 'person',
      )
    case 'ring-over':
      return ended(account, call, 'no-answer')
    case 'refuses':
      return ended(account, call, job.status)
    case 'talk-over':
      return dialOver(account, call, 'completed', 'other side')
    case 'time-limit':
      return dialOver(account, call, 'completed', 'time')
  }
}

/** A call of the REST API leaves the queue. */
function startRinging(account: Account, call: CallRecord): void {
  const ringing = change(account, call, { status: 'ringing' })
  ring(account, ringing, Number(field(call, 'Timeout') ?? 60))
}

function ended(account: Account, call: CallRecord, status: 'no-answer' | 'busy' | 'failed'): void {
  if (call.direction === 'outbound-dial') return dialOver(account, call, status, 'other side')
  close(account, call, status, 'other side')
}
