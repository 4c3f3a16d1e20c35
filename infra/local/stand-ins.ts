import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { rawRequest } from './http-event.ts'
import { AnswerLost, type Handler } from './part.ts'
import type { Answerer } from './server.ts'

/** Mounts the stand-ins, each below its own path, on the one server that the AWS and Twilio clients talk to. */
export function mountStandIns(handlers: () => Readonly<Record<string, Handler>>): Answerer {
  return async (request, response) => {
    const [, name = ''] = (request.url ?? '/').split('/')
    const handle = handlers()[name]
    if (handle === undefined) {
      response.writeHead(404).end()
      return
    }
    try {
      await send(response, await handle(await webRequest(request)))
    } catch (error) {
      if (!(error instanceof AnswerLost)) throw error
      response.destroy()
    }
  }
}

async function webRequest(incoming: IncomingMessage): Promise<Request> {
  const raw = await rawRequest(incoming)
  const method = incoming.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method,
    headers: raw?.headers ?? {},
    ...(hasBody ? { body: new Uint8Array(raw?.body ?? []) } : {}),
  })
}

async function send(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  if (answer.body === null) response.end()
  else Readable.fromWeb(answer.body).pipe(response)
}
