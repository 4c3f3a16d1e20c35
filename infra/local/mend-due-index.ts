import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb'
import { tableShape } from '../wiring.ts'

type Stored = Record<string, AttributeValue>

const { partitionKey, sortKey, dueIndex } = tableShape

/**
 * Dynalite writes an item and its index entries one after the other, so a kill in between leaves them apart.
 * Puts every document with something due once more (which enters it again), and removes entries that no
 * document stands for.
 */
export const mendDueIndex = async (client: DynamoDBClient, tableName: string): Promise<void> => {
  const put = (item: Stored) => client.send(new PutItemCommand({ TableName: tableName, Item: item }))
  const documents = new Map<string, Stored>()
  for await (const page of paginateScan({ client }, { TableName: tableName, ConsistentRead: true })) {
    for (const item of page.Items ?? []) {
      if (item[dueIndex.partitionKey] !== undefined) documents.set(placeOf(item), item)
    }
  }

  for await (const page of paginateScan({ client }, { TableName: tableName, IndexName: dueIndex.name })) {
    for (const entry of page.Items ?? []) {
      const document = documents.get(placeOf(entry))
      if (document !== undefined && isFor(entry, document)) continue
      // An entry goes when the item that has its keys is written over: so for a moment one has.
      if (document === undefined) await removeEntry(client, tableName, entry)
      else await put({ ...document, ...entry })
    }
  }
  for (const document of documents.values()) await put(document)
}

const removeEntry = async (client: DynamoDBClient, tableName: string, entry: Stored): Promise<void> => {
  const { [partitionKey]: pk, [sortKey]: sk } = entry
  if (pk === undefined || sk === undefined) return
  await client.send(new PutItemCommand({ TableName: tableName, Item: entry }))
  await client.send(
    new DeleteItemCommand({ TableName: tableName, Key: { [partitionKey]: pk, [sortKey]: sk } }),
  )
}

const placeOf = (item: Stored): string => JSON.stringify([item[partitionKey], item[sortKey]])

const isFor = (entry: Stored, document: Stored): boolean =>
  [dueIndex.partitionKey, dueIndex.sortKey].every(
    (name) => JSON.stringify(entry[name]) === JSON.stringify(document[name]),
  )
