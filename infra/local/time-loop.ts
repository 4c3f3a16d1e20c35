import type { Instant } from '../../functions/domain/time.ts'
import type { DeskClock } from './clock.ts'
import { DeskError, messageOf } from './desk-error.ts'

/** Something that becomes due: a `Part` of the stand-ins, or one of the desk's own that has to ask the store first. */
export type TimedPart = {
  nextAt: () => Instant | undefined | Promise<Instant | undefined>
  runDue: (now: Instant) => Promise<void>
}

export type TimeLoop = {
  /** Runs everything due up to `target` in order, each at its own time, then sets the clock to `target`. */
  runUntil: (target: Instant) => Promise<void>
  /** Runs what is due now until nothing is. */
  settle: () => Promise<void>
  /** Moves on from one due instant to the next until `isReached`, or nothing is due before `latest`. */
  runUntilTrue: (isReached: () => boolean, latest: Instant) => Promise<void>
  /** The next instant at which anything is due. */
  nextAt: () => Promise<Instant | undefined>
}

/** More steps than this at one instant mean that something retries without waiting. */
const stepsAtOneInstant = 10_000

/** Parts that are due at the same instant run in the order given. */
export function timeLoop(
  clock: DeskClock,
  parts: Readonly<Record<string, TimedPart>>,
  moved = () => {},
): TimeLoop {
  const entries = Object.entries(parts)

  async function next(): Promise<{ name: string; part: TimedPart; at: Instant } | undefined> {
    let soonest: { name: string; part: TimedPart; at: Instant } | undefined
    for (const [name, part] of entries) {
      const at = await part.nextAt()
      if (at !== undefined && (soonest === undefined || at < soonest.at)) soonest = { name, part, at }
    }
    return soonest
  }

  async function run(target: Instant, isReached: () => boolean): Promise<void> {
    let steps = 0
    let instant = clock.now()
    for (;;) {
      const due = await next()
      if (due === undefined || due.at > target || isReached()) return
      const at = Math.max(due.at, clock.now())
      steps = at === instant ? steps + 1 : 1
      instant = at
      if (steps > stepsAtOneInstant)
        throw new DeskError(`The desk's ${due.name} does not come to rest at ${at}.`)
      if (at > clock.now()) {
        clock.moveTo(at)
        moved()
      }
      await due.part.runDue(at).catch((error) => {
        throw new DeskError(`The desk's ${due.name} failed: ${messageOf(error)}`, { cause: error })
      })
    }
  }

  async function held(work: () => Promise<void>): Promise<void> {
    clock.hold()
    try {
      await work()
    } finally {
      clock.release()
    }
  }

  return {
    runUntil: (target) =>
      held(async () => {
        await run(target, () => false)
        clock.moveTo(target)
      }),
    settle: () => held(() => run(clock.now(), () => false)),
    runUntilTrue: (isReached, latest) =>
      held(async () => {
        await run(latest, isReached)
        await run(clock.now(), () => false)
      }),
    nextAt: async () => (await next())?.at,
  }
}
