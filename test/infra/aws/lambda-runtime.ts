import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/**
 * One execution environment of a function: its bundle in a process of its own, fed by a Runtime API of ours.
 */
export type Lambda = {
  /** @throws FunctionError when the handler threw, or the bundle could not be loaded */
  invoke: (event: unknown, now: number) => Promise<unknown>
  /** What it wrote: log lines and metrics, one JSON each. */
  lines: () => Record<string, unknown>[]
  stop: () => Promise<void>
}

export class FunctionError extends Error {
  override name = 'FunctionError'
}

type Invocation = {
  id: string
  event: unknown
  now: number
  done: (answer: unknown) => void
  failed: (why: Error) => void
}

const timeoutMs = 60_000

export async function startLambda(bundle: string, environment: Record<string, string>): Promise<Lambda> {
  const waiting: Invocation[] = []
  const running = new Map<string, Invocation>()
  let asking: ServerResponse | undefined
  let broken: Error | undefined

  const hand = () => {
    const invocation = asking === undefined ? undefined : waiting.shift()
    if (invocation === undefined) return
    running.set(invocation.id, invocation)
    asking?.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': invocation.id,
      'lambda-runtime-deadline-ms': String(invocation.now + timeoutMs),
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-west-2:1:function:test',
    })
    asking?.end(JSON.stringify(invocation.event))
    asking = undefined
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    if (path.endsWith('/invocation/next')) {
      asking = response
      return hand()
    }
    const body: unknown = JSON.parse(await textOf(request))
    const id = /invocation\/([^/]+)\//.exec(path)?.[1] ?? ''
    const invocation = running.get(id)
    running.delete(id)
    if (path.endsWith('/response')) invocation?.done(body)
    else {
      const error = new FunctionError(JSON.stringify(body))
      if (path.endsWith('/init/error')) broken = error
      for (const each of invocation === undefined ? waiting.splice(0) : [invocation]) each.failed(error)
    }
    response.writeHead(202).end()
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const child = spawn(process.execPath, [join(import.meta.dirname, 'lambda-bootstrap.mjs')], {
    env: {
      ...environment,
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${(server.address() as AddressInfo).port}`,
      CALLTIME_TEST_BUNDLE: bundle,
      CALLTIME_TEST_TIMEOUT_MS: String(timeoutMs),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = linesOf(child)

  return {
    invoke: (event, now) =>
      new Promise((done, failed) => {
        if (broken !== undefined) return failed(broken)
        waiting.push({ id: randomUUID(), event, now, done, failed })
        hand()
      }),
    lines: () => said.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('close', resolve))
      child.kill('SIGKILL')
      await ended
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function linesOf(child: ChildProcess): string[] {
  const lines: string[] = []
  let rest = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      const parts = `${rest}${chunk}`.split('\n')
      rest = parts.pop() ?? ''
      lines.push(...parts)
    })
  }
  return lines
}
