import { randomBytes } from 'node:crypto'
import { createAlarms } from '../adapters/alarms.ts'
import type { AwsSettings } from '../adapters/aws-client.ts'
import { createCalls } from '../adapters/calls.ts'
import { createSecrets } from '../adapters/secrets.ts'
import { createTable } from '../adapters/table.ts'
import { createTexts } from '../adapters/texts.ts'
import type { Config } from './config.ts'
import { createLog } from './log.ts'
import type { Clock, Ids, Log, Ports } from './ports.ts'

const systemClock: Clock = { now: () => Date.now() }
const randomIds: Ids = { fresh: () => randomBytes(16).toString('base64url') }
/** The stand-ins look at no signature of AWS, but the SDK signs nothing without these. */
const standIn = { region: 'us-east-1', credentials: { accessKeyId: 'desk', secretAccessKey: 'desk' } }

/** The outside world for one process: the one place that knows which adapter is behind which port. */
export const compose = (config: Config, overrides: { clock?: Clock; ids?: Ids; log?: Log } = {}): Ports => {
  const { deployment, endpoints, settings } = config
  const clock = overrides.clock ?? systemClock
  const at = (endpoint: string | undefined): AwsSettings =>
    endpoint === undefined ? {} : { ...standIn, endpoint }

  const secrets = createSecrets(config.secretId, clock, at(endpoints?.secretsManager))
  const twilio = { apiBaseUrl: config.twilioApiBaseUrl, secrets }
  return {
    clock,
    ids: overrides.ids ?? randomIds,
    log: overrides.log ?? createLog(deployment.stage),
    settings,
    deployment,
    secrets,
    table: createTable(config.tableName, at(endpoints?.dynamodb)),
    alarms: createAlarms(config.alarms, clock, {
      scheduler: at(endpoints?.scheduler),
      sqs: at(endpoints?.sqs),
    }),
    texts: createTexts(deployment, twilio),
    calls: createCalls(deployment, twilio),
  }
}
