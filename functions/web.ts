// Runs when a page is opened: so far the call card behind its link.
import { cardPageFor } from './runtime/card-page-for.ts'
import { notFound } from './runtime/http.ts'
import { onLambda } from './runtime/on-lambda.ts'
import type { HttpAnswer, HttpEvent, Ports } from './runtime/ports.ts'

export async function handle(ports: Ports, event: HttpEvent): Promise<HttpAnswer> {
  const token = /^\/c\/([\w-]{20,64})$/.exec(event.rawPath)?.[1]
  const isRead = ['GET', 'HEAD'].includes(event.requestContext.http.method)
  return token === undefined || !isRead ? notFound() : cardPageFor(ports, token)
}

export const handler = onLambda(handle)
