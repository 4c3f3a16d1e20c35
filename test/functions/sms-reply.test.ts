import { describe, expect, test } from 'vitest'
import { applicantIdOf } from '../../functions/runtime/identity.ts'
import { handle } from '../../functions/sms-reply.ts'
import { maya, SimulatedRuntime } from '../runtime/simulated-runtime.ts'
import { secrets } from '../simulation/ports-of.ts'
import { messageSid, posted } from './posted.ts'

const hello = {
  MessageSid: messageSid(1),
  From: maya,
  To: '+12135550199',
  Body: ' hi ',
  NumMedia: '0',
  Future: 'x',
}

describe('a text arrives', () => {
  test('it is answered with TwiML, in XML', async () => {
    const { ports } = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    const answer = await handle(ports, posted(ports, '/sms', hello))
    expect(answer.statusCode).toBe(200)
    expect(answer.headers?.['content-type']).toContain('text/xml')
    expect(answer.body).toMatch(/^<\?xml .*<Response><Message>.*calltime.*<\/Message><\/Response>$/s)
  })

  test('plain or base64, it is the same text', async () => {
    const { ports } = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    const answer = await handle(ports, posted(ports, '/sms', hello, { isBase64Encoded: true }))
    expect(answer.body).toContain('calltime')
  })

  test('a replay gets the same answer and changes nothing', async () => {
    const runtime = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    const { ports } = runtime
    const first = await handle(ports, posted(ports, '/sms', hello))
    const before = traces(runtime)
    expect((await handle(ports, posted(ports, '/sms', hello))).body).toBe(first.body)
    expect(traces(runtime)).toBe(before)
  })

  test('unsigned or altered, it gets 403 and leaves no trace', async () => {
    const runtime = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    const { ports } = runtime
    for (const headers of [{ 'x-twilio-signature': 'x' }, { 'x-twilio-signature': '' }]) {
      expect((await handle(ports, posted(ports, '/sms', hello, { headers }))).statusCode).toBe(403)
    }
    expect(traces(runtime)).toBe('[]')
  })

  test.each([
    ['newer', { schema: 99 }],
    ['damaged', { schema: 1, followUps: 'gone' }],
  ])('of a %s document it is said, and nothing is overwritten', async (_kind, fault) => {
    const runtime = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    await runtime.join()
    const { store } = runtime.town.outside
    const pk = `APPLICANT#${applicantIdOf(secrets.idKey, maya)}`
    const document = store.get(pk, 'STATE')
    store.put({ ...document, pk, sk: 'STATE', ...fault })
    const before = traces(runtime)
    const answer = await handle(runtime.ports, posted(runtime.ports, '/sms', { ...hello, Body: 'list' }))
    expect(answer.body).toContain('on our side')
    expect(traces(runtime)).toBe(before)
  })

  test.each([
    { ...hello, MessageSid: '' },
    { ...hello, MessageSid: 'nonsense' },
    { ...hello, From: '' },
    { ...hello, From: 'not a number at all' },
  ])('genuine but malformed, it gets 400 with a sentence', async (fields) => {
    const { ports } = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    const answer = await handle(ports, posted(ports, '/sms', fields))
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain('MessageSid')
  })
})

const traces = ({ town }: SimulatedRuntime): string =>
  JSON.stringify(town.outside.store.query(`APPLICANT#${applicantIdOf(secrets.idKey, maya)}`, ''))
