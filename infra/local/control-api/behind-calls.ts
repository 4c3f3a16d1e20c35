import { iso } from '../clock.ts'
import type { World } from '../world.ts'
import type { Call } from './call.ts'
import { withInstants } from './instants.ts'

/** What waits and what went wrong, behind the scenes. */
export function behindCalls({ scheduler, queue, log, twilio }: World): Call[] {
  return [
    {
      method: 'GET',
      path: '/schedules',
      does: 'the standing schedules, soonest first',
      answer: async () => ({
        json: scheduler.standing().map(({ name, group, at, input }) => ({ name, group, at: iso(at), input })),
      }),
    },
    {
      method: 'GET',
      path: '/queue',
      does: 'what waits in the wake queue, and its dead letters',
      answer: async () => ({
        json: {
          waiting: queue.waiting().map(({ at, ...message }) => ({ at: iso(at), ...message })),
          dead: queue.dead().map(({ at, ...message }) => ({ at: iso(at), ...message })),
        },
      }),
    },
    {
      method: 'GET',
      path: '/log',
      does: "the app's log and counts, and what stands in Twilio's debugger",
      answer: async () => ({
        json: withInstants({
          lines: log.lines(),
          counts: Object.fromEntries(log.counts),
          twilioAlerts: twilio.alerts(),
        }),
      }),
    },
  ]
}
