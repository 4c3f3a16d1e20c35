import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { homedir } from 'node:os'

/** How a store that runs by itself is started. */
export type StoreCommand = { file: string; args: (port: number) => readonly string[] }

/** Where DynamoDB Local may have been unpacked: what `DYNAMODB_LOCAL_DIR` says, or one of the usual places. */
const folders = [`${homedir()}/dynamodb-local`, '/opt/dynamodb-local', '/usr/local/lib/dynamodb-local']
const jar = 'DynamoDBLocal.jar'

/**
 * DynamoDB Local as somebody has put it on this machine. It is never fetched: its licence is between AWS and whoever
 * unpacks it. `why`: what is missing.
 */
export function findDynamoDbLocal(
  named: string | undefined = process.env.DYNAMODB_LOCAL_DIR,
  java = 'java',
): StoreCommand | { why: string } {
  const folder = (named === undefined ? folders : [named]).find((each) => existsSync(`${each}/${jar}`))
  if (folder === undefined) {
    const places = named === undefined ? `DYNAMODB_LOCAL_DIR is not set, and ${folders.join(', ')}` : named
    return { why: `no ${jar}: ${places} ${named === undefined ? 'hold none' : 'holds none'}` }
  }
  if (spawnSync(java, ['-version']).status !== 0)
    return { why: `${folder} holds ${jar}, but there is no Java` }
  const quickly = [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    `-Djava.library.path=${folder}/DynamoDBLocal_lib`,
  ]
  const itself = ['-jar', `${folder}/${jar}`, '-inMemory', '-disableTelemetry']
  return { file: java, args: (port) => [...quickly, ...itself, '-port', String(port)] }
}

/** Starts it on a free port of its own and waits until it answers. @throws with its last words when it ends instead */
export async function launchStore({
  file,
  args,
}: StoreCommand): Promise<{ endpoint: string; close: () => Promise<void> }> {
  const port = await freePort()
  const child = spawn(file, args(port), { stdio: ['ignore', 'ignore', 'pipe'] })
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk).slice(-2_000)
  })
  child.on('error', (error) => {
    words += error.message
  })
  const endpoint = `http://127.0.0.1:${port}`
  for (let looks = 0; !(await answers(endpoint)); looks += 1) {
    if (hasEnded(child) || looks === mostLooks) {
      await end(child)
      throw new Error(`the store did not start: ${words}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { endpoint, close: () => end(child) }
}

const mostLooks = 400

/** Any answer will do: without a signed request it is a complaint. */
const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  )

const hasEnded = ({ exitCode, signalCode, pid }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  child.kill()
  await once(child, 'exit')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
