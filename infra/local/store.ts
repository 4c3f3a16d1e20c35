import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { tableShape } from '../wiring.ts'
import { mendDueIndex } from './mend-due-index.ts'

/** How the store misbehaves on demand. */
export type StoreFault = 'throttled'

/** DynamoDB on the desk: dynalite with calltime's one table, on its own loopback port. */
export type Store = {
  /** For `AWS_ENDPOINT_URL_DYNAMODB` or `config.endpoints.dynamodb`. */
  endpoint: string
  setFault: (fault: StoreFault | undefined) => void
  /** How often each operation was asked for since the start: `PutItem` → 12. */
  requests: ReadonlyMap<string, number>
  close: () => Promise<void>
}

/**
 * Opens the store in this folder (made when missing; undefined: in memory) and makes the table when it is not
 * there.
 */
export const openStore = async ({
  folder,
  tableName,
}: {
  folder?: string
  tableName: string
}): Promise<Store> => {
  const database = dynalite({ createTableMs: 0, ...(folder === undefined ? {} : { path: folder }) })
  const requests = new Map<string, number>()
  let fault: StoreFault | undefined

  const server = createServer((request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? 'unknown'
    requests.set(operation, (requests.get(operation) ?? 0) + 1)
    if (fault === 'throttled') throttle(request, response)
    else database.emit('request', request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  await makeTable(endpoint, tableName, folder !== undefined)
  requests.clear()

  return {
    endpoint,
    requests,
    setFault: (next) => {
      fault = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      // Dynalite closes its files with a server of its own, which never listened here: so it listens for a
      // moment.
      await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', resolve))
      await new Promise((resolve) => database.close(resolve))
    },
  }
}

/** Makes calltime's one table where it is not there yet, and waits until it takes items. */
export async function makeTable(endpoint: string, tableName: string, isKept = false): Promise<void> {
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials: deskCredentials })
  if (!(await isThere(client, tableName))) await client.send(createTable(tableName))
  await untilActive(client, tableName)
  if (isKept) await mendDueIndex(client, tableName)
  client.destroy()
}

const deskCredentials = { accessKeyId: 'desk', secretAccessKey: 'desk' }

const throttle = (request: IncomingMessage, response: ServerResponse): void => {
  request.resume()
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' })
  response.end(
    JSON.stringify({
      __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
      message: 'The level of configured provisioned throughput for the table was exceeded.',
    }),
  )
}

const isThere = async (client: DynamoDBClient, tableName: string): Promise<boolean> => {
  try {
    await client.send(new DescribeTableCommand({ TableName: tableName }))
    return true
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return false
    throw error
  }
}

/** A table just made (or one whose making a kill cut short) takes no items yet. @throws after ten seconds */
const untilActive = async (client: DynamoDBClient, tableName: string): Promise<void> => {
  for (let looks = 0; looks < 2_000; looks += 1) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }))
    if (Table?.TableStatus === 'ACTIVE') return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('the desk’s table is still being made after ten seconds')
}

const createTable = (tableName: string): CreateTableCommand => {
  const { partitionKey, sortKey, dueIndex } = tableShape
  return new CreateTableCommand({
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: partitionKey, AttributeType: 'S' },
      { AttributeName: sortKey, AttributeType: 'S' },
      { AttributeName: dueIndex.partitionKey, AttributeType: 'S' },
      { AttributeName: dueIndex.sortKey, AttributeType: 'N' },
    ],
    KeySchema: keys(partitionKey, sortKey),
    GlobalSecondaryIndexes: [
      {
        IndexName: dueIndex.name,
        KeySchema: keys(dueIndex.partitionKey, dueIndex.sortKey),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  })
}

const keys = (partitionKey: string, sortKey: string) => [
  { AttributeName: partitionKey, KeyType: 'HASH' as const },
  { AttributeName: sortKey, KeyType: 'RANGE' as const },
]
