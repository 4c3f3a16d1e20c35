import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleAll } from '../../../infra/aws/bundle.ts'
import { type Desk, startDesk } from '../../../infra/local/desk.ts'
import { assistantNumber, tableName, wakeQueueArn } from '../../../infra/local/desk-config.ts'
import { closeServer, listen, serverFor } from '../../../infra/local/server.ts'
import { mountStandIns } from '../../../infra/local/stand-ins.ts'
import { type FunctionName, type Wiring, wiring } from '../../../infra/wiring.ts'
import { type DeskDriver, driverOf } from '../../journeys/desk-driver.ts'
import { type Lambda, startLambda } from './lambda-runtime.ts'

/** A desk whose functions are the bundles as they are deployed, each in a Lambda environment of its own. */
export type LambdaDesk = DeskDriver & { lambda: (name: FunctionName) => Promise<Lambda> }

export async function lambdaDesk(now: string): Promise<LambdaDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'calltime-lambda-'))
  const bundles = await bundleAll(folder)
  const lambdas = new Map<FunctionName, Promise<Lambda>>()
  const names = Object.entries<Wiring>(wiring) as [FunctionName, Wiring][]
  const lambda = (name: FunctionName): Promise<Lambda> => {
    const started = lambdas.get(name) ?? startLambda(join(bundles[name], 'index.mjs'), environment())
    lambdas.set(name, started)
    return started
  }
  const load = async (file: string) => {
    const name = names.find(([, row]) => row.file === file)?.[0] ?? 'web'
    return {
      handle: async (_ports: unknown, event: unknown) =>
        (await lambda(name)).invoke(event, desk.world.clock.now()),
    }
  }
  const desk: Desk = await startDesk({ now: Date.parse(now), isFrozen: true, load, show: () => {} })
  // The desk's own server of stand-ins keeps its address to itself, so they are mounted once more.
  const standIns = serverFor(mountStandIns(() => desk.world.standIns))
  const url = `http://127.0.0.1:${await listen(standIns, 0)}`
  const environment = () => environmentFor(desk, url)

  const close = async () => {
    for (const started of lambdas.values()) await (await started).stop()
    await desk.close()
    await closeServer(standIns)
    rmSync(folder, { recursive: true })
  }
  return { ...driverOf(desk), lambda, close }
}

/** As the stack sets it, but that the SDK is led to the stand-ins. */
const environmentFor = ({ url, world }: Desk, standIns: string): Record<string, string> => ({
  AWS_LAMBDA_FUNCTION_NAME: 'calltime-test',
  AWS_REGION: 'us-west-2',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_SESSION_TOKEN: 'test',
  AWS_ENDPOINT_URL_DYNAMODB: world.store.endpoint,
  AWS_ENDPOINT_URL_SQS: `${standIns}/sqs`,
  AWS_ENDPOINT_URL_SCHEDULER: `${standIns}/scheduler`,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: `${standIns}/secrets`,
  TWILIO_API_BASE_URL: `${standIns}/twilio`,
  STAGE: 'dev',
  TABLE_NAME: tableName,
  WAKE_QUEUE_URL: world.queue.urlAt(`${standIns}/sqs`),
  WAKE_QUEUE_ARN: wakeQueueArn,
  WAKE_DLQ_ARN: `${wakeQueueArn}-dead`,
  SCHEDULE_GROUP: 'calltime',
  SCHEDULER_ROLE_ARN: 'arn:aws:iam::000000000000:role/desk',
  SECRET_ID: 'calltime/desk',
  PUBLIC_BASE_URL: url,
  ASSISTANT_NUMBER: assistantNumber,
  OPERATOR: 'the desk',
  ARE_FICTIONAL_NUMBERS_ALLOWED: 'true',
})
