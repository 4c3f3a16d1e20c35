import * as z from 'zod/mini'
import type { AlarmTarget } from '../adapters/alarms.ts'
import type { Settings } from '../domain/settings.ts'
import type { Deployment } from './ports.ts'
import { settingsFrom, type Variables } from './settings-from.ts'

/** Everything a deployment decides; secrets are not in it, only where they are kept. */
export type Config = {
  tableName: string
  alarms: AlarmTarget
  secretId: string
  twilioApiBaseUrl: string
  deployment: Deployment
  settings: Settings
  /**
   * The desk's stand-ins. Without them the SDK goes to AWS, or where its own `AWS_ENDPOINT_URL_…` variables
   * lead.
   */
  endpoints?: { dynamodb: string; scheduler: string; sqs: string; secretsManager: string }
}

/** A deployment that cannot work: says which variables are wrong and how, all at once. */
export class BadConfig extends Error {
  override name = 'BadConfig'
}

const text = z.string('is missing').check(z.minLength(1, 'is empty'))
const arn = z.string('is missing').check(z.regex(/^arn:/, 'must be an ARN'))
const url = z.pipe(
  z.string('is missing').check(z.refine(isReachable, 'must be an https address (http on this machine only)')),
  z.transform((address: string) => address.replace(/\/+$/, '')),
)

const variables = z.object({
  TABLE_NAME: text,
  WAKE_QUEUE_URL: z.string('is missing').check(z.refine(URL.canParse, 'must be an address')),
  WAKE_QUEUE_ARN: arn,
  WAKE_DLQ_ARN: arn,
  SCHEDULE_GROUP: text,
  SCHEDULER_ROLE_ARN: arn,
  SECRET_ID: text,
  PUBLIC_BASE_URL: url,
  ASSISTANT_NUMBER: z
    .string('is missing')
    .check(z.regex(/^\+[1-9]\d{7,14}$/, 'must be E.164, as +12135550100')),
  OPERATOR: z._default(z.string(), ''),
  STAGE: text,
  DUE_SHARDS: z._default(z.string().check(z.regex(/^[1-9]\d{0,2}$/, 'must be 1 to 999')), '1'),
  TWILIO_API_BASE_URL: z._default(url, 'https://api.twilio.com'),
})

/** The one place where the environment is read. @throws BadConfig */
export const configFromEnvironment = (): Config => configFrom(process.env)

/** Whether this is a Lambda, and not the desk or a test. */
export const isOnLambda = (): boolean => process.env.AWS_LAMBDA_FUNCTION_NAME !== undefined

/** @throws BadConfig */
export const configFrom = (environment: Variables): Config => {
  const parsed = variables.safeParse(environment)
  const { settings, problems } = settingsFrom(environment)
  if (!parsed.success) {
    problems.unshift(...parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`))
    throw new BadConfig(problems.join('; '))
  }
  const { data } = parsed
  if (['prod', 'production'].includes(data.STAGE) && settings.areFictionalNumbersAllowed) {
    problems.push('ARE_FICTIONAL_NUMBERS_ALLOWED must not be true in production')
  }
  if (problems.length > 0) throw new BadConfig(problems.join('; '))
  return {
    tableName: data.TABLE_NAME,
    alarms: {
      queueUrl: data.WAKE_QUEUE_URL,
      queueArn: data.WAKE_QUEUE_ARN,
      deadLetterArn: data.WAKE_DLQ_ARN,
      group: data.SCHEDULE_GROUP,
      roleArn: data.SCHEDULER_ROLE_ARN,
    },
    secretId: data.SECRET_ID,
    twilioApiBaseUrl: data.TWILIO_API_BASE_URL,
    deployment: {
      publicBaseUrl: data.PUBLIC_BASE_URL,
      assistantNumber: data.ASSISTANT_NUMBER,
      operator: data.OPERATOR,
      stage: data.STAGE,
      dueShards: Number(data.DUE_SHARDS),
    },
    settings,
  }
}

function isReachable(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
  )
}
