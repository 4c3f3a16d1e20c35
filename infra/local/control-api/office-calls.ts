import * as z from 'zod/mini'
import type { World } from '../world.ts'
import { type Call, checked, phoneOf } from './call.ts'

const example = '{"answer":"person","afterSeconds":6,"talkSeconds":40}'

const seconds = z.int('whole seconds from 0 to 3600').check(z.minimum(0), z.maximum(3600))
const behaviour = z.strictObject({
  answer: z.enum(
    ['person', 'voicemail', 'no-answer', 'busy', 'failed', 'by-hand'],
    'person, voicemail, no-answer, busy, failed or by-hand',
  ),
  afterSeconds: z._default(seconds, 6),
  talkSeconds: z._default(seconds, 40),
  /** Both legs end at once when somebody hangs up: whose report Twilio sends first. */
  reportsFirst: z._default(z.enum(['office', 'caller'], 'office or caller'), 'office'),
})

/**
 * What offices (or any other phones) do when rung; those that were told nothing ring until somebody answers
 * by hand.
 */
export function officeCalls({ twilio }: World): Call[] {
  return [
    {
      method: 'PUT',
      path: '/offices/:phone',
      does: `how that office behaves when rung: ${example}`,
      answer: async (request) => {
        const phone = phoneOf(request)
        const { answer, ...how } = checked(behaviour, request.body, example)
        twilio.phones.behave(phone, answer === 'by-hand' ? undefined : { answer, ...how })
        return { json: { phone, ...(twilio.phones.behaviour(phone) ?? { answer }) } }
      },
    },
    {
      method: 'GET',
      path: '/offices/:phone',
      does: 'how that office behaves when rung',
      answer: async (request) => {
        const phone = phoneOf(request)
        return { json: { phone, ...(twilio.phones.behaviour(phone) ?? { answer: 'by-hand' }) } }
      },
    },
  ]
}
