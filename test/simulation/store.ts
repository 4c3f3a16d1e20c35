import { StoreUnavailable, VersionConflict } from '../../functions/adapters/errors.ts'
import type { Instant } from '../../functions/domain/time.ts'
import type { Change, Item } from '../../functions/runtime/ports.ts'
import { DueIndex } from './due-index.ts'
import { sizeOf, stored } from './stored.ts'

/** What is done to the store, as it happens. */
export type StoreChange = { pk: string; sk: string; before: Item | undefined; after: Item | undefined }

const greatestItemBytes = 400_000

/** The table as DynamoDB keeps it: conditions, key order, frozen items, and an index that lags behind. */
export class Store {
  readonly index: DueIndex
  private readonly states = new Map<string, Item>()
  private readonly partitions = new Map<string, Map<string, Item>>()

  constructor(now: () => Instant, lagMs: () => number) {
    this.index = new DueIndex(now, lagMs)
  }

  get(pk: string, sk: string): Item | undefined {
    return this.partitions.get(pk)?.get(sk)
  }

  putIfVersion(item: Item, version: number | undefined, isChecked = true): StoreChange {
    const before = this.get(item.pk, item.sk)
    const isRight = version === undefined ? before === undefined : before?.version === version
    if (isChecked && !isRight)
      throw new VersionConflict(`${item.sk} is no longer at version ${version ?? 'none'}`)
    return this.write(item.pk, item.sk, item)
  }

  put(item: Item): StoreChange {
    return this.write(item.pk, item.sk, item)
  }

  removeIfVersion(pk: string, sk: string, version: number): StoreChange {
    if (this.get(pk, sk)?.version !== version) throw new VersionConflict(`${sk} is not at version ${version}`)
    return this.write(pk, sk, undefined)
  }

  remove(pk: string, sk: string): StoreChange {
    return this.write(pk, sk, undefined)
  }

  /** The item after the update, or undefined where the condition failed. */
  update(pk: string, sk: string, change: Change): StoreChange | undefined {
    const before = this.get(pk, sk)
    if (!isMet(before, change.when)) return undefined
    let after: unknown = before ?? { pk, sk }
    for (const [path, value] of Object.entries(change.set ?? {}))
      after = changedAt(after, path.split('.'), value)
    for (const path of change.remove ?? []) after = changedAt(after, path.split('.'), undefined)
    return this.write(pk, sk, after as Item)
  }

  query(
    pk: string,
    prefix: string,
    { limit = Number.POSITIVE_INFINITY, newestFirst = false, after }: QueryOptions = {},
  ): Item[] {
    const items = [...(this.partitions.get(pk)?.values() ?? [])].filter(({ sk }) => sk.startsWith(prefix))
    items.sort((one, other) => Buffer.compare(Buffer.from(one.sk), Buffer.from(other.sk)))
    if (newestFirst) items.reverse()
    const start = after === undefined ? 0 : items.findIndex(({ sk }) => isPast(sk, after, newestFirst))
    return start < 0 ? [] : items.slice(start, start + limit)
  }

  /** Every applicant's document. */
  documents(): Iterable<Item> {
    return this.states.values()
  }

  /** Everything that stands in it. */
  *items(): Iterable<Item> {
    for (const partition of this.partitions.values()) yield* partition.values()
  }

  private write(pk: string, sk: string, item: Item | undefined): StoreChange {
    const partition = this.partitions.get(pk) ?? new Map<string, Item>()
    const before = partition.get(sk)
    const after = item === undefined ? undefined : stored(item)
    if (after !== undefined && sizeOf(after) > greatestItemBytes)
      throw new StoreUnavailable('the item is too large')
    if (after === undefined) partition.delete(sk)
    else partition.set(sk, after)
    if (partition.size > 0) this.partitions.set(pk, partition)
    else this.partitions.delete(pk)
    if (sk === 'STATE' && after !== undefined) this.states.set(pk, after)
    else if (sk === 'STATE') this.states.delete(pk)
    this.index.follow(before, after)
    return { pk, sk, before, after }
  }
}

type QueryOptions = { limit?: number; newestFirst?: boolean; after?: string }

function isPast(sk: string, after: string, newestFirst: boolean): boolean {
  const order = Buffer.compare(Buffer.from(sk), Buffer.from(after))
  return newestFirst ? order < 0 : order > 0
}

function isMet(item: Item | undefined, when: Change['when']): boolean {
  if (when === undefined) return true
  const value = when.path
    .split('.')
    .reduce<unknown>((within, name) => (isFields(within) ? within[name] : undefined), item)
  if ('exists' in when) return (value !== undefined) === when.exists
  if ('equals' in when) return value === when.equals
  // As the adapter's condition: less, or missing altogether.
  return value === undefined || (typeof value === 'number' && value < when.lessThan)
}

function changedAt(within: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  if (!isFields(within)) {
    if (value === undefined) return within
    throw new StoreUnavailable(`no path leads to ${name}`)
  }
  if (rest.length > 0) {
    if (!(name in within) && value === undefined) return within
    return { ...within, [name]: changedAt(within[name], rest, value) }
  }
  if (value !== undefined) return { ...within, [name]: value }
  const { [name]: _, ...others } = within
  return others
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
