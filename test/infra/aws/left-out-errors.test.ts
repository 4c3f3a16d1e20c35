import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as alarms from '../../../functions/adapters/alarms.ts'
import * as secrets from '../../../functions/adapters/secrets.ts'
import * as table from '../../../functions/adapters/table.ts'
import { slimBundle } from './slim-bundle.ts'

const whole = { ...alarms, ...secrets, ...table }
let slim: typeof whole

/** Stands for all of AWS: answers what the script says, and says how often it was asked. */
let server: Server
let endpoint: string
let answers: Answer[] = []
let asked = 0

beforeAll(async () => {
  slim = await slimBundle(
    './functions/adapters/alarms.ts',
    './functions/adapters/secrets.ts',
    './functions/adapters/table.ts',
  )
  server = createServer((request, response) => {
    asked += 1
    const { status, body, headers = {} } = answers.shift() ?? { status: 200, body: '{}' }
    request.resume().on('end', () => response.writeHead(status, headers).end(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})

type Answer = { status: number; body: string; headers?: Record<string, string> }

const refusal = (status: number, type: string, headers: Record<string, string> = {}): Answer => ({
  status,
  body: JSON.stringify({ __type: type, message: 'It is so.', Message: 'It is so.' }),
  headers: { 'x-amzn-errortype': type, ...headers },
})
const dynamo = (name: string): string => `com.amazonaws.dynamodb.v20120810#${name}`

type Adapters = ReturnType<typeof adaptersOf>
const adaptersOf = ({ createAlarms, createSecrets, createTable }: typeof whole) => {
  const credentials = { accessKeyId: 'none', secretAccessKey: 'none' }
  const aws = { endpoint, region: 'us-west-2', credentials }
  const clock = { now: () => 0 }
  const target = {
    queueUrl: `${endpoint}/1/wake`,
    queueArn: 'q',
    deadLetterArn: 'd',
    group: 'g',
    roleArn: 'r',
  }
  return {
    table: createTable('calltime', aws),
    alarms: createAlarms(target, clock, { scheduler: aws, sqs: aws }),
    secrets: createSecrets('calltime', clock, aws),
  }
}

/** What came of it, how often AWS was asked, and what is known of why it failed. */
async function outcomeOf(adapters: Adapters, act: Act, script: readonly Answer[]) {
  answers = [...script]
  asked = 0
  const outcome = await act(adapters).then(
    (answer: unknown) => ({ answer }),
    (error: Error) => {
      const cause = error.cause as (Error & Record<'$fault' | '$metadata', unknown>) | undefined
      const { httpStatusCode, attempts } = (cause?.$metadata ?? {}) as Record<string, unknown>
      return {
        failed: error.name,
        cause: [cause?.name, cause?.message, cause?.$fault, httpStatusCode, attempts],
      }
    },
  )
  return { ...outcome, asked }
}

type Act = (adapters: Adapters) => Promise<unknown>
const get: Act = ({ table }) => table.get('A', 'B')
const update: Act = ({ table }) => table.update('A', 'B', { set: { x: 1 } })
const put: Act = ({ table }) => table.putIfVersion({ pk: 'A', sk: 'B', version: 2 }, 1)
const set: Act = ({ alarms }) => alarms.set('applicant', 600_000)
const clear: Act = ({ alarms }) => alarms.clear('applicant')
const wake: Act = ({ alarms }) => alarms.wakeSoon('applicant', 0)
const secret: Act = ({ secrets }) => secrets.get()

const thrice = (answer: Answer): Answer[] => [answer, answer, answer]
const found = { status: 200, body: '{"Item":{"pk":{"S":"A"},"at":{"N":"7"}}}' }
const oneAlarm = { status: 200, body: '{"Schedules":[{"Name":"applicant-1","CreationDate":1.7e9}]}' }

const stories: [what: string, act: Act, script: Answer[], expected: object][] = [
  [
    'a failed condition is an answer',
    update,
    [refusal(400, dynamo('ConditionalCheckFailedException'))],
    { asked: 1 },
  ],
  [
    'a failed condition of a save is a conflict',
    put,
    [refusal(400, dynamo('ConditionalCheckFailedException'))],
    { failed: 'VersionConflict', asked: 1 },
  ],
  [
    'a table that is throttled is asked again',
    get,
    [refusal(400, dynamo('ProvisionedThroughputExceededException')), found],
    { answer: { pk: 'A', at: 7 }, asked: 2 },
  ],
  ['so is one that throttles', get, [refusal(400, 'ThrottlingException'), found], { asked: 2 }],
  ['so is one that fails', get, [refusal(500, dynamo('InternalServerError')), found], { asked: 2 }],
  [
    'but not for ever',
    get,
    thrice(refusal(500, dynamo('InternalServerError'))),
    { failed: 'StoreUnavailable' },
  ],
  [
    'what it refuses is not',
    get,
    [refusal(400, 'com.amazon.coral.validate#ValidationException')],
    { asked: 1 },
  ],
  ['a missing table is named', get, [refusal(400, dynamo('ResourceNotFoundException'))], { asked: 1 }],
  ['an answer that is none', get, thrice({ status: 503, body: '<html>busy</html>' }), { asked: 3 }],
  [
    'an alarm that is there is set',
    set,
    [refusal(409, 'ConflictException')],
    { answer: undefined, asked: 1 },
  ],
  [
    'a busy Scheduler is asked again',
    set,
    [refusal(429, 'ThrottlingException'), { status: 200, body: '{}' }],
    { asked: 2 },
  ],
  [
    'what Scheduler refuses',
    set,
    [refusal(400, 'ValidationException')],
    { failed: 'AlarmsUnavailable', asked: 1 },
  ],
  ['a full Scheduler', set, [refusal(402, 'ServiceQuotaExceededException')], { failed: 'AlarmsUnavailable' }],
  [
    'an alarm that is gone is deleted',
    clear,
    [oneAlarm, refusal(404, 'ResourceNotFoundException')],
    { asked: 2 },
  ],
  [
    'a busy queue is asked again',
    wake,
    [
      refusal(403, 'com.amazonaws.sqs#RequestThrottled', {
        'x-amzn-query-error': 'RequestThrottled;Sender',
      }),
      found,
    ],
    {},
  ],
  [
    'no secret',
    secret,
    [refusal(400, 'ResourceNotFoundException')],
    { failed: 'SecretsUnavailable', asked: 1 },
  ],
  ['no key to the secret', secret, [refusal(400, 'DecryptionFailure')], { failed: 'SecretsUnavailable' }],
  ['a clock that is wrong', get, [refusal(400, 'InvalidSignatureException'), found], {}],
]

describe('errors of AWS are taken in a bundle as by the whole SDK', () => {
  test.each(stories)('%s', async (_, act, script, expected) => {
    const known = await outcomeOf(adaptersOf(whole), act, script)
    expect(known).toMatchObject(expected)
    expect(await outcomeOf(adaptersOf(slim), act, script)).toEqual(known)
  })

  test('but that errors of SQS have their older names', async () => {
    const older = { 'x-amzn-query-error': 'AWS.SimpleQueueService.NonExistentQueue;Sender' }
    const script = [refusal(400, 'com.amazonaws.sqs#QueueDoesNotExist', older)]
    const failed = (name: string) => ({
      failed: 'AlarmsUnavailable',
      cause: [name, 'It is so.', 'client', 400, 1],
      asked: 1,
    })
    expect(await outcomeOf(adaptersOf(whole), wake, script)).toEqual(failed('QueueDoesNotExist'))
    expect(await outcomeOf(adaptersOf(slim), wake, script)).toEqual(
      failed('AWS.SimpleQueueService.NonExistentQueue'),
    )
  })
})
