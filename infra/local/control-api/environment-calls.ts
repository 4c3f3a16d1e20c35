import type { World } from '../world.ts'
import type { Call } from './call.ts'

/** Where the stand-ins are: for `npm run admin`, `setup` and `doctor`, which work on a desk as on a stage. */
export const environmentCalls = ({ clock, environment }: World): Call[] => [
  {
    method: 'GET',
    path: '/environment',
    does: 'what a deployed function would find in its environment',
    answer: async () => ({ json: { now: clock.now(), variables: environment } }),
  },
]
