import type { DeskClock } from './clock.ts'
import type { TimeLoop } from './time-loop.ts'

/** Who may move the desk, and when: calls to the API take turns, and between them time itself does. */
export type DeskTurns = {
  /** Waits for its turn, works, and sets the alarm for whatever is due next. */
  take: <T>(work: () => Promise<T>) => Promise<T>
  /** Waits for its turn and looks, which changes nothing. */
  look: <T>(work: () => Promise<T>) => Promise<T>
  /** Something happened outside a turn (a tap on a page): does what it made due, soon. */
  nudge: () => void
  /** Waits for the turn that is on, and lets no further one begin. */
  close: () => Promise<void>
}

/** A timer of Node's can wait no longer than this. */
const longestWaitMs = 2 ** 31 - 1
/** After a failure time tries again so much later. */
const waitAfterFailureMs = 1_000

export function deskTurns(
  clock: DeskClock,
  loop: TimeLoop,
  { changed, failed }: { changed: () => void; failed: (error: unknown) => void },
): DeskTurns {
  let last: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let isNudged = false
  let isClosed = false

  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
  const arm = async () => {
    clearTimeout(timer)
    if (clock.isFrozen() || isClosed) return
    const nextAt = await loop.nextAt()
    if (nextAt === undefined || isClosed) return
    timer = setTimeout(tick, Math.min(Math.max(nextAt - clock.now(), 0), longestWaitMs))
  }
  const tick = () => {
    take(loop.settle).catch((error) => {
      failed(error)
      clearTimeout(timer)
      if (!isClosed) timer = setTimeout(tick, waitAfterFailureMs)
    })
  }
  const take = <T>(work: () => Promise<T>): Promise<T> =>
    queue(async () => {
      if (isClosed) throw new Error('the desk is closed')
      try {
        return await work()
      } finally {
        changed()
        await arm().catch(failed)
      }
    })

  return {
    take,
    look: queue,
    nudge: () => {
      if (isNudged || isClosed) return
      isNudged = true
      queue(async () => {
        isNudged = false
        if (isClosed) return
        await loop.settle()
        changed()
        await arm()
      }).catch(failed)
    },
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await last
    },
  }
}
