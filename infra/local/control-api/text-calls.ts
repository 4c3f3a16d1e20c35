import * as z from 'zod/mini'
import { iso } from '../clock.ts'
import type { ThreadText } from '../twilio/twilio.ts'
import type { World } from '../world.ts'
import { type Call, checked, phone, phoneOf, Refusal } from './call.ts'

const example = '{"from":"+12135550100","body":"add Blue Harbor 310-555-0142"}'

const sent = z.strictObject({
  from: phone,
  body: z.string('the words, at most 1,600 characters').check(z.maxLength(1600, 'at most 1,600 characters')),
  /** How many pictures come with it. */
  media: z.optional(z.int('a whole number from 0 to 10').check(z.minimum(0), z.maximum(10))),
})

export function textCalls({ loop, twilio, ports }: World): Call[] {
  const cameTo = (to: string) => twilio.thread(to).filter((text) => text.to === to)

  return [
    {
      method: 'POST',
      path: '/texts',
      does: `a text to the assistant: ${example}`,
      answer: async ({ body }) => {
        const { from, body: words, media } = checked(sent, body, example)
        if (from === ports.deployment.assistantNumber) {
          throw new Refusal(400, `${from} is the assistant's own number. Text from another: ${example}`)
        }
        const before = cameTo(from).length
        twilio.receiveText({ from, body: words, ...(media === undefined ? {} : { media }) })
        await loop.settle()
        return { json: { messages: cameTo(from).slice(before).map(shown) } }
      },
    },
    {
      method: 'GET',
      path: '/phones/:phone/texts',
      does: 'everything that phone sent and got',
      answer: async (request) => ({ json: twilio.thread(phoneOf(request)).map(shown) }),
    },
  ]
}

const shown = ({ at, from, to, body, segments, status }: ThreadText) => ({
  at: iso(at),
  from,
  to,
  body,
  segments,
  status,
})
