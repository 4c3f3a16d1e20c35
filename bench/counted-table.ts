import type { Item, Table } from '../functions/runtime/ports.ts'

/** What DynamoDB would bill of the calls that were made. */
export type TableUse = { writeUnits: number; readUnits: number; calls: number; storedBytes: number }

/**
 * DynamoDB's measure of an item: names and values, https://docs.aws.amazon.com/amazondynamodb
 * (CapacityUnitCalculations).
 */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return Math.ceil(String(value).replace(/\D/g, '').length / 2) + 1
  if (typeof value === 'boolean' || value === null) return 1
  if (Array.isArray(value)) return 3 + value.reduce((sum, each) => sum + 1 + bytesOf(each), 0)
  if (typeof value !== 'object') return 0
  return 3 + Object.entries(value).reduce((sum, [name, each]) => sum + 1 + name.length + bytesOf(each), 0)
}

const writeUnits = (item: Item): number => Math.max(1, Math.ceil(bytesOf(item) / 1024))
/** Strongly consistent; a read that finds nothing costs one too. */
const readUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 4096))

/** The table with every call counted, the due index included. */
export function countedTable(table: Table): { table: Table; use: TableUse; stored: () => number } {
  const use: TableUse = { writeUnits: 0, readUnits: 0, calls: 0, storedBytes: 0 }
  const known = new Map<string, { bytes: number; due: string }>()
  const keyOf = ({ pk, sk }: { pk: string; sk: string }) => `${pk} ${sk}`

  /** An index entry that moves is deleted and put, one that comes or goes is one write. */
  const wrote = (item: Item): void => {
    const due = item.dueShard === undefined ? '' : `${item.dueShard} ${item.wakeAt}`
    const before = known.get(keyOf(item))?.due ?? ''
    const indexWrites = due === before ? 0 : (due === '' ? 0 : 1) + (before === '' ? 0 : 1)
    use.writeUnits += writeUnits(item) + indexWrites
    known.set(keyOf(item), { bytes: bytesOf(item), due })
  }
  const counted: Table = {
    ...table,
    get: async (pk, sk) => {
      const item = await table.get(pk, sk)
      use.calls += 1
      use.readUnits += readUnits(item === undefined ? 0 : bytesOf(item))
      return item
    },
    putIfVersion: async (item, version) => {
      use.calls += 1
      // A condition that fails is billed as well.
      wrote(item)
      await table.putIfVersion(item, version)
    },
    putAll: async (items) => {
      use.calls += 1
      for (const item of items) wrote(item)
      await table.putAll(items)
    },
    update: async (pk, sk, change) => {
      use.calls += 1
      const item = await table.update(pk, sk, change)
      if (item === undefined) use.writeUnits += 1
      else wrote(item)
      return item
    },
    query: async (pk, prefix, options) => {
      const items = await table.query(pk, prefix, options)
      use.calls += 1
      use.readUnits += readUnits(items.reduce((sum, item) => sum + bytesOf(item), 0))
      return items
    },
    removeIfVersion: async (pk, sk, version) => {
      use.calls += 1
      use.writeUnits += 1
      await table.removeIfVersion(pk, sk, version)
    },
    remove: async (keys) => {
      use.calls += 1
      use.writeUnits += keys.length
      for (const key of keys) known.delete(keyOf(key))
      await table.remove(keys)
    },
  }
  const stored = () => [...known.values()].reduce((sum, { bytes }) => sum + bytes, 0)
  return { table: counted, use, stored }
}
