import * as z from 'zod/mini'
import type { SchedulerFaults } from '../scheduler.ts'
import type { World } from '../world.ts'
import { type Call, checked } from './call.ts'

const example = '{"twilio":"down","scheduler":"down","store":"throttled"}; {} mends everything'

const faults = z.strictObject({
  twilio: z.optional(z.enum(['down', 'slow', 'lost-answer', '429'], 'down, slow, lost-answer or 429')),
  scheduler: z.optional(z.enum(['down', 'late', 'twice', 'losing'], 'down, late, twice or losing')),
  queue: z.optional(z.enum(['down'], 'down')),
  store: z.optional(z.enum(['throttled'], 'throttled')),
})

type Faults = z.infer<typeof faults>

const schedulerFaults: Record<NonNullable<Faults['scheduler']>, SchedulerFaults> = {
  down: { isDown: true },
  late: { lateSeconds: 59 },
  twice: { duplicates: 1 },
  losing: { isLosing: true },
}

export function faultCalls({ twilio, scheduler, queue, store, loop }: World): Call[] {
  let current: Faults = {}
  return [
    {
      method: 'GET',
      path: '/faults',
      does: 'what is broken',
      answer: async () => ({ json: current }),
    },
    {
      method: 'PUT',
      path: '/faults',
      does: `breaks something: ${example}`,
      answer: async ({ body }) => {
        current = checked(faults, body, example)
        twilio.setFault(current.twilio)
        scheduler.setFaults(current.scheduler === undefined ? {} : schedulerFaults[current.scheduler])
        queue.setFault(current.queue)
        store.setFault(current.store)
        await loop.settle()
        return { json: current }
      },
    },
  ]
}
