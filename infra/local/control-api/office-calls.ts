import * as z from 'zod/mini'
import type { World } from '../world.ts'
import { type Call, checked, phoneOf, Refusal } from './call.ts'

const example = '{"answer":"person","afterSeconds":6,"talkSeconds":40}'

const seconds = z.int('whole seconds from 0 to 3600').check(z.minimum(0), z.maximum(3600))
const behaviour = z.strictObject({
  answer: z.enum(
    ['person', 'voicemail', 'no-answer', 'busy', 'failed'],
    'person, voicemail, no-answer, busy or failed',
  ),
  afterSeconds: z._default(seconds, 6),
  talkSeconds: z._default(seconds, 40),
})

const callsCome =
  'Calls are not on the desk yet: they come with the voice issue. Texts work: POST /desk/api/texts'

/** What offices do when rung, and calls: the first is remembered already, ringing comes with the voice issue. */
export function officeCalls(_world: World): Call[] {
  const offices = new Map<string, z.infer<typeof behaviour>>()
  const notYet = async () => {
    throw new Refusal(501, callsCome)
  }
  return [
    {
      method: 'PUT',
      path: '/offices/:phone',
      does: `how that office behaves when rung: ${example}`,
      answer: async (request) => {
        const phone = phoneOf(request)
        offices.set(phone, checked(behaviour, request.body, example))
        return { json: { phone, ...offices.get(phone) } }
      },
    },
    {
      method: 'POST',
      path: '/calls',
      does: 'a call to the assistant (comes with the voice issue)',
      answer: notYet,
    },
    {
      method: 'GET',
      path: '/calls',
      does: 'calls in both directions (comes with the voice issue)',
      answer: notYet,
    },
    { method: 'GET', path: '/calls/:id', does: 'one call (comes with the voice issue)', answer: notYet },
    {
      method: 'POST',
      path: '/calls/:id/keys',
      does: 'presses keys (comes with the voice issue)',
      answer: notYet,
    },
    {
      method: 'POST',
      path: '/calls/:id/speech',
      does: 'says something (comes with the voice issue)',
      answer: notYet,
    },
    { method: 'DELETE', path: '/calls/:id', does: 'hangs up (comes with the voice issue)', answer: notYet },
  ]
}
