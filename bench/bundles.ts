import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundleFunction, bundlePlain } from '../infra/aws/bundle.ts'
import { type FunctionName, wiring } from '../infra/wiring.ts'
import type { Table } from './measure.ts'

export type BundleRow = {
  name: string
  kilobytes: number
  gzipKilobytes: number
  /** The fastest of runs in fresh processes: what else the machine does only ever adds to it. */
  importMilliseconds: number
  /** Beside the bare DynamoDB client in the same run. */
  timesBareClient: number
}

/** What to compare with: nothing, and the least that any function with a table needs. */
const yardsticks = {
  'empty handler': 'export const handler = async () => ({ statusCode: 200 })',
  'bare DynamoDB client': `
    import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
    const client = new DynamoDBClient({})
    export const handler = (key) => client.send(new GetItemCommand({ TableName: 'calltime', Key: key }))`,
}
/** Parts of ours that are weighed by themselves. */
const parts = { 'the reader alone': `export { read } from './functions/reading/read.ts'` }
const bare: keyof typeof yardsticks = 'bare DynamoDB client'

/** The environment of a deployed function: importing a bundle is then the whole of a cold start's init. */
export const lambdaEnvironment = {
  AWS_LAMBDA_FUNCTION_NAME: 'calltime-bench',
  AWS_REGION: 'us-west-2',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  POWERTOOLS_METRICS_DISABLED: 'true',
  STAGE: 'bench',
  TABLE_NAME: 'calltime',
  WAKE_QUEUE_URL: 'https://sqs.us-west-2.amazonaws.com/1/wake',
  WAKE_QUEUE_ARN: 'arn:aws:sqs:us-west-2:1:wake',
  WAKE_DLQ_ARN: 'arn:aws:sqs:us-west-2:1:wake-dead',
  SCHEDULE_GROUP: 'calltime',
  SCHEDULER_ROLE_ARN: 'arn:aws:iam::1:role/calltime',
  SECRET_ID: 'calltime',
  PUBLIC_BASE_URL: 'https://example.org',
  ASSISTANT_NUMBER: '+12135550199',
}

type Bundle = { name: string; code: Uint8Array }

/** Every function as it is deployed, and what to compare it with. */
export async function bundles(): Promise<Bundle[]> {
  const rows = Object.keys(wiring) as FunctionName[]
  const all: Bundle[] = []
  for (const [name, source] of Object.entries({ ...yardsticks, ...parts }))
    all.push({ name, code: await bundlePlain(source) })
  for (const name of rows) all.push({ name, code: await bundleFunction(name) })
  return all
}

/** Size and import time of each, on the Node that runs this. */
export async function bundleRows(runs = 15): Promise<BundleRow[]> {
  const all = await bundles()
  const folder = mkdtempSync(join(tmpdir(), 'calltime-bundles-'))
  try {
    const files = all.map(({ name, code }) => {
      const file = join(folder, `${name.replaceAll(' ', '-')}.mjs`)
      writeFileSync(file, code)
      return file
    })
    const times = files.map((): number[] => [])
    // In turn, so that a busy machine is busy for all.
    for (let run = 0; run < runs; run += 1) {
      for (const [index, file] of files.entries()) times[index]?.push(importTime(file))
    }
    const fastest = times.map((each) => Math.min(...each))
    const bareMilliseconds = fastest[all.findIndex(({ name }) => name === bare)] ?? Number.NaN
    return all.map(({ name, code }, index) => {
      const importMilliseconds = fastest[index] ?? Number.NaN
      return {
        name,
        kilobytes: Math.round(code.byteLength / 1000),
        gzipKilobytes: Math.round(gzipSync(code).byteLength / 1000),
        importMilliseconds: Math.round(importMilliseconds),
        timesBareClient: Math.round((importMilliseconds / bareMilliseconds) * 100) / 100,
      }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Size and import time of each function, beside nothing and beside the bare client. */
export async function bundlesTable(): Promise<Table> {
  const rows = (await bundleRows()).map(
    ({ name, kilobytes, gzipKilobytes, importMilliseconds, timesBareClient }) => ({
      function: name,
      KB: kilobytes,
      'gzip KB': gzipKilobytes,
      'import ms': importMilliseconds,
      '× bare client': timesBareClient,
    }),
  )
  return { title: `Bundles as deployed, imported as a cold start does, Node ${process.version}`, rows }
}

/** Milliseconds that a fresh process takes to import this file, as Lambda does once per environment. */
function importTime(file: string): number {
  const script = `
    const began = performance.now()
    await import(${JSON.stringify(file)})
    console.log('took', performance.now() - began)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...lambdaEnvironment },
  })
  const took = /took ([\d.]+)/.exec(stdout)?.[1]
  if (took === undefined) throw new Error(`${file} cannot be imported: ${stderr.slice(0, 500)}`)
  return Number(took)
}
