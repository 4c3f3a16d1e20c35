import { expect, test } from 'vitest'
import { httpEvent, type RawRequest } from '../../../infra/local/http-event.ts'
import { matchRoute, routesOf } from '../../../infra/local/routes.ts'
import { type Wiring, wiring } from '../../../infra/wiring.ts'

type HttpRoute = Extract<Wiring['trigger'], { kind: 'http' }>['routes'][number]

const request = (change: Partial<RawRequest>): RawRequest => ({
  method: 'POST',
  path: '/sms',
  query: '',
  headers: { host: '127.0.0.1:4000' },
  body: Buffer.from(''),
  sourceIp: '127.0.0.1',
  ...change,
})
const match = { routeKey: 'POST /sms', pathParameters: {} }
const context = { requestId: 'r1', nowMs: 0 }

test('a form comes base64, as from API Gateway, and the raw query as it was sent', () => {
  const event = httpEvent(
    request({
      query: 'b=%27&a=1+2&a=3',
      headers: { host: 'desk', 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from('Body=hi+there'),
    }),
    match,
    context,
  )
  expect(event.isBase64Encoded).toBe(true)
  expect(Buffer.from(event.body ?? '', 'base64').toString()).toBe('Body=hi+there')
  expect(event.rawQueryString).toBe('b=%27&a=1+2&a=3')
  expect(event.queryStringParameters).toEqual({ a: '1 2,3', b: "'" })
})

test('cookies stand apart from the headers', () => {
  const event = httpEvent(request({ headers: { host: 'desk', cookie: 'a=1; b=2' } }), match, context)
  expect(event.cookies).toEqual(['a=1', 'b=2'])
  expect(event.headers.cookie).toBeUndefined()
})

test('routes match by method, with their path parameters: exact ones first, greedy ones last', () => {
  const http = (...routes: HttpRoute[]): Wiring => ({
    ...wiring.web,
    trigger: { kind: 'http', routes },
  })
  const routes = routesOf({
    pages: http('ANY /{proxy+}', 'ANY /'),
    texts: http('POST /sms', 'POST /sms/status/{textId}'),
    voice: http('POST /voice', 'POST /voice/{proxy+}'),
  })
  const keyOf = (method: string, path: string) => matchRoute(routes, method, path)?.route.routeKey
  expect(matchRoute(routes, 'POST', '/sms/status/t1')?.pathParameters).toEqual({ textId: 't1' })
  expect(matchRoute(routes, 'GET', '/c/token/call.ics')?.pathParameters).toEqual({
    proxy: 'c/token/call.ics',
  })
  expect(keyOf('POST', '/voice')).toBe('POST /voice')
  expect(keyOf('POST', '/voice/a/b')).toBe('POST /voice/{proxy+}')
  expect(keyOf('POST', '/sms')).toBe('POST /sms')
  expect(keyOf('GET', '/sms')).toBe('ANY /{proxy+}')
  expect(keyOf('GET', '/')).toBe('ANY /')
  expect(matchRoute(routesOf({ texts: http('POST /sms') }), 'POST', '/sms/')).toBeUndefined()
})
