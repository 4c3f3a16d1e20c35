/** Calls take turns: each starts when the one before it has ended, whatever became of that one. */
export type Turns = { take: <T>(work: () => Promise<T>) => Promise<T> }

export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return {
    take: (work) => {
      const mine = last.then(work, work)
      last = mine.catch(() => undefined)
      return mine
    },
  }
}
