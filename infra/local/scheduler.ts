import type { Instant } from '../../functions/domain/time.ts'
import { type Entry, openAgenda } from './agenda.ts'
import type { Keep } from './keep.ts'
import type { DeskClock, Handler, Part } from './part.ts'
import type { Schedule } from './schedule.ts'
import { schedulerApi } from './scheduler-api.ts'

/** How the scheduler misbehaves on demand. */
export type SchedulerFaults = {
  /** The API answers 500 and nothing fires; what was missed fires when it is back. */
  isDown?: boolean
  /** Every firing is so late (0–59 is within the promise of AWS). */
  lateSeconds?: number
  /** Every firing is delivered so many times more. */
  duplicates?: number
  /** Firings are lost. */
  isLosing?: boolean
}

/** EventBridge Scheduler on the desk: speaks the wire format, and fires one-time schedules. */
export type Scheduler = Part & {
  handle: Handler
  setFaults: (faults: SchedulerFaults) => void
  /** What stands, soonest first. */
  standing: () => readonly { name: string; group: string; at: Instant; input: string }[]
}

export type SchedulerOptions = {
  keep: Keep
  clock: DeskClock
  /** The schedule groups there are, beside `default`; `calltime` by default. */
  groups?: readonly string[]
  /** Hands a firing to its target; a failure is retried within the event age. */
  deliver: (targetArn: string, input: string) => void | Promise<void>
  /** Takes what could not be delivered, for the schedule's dead letters. */
  bury?: (deadLetterArn: string, input: string) => void
}

/** A firing on its way; `due` is when it should have come. */
type Firing = { key: string; scheduleId: string; due: Instant; attempts: number; isHeldUp: boolean }

export const createScheduler = ({
  keep,
  clock,
  groups = ['calltime'],
  deliver,
  bury,
}: SchedulerOptions): Scheduler => {
  const schedules = keep.drawer<Schedule>('schedules')
  const firings = openAgenda<Firing>(keep, 'schedule firings')
  let faults: SchedulerFaults = {}

  const arm = (schedule: Schedule): void => {
    const { id: scheduleId, at: due, request } = schedule
    const key = keyOf(schedule)
    keep.together(() => {
      schedules.put(key, schedule)
      if (request.State === 'ENABLED')
        firings.add(due, { key, scheduleId, due, attempts: 0, isHeldUp: false })
    })
  }

  const fire = async (entry: Entry<Firing>, now: Instant): Promise<void> => {
    const { job } = entry
    const schedule = schedules.get(job.key)
    // Deleted or replaced in the meantime.
    if (schedule === undefined || schedule.id !== job.scheduleId) return firings.remove(entry)
    const lateSeconds = faults.lateSeconds ?? 0
    if (lateSeconds > 0 && !job.isHeldUp) {
      return firings.postpone(entry, job.due + lateSeconds * 1_000, { ...job, isHeldUp: true })
    }
    const { Target: target } = schedule.request
    try {
      const times = faults.isLosing === true ? 0 : 1 + (faults.duplicates ?? 0)
      for (let count = 0; count < times; count += 1) await deliver(target.Arn, target.Input)
    } catch {
      const attempts = job.attempts + 1
      const next = now + Math.min(2 ** attempts, 60) * 1_000
      const { MaximumEventAgeInSeconds: age, MaximumRetryAttempts: retries } = target.RetryPolicy
      if (attempts <= retries && next <= job.due + age * 1_000) {
        return firings.postpone(entry, next, { ...job, attempts })
      }
      if (target.DeadLetterConfig !== undefined) bury?.(target.DeadLetterConfig.Arn, target.Input)
    }
    keep.together(() => {
      firings.remove(entry)
      if (schedule.request.ActionAfterCompletion === 'DELETE') schedules.remove(job.key)
    })
  }

  return {
    handle: schedulerApi({
      clock,
      groups: new Set(['default', ...groups]),
      isDown: () => faults.isDown === true,
      find: (group, name) => schedules.get(`${group}/${name}`),
      all: () => [...schedules.values()],
      arm,
      disarm: (schedule) => schedules.remove(keyOf(schedule)),
    }),
    setFaults: (next) => {
      faults = next
    },
    standing: () =>
      [...schedules.values()]
        .map(({ name, group, at, request }) => ({ name, group, at, input: request.Target.Input }))
        .sort((one, other) => one.at - other.at || one.name.localeCompare(other.name)),

    nextAt: () => (faults.isDown === true ? undefined : firings.nextAt()),
    runDue: async (now) => {
      if (faults.isDown === true) return
      for (let entry = firings.due(now); entry !== undefined; entry = firings.due(now)) await fire(entry, now)
    },
  }
}

const keyOf = ({ group, name }: Schedule): string => `${group}/${name}`
