import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root } from '../../source-files.ts'

/** A desk in a process of its own, as `npm start` runs it; ended by its pid alone. */
export type DeskProcess = {
  url: string
  /** Milliseconds from the start of the process until it was ready. */
  readyMs: number
  /** SIGKILL: nothing is tidied up. */
  kill: () => Promise<void>
}

/** A port that nobody has right now. */
export async function freePort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return String(typeof address === 'object' ? address?.port : 0)
}

/** What came of a start that ended by itself. */
export type Ended = { code: number | null; out: string; err: string }

const nodeFlags = ['--disable-warning=ExperimentalWarning', join(root, 'infra/local/start.ts')]

export async function startProcess(...flags: string[]): Promise<DeskProcess> {
  const began = performance.now()
  const child = spawn(process.execPath, [...nodeFlags, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said.out += chunk
      const found = /(http:\/\/127\.0\.0\.1:\d+)\/desk\n/.exec(said.out)
      if (found?.[1] !== undefined) resolve(found[1])
    })
    child.stderr.on('data', (chunk) => {
      said.err += chunk
    })
    child.once('exit', (code) => reject(new Error(`the desk ended with ${code}: ${said.err}`)))
  })
  return {
    url,
    readyMs: performance.now() - began,
    kill: async () => {
      const ended = exited(child)
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Starts a desk that is expected to refuse. */
export async function runToItsEnd(...flags: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [...nodeFlags, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return { code: await exited(child), out, err }
}

const exited = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    else child.once('close', (code) => resolve(code))
  })
