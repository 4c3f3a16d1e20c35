import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreUnavailable, VersionConflict } from '../../functions/adapters/errors.ts'
import type { Table } from '../../functions/runtime/ports.ts'
import { freshPartition, tableQueries } from './table-queries.ts'

/** A table to try, empty or not: every test has partitions of its own. */
export type TableUnderTest = { table: Table; close: () => Promise<void> }

/** What every table does that calltime may run on. */
export const tableContract = (name: string, open: () => Promise<TableUnderTest>): void => {
  describe(`the table contract, on ${name}`, () => {
    let table: Table
    let close: () => Promise<void>
    beforeAll(async () => {
      ;({ table, close } = await open())
    }, 60_000)
    afterAll(() => close())

    describe('documents', () => {
      it('gives back what was put, and nothing for what was not', async () => {
        const pk = freshPartition()
        const item = { pk, sk: 'STATE', version: 1, list: [1, 'two', { three: null }], flag: false, text: '' }
        expect(await table.get(pk, 'STATE')).toBeUndefined()
        await table.putIfVersion(item, undefined)
        expect(await table.get(pk, 'STATE')).toEqual(item)
      })

      it('leaves out properties that are undefined', async () => {
        const pk = freshPartition()
        await table.putIfVersion(
          { pk, sk: 'STATE', version: 1, gone: undefined, in: { gone: undefined } },
          undefined,
        )
        expect(await table.get(pk, 'STATE')).toStrictEqual({ pk, sk: 'STATE', version: 1, in: {} })
      })

      it('is first written once', async () => {
        const pk = freshPartition()
        await table.putIfVersion({ pk, sk: 'STATE', version: 1, by: 'first' }, undefined)
        const second = table.putIfVersion({ pk, sk: 'STATE', version: 1, by: 'second' }, undefined)
        await expect(second).rejects.toBeInstanceOf(VersionConflict)
        expect(await table.get(pk, 'STATE')).toMatchObject({ by: 'first' })
      })

      it('is written over only by who has read the version that stands', async () => {
        const pk = freshPartition()
        const state = (version: number) => ({ pk, sk: 'STATE', version })
        await expect(table.putIfVersion(state(2), 1)).rejects.toBeInstanceOf(VersionConflict)
        await table.putIfVersion(state(1), undefined)
        await table.putIfVersion(state(2), 1)
        await expect(table.putIfVersion(state(2), 1)).rejects.toBeInstanceOf(VersionConflict)
        expect(await table.get(pk, 'STATE')).toEqual(state(2))
      })

      it('has one winner among twenty that race', async () => {
        const pk = freshPartition()
        const put = (by: number) => table.putIfVersion({ pk, sk: 'STATE', version: 1, by }, undefined)
        const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, by) => put(by)))
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
        const losers = outcomes.filter((outcome) => outcome.status === 'rejected')
        expect(losers.every(({ reason }) => reason instanceof VersionConflict)).toBe(true)
      })

      it('is removed only by who has read the version that stands', async () => {
        const pk = freshPartition()
        await table.putIfVersion({ pk, sk: 'STATE', version: 1 }, undefined)
        await expect(table.removeIfVersion(pk, 'STATE', 2)).rejects.toBeInstanceOf(VersionConflict)
        expect(await table.get(pk, 'STATE')).toBeDefined()
        await table.removeIfVersion(pk, 'STATE', 1)
        expect(await table.get(pk, 'STATE')).toBeUndefined()
        await expect(table.removeIfVersion(pk, 'STATE', 1)).rejects.toBeInstanceOf(VersionConflict)
      })

      it('may not be larger than 400 KB', async () => {
        const huge = { pk: freshPartition(), sk: 'STATE', version: 1, text: 'x'.repeat(410_000) }
        await expect(table.putIfVersion(huge, undefined)).rejects.toBeInstanceOf(StoreUnavailable)
      })
    })

    describe('small updates', () => {
      const put = async (fields: object): Promise<string> => {
        const pk = freshPartition()
        await table.putIfVersion({ pk, sk: 'STATE', version: 1, ...fields }, undefined)
        return pk
      }

      it('set and remove what a path leads to, and answer the whole item', async () => {
        const pk = await put({ outbox: { t1: { lease: 1 }, t2: { lease: 1 } }, old: true })
        const after = await table.update(pk, 'STATE', {
          set: { 'outbox.t2.lease': 2, version: 2 },
          remove: ['outbox.t1', 'old'],
        })
        expect(after).toEqual({ pk, sk: 'STATE', version: 2, outbox: { t2: { lease: 2 } } })
        expect(await table.get(pk, 'STATE')).toEqual(after)
      })

      it('happen when their condition holds', async () => {
        const pk = await put({ outbox: { t1: { lease: 5 } } })
        const when = [
          { path: 'outbox.t1', exists: true },
          { path: 'outbox.t9', exists: false },
          { path: 'outbox.t1.lease', equals: 5 },
          { path: 'outbox.t1.lease', lessThan: 6 },
          { path: 'outbox.t9.lease', lessThan: 6 },
          { path: 'missing', lessThan: 6 },
        ]
        for (const [count, condition] of when.entries()) {
          expect(await table.update(pk, 'STATE', { set: { count }, when: condition })).toMatchObject({
            count,
          })
        }
      })

      it('do nothing and answer nothing when it does not', async () => {
        const pk = await put({ outbox: { t1: { lease: 5 } } })
        const before = await table.get(pk, 'STATE')
        const when = [
          { path: 'outbox.t1', exists: false },
          { path: 'outbox.t9', exists: true },
          { path: 'outbox.t1.lease', equals: 6 },
          { path: 'outbox.t9.lease', equals: 5 },
          { path: 'outbox.t1.lease', lessThan: 5 },
        ]
        for (const condition of when) {
          expect(await table.update(pk, 'STATE', { set: { changed: true }, when: condition })).toBeUndefined()
        }
        expect(await table.get(pk, 'STATE')).toEqual(before)
      })

      it('make the item when nothing forbids it', async () => {
        const pk = freshPartition()
        expect(await table.update(pk, 'STATE', { set: { status: 'sent' } })).toEqual({
          pk,
          sk: 'STATE',
          status: 'sent',
        })
        const gone = freshPartition()
        expect(
          await table.update(gone, 'STATE', { set: { a: 1 }, when: { path: 'pk', exists: true } }),
        ).toBeUndefined()
        expect(await table.get(gone, 'STATE')).toBeUndefined()
      })

      it('take names that DynamoDB keeps for itself', async () => {
        const pk = await put({ status: { name: 1 } })
        const after = await table.update(pk, 'STATE', {
          set: { 'status.name': 2, values: 3 },
          remove: ['version'],
        })
        expect(after).toEqual({ pk, sk: 'STATE', status: { name: 2 }, values: 3 })
      })
    })

    tableQueries(() => table)
  })
}
