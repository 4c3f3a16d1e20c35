import { randomBytes } from 'node:crypto'
import { type Config, configFrom } from '../../functions/runtime/config.ts'
import type { Variables } from '../../functions/runtime/settings-from.ts'
import type { SecretsManager } from './secrets-manager.ts'

/** The assistant's number on the desk: fictional, like all the desk's own numbers. */
export const assistantNumber = '+12135550199'
export const tableName = 'calltime'
export const wakeQueueArn = 'arn:aws:sqs:us-east-1:000000000000:wake'
const secretId = 'calltime/desk'

export type Endpoints = {
  dynamodb: string
  scheduler: string
  sqs: string
  secretsManager: string
  twilio: string
}

/**
 * The environment of a deployed function, leading to the stand-ins: for the bundles, and for `npm run admin`.
 */
export function deskEnvironment(
  settings: Variables,
  { publicBaseUrl, queueUrl, endpoints }: { publicBaseUrl: string; queueUrl: string; endpoints: Endpoints },
): Variables {
  return {
    ARE_FICTIONAL_NUMBERS_ALLOWED: 'true',
    OPERATOR: 'the desk',
    ...settings,
    TABLE_NAME: tableName,
    WAKE_QUEUE_URL: queueUrl,
    WAKE_QUEUE_ARN: wakeQueueArn,
    WAKE_DLQ_ARN: `${wakeQueueArn}-dead`,
    SCHEDULE_GROUP: 'calltime',
    SCHEDULER_ROLE_ARN: 'arn:aws:iam::000000000000:role/desk',
    SECRET_ID: secretId,
    PUBLIC_BASE_URL: publicBaseUrl,
    ASSISTANT_NUMBER: assistantNumber,
    STAGE: 'desk',
    TWILIO_API_BASE_URL: endpoints.twilio,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SCHEDULER: endpoints.scheduler,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secretsManager,
  }
}

/** The configuration that comes of it. @throws BadConfig */
export const deskConfig = (environment: Variables, { twilio: _, ...endpoints }: Endpoints): Config => ({
  ...configFrom(environment),
  endpoints,
})

export type DeskSecrets = { twilioAccountSid: string; twilioAuthTokens: [string] }

/** The desk's own secrets: made once for each data folder, kept with it. */
export function deskSecrets(secrets: SecretsManager): DeskSecrets {
  const kept = secrets.get(secretId)
  if (kept !== undefined) return JSON.parse(kept) as DeskSecrets
  const random = () => randomBytes(16).toString('hex')
  const made = {
    twilioAccountSid: `AC${random()}`,
    twilioAuthTokens: [random()] as [string],
    idKey: random() + random(),
    linkKeys: [random() + random()],
  }
  secrets.put(secretId, JSON.stringify(made))
  return made
}
