import { afterEach, expect, test, vi } from 'vitest'
import { configFrom } from '../../../functions/runtime/config.ts'
import { findPlace } from '../../../infra/setup/place.ts'
import { shown, synthesized } from '../aws/stack-template.ts'
import { fakeHost } from './script.ts'

afterEach(() => vi.unstubAllEnvs())

/** Secrets Manager, with the secret of a stage that was deployed: its tags are those of the template. */
async function deployedStage(): Promise<void> {
  const [[, secret] = []] = synthesized().resources.ofType('AWS::SecretsManager::Secret')
  const tags = (secret?.Properties.Tags ?? []) as { Key: string; Value: unknown }[]
  const stand: Record<string, string> = { 'AWS::Region': 'us-west-2', 'AWS::URLSuffix': 'amazonaws.com' }
  const values: Record<string, string> = {
    'calltime:wake-queue-url': 'https://sqs.us-west-2.amazonaws.com/123456789012/calltime-dev-wake',
    'calltime:dead-letter-url': 'https://sqs.us-west-2.amazonaws.com/123456789012/calltime-dev-wake-dead',
    'calltime:scheduler-role-arn': 'arn:aws:iam::123456789012:role/alarm-clock',
  }
  const host = await fakeHost({
    '/': {
      ARN: 'arn:aws:secretsmanager:us-west-2:123456789012:secret:calltime/dev-AbCdEf',
      Name: 'calltime/dev',
      Tags: tags.map(({ Key, Value }) => ({
        Key,
        Value: values[Key] ?? shown(Value).replace(/AWS::\w+/g, (name) => stand[name] ?? name),
      })),
    },
  })
  vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', host.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
}

test('a stage is found by the tags of its secret, on any machine that may read it', async () => {
  await deployedStage()
  const place = await findPlace({ stage: 'dev' })
  expect(place.name).toBe('stage dev (us-west-2, account 123456789012)')
  expect(place.deadLetterUrl).toMatch(/calltime-dev-wake-dead$/)
  // The operator's commands run the app's own code, which has to accept what was found.
  const config = configFrom(place.variables)
  expect(config).toMatchObject({
    tableName: 'calltime-dev',
    secretId: 'calltime/dev',
    alarms: { queueArn: 'arn:aws:sqs:us-west-2:123456789012:calltime-dev-wake', group: 'calltime-dev' },
    deployment: { assistantNumber: '+12135550199', dueShards: 4, stage: 'dev' },
  })
  expect(config.deployment.publicBaseUrl).toMatch(/^https:\/\/.*\.execute-api\.us-west-2\.amazonaws\.com$/)
})

test('where AWS does not answer as it should, it is told what to do', async () => {
  const host = await fakeHost({})
  vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', host.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  await expect(findPlace({ stage: 'dev' })).rejects.toThrow('Set up credentials as for the AWS CLI')
})
