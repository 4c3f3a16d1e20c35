import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../../infra/local/desk.ts'
import { loadSmallApp } from './small-app.ts'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk({ now: Date.parse('2026-11-24T08:00-08:00'), isFrozen: true, load: loadSmallApp })
})
afterAll(() => desk.close())

/** A request as anybody might send it, with any headers. */
const ask = (method: string, path: string, body?: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; json: { error?: string; calls?: string[] } }>((resolve, reject) => {
    const { port } = new URL(desk.url)
    const request = httpRequest({ port, host: '127.0.0.1', method, path, headers }, async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      resolve({ status: answer.statusCode ?? 0, json: text.startsWith('{') ? JSON.parse(text) : {} })
    })
    request.on('error', reject)
    request.end(body)
  })

describe('what a caller gets wrong is one clear sentence', () => {
  test.each([
    [
      'PUT',
      '/clock',
      '{"now":"2026-11-24T07:00-08:00"}',
      400,
      /The clock only moves forward: it is 2026-11-24T16:00/,
    ],
    ['PUT', '/clock', '{"now":"noon"}', 400, /"noon" is not an instant\. Give day, time and offset/],
    ['PUT', '/clock', '{"now":"2999-01-01T00:00Z"}', 400, /goes no further/],
    [
      'PUT',
      '/clock',
      '{"advance":"45"}',
      400,
      /"45" is not a duration forward\. Write it as ISO 8601 does: PT45M/,
    ],
    ['PUT', '/clock', '{"advance":"-PT5M"}', 400, /not a duration forward/],
    ['PUT', '/clock', '{}', 400, /Say one thing/],
    ['PUT', '/clock', undefined, 400, /The body should be/],
    ['PUT', '/clock', '{now}', 400, /The body is not JSON/],
    [
      'POST',
      '/texts',
      '{"from":"213","body":"hi"}',
      400,
      /"from" should be a phone number like "\+12135550100"/,
    ],
    ['POST', '/texts', '{"from":"+12135550100"}', 400, /"body" should be the words/],
    ['POST', '/texts', '{"from":"+12135550199","body":"hi"}', 400, /the assistant's own number/],
    [
      'POST',
      '/texts',
      '{"from":"+12135550100","body":"hi","colour":"red"}',
      400,
      /There is no field "colour"/,
    ],
    ['GET', '/phones/maya/texts', undefined, 400, /"maya" is not a phone number/],
    ['GET', '/phones/%zz/texts', undefined, 400, /not percent-encoded/],
    ['GET', '/applicants/+12135550147', undefined, 404, /Nothing is known of \+12135550147 yet/],
    ['PUT', '/faults', '{"twilio":"sleepy"}', 400, /"twilio" should be down, slow, lost-answer or 429/],
    ['PUT', '/offices/+13105550142', '{"answer":"parrot"}', 400, /"answer" should be person, voicemail/],
    ['POST', '/calls', '{}', 400, /"from" should be a phone number/],
    ['DELETE', '/calls/CA1', undefined, 404, /There is no call CA1/],
    ['DELETE', '/clock', undefined, 405, /answers to GET, PUT, not to DELETE/],
  ])('%s %s %s', async (method, path, body, status, sentence) => {
    const answer = await ask(method, `/desk/api${path}`, body)
    expect(answer.status).toBe(status)
    expect(answer.json.error).toMatch(sentence)
  })

  test('an unknown call is answered with the list of calls', async () => {
    const { status, json } = await ask('GET', '/desk/api/nothing')
    expect(status).toBe(404)
    expect(json.calls).toContain('GET /desk/api/clock: what time it is on the desk')
  })

  test('more than the desk takes is refused', async () => {
    expect((await ask('POST', '/desk/api/texts', 'x'.repeat(1_100_000))).status).toBe(413)
  })
})

describe('other sites in the same browser cannot drive the desk', () => {
  const clock = '/desk/api/clock'

  test('a foreign name that leads here (DNS rebinding) is refused', async () => {
    expect((await ask('GET', clock, undefined, { host: 'evil.example' })).status).toBe(403)
    expect((await ask('GET', '/desk', undefined, { host: 'evil.example' })).status).toBe(403)
  })

  test('a foreign origin is refused, and so is a form of another site', async () => {
    expect((await ask('PUT', clock, '{"advance":"P1D"}', { origin: 'https://evil.example' })).status).toBe(
      403,
    )
    expect((await ask('PUT', clock, '{"advance":"P1D"}', { origin: 'null' })).status).toBe(403)
    expect((await ask('GET', clock, undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  test('its own page and tools are let in', async () => {
    expect(
      (await ask('GET', clock, undefined, { origin: desk.url, 'sec-fetch-site': 'same-origin' })).status,
    ).toBe(200)
    expect((await ask('GET', clock)).status).toBe(200)
  })
})

test('an unsigned webhook gets 403 and leaves no trace', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await ask('POST', '/sms', 'From=%2B12135550100&Body=hi', form)).status).toBe(403)
  expect((await ask('GET', '/desk/api/applicants/+12135550100')).status).toBe(404)
})

test('the page and its files are served, and nothing else of the folder or above it', async () => {
  expect((await ask('GET', '/desk')).status).toBe(200)
  expect((await ask('GET', '/desk/main.js')).status).toBe(200)
  for (const path of ['/desk/../desk.ts', '/desk/..%2fdesk.ts', '/desk/desk.ts', '/desk/none.js']) {
    expect((await ask('GET', path)).status).toBe(404)
  }
})
