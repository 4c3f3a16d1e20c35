import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreUnavailable } from '../../functions/adapters/errors.ts'
import { createTable } from '../../functions/adapters/table.ts'
import { openStore, type Store } from '../../infra/local/store.ts'
import { tableContract } from '../contracts/table-contract.ts'

const aws = (endpoint: string) => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
})

tableContract("the desk's store, through the real client", async () => {
  const store = await openStore({ tableName: 'calltime' })
  return { table: createTable('calltime', aws(store.endpoint)), close: store.close }
})

describe('the table when the store fails', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({ tableName: 'calltime' })
  })
  afterAll(() => store.close())

  it('names the failure and keeps its cause', async () => {
    const table = createTable('calltime', aws(store.endpoint))
    store.setFault('throttled')
    const failure = await table.get('A', 'B').catch((error: unknown) => error)
    store.setFault(undefined)
    expect(failure).toBeInstanceOf(StoreUnavailable)
    expect(failure).toMatchObject({ cause: { name: 'ProvisionedThroughputExceededException' } })
    expect(await table.get('A', 'B')).toBeUndefined()
  })

  it('says the same of a table that is not there and of a store that is away', async () => {
    const missing = createTable('another', aws(store.endpoint))
    await expect(missing.query('A', '')).rejects.toBeInstanceOf(StoreUnavailable)
    const away = createTable('calltime', aws('http://127.0.0.1:9'))
    await expect(away.putAll([{ pk: 'A', sk: 'B' }])).rejects.toBeInstanceOf(StoreUnavailable)
  })

  it('costs one request for a read and one for a write', async () => {
    const table = createTable('calltime', aws(store.endpoint))
    const before = new Map(store.requests)
    await table.get('A', 'C')
    await table.putIfVersion({ pk: 'A', sk: 'C', version: 1 }, undefined)
    const cost = (operation: string) => (store.requests.get(operation) ?? 0) - (before.get(operation) ?? 0)
    expect([cost('GetItem'), cost('PutItem')]).toEqual([1, 1])
  })
})
