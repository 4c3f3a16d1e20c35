import type { CallStatus } from '../domain/voice/call.ts'
import type { CallTrigger } from '../domain/voice/call-trigger.ts'

/** What Twilio tells or asks of a call. */
export type CallWebhook =
  /** From an applicant, or from an office that calls back: told apart by the number. */
  | { kind: 'arrived'; sid: string; from: string; isAttested: boolean }
  /** Something about the call of this applicant; `isAsked`: Twilio waits for what to say. */
  | { kind: 'told'; applicantId: string; sid: string; trigger: CallTrigger; isAsked: boolean }
  /** A call to the assistant's number is over: whose it was, the caller's number tells. */
  | { kind: 'ended'; from: string; trigger: CallTrigger }
  /** The applicant has picked up, and is told which office calls back. */
  | { kind: 'whispered'; applicantId: string }
  | { kind: 'of-no-interest' }

type Params = Readonly<Record<string, string>>
type Found = { params: Params; sid: string; id: string; last: string }
type Route = { path: RegExp; read: (found: Found) => CallWebhook }

const id = '(?<id>[0-9a-f]{16})'
const ringId = `(?<last>${id}-r[\\w-]+)`
const at = (rest: string): RegExp => new RegExp(`^/voice${rest}$`)

const asked = ({ id: applicantId, sid }: Found, trigger: CallTrigger): CallWebhook => ({
  kind: 'told',
  applicantId,
  sid,
  trigger,
  isAsked: true,
})
const told = (found: Found, trigger: CallTrigger): CallWebhook =>
  ({ ...asked(found, trigger), isAsked: false }) as CallWebhook

const routes: readonly Route[] = [
  {
    path: at(''),
    read: ({ params, sid }) => ({
      kind: 'arrived',
      sid,
      from: params.From ?? '',
      isAttested: params.StirVerstat === 'TN-Validation-Passed-A',
    }),
  },
  {
    path: at(`/ring/${ringId}`),
    read: (found) => asked(found, { kind: 'call-picked-up', sid: found.sid, ringId: found.last }),
  },
  {
    path: at(`/said/${id}/(?<last>\\d{1,3})`),
    read: (found) => {
      const { Digits: digits = '', SpeechResult: speech = '' } = found.params
      const said = { digits: digits.slice(0, 10), speech: withoutControls(speech) }
      return asked(found, { kind: 'caller-said', sid: found.sid, step: Number(found.last), ...said })
    },
  },
  {
    path: at(`/dialled/${id}/(?<last>\\d{1,3})`),
    read: (found) => {
      const { DialCallStatus, DialCallDuration, CallStatus } = found.params
      return asked(found, {
        kind: 'dial-ended',
        sid: found.sid,
        step: Number(found.last),
        status: statusOf(DialCallStatus),
        seconds: secondsOf(DialCallDuration),
        isCallerGone: CallStatus !== undefined && CallStatus !== 'in-progress' && CallStatus !== 'ringing',
      })
    },
  },
  {
    path: at(`/leg/${id}/(?<last>CA\\w{32})`),
    read: (found) => {
      const { CallStatus, CallDuration } = found.params
      const how = { status: statusOf(CallStatus), seconds: secondsOf(CallDuration) }
      return told(found, { kind: 'leg-ended', sid: found.last, ...how })
    },
  },
  {
    path: at(`/heard/${id}/(?<last>CA\\w{32})`),
    read: (found) =>
      isMachine(found) ? told(found, { kind: 'machine-heard', sid: found.last, leg: 'office' }) : nothing,
  },
  {
    path: at(`/heard/${ringId}`),
    read: (found) =>
      isMachine(found) ? told(found, { kind: 'machine-heard', sid: found.sid, leg: 'applicant' }) : nothing,
  },
  { path: at(`/whisper/${id}`), read: (found) => ({ kind: 'whispered', applicantId: found.id }) },
  {
    path: at('/status'),
    read: ({ params, sid }) => ({
      kind: 'ended',
      from: params.From ?? '',
      trigger: { kind: 'call-ended', sid, status: statusOf(params.CallStatus) },
    }),
  },
  {
    path: at(`/status/${ringId}`),
    read: (found) => {
      const status = statusOf(found.params.CallStatus)
      return told(found, { kind: 'call-ended', sid: found.sid, ringId: found.last, status })
    },
  },
]

const nothing: CallWebhook = { kind: 'of-no-interest' }

/** What stands in a webhook about a call; undefined where it is none of ours. */
export function callWebhookFrom(path: string, params: Params): CallWebhook | undefined {
  const { CallSid: sid = '', From: from = '' } = params
  if (!/^CA\w{32}$/.test(sid) || from === '') return undefined
  for (const route of routes) {
    const match = route.path.exec(path)
    if (match === null) continue
    const { id: applicantId = '', last = '' } = match.groups ?? {}
    return route.read({ params, sid, id: applicantId, last })
  }
  return undefined
}

/** Reports come when a call is over; `answered` is a leg of a conference, and over as well. */
function statusOf(status = ''): CallStatus {
  const known = ['completed', 'busy', 'no-answer', 'failed', 'canceled'] as const
  return known.find((each) => each === status) ?? 'completed'
}

const secondsOf = (text = ''): number => (/^\d{1,6}$/.test(text) ? Number(text) : 0)

const isMachine = ({ params }: Found): boolean => (params.AnsweredBy ?? '').startsWith('machine')

/** Speech comes as text, and is kept like one. */
const withoutControls = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
  text.replace(/[\u0000-\u001f\u007f]/g, ' ').slice(0, 600)
