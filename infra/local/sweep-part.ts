import { type Instant, minutes } from '../../functions/domain/time.ts'
import type { TimedPart } from './time-loop.ts'

export type SweepOptions = {
  now: () => Instant
  /** The earliest `wakeAt` of any document in the due index. @throws when the store cannot say */
  earliestWakeAt: () => Promise<Instant | undefined>
  sweep: () => Promise<void>
  /** Told when a sweep fails; the next minute brings another. */
  failed: (error: unknown) => void
}

/**
 * What runs the sweep every minute on the minute. A sweep before the earliest `wakeAt` provably finds nothing, so the
 * next one that is due is the first minute that does not lie before it: two quiet weeks cost no sweep at all.
 */
export function sweepPart({ now, earliestWakeAt, sweep, failed }: SweepOptions): TimedPart {
  let sweptAt = Math.floor(now() / minutes(1)) * minutes(1)
  return {
    nextAt: async () => {
      const soonest = sweptAt + minutes(1)
      // A store that does not answer us answers no sweep either: whatever is overdue is found when it is mended.
      const wakeAt = await earliestWakeAt().catch(() => undefined)
      return wakeAt === undefined ? undefined : Math.max(soonest, Math.ceil(wakeAt / minutes(1)) * minutes(1))
    },
    runDue: async (at) => {
      sweptAt = Math.floor(at / minutes(1)) * minutes(1)
      await sweep().catch(failed)
    },
  }
}
