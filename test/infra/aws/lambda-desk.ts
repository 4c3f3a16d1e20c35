import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleAll } from '../../../infra/aws/bundle.ts'
import { type Desk, startDesk } from '../../../infra/local/desk.ts'
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
    const started = lambdas.get(name) ?? startLambda(join(bundles[name], 'index.mjs'), environmentOf(desk))
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
  const close = async () => {
    for (const started of lambdas.values()) await (await started).stop()
    await desk.close()
    rmSync(folder, { recursive: true })
  }
  return { ...driverOf(desk), lambda, close }
}

/** What the desk would give a function, and what Lambda does. */
const environmentOf = ({ world }: Desk): Record<string, string> => ({
  ...(world.environment as Record<string, string>),
  STAGE: 'dev',
  AWS_LAMBDA_FUNCTION_NAME: 'calltime-test',
  AWS_REGION: 'us-west-2',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_SESSION_TOKEN: 'test',
})
