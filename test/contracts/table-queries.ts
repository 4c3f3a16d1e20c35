import { describe, expect, it } from 'vitest'
import type { Item, Table } from '../../functions/runtime/ports.ts'

export const freshPartition = (): string => `TEST#${crypto.randomUUID()}`

/** The part of the table contract that is about more than one item. */
export const tableQueries = (table: () => Table): void => {
  describe('many items', () => {
    const lines = (pk: string, count: number, prefix = 'LEDGER#'): Item[] =>
      Array.from({ length: count }, (_, place) => ({
        pk,
        sk: `${prefix}${String(place).padStart(4, '0')}`,
        place,
      }))

    it('are put together, twice to the same end', async () => {
      const pk = freshPartition()
      await table().putAll(lines(pk, 60))
      await table().putAll(lines(pk, 60))
      expect(await table().query(pk, 'LEDGER#')).toEqual(lines(pk, 60))
      await table().putAll([])
    })

    it('come in key order, from either end, some of them, after one of them', async () => {
      const pk = freshPartition()
      await table().putAll([...lines(pk, 9).reverse(), { pk, sk: 'STATE' }, { pk, sk: 'A' }])
      const places = async (options?: Parameters<Table['query']>[2]) =>
        (await table().query(pk, 'LEDGER#', options)).map(({ place }) => place)
      expect(await places()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
      expect(await places({ newestFirst: true, limit: 3 })).toEqual([8, 7, 6])
      expect(await places({ after: 'LEDGER#0005' })).toEqual([6, 7, 8])
      expect(await places({ after: 'LEDGER#0005', newestFirst: true, limit: 2 })).toEqual([4, 3])
      expect((await table().query(pk, '')).map(({ sk }) => sk).at(0)).toBe('A')
      expect(await table().query(freshPartition(), 'LEDGER#')).toEqual([])
    })

    it('are ordered by the bytes of their keys', async () => {
      const pk = freshPartition()
      const keys = ['K#a', 'K#B', 'K#10', 'K#9', 'K#é', 'K#~', 'K#']
      await table().putAll(keys.map((sk) => ({ pk, sk })))
      const byBytes = keys.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
      expect((await table().query(pk, 'K#')).map(({ sk }) => sk)).toEqual(byBytes)
    })

    it('come all, also when they are more than an answer holds', async () => {
      const pk = freshPartition()
      const text = 'x'.repeat(60_000)
      for (const line of lines(pk, 40)) await table().putAll([{ ...line, text }])
      expect(await table().query(pk, 'LEDGER#')).toHaveLength(40)
    })

    it('are removed, whether there or not', async () => {
      const pk = freshPartition()
      await table().putAll(lines(pk, 30))
      await table().remove([...lines(pk, 29), { pk, sk: 'NEVER' }])
      expect((await table().query(pk, '')).map(({ place }) => place)).toEqual([29])
    })
  })

  describe('the due index', () => {
    let shards = 500
    const freshShard = () => (shards += 1)
    const due = (shard: number, wakeAt: number) => ({
      pk: freshPartition(),
      sk: 'STATE',
      version: 1,
      dueShard: `due#${shard}`,
      wakeAt,
    })

    it('lists what is due until then, soonest first, of one shard', async () => {
      const [shard, other] = [freshShard(), freshShard()]
      const items = [due(shard, 300), due(shard, 100), due(shard, 200), due(other, 50)]
      for (const item of items) await table().putIfVersion(item, undefined)
      const wakes = async (until: number, limit: number) =>
        (await table().due(shard, until, limit)).map(({ wakeAt }) => wakeAt)
      await expect.poll(() => wakes(300, 10)).toEqual([100, 200, 300])
      expect(await wakes(299, 10)).toEqual([100, 200])
      expect(await wakes(99, 10)).toEqual([])
      expect(await wakes(300, 1)).toEqual([100])
      expect(await table().due(shard, 100, 10)).toEqual([{ pk: items[1]?.pk, wakeAt: 100 }])
    })

    it('follows the document: moved, no longer due, removed', async () => {
      const shard = freshShard()
      const [moved, done, removed] = [due(shard, 1), due(shard, 2), due(shard, 3)]
      for (const item of [moved, done, removed]) await table().putIfVersion(item, undefined)
      await table().putIfVersion({ ...moved, version: 2, wakeAt: 9 }, 1)
      await table().update(done.pk, done.sk, { remove: ['dueShard', 'wakeAt'] })
      await table().remove([removed])
      await expect.poll(() => table().due(shard, 100, 10)).toEqual([{ pk: moved.pk, wakeAt: 9 }])
    })
  })
}
