import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Terminal } from '../../../infra/setup/terminal.ts'

/** A terminal at which a script sits: answers in order, and what was said. */
export function script({ answers = [], isYes = true }: { answers?: string[]; isYes?: boolean } = {}) {
  const said: string[] = []
  const asked: string[] = []
  const terminal: Terminal = {
    say: (line) => said.push(line),
    ask: async (question) => {
      asked.push(question)
      return answers.shift() ?? ''
    },
    confirms: async (what) => {
      asked.push(what)
      return isYes
    },
  }
  return { terminal, said, asked }
}

export type Asked = { method: string; path: string; form: Record<string, string> }

/** A host of Twilio's that the desk does not have: answers by path, and keeps what was asked. */
export async function fakeHost(answers: Record<string, unknown>) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')))
    const path = request.url ?? ''
    asked.push({ method: request.method ?? '', path, form })
    const [, answer] = Object.entries(answers).find(([prefix]) => path.startsWith(prefix)) ?? []
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? { message: 'not found' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}
