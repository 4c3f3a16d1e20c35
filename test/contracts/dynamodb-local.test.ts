import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { createTable } from '../../functions/adapters/table.ts'
import { makeTable } from '../../infra/local/store.ts'
import { root } from '../source-files.ts'
import { findDynamoDbLocal, launchStore, type StoreCommand } from './dynamodb-local.ts'
import { type TableUnderTest, tableContract } from './table-contract.ts'

async function tableOn(command: StoreCommand): Promise<TableUnderTest> {
  const { endpoint, close } = await launchStore(command)
  await makeTable(endpoint, 'calltime')
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  return { table: createTable('calltime', { endpoint, region: 'us-east-1', credentials }), close }
}

// An optional lane: it runs where somebody has put DynamoDB Local and Java on the machine, and says why it does not.
const found = findDynamoDbLocal()
if ('why' in found) {
  describe.skip(`the table contract, on DynamoDB Local: ${found.why}`, () => {
    it('holds', () => {})
  })
} else tableContract('DynamoDB Local, through the real client', () => tableOn(found))

// What starts DynamoDB Local is held with a store that is always here: dynalite, in a process of its own.
const standIn: StoreCommand = {
  file: process.execPath,
  args: (port) => [`${root}/node_modules/dynalite/cli.js`, '--host', '127.0.0.1', '--port', String(port)],
}
tableContract('a store in a process of its own', () => tableOn(standIn))

describe('DynamoDB Local', () => {
  it('is started where its jar and Java are', () => {
    const folder = mkdtempSync(`${tmpdir()}/dynamodb-local-`)
    writeFileSync(`${folder}/DynamoDBLocal.jar`, '')
    const here = findDynamoDbLocal(folder, 'true')
    const withoutJava = findDynamoDbLocal(folder, `${folder}/no-java`)
    rmSync(folder, { recursive: true })
    if ('why' in here) throw new Error(here.why)
    expect(here.args(8123).join(' ')).toMatch(/-jar .*DynamoDBLocal.jar -inMemory .*-port 8123$/)
    expect(withoutJava).toEqual({ why: expect.stringContaining('there is no Java') })
  })

  it('is left out, with the reason, where its jar is not', () => {
    expect(findDynamoDbLocal('/nowhere')).toEqual({ why: 'no DynamoDBLocal.jar: /nowhere holds none' })
  })

  it('says its last words when it does not start', async () => {
    const broken = { file: process.execPath, args: () => ['--eval', 'throw new Error("no room")'] }
    await expect(launchStore(broken)).rejects.toThrow('no room')
    const missing = { file: '/nowhere/java', args: () => [] }
    await expect(launchStore(missing)).rejects.toThrow('ENOENT')
  })
})
