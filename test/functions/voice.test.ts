import { describe, expect, test } from 'vitest'
import { handle } from '../../functions/voice.ts'
import { SimulatedRuntime } from '../runtime/simulated-runtime.ts'
import { posted } from './posted.ts'

const ringing = {
  CallSid: `CA${'0'.repeat(32)}`,
  From: '+12135550177',
  To: '+12135550199',
  CallStatus: 'ringing',
}

describe('a call rings', () => {
  test('an unknown caller hears whose number this is, and nothing about anybody', async () => {
    const { ports } = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    const answer = await handle(ports, posted(ports, '/voice', ringing))
    expect(answer.statusCode).toBe(200)
    expect(answer.headers?.['content-type']).toContain('text/xml')
    expect(answer.body).toContain('<Response>')
    expect(answer.body).not.toContain('<Dial')
  })

  test('unsigned it gets 403, malformed 400', async () => {
    const { ports } = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
    const unsigned = posted(ports, '/voice', ringing, { headers: { 'x-twilio-signature': 'x' } })
    expect((await handle(ports, unsigned)).statusCode).toBe(403)
    expect((await handle(ports, posted(ports, '/voice', { CallSid: '', From: '' }))).statusCode).toBe(400)
  })
})
