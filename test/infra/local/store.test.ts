import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTable } from '../../../functions/adapters/table.ts'
import { openStore } from '../../../infra/local/store.ts'
import { aws } from './virtual-time.ts'

/** Dynalite's inside, to leave an index as a kill in the middle of a write leaves it. */
type Level = {
  put: (key: string, value: object, done: () => void) => void
  del: (key: string, done: () => void) => void
}
type Inside = {
  db: { close: (done: () => void) => void }
  getIndexDb: (kind: string, table: string, index: string) => Level
  getTable: (name: string, done: (error: unknown, table: object) => void) => void
}
const dynaliteDb: {
  create: (options: { path: string }) => Inside
  createIndexKey: (item: object, table: object, keys: object[]) => string
} = createRequire(import.meta.url)('dynalite/db')

const dueKeys = [
  { AttributeName: 'dueShard', KeyType: 'HASH' },
  { AttributeName: 'wakeAt', KeyType: 'RANGE' },
]
const entry = (pk: string, wakeAt: number) => ({
  pk: { S: pk },
  sk: { S: 'STATE' },
  dueShard: { S: 'due#0' },
  wakeAt: { N: String(wakeAt) },
})

describe("the desk's store", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'store-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const withStore = async <Answer>(
    work: (table: ReturnType<typeof createTable>) => Promise<Answer>,
  ): Promise<Answer> => {
    const store = await openStore({ folder: join(folder, 'deep', 'store'), tableName: 'calltime' })
    try {
      return await work(createTable('calltime', aws(store.endpoint)))
    } finally {
      await store.close()
    }
  }
  const document = (pk: string, wakeAt: number) => ({
    pk,
    sk: 'STATE',
    version: 1,
    dueShard: 'due#0',
    wakeAt,
    name: pk,
  })

  it('keeps its table and what is in it', async () => {
    await withStore((table) => table.putIfVersion(document('a', 1), undefined))
    expect(await withStore((table) => table.get('a', 'STATE'))).toEqual(document('a', 1))
  })

  it('mends a due index that a kill left apart from its documents', async () => {
    await withStore(async (table) => {
      for (const pk of ['entered', 'forgotten', 'moved'])
        await table.putIfVersion(document(pk, 100), undefined)
    })
    const inside = dynaliteDb.create({ path: join(folder, 'deep', 'store') })
    const shape = await new Promise<object>((resolve) =>
      inside.getTable('calltime', (_error, table) => resolve(table)),
    )
    const index = inside.getIndexDb('Global', 'calltime', 'due')
    const keyOf = (item: object) => dynaliteDb.createIndexKey(item, shape, dueKeys)
    const stale = [entry('moved', 50), entry('removed', 60)]
    for (const item of stale) await new Promise<void>((done) => index.put(keyOf(item), item, done))
    await new Promise<void>((done) => index.del(keyOf(entry('forgotten', 100)), done))
    await new Promise<void>((done) => inside.db.close(done))

    await withStore(async (table) => {
      const due = await table.due(0, 1_000, 10)
      expect(due.toSorted((one, other) => one.pk.localeCompare(other.pk))).toEqual([
        { pk: 'entered', wakeAt: 100 },
        { pk: 'forgotten', wakeAt: 100 },
        { pk: 'moved', wakeAt: 100 },
      ])
      expect(await table.get('moved', 'STATE')).toEqual(document('moved', 100))
      expect(await table.get('removed', 'STATE')).toBeUndefined()
    })
  })
})
