import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import type { Item, Table } from '../runtime/ports.ts'
import { type AwsSettings, awsClient, isAwsError } from './aws-client.ts'
import { StoreUnavailable, VersionConflict } from './errors.ts'
import { updateExpression } from './update-expression.ts'

/** The sparse index of documents with something due (infra/wiring.ts, `tableShape`). */
const dueIndex = 'due'
/** DynamoDB takes 25 writes at a time and may hand some back. */
const writesAtATime = 25
const batchAttempts = 6

type WriteRequest = NonNullable<NonNullable<BatchWriteCommandInput['RequestItems']>[string]>[number]

/** The one table, on DynamoDB (or what speaks its protocol). */
export const createTable = (tableName: string, aws: AwsSettings = {}): Table => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(awsClient(aws, 2)), {
    marshallOptions: { removeUndefinedValues: true },
  })

  const writeAll = async (writes: readonly WriteRequest[]): Promise<void> => {
    for (let start = 0; start < writes.length; start += writesAtATime) {
      await writeBatch(writes.slice(start, start + writesAtATime))
    }
  }
  const writeBatch = async (batch: WriteRequest[]): Promise<void> => {
    let left = batch
    for (let attempt = 1; left.length > 0; attempt += 1) {
      if (attempt > batchAttempts)
        throw new StoreUnavailable(`${left.length} writes were handed back ${batchAttempts} times`)
      if (attempt > 1) await pause(25 * 2 ** attempt)
      const request = new BatchWriteCommand({ RequestItems: { [tableName]: left } })
      const answer = await asked('write a batch', () => client.send(request))
      left = answer.UnprocessedItems?.[tableName] ?? []
    }
  }
  const queryAll = async (input: Omit<QueryCommandInput, 'TableName'>, limit: number): Promise<Item[]> => {
    const items: Item[] = []
    let start = input.ExclusiveStartKey
    do {
      const page = new QueryCommand({
        ...input,
        TableName: tableName,
        ...(limit === Number.POSITIVE_INFINITY ? {} : { Limit: limit - items.length }),
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      })
      const answer = await asked('query', () => client.send(page))
      items.push(...((answer.Items ?? []) as Item[]))
      start = answer.LastEvaluatedKey
    } while (start !== undefined && items.length < limit)
    return items
  }

  return {
    get: async (pk, sk) => {
      const request = new GetCommand({ TableName: tableName, Key: { pk, sk }, ConsistentRead: true })
      const answer = await asked('get', () => client.send(request))
      return answer.Item as Item | undefined
    },

    putIfVersion: async (item, version) => {
      const condition =
        version === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: '#version = :version', ...versionOf(version) }
      const put = new PutCommand({ TableName: tableName, Item: item, ...condition })
      await orConflict(item.sk, version, () => asked('put', () => client.send(put)))
    },

    putAll: (items) => writeAll(items.map((Item) => ({ PutRequest: { Item } }))),

    update: async (pk, sk, change) => {
      const update = new UpdateCommand({
        TableName: tableName,
        Key: { pk, sk },
        ...updateExpression(change),
        ReturnValues: 'ALL_NEW',
      })
      try {
        const answer = await asked('update', () => client.send(update))
        return answer.Attributes as Item
      } catch (error) {
        if (isConditionFailed(error)) return undefined
        throw error
      }
    },

    query: (pk, prefix, { limit = Number.POSITIVE_INFINITY, newestFirst = false, after } = {}) =>
      queryAll(
        {
          // DynamoDB refuses an empty prefix.
          KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: prefix === '' ? { ':pk': pk } : { ':pk': pk, ':prefix': prefix },
          ScanIndexForward: !newestFirst,
          ConsistentRead: true,
          ...(after === undefined ? {} : { ExclusiveStartKey: { pk, sk: after } }),
        },
        limit,
      ),

    removeIfVersion: async (pk, sk, version) => {
      const remove = new DeleteCommand({
        TableName: tableName,
        Key: { pk, sk },
        ConditionExpression: '#version = :version',
        ...versionOf(version),
      })
      await orConflict(sk, version, () => asked('remove', () => client.send(remove)))
    },

    remove: (keys) => writeAll(keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }))),

    due: async (shard, until, limit) => {
      const items = await queryAll(
        {
          IndexName: dueIndex,
          KeyConditionExpression: 'dueShard = :shard AND wakeAt <= :until',
          ExpressionAttributeValues: { ':shard': `due#${shard}`, ':until': until },
        },
        limit,
      )
      return items.map(({ pk, wakeAt }) => ({ pk, wakeAt: Number(wakeAt) }))
    },
  }
}

const versionOf = (version: number) => ({
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':version': version },
})

const orConflict = async (sk: string, version: number | undefined, write: () => Promise<unknown>) => {
  try {
    await write()
  } catch (error) {
    if (!isConditionFailed(error)) throw error
    throw new VersionConflict(`${sk} is no longer at version ${version ?? 'none'}`, { cause: error })
  }
}

const isConditionFailed = (error: unknown): boolean => isAwsError(error, 'ConditionalCheckFailedException')

/** Asks, and names the failure; a failed condition is an answer, not a failure. */
const asked = async <Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask()
  } catch (error) {
    if (isConditionFailed(error)) throw error
    throw new StoreUnavailable(`the table could not ${what}`, { cause: error })
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
