// Runs when a page is opened or a form is sent: the call card and the board behind their links.
import { onLambda } from './runtime/on-lambda.ts'
import { pages } from './runtime/pages/app.ts'
import { answerOf, requestOf } from './runtime/pages/bridge.ts'
import type { HttpAnswer, HttpEvent, Ports } from './runtime/ports.ts'

export async function handle(ports: Ports, event: HttpEvent): Promise<HttpAnswer> {
  const request = requestOf(event, ports.deployment.publicBaseUrl)
  if (request === undefined) return { statusCode: 400 }
  return answerOf(await pages.fetch(request, { ports }), event)
}

export const handler = onLambda(handle)
