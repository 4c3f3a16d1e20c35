import { expect, test } from 'vitest'
import { httpEvent, type RawRequest } from '../../../infra/local/http-event.ts'
import { matchRoute, routesOf } from '../../../infra/local/routes.ts'

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

test('routes of the wiring table match by method, with their path parameters, exact ones first', () => {
  const routes = routesOf()
  expect(matchRoute(routes, 'POST', '/sms/status/t1')).toMatchObject({
    route: { routeKey: 'POST /sms/status/{textId}' },
    pathParameters: { textId: 't1' },
  })
  expect(matchRoute(routes, 'GET', '/c/token/call.ics')?.pathParameters).toEqual({ proxy: 'token/call.ics' })
  expect(matchRoute(routes, 'POST', '/voice')?.route.routeKey).toBe('POST /voice')
  expect(matchRoute(routes, 'GET', '/sms')).toBeUndefined()
  expect(matchRoute(routes, 'POST', '/sms/')).toBeUndefined()
})
