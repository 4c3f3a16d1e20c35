import { beforeAll, describe, expect, test } from 'vitest'
import { configFrom } from '../../../functions/runtime/config.ts'
import { type FunctionName, type Wiring, wiring } from '../../../infra/wiring.ts'
import { type Resource, shown, synthesized } from './stack-template.ts'

let world: ReturnType<typeof synthesized>
beforeAll(() => {
  world = synthesized()
})

const rows = Object.entries<Wiring>(wiring) as [FunctionName, Wiring][]
const functionOf = (name: string) => {
  const found = world.resources
    .ofType('AWS::Lambda::Function')
    .find(([, { Properties }]) => Properties.FunctionName === `calltime-dev-${name}`)
  if (found === undefined) throw new Error(`${name} is not deployed`)
  return { id: found[0], ...found[1].Properties }
}
const properties = (type: string) => world.resources.ofType(type).map(([, resource]) => resource.Properties)

describe('functions', () => {
  test('are those of the wiring table, and no others', () => {
    const names = properties('AWS::Lambda::Function').map(({ FunctionName }) => FunctionName)
    expect(names.sort()).toEqual(rows.map(([name]) => `calltime-dev-${name}`).sort())
  })

  test.each(rows)('%s runs on Node 24, arm64, with the memory and time of its row', (name, row) => {
    expect(functionOf(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      MemorySize: row.memoryMegabytes,
      Timeout: row.timeoutSeconds,
      Description: `${row.file}: ${row.runs}`,
    })
    expect(functionOf(name)).not.toHaveProperty('ReservedConcurrentExecutions')
  })

  test.each(rows)('%s has an environment that the app accepts', (name) => {
    const { Environment } = functionOf(name) as unknown as { Environment: { Variables: object } }
    const stand: Record<string, string> = {
      'AWS::Region': 'us-west-2',
      'AWS::URLSuffix': 'amazonaws.com',
    }
    const variables = Object.entries(Environment.Variables).map(([variable, value]) => {
      const known = shown(value).replace(/AWS::\w+/g, (name) => stand[name] ?? name)
      if (variable.endsWith('_ARN')) return [variable, `arn:aws:x:us-west-2:1:${known}`]
      return [variable, variable === 'WAKE_QUEUE_URL' ? `https://sqs.test/${known}` : known]
    })
    const config = configFrom(Object.fromEntries(variables))
    expect(config.deployment).toMatchObject({ stage: 'dev', operator: 'Bay Film School', dueShards: 4 })
    expect(config.deployment.publicBaseUrl).toMatch(/^https:.*\.execute-api\.us-west-2\.amazonaws\.com$/)
  })
})

describe('routes', () => {
  test('are those of the wiring table, each led to its own function', () => {
    const integrations = new Map(world.resources.ofType('AWS::ApiGatewayV2::Integration'))
    const led = properties('AWS::ApiGatewayV2::Route').map(({ RouteKey, Target }) => {
      const id = shown(Target).replace('integrations/', '')
      return [RouteKey, shown(integrations.get(id)?.Properties.IntegrationUri)]
    })
    const wired = rows.flatMap(([name, { trigger }]) =>
      trigger.kind === 'http' ? trigger.routes.map((route) => [route, `${functionOf(name).id}.Arn`]) : [],
    )
    expect(led.sort()).toEqual(wired.sort())
  })

  test('are throttled and logged, and the log names no path, address or agent', () => {
    const [stage] = properties('AWS::ApiGatewayV2::Stage')
    expect(stage).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    })
    const { Format } = (stage as { AccessLogSettings: { Format: string } }).AccessLogSettings
    expect(Format).toContain('$context.routeKey')
    expect(Format).not.toMatch(/\$context\.(path|identity|http)/)
  })
})

describe('what runs by itself', () => {
  const schedulesOf = (name: string) =>
    properties('AWS::Scheduler::Schedule').filter(
      ({ Target }) => shown((Target as { Arn: unknown }).Arn) === `${functionOf(name).id}.Arn`,
    )

  test('the wake queue runs its function: ten at a time, failures told apart, so many at once', () => {
    expect(properties('AWS::Lambda::EventSourceMapping')).toMatchObject([
      {
        BatchSize: 10,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: 10 },
        FunctionName: { Ref: functionOf('wake').id },
      },
    ])
  })

  test.each(rows.filter(([, { trigger }]) => trigger.kind.startsWith('every')))(
    '%s runs by the clock, and what fails is counted',
    (name, { trigger }) => {
      const rate = trigger.kind === 'every-minute' ? 'rate(1 minute)' : 'rate(5 minutes)'
      expect(schedulesOf(name)).toMatchObject([{ ScheduleExpression: rate, State: 'ENABLED' }])
      expect(schedulesOf(name)[0]).toHaveProperty('Target.DeadLetterConfig.Arn')
      const invoked = properties('AWS::Lambda::EventInvokeConfig').filter(
        ({ FunctionName }) => shown(FunctionName) === functionOf(name).id,
      )
      expect(invoked).toMatchObject([{ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 }])
      expect(invoked[0]).toHaveProperty('DestinationConfig.OnFailure.Destination')
    },
  )

  test('every queue that is not itself the end has dead letters', () => {
    const queues = world.resources.ofType('AWS::SQS::Queue')
    const ends = queues.filter(([, { Properties }]) => /-dead$/.test(String(Properties.QueueName)))
    const others = queues.filter((queue) => !ends.includes(queue))
    expect(others).toHaveLength(1)
    for (const [, { Properties }] of others)
      expect(Properties).toHaveProperty('RedrivePolicy.maxReceiveCount', 5)
  })
})

describe('what is kept', () => {
  test('the table is on demand with a write fuse, restorable, protected, encrypted, its index of keys alone', () => {
    const [table] = properties('AWS::DynamoDB::GlobalTable')
    expect(table).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      WriteOnDemandThroughputSettings: { MaxWriteRequestUnits: 200 },
      GlobalSecondaryIndexes: [{ IndexName: 'due', Projection: { ProjectionType: 'KEYS_ONLY' } }],
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
    })
  })

  test('table and secret outlive the stack, unless the stage says otherwise', () => {
    const policiesOf = ({ all }: { all: [string, Resource][] }) =>
      all
        .filter(([, { Type }]) => /GlobalTable|Secret$/.test(Type))
        .map(([, { DeletionPolicy }]) => DeletionPolicy)
    expect(policiesOf(world.resources)).toEqual(['Retain', 'Retain'])
    const fleeting = synthesized({ keepData: false }).resources
    expect(policiesOf(fleeting)).toEqual(['Delete', 'Delete'])
  })

  test('everything that is logged, queued or dead has an end', () => {
    const logs = properties('AWS::Logs::LogGroup')
    expect(logs).toHaveLength(rows.length + 1)
    for (const log of logs) expect(log.RetentionInDays).toBe(90)
    for (const [name] of rows) expect(functionOf(name)).toHaveProperty('LoggingConfig.LogGroup.Ref')
    for (const queue of properties('AWS::SQS::Queue')) expect(queue.MessageRetentionPeriod).toBeGreaterThan(0)
  })
})

test('no secret stands in the template or in an environment', () => {
  const text = JSON.stringify(world.template.toJSON())
  const secrets = /\bAC[0-9a-f]{32}\b|authToken"|AKIA|-----BEGIN|"SecretString"/.exec(text)
  expect(secrets).toBeNull()
  expect(properties('AWS::SecretsManager::Secret')).toMatchObject([
    { GenerateSecretString: { SecretStringTemplate: '{}', GenerateStringKey: 'idKey' } },
  ])
  const names = properties('AWS::Lambda::Function').flatMap(({ Environment }) =>
    Object.keys((Environment as { Variables: object }).Variables),
  )
  expect([...new Set(names)].filter((name) => /TOKEN|SECRET|KEY|PASSWORD|SID/.test(name))).toEqual([
    'SECRET_ID',
  ])
})

test('with an own name there is one door, and its DNS target is told', () => {
  const { template } = synthesized({
    domainName: 'calls.example.org',
    certificateArn: 'arn:aws:acm:us-west-2:123456789012:certificate/1',
  })
  template.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true })
  template.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'calls.example.org' })
  expect(JSON.stringify(template.toJSON().Outputs)).toContain('CNAME record of calls.example.org')
})
