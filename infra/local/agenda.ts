import type { Instant } from '../../functions/domain/time.ts'
import type { Keep } from './keep.ts'

/** Something to be done at a time. */
export type Entry<Job> = { id: string; at: Instant; job: Job }

/**
 * What is still to be done, soonest first (then in the order it was added); kept in a drawer, so it outlives
 * the process.
 */
export type Agenda<Job> = {
  nextAt: () => Instant | undefined
  /** The soonest entry due at or before `now`. */
  due: (now: Instant) => Entry<Job> | undefined
  add: (at: Instant, job: Job) => void
  /** Puts an entry off, with a changed job if one is given. */
  postpone: (entry: Entry<Job>, at: Instant, job?: Job) => void
  remove: (entry: Entry<Job>) => void
  entries: () => readonly Entry<Job>[]
}

export const openAgenda = <Job>(keep: Keep, name: string): Agenda<Job> => {
  const drawer = keep.drawer<Entry<Job>>(name)
  const entries = [...drawer.values()].sort(
    (one, other) => one.at - other.at || Number(one.id) - Number(other.id),
  )
  let lastId = entries.reduce((greatest, entry) => Math.max(greatest, Number(entry.id)), 0)

  const insert = (entry: Entry<Job>) => {
    drawer.put(entry.id, entry)
    const place = entries.findLastIndex((other) => other.at <= entry.at)
    entries.splice(place + 1, 0, entry)
  }
  const take = (entry: Entry<Job>) => {
    const place = entries.findIndex((other) => other.id === entry.id)
    if (place >= 0) entries.splice(place, 1)
  }

  return {
    nextAt: () => entries[0]?.at,
    due: (now) => {
      const [first] = entries
      return first !== undefined && first.at <= now ? first : undefined
    },
    add: (at, job) => {
      lastId += 1
      insert({ id: String(lastId), at, job })
    },
    postpone: (entry, at, job = entry.job) => {
      take(entry)
      insert({ id: entry.id, at, job })
    },
    remove: (entry) => {
      take(entry)
      drawer.remove(entry.id)
    },
    entries: () => entries,
  }
}
