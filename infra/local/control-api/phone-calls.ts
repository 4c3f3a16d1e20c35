import * as z from 'zod/mini'
import { type CallRecord, isOver } from '../twilio/voice/call-record.ts'
import type { World } from '../world.ts'
import { type Call, type CallRequest, checked, phone, Refusal } from './call.ts'
import { shownCall } from './shown-call.ts'

const examples = {
  call: '{"from":"+12135550100","to":"+12135550199"}',
  keys: '{"digits":"1"}',
  speech: '{"text":"they asked for my resume"}',
  answer: '{"as":"person"}',
}

const call = z.strictObject({
  from: phone,
  /** The assistant's number; left out, it is that. */
  to: z.optional(phone),
  /** How far the carrier vouches for the caller's number. */
  attestation: z._default(z.enum(['A', 'B', 'C'], 'A, B or C'), 'A'),
})
const keys = z.strictObject({
  digits: z.string('keys, "1" or "204#"').check(z.regex(/^[0-9*#]{1,20}$/, 'keys, "1" or "204#"')),
})
const speech = z.strictObject({
  text: z.string('words').check(z.minLength(1, 'words'), z.maxLength(500, 'at most 500 characters')),
})
const answered = z.strictObject({
  as: z._default(z.enum(['person', 'voicemail', 'busy'], 'person, voicemail or busy'), 'person'),
})

/** Calls in both directions: begun, answered, spoken on, ended by hand. */
export function phoneCalls({ twilio, loop, ports }: World): Call[] {
  const { phones } = twilio
  const called = ({ parameters }: CallRequest): CallRecord => {
    const found = phones.find(parameters.id ?? '')
    if (found === undefined)
      throw new Refusal(404, `There is no call ${parameters.id}. GET /desk/api/calls lists them.`)
    return found
  }
  const shown = async (sid: string) => {
    await loop.settle()
    const found = phones.find(sid)
    return { json: found === undefined ? {} : shownCall(found, phones.calls()) }
  }
  const onLine = (request: CallRequest): CallRecord => {
    const found = called(request)
    if (isOver(found)) throw new Refusal(409, `The call ${found.sid} is over.`)
    return found
  }

  return [
    {
      method: 'POST',
      path: '/calls',
      does: `a call to the assistant, from an applicant's or an office's phone: ${examples.call}`,
      answer: async ({ body }) => {
        const {
          from,
          to = ports.deployment.assistantNumber,
          attestation,
        } = checked(call, body, examples.call)
        if (to !== ports.deployment.assistantNumber)
          throw new Refusal(400, `Only the assistant takes calls here: ${ports.deployment.assistantNumber}.`)
        if (from === to) throw new Refusal(400, 'The assistant does not call itself.')
        return shown(phones.call(from, attestation))
      },
    },
    {
      method: 'GET',
      path: '/calls',
      does: 'calls in both directions, oldest first',
      answer: async () => ({ json: phones.calls().map((each) => shownCall(each, phones.calls())) }),
    },
    {
      method: 'GET',
      path: '/calls/:id',
      does: 'one call: what was said, asked and dialled, in order',
      answer: async (request) => ({ json: shownCall(called(request), phones.calls()) }),
    },
    {
      method: 'POST',
      path: '/calls/:id/answer',
      does: `picks a ringing phone up by hand: ${examples.answer}`,
      answer: async (request) => {
        const { sid, doing } = onLine(request)
        const { as } = checked(answered, request.body ?? {}, examples.answer)
        if (doing.kind !== 'ringing') throw new Refusal(409, `The call ${sid} does not ring.`)
        phones.answer(sid, as)
        return shown(sid)
      },
    },
    {
      method: 'POST',
      path: '/calls/:id/keys',
      does: `presses keys: ${examples.keys}`,
      answer: async (request) => {
        const { sid } = onLine(request)
        phones.press(sid, checked(keys, request.body, examples.keys).digits)
        return shown(sid)
      },
    },
    {
      method: 'POST',
      path: '/calls/:id/speech',
      does: `says something: ${examples.speech}`,
      answer: async (request) => {
        const { sid } = onLine(request)
        phones.say(sid, checked(speech, request.body, examples.speech).text)
        return shown(sid)
      },
    },
    {
      method: 'DELETE',
      path: '/calls/:id',
      does: 'hangs up',
      answer: async (request) => {
        const { sid } = called(request)
        phones.hangUp(sid)
        return shown(sid)
      },
    },
  ]
}
