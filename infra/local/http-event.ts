import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpAnswer, HttpEvent } from '../../functions/runtime/ports.ts'

/** A request as the desk's server has read it. */
export type RawRequest = {
  method: string
  /** Path and query as they came, nothing decoded. */
  path: string
  query: string
  headers: Readonly<Record<string, string>>
  body: Buffer
  sourceIp: string
}

/** More than this is refused with 413; API Gateway takes 10 MB, nothing of ours a tenth of it. */
const largestBodyBytes = 1_000_000

/** @returns undefined when the body is larger than anything we are sent */
export async function rawRequest(request: IncomingMessage): Promise<RawRequest | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    // Read to its end all the same: half-read requests break the connection for those that follow.
    if (bytes <= largestBodyBytes) chunks.push(chunk)
  }
  if (bytes > largestBodyBytes) return undefined
  const url = request.url ?? '/'
  const mark = url.indexOf('?')
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(',') : value
  }
  return {
    method: request.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    headers,
    body: Buffer.concat(chunks),
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
  }
}

/** The event API Gateway's HTTP API (payload 2.0) makes of a request; all but plain text and JSON comes base64. */
export function httpEvent(
  request: RawRequest,
  match: { routeKey: string; pathParameters: Readonly<Record<string, string>> },
  context: { requestId: string; nowMs: number },
): HttpEvent {
  const { cookie, ...headers } = request.headers
  const parameters: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(request.query)) {
    parameters[name] = name in parameters ? `${parameters[name]},${value}` : value
  }
  const isText = /^(text\/|application\/(json|javascript|xml))/.test(headers['content-type'] ?? '')
  return {
    version: '2.0',
    routeKey: match.routeKey,
    rawPath: request.path,
    rawQueryString: request.query,
    headers,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
    ...(Object.keys(parameters).length === 0 ? {} : { queryStringParameters: parameters }),
    ...(Object.keys(match.pathParameters).length === 0 ? {} : { pathParameters: match.pathParameters }),
    requestContext: {
      accountId: 'desk',
      apiId: 'desk',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'desk',
      http: {
        method: request.method,
        path: request.path,
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: context.requestId,
      routeKey: match.routeKey,
      stage: '$default',
      time: new Date(context.nowMs).toUTCString(),
      timeEpoch: context.nowMs,
    },
    ...(request.body.length === 0 ? {} : { body: request.body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: request.body.length > 0 && !isText,
  }
}

/** Sends a handler's answer as API Gateway would. */
export function sendAnswer(response: ServerResponse, answer: HttpAnswer): void {
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, String(value))
  if (answer.cookies !== undefined) response.setHeader('set-cookie', answer.cookies)
  if (!response.hasHeader('content-type')) response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.statusCode = answer.statusCode ?? 200
  response.end(Buffer.from(answer.body ?? '', answer.isBase64Encoded === true ? 'base64' : 'utf8'))
}
