import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { Applicant } from '../../functions/domain/applicant.ts'
import type { LedgerLine } from '../../functions/domain/ledger.ts'
import { attend } from '../../functions/runtime/attend.ts'
import { compose } from '../../functions/runtime/compose.ts'
import { type Config, configFrom } from '../../functions/runtime/config.ts'
import { applicantFrom, loadApplicant } from '../../functions/runtime/document.ts'
import { eraseEverything } from '../../functions/runtime/erase-everything.ts'
import { applicantIdOf } from '../../functions/runtime/identity.ts'
import { applicantKey, ledgerPrefix, stateKey } from '../../functions/runtime/keys.ts'
import type { Item, Ports } from '../../functions/runtime/ports.ts'
import { type Place, SetupError } from './place.ts'

/** The ports of a place, as its own functions have them; logs go nowhere, as a person is looking. */
export function portsAt(place: Place): Ports {
  const config: Config = configFrom(place.variables)
  const endpoint = (service: Parameters<Place['aws']>[0]) => place.aws(service).endpoint ?? ''
  const endpoints = {
    dynamodb: endpoint('DYNAMODB'),
    scheduler: endpoint('SCHEDULER'),
    sqs: endpoint('SQS'),
    secretsManager: endpoint('SECRETS_MANAGER'),
  }
  const silent = { info: () => {}, warn: () => {}, error: () => {}, count: () => {} }
  const isDesk = place.kind === 'desk'
  if (!isDesk) process.env.AWS_REGION = place.aws('DYNAMODB').region
  return compose(isDesk ? { ...config, endpoints } : config, { clock: { now: place.now }, log: silent })
}

export type Listed = {
  id: string
  phone: string
  name: string
  standing: string
  offices: number
  wakeAt: string
}

/**
 * Everybody there is, by a scan: a school has hundreds, and a person asks. Numbers keep their last four
 * digits.
 */
export async function list(place: Place): Promise<Listed[]> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(place.aws('DYNAMODB')))
  const found: Listed[] = []
  let start: Record<string, unknown> | undefined
  do {
    const page = new ScanCommand({
      TableName: place.variables.TABLE_NAME,
      FilterExpression: 'sk = :state',
      ExpressionAttributeValues: { ':state': stateKey },
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    })
    const { Items = [], LastEvaluatedKey } = await client.send(page)
    found.push(...Items.map((item) => listed(applicantFrom(item as Item))))
    start = LastEvaluatedKey
  } while (start !== undefined)
  return found
}

const listed = ({ id, phone, profile, standing, followUps, wakeAt }: Applicant): Listed => ({
  id,
  phone: `…${phone.slice(-4)}`,
  name: profile.name ?? '',
  standing: standing.status,
  offices: followUps.length,
  wakeAt: wakeAt === undefined ? '' : new Date(wakeAt).toISOString(),
})

/** An applicant by number or id. @throws SetupError when there is none */
export async function find(ports: Ports, who: string): Promise<Applicant> {
  const { idKey } = await ports.secrets.get()
  const id = /^[0-9a-f]{16}$/.test(who) ? who : applicantIdOf(idKey, who)
  const applicant = await loadApplicant(ports, id)
  if (applicant === undefined)
    throw new SetupError(`Nobody here is ${who}. Give a number as +12135550100, or an id from "list".`)
  return applicant
}

/** The document and the last lines of the ledger. */
export async function show(ports: Ports, { id, tail, ...document }: Applicant, lines = 20) {
  const stored = await ports.table.query(applicantKey(id), ledgerPrefix, { limit: lines, newestFirst: true })
  const ledger = new Map(stored.map(({ line }) => line as LedgerLine).map((line) => [line.n, line]))
  for (const line of tail) ledger.set(line.n, line)
  const { answers: _, sent: __, ...rest } = document
  return { id, ...rest, ledger: [...ledger.values()].sort((one, other) => one.n - other.n).slice(-lines) }
}

/** Decided as if the applicant had pressed the button on the board; answers what the board would say. */
export async function press(ports: Ports, { id }: Applicant, kind: 'pause' | 'resume'): Promise<string> {
  const says = { kind: 'reading', reading: { kind } } as const
  const { texts } = await attend(ports, { id }, { kind: 'form-sent', formId: ports.ids.fresh(), says })
  return texts.join('\n')
}

export const erase = (ports: Ports, applicant: Applicant): Promise<void> => eraseEverything(ports, applicant)

/** Puts dead letters back into the wake queue: whoever is looked at twice is looked at once. */
export async function replayDeadLetters(place: Place): Promise<number> {
  const sqs = new SQSClient(place.aws('SQS'))
  const dead = place.deadLetterUrl
  let replayed = 0
  for (;;) {
    const receive = new ReceiveMessageCommand({
      QueueUrl: dead,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 60,
    })
    const { Messages = [] } = await sqs.send(receive)
    if (Messages.length === 0) return replayed
    for (const { Body: MessageBody, ReceiptHandle } of Messages) {
      await sqs.send(new SendMessageCommand({ QueueUrl: place.variables.WAKE_QUEUE_URL, MessageBody }))
      await sqs.send(new DeleteMessageCommand({ QueueUrl: dead, ReceiptHandle }))
      replayed += 1
    }
  }
}
