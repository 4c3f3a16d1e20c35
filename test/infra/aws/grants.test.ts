import { beforeAll, expect, test } from 'vitest'
import { type Access, type FunctionName, type Wiring, wiring } from '../../../infra/wiring.ts'
import { filesOf } from '../../source-files.ts'
import { shown, synthesized } from './stack-template.ts'

type Statement = { Effect: string; Action: string | string[]; Resource: unknown; Condition?: unknown }

let world: ReturnType<typeof synthesized>
beforeAll(() => {
  world = synthesized()
})

const rows = Object.entries<Wiring>(wiring) as [FunctionName, Wiring][]

/**
 * What each access means in AWS: action on resource, one a line. Written out here, not taken from the code.
 */
const meaning: Record<Access, readonly string[]> = {
  'read-table': ['dynamodb:GetItem on the table', 'dynamodb:Query on the table'],
  'write-table': [
    'dynamodb:PutItem on the table',
    'dynamodb:UpdateItem on the table',
    'dynamodb:DeleteItem on the table',
    'dynamodb:BatchWriteItem on the table',
  ],
  'query-due-index': ['dynamodb:Query on the table/index/due'],
  'create-alarms': [
    'scheduler:CreateSchedule on schedule/calltime-dev/*',
    'iam:PassRole on the role of the alarms',
  ],
  'delete-alarms': [
    'scheduler:DeleteSchedule on schedule/calltime-dev/*',
    'scheduler:ListSchedules on schedule/*/*',
  ],
  'send-to-wake-queue': ['sqs:SendMessage on the wake queue'],
  'read-secret': ['secretsmanager:GetSecretValue on the secret'],
}
const ofTrigger = {
  http: [],
  queue: [
    'sqs:ReceiveMessage on the wake queue',
    'sqs:DeleteMessage on the wake queue',
    'sqs:GetQueueAttributes on the wake queue',
  ],
  'every-minute': ['sqs:SendMessage on the missed rounds'],
  'every-five-minutes': ['sqs:SendMessage on the missed rounds'],
}

const known: readonly [RegExp, string][] = [
  [/^StoreTable\w+\.Arn/, 'the table'],
  [/^StoreSecret\w+$/, 'the secret'],
  [/^QueuesWake\w+\.Arn$/, 'the wake queue'],
  [/^QueuesMissedRounds\w+\.Arn$/, 'the missed rounds'],
  [/^QueuesDeadLetters\w+\.Arn$/, 'the dead letters'],
  [/^AlarmClockRole\w+\.Arn$/, 'the role of the alarms'],
  [/^\w+Log[0-9A-F]{8}\.Arn$/, 'its own log'],
  [/^arn:aws:scheduler:us-west-2:AWS::AccountId:/, ''],
]
const named = (resource: unknown): string =>
  known.reduce((name, [pattern, words]) => name.replace(pattern, words), shown(resource))

const listOf = (one: unknown): unknown[] => (Array.isArray(one) ? one : [one])

/** What the role with this logical id prefix may do, as `action on resource`. */
const grantsOf = (role: string): string[] =>
  world.resources
    .ofType('AWS::IAM::Policy')
    .filter(([, { Properties }]) => shown((Properties.Roles as unknown[])[0]).startsWith(role))
    .flatMap(([, { Properties }]) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement)
    .flatMap(({ Action, Resource }) =>
      listOf(Action).flatMap((action) =>
        listOf(Resource).map((resource) => `${action} on ${named(resource)}`),
      ),
    )
    .sort()

test.each(rows)('%s may do exactly what its row says', (name, { access, trigger }) => {
  const own = ['logs:CreateLogStream on its own log', 'logs:PutLogEvents on its own log']
  const expected = [...own, ...ofTrigger[trigger.kind], ...access.flatMap((each) => meaning[each])]
  expect(grantsOf(`${name.replaceAll('-', '')}Role`)).toEqual([...new Set(expected)].sort())
})

test('what is granted is what the adapters send, no command more and none less', () => {
  const service: Record<string, string> = {
    'functions/adapters/table.ts': 'dynamodb',
    'functions/adapters/secrets.ts': 'secretsmanager',
  }
  const sent = filesOf(['functions/adapters']).flatMap(({ path, code }) =>
    [...code.matchAll(/new (\w+)Command\(/g)].map(([, command = '']) => {
      if (command === 'SendMessage') return 'sqs:SendMessage'
      const item = service[path] === 'dynamodb' && command !== 'Query' ? 'Item' : ''
      return `${service[path] ?? 'scheduler'}:${command.replace(/Item$/, '')}${item}`
    }),
  )
  const granted = Object.values(meaning)
    .flat()
    .map((grant) => grant.split(' ')[0])
  expect([...new Set([...sent, 'iam:PassRole'])].sort()).toEqual([...new Set(granted)].sort())
})

test('EventBridge Scheduler may write to the wake queue and its dead letters, on behalf of this group alone', () => {
  expect(grantsOf('AlarmClockRole')).toEqual([
    'sqs:SendMessage on the dead letters',
    'sqs:SendMessage on the wake queue',
  ])
  const roles = world.resources.ofType('AWS::IAM::Role')
  const trusted = roles.filter(([, role]) => JSON.stringify(role).includes('scheduler.amazonaws.com'))
  expect(trusted.length).toBeGreaterThanOrEqual(3)
  for (const [, role] of trusted) {
    expect(JSON.stringify(role)).toContain('aws:SourceAccount')
    expect(JSON.stringify(role)).toContain('aws:SourceArn')
  }
})

test('every function has a role of its own, and no role a managed policy', () => {
  const roles = world.resources
    .ofType('AWS::Lambda::Function')
    .map(([, { Properties }]) => shown(Properties.Role))
  expect(new Set(roles).size).toBe(rows.length)
  for (const [, { Properties }] of world.resources.ofType('AWS::IAM::Role')) {
    expect(Properties).not.toHaveProperty('ManagedPolicyArns')
  }
})

test('a role may only be passed on to EventBridge Scheduler', () => {
  const passing = world.resources
    .ofType('AWS::IAM::Policy')
    .flatMap(([, { Properties }]) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement)
    .filter(({ Action }) => listOf(Action).includes('iam:PassRole'))
  for (const { Condition } of passing) {
    expect(Condition).toEqual({ StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } })
  }
})

test('no action is a wildcard, and no resource but the two that have a written reason', () => {
  const all = world.resources
    .ofType('AWS::IAM::Policy')
    .flatMap(([id]) => grantsOf(id.replace(/DefaultPolicy.*/, '')))
  const wild = all.filter((grant) => grant.includes('*'))
  expect([...new Set(wild.map((grant) => grant.split(' on ')[1]))].sort()).toEqual([
    'schedule/*/*',
    'schedule/calltime-dev/*',
  ])
  expect(wild.filter((grant) => grant.split(' on ')[0]?.includes('*'))).toEqual([])
})
