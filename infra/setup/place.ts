import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DescribeSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import type { Variables } from '../../functions/runtime/settings-from.ts'

/** A stage in AWS, or a desk: what the commands of this room work on. */
export type Place = {
  /** "stage dev", "the desk at http://127.0.0.1:4000". */
  name: string
  kind: 'stage' | 'desk'
  /** What the functions there find in their environment. */
  variables: Variables
  deadLetterUrl: string
  /** For the SDK: on a desk the stand-ins, on a stage what the machine is set up with. */
  aws: (service: AwsService) => AwsOptions
  now: () => number
}

export type AwsService = 'DYNAMODB' | 'SCHEDULER' | 'SQS' | 'SECRETS_MANAGER'
export type AwsOptions = {
  region: string
  endpoint?: string
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

/** What the person at the keyboard can put right; said without a stack. */
export class SetupError extends Error {
  override name = 'SetupError'
}

type Wanted = { stage?: string | undefined; desk?: string | undefined }

/** @throws SetupError saying what to do when it cannot be found */
export const findPlace = ({ stage, desk }: Wanted): Promise<Place> =>
  desk === undefined ? stagePlace(stage ?? 'dev') : deskPlace(desk)

async function deskPlace(desk: string): Promise<Place> {
  const address = `${desk.replace(/\/+$/, '')}/desk/api/environment`
  const answer = await fetch(address).catch(() => undefined)
  if (answer === undefined || !answer.ok)
    throw new SetupError(
      `No desk answers at ${desk}. Start one with "npm start" and give its address: --desk URL`,
    )
  const { now, variables } = (await answer.json()) as { now: number; variables: Record<string, string> }
  return {
    name: `the desk at ${desk}`,
    kind: 'desk',
    variables,
    deadLetterUrl: `${variables.WAKE_QUEUE_URL}-dead`,
    aws: (service) => ({
      region: 'us-east-1',
      credentials: { accessKeyId: 'desk', secretAccessKey: 'desk' },
      ...optional('endpoint', variables[`AWS_ENDPOINT_URL_${service}`]),
    }),
    now: () => now,
  }
}

/** A stage is found by its secret, whose tags say where everything is (infra/aws/stack.ts). */
async function stagePlace(stage: string): Promise<Place> {
  const settings = stageSettings(stage)
  const { region } = settings
  const secretId = `calltime/${stage}`
  const { ARN: arn = '', Tags: tags = [] } = await described(secretId, region, stage)
  const [, partition, , , account] = arn.split(':')
  const signposts = new Map(tags.map(({ Key = '', Value = '' }) => [Key, Value]))
  const signpost = (name: string): string => signposts.get(`calltime:${name}`) ?? ''
  const queueArn = (name: string) => `arn:${partition}:sqs:${region}:${account}:calltime-${stage}-${name}`
  return {
    name: `stage ${stage} (${region}, account ${account})`,
    kind: 'stage',
    variables: {
      ...settings.settings,
      STAGE: stage,
      TABLE_NAME: `calltime-${stage}`,
      SECRET_ID: secretId,
      SCHEDULE_GROUP: `calltime-${stage}`,
      SCHEDULER_ROLE_ARN: signpost('scheduler-role-arn'),
      WAKE_QUEUE_URL: signpost('wake-queue-url'),
      WAKE_QUEUE_ARN: queueArn('wake'),
      WAKE_DLQ_ARN: queueArn('wake-dead'),
      PUBLIC_BASE_URL: signpost('url'),
      ASSISTANT_NUMBER: signpost('number'),
      OPERATOR: settings.operator,
      DUE_SHARDS: signpost('due-shards'),
    },
    deadLetterUrl: signpost('dead-letter-url'),
    aws: () => ({ region }),
    now: Date.now,
  }
}

async function described(secretId: string, region: string, stage: string) {
  try {
    return await new SecretsManagerClient({ region }).send(new DescribeSecretCommand({ SecretId: secretId }))
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'ResourceNotFoundException') {
      throw new SetupError(
        `Stage ${stage} is not deployed in ${region}. Deploy it first: npm run deploy -- -c stage=${stage}`,
      )
    }
    throw new SetupError(
      `AWS does not let us in (${name}). Set up credentials as for the AWS CLI: export AWS_PROFILE=…`,
      { cause: error },
    )
  }
}

export type StageFile = { region: string; operator: string; settings: Record<string, string> }

/** What cdk.json says of a stage. @throws SetupError when it is not there */
export function stageSettings(stage: string): StageFile {
  const { context } = JSON.parse(readFileSync(cdkFile, 'utf8')) as {
    context: { stages: Record<string, Partial<StageFile>> }
  }
  const found = context.stages[stage]
  if (found === undefined) {
    const known = Object.keys(context.stages).join(', ')
    throw new SetupError(`There is no stage "${stage}" in cdk.json, but: ${known}`)
  }
  return { region: 'us-west-2', operator: '', ...found, settings: found.settings ?? {} }
}

export const cdkFile = join(import.meta.dirname, '../../cdk.json')

const optional = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value }
