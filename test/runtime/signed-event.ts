import type { HttpEvent } from '../../functions/runtime/ports.ts'
import { type Fields, sign } from '../../infra/local/twilio/sign.ts'

export const publicBaseUrl = 'https://calltime.example'
export const authToken = 'a'.repeat(32)

export type EventParts = {
  path?: string
  query?: string
  fields?: Fields
  /** What the signature is made over, when that is not what arrives. */
  signed?: { url?: string; fields?: Fields }
  token?: string
  isBase64Encoded?: boolean
  headers?: Record<string, string>
}

/** An event of the HTTP API as API Gateway hands it over, signed as Twilio signs. */
export const signedEvent = (parts: EventParts = {}): HttpEvent => {
  const {
    path = '/sms',
    query = '',
    fields = {},
    signed = {},
    token = authToken,
    isBase64Encoded = false,
  } = parts
  const url = signed.url ?? `${publicBaseUrl}${path}${query === '' ? '' : `?${query}`}`
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one)
  }
  const body = form.toString()
  return {
    version: '2.0',
    routeKey: `POST ${path}`,
    rawPath: path,
    rawQueryString: query,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'x-twilio-signature': sign(token, url, signed.fields ?? fields),
      ...parts.headers,
    },
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: 'an-internal-name.execute-api.us-east-1.amazonaws.com',
      domainPrefix: 'test',
      http: {
        method: 'POST',
        path,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'TwilioProxy/1.1',
      },
      requestId: 'test',
      routeKey: `POST ${path}`,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: isBase64Encoded ? Buffer.from(body).toString('base64') : body,
    isBase64Encoded,
  }
}
