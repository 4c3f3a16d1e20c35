import type { Instant } from '../../functions/domain/time.ts'
import type { Item } from '../../functions/runtime/ports.ts'

type Entry = { pk: string; shard: string; wakeAt: Instant }

/** The index of what is due: eventually consistent, so that it shows the table as it was a moment ago. */
export class DueIndex {
  private readonly entries = new Map<string, Entry>()
  private readonly coming: { at: Instant; pk: string; entry: Entry | undefined }[] = []
  private readonly now: () => Instant
  private readonly lagMs: () => number
  /** Hears of every entry that comes in, so that sweeps which would find nothing need not run. */
  onEntry: ((wakeAt: Instant, shownAt: Instant) => void) | undefined

  constructor(now: () => Instant, lagMs: () => number) {
    this.now = now
    this.lagMs = lagMs
  }

  follow(before: Item | undefined, after: Item | undefined): void {
    const old = entryOf(before)
    const entry = entryOf(after)
    if (old?.shard === entry?.shard && old?.wakeAt === entry?.wakeAt) return
    const pk = after?.pk ?? before?.pk ?? ''
    const last = this.coming.at(-1)?.at ?? 0
    const at = Math.max(last, this.now() + this.lagMs())
    this.coming.push({ at, pk, entry })
    if (entry !== undefined) this.onEntry?.(entry.wakeAt, at)
  }

  due(shard: number, until: Instant, limit: number): { pk: string; wakeAt: Instant }[] {
    this.catchUp()
    return [...this.entries.values()]
      .filter((entry) => entry.shard === `due#${shard}` && entry.wakeAt <= until)
      .sort((one, other) => one.wakeAt - other.wakeAt)
      .slice(0, limit)
      .map(({ pk, wakeAt }) => ({ pk, wakeAt }))
  }

  /** The soonest wakeAt of all shards. */
  soonest(): Instant | undefined {
    this.catchUp()
    let soonest: Instant | undefined
    for (const { wakeAt } of this.entries.values()) {
      if (soonest === undefined || wakeAt < soonest) soonest = wakeAt
    }
    return soonest
  }

  private catchUp(): void {
    while (this.coming[0] !== undefined && this.coming[0].at <= this.now()) {
      const change = this.coming.shift()
      if (change?.entry === undefined) this.entries.delete(change?.pk ?? '')
      else this.entries.set(change.pk, change.entry)
    }
  }
}

/** Sparse: only what carries both keys of the index. */
function entryOf(item: Item | undefined): Entry | undefined {
  if (item === undefined) return undefined
  const { pk, dueShard, wakeAt } = item
  return typeof dueShard === 'string' && typeof wakeAt === 'number'
    ? { pk, shard: dueShard, wakeAt }
    : undefined
}
