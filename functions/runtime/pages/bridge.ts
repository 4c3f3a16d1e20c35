import { gzipSync } from 'node:zlib'
import type { HttpAnswer, HttpEvent } from '../ports.ts'

/** From this size on an answer is worth its compression. */
const worthCompressing = 1024

/** An API Gateway event as the request it came from; undefined where it is no request one could answer. */
export function requestOf(event: HttpEvent, baseUrl: string): Request | undefined {
  const { method } = event.requestContext.http
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`
  const body = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64') : event.body
  try {
    const headers = new Headers()
    for (const [name, value] of Object.entries(event.headers))
      if (value !== undefined) headers.set(name, value)
    if (event.cookies !== undefined) headers.set('cookie', event.cookies.join('; '))
    const isBodiless = method === 'GET' || method === 'HEAD' || body === undefined
    return new Request(`${baseUrl}${event.rawPath}${query}`, {
      method,
      headers,
      ...(isBodiless ? {} : { body }),
    })
  } catch {
    return undefined
  }
}

/** A response as API Gateway takes it: compressed where the browser takes that, as API Gateway does not. */
export async function answerOf(response: Response, event: HttpEvent): Promise<HttpAnswer> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const headers: Record<string, string> = {}
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') headers[name] = value
  })
  const cookies = response.headers.getSetCookie()
  const isText = /^text\/|javascript|json|svg/.test(headers['content-type'] ?? '')
  const isZipped =
    isText && bytes.length >= worthCompressing && /\bgzip\b/.test(event.headers['accept-encoding'] ?? '')
  if (isZipped) headers['content-encoding'] = 'gzip'
  if (isText) headers.vary = 'accept-encoding'
  const isBase64Encoded = isZipped || !isText
  const body = isZipped ? gzipSync(bytes) : bytes
  return {
    statusCode: response.status,
    headers,
    ...(cookies.length === 0 ? {} : { cookies }),
    body: body.toString(isBase64Encoded ? 'base64' : 'utf8'),
    isBase64Encoded,
  }
}
