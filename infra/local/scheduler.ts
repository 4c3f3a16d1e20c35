import type { Instant } from '../../functions/domain/time.ts'
import type { Keep } from './keep.ts'
import type { DeskClock, Handler, Part } from './part.ts'

/** How the scheduler misbehaves on demand. */
export type SchedulerFaults = {
  /** The API answers 500 and nothing fires. */
  isDown?: boolean
  /** Every firing is so late (0–59 is within the promise of AWS). */
  lateSeconds?: number
  /** Every firing is delivered so many times more. */
  duplicates?: number
  /** Firings are lost. */
  isLosing?: boolean
}

/** EventBridge Scheduler on the desk: speaks the wire format, and fires. */
export type Scheduler = Part & {
  handle: Handler
  setFaults: (faults: SchedulerFaults) => void
  /** What stands, soonest first. */
  standing: () => readonly { name: string; group: string; at: Instant; input: string }[]
}

export type SchedulerOptions = {
  keep: Keep
  clock: DeskClock
  /** Hands a firing to its target; a rejection is retried within the event age. */
  deliver: (targetArn: string, input: string) => Promise<void>
}

export const createScheduler = (_options: SchedulerOptions): Scheduler => {
  throw new Error('not built yet')
}
