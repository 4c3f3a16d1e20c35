import { describe, expect, test } from 'vitest'
import { applicantIdOf } from '../../functions/runtime/identity.ts'
import { handle } from '../../functions/sms-status.ts'
import { maya, SimulatedRuntime } from '../runtime/simulated-runtime.ts'
import { secrets } from '../simulation/ports-of.ts'
import { messageSid, posted } from './posted.ts'

const id = applicantIdOf(secrets.idKey, maya)
const textId = `${id}-abc-3-1`
const path = `/sms/status/${textId}`

async function joined(): Promise<SimulatedRuntime> {
  const runtime = new SimulatedRuntime('2026-11-30T08:00:00-08:00')
  await runtime.join()
  return runtime
}

const report = (status: string, code = '') => ({
  MessageSid: messageSid(7),
  MessageStatus: status,
  ...(code === '' ? {} : { ErrorCode: code }),
})

const statusOf = ({ town }: SimulatedRuntime) =>
  town.outside.store.get(`APPLICANT#${id}`, `TEXT#${textId}`)?.status

describe('Twilio reports on a text', () => {
  test('reports are folded upwards: a late "sent" never overwrites "delivered"', async () => {
    const runtime = await joined()
    for (const status of ['queued', 'delivered', 'sent', 'queued']) {
      expect((await handle(runtime.ports, posted(runtime.ports, path, report(status)))).statusCode).toBe(204)
    }
    expect(statusOf(runtime)).toBe('delivered')
  })

  test('21610 opts the applicant out', async () => {
    const runtime = await joined()
    await handle(runtime.ports, posted(runtime.ports, path, report('failed', '21610')))
    const document = runtime.town.outside.store.get(`APPLICANT#${id}`, 'STATE')
    expect(document).toMatchObject({ standing: { status: 'opted-out' } })
  })

  test('unsigned: 403; of no text of ours: 400; of somebody unknown: nothing is written', async () => {
    const runtime = await joined()
    const { ports } = runtime
    const unsigned = posted(ports, path, report('sent'), { headers: { 'x-twilio-signature': 'x' } })
    expect((await handle(ports, unsigned)).statusCode).toBe(403)
    expect((await handle(ports, posted(ports, '/sms/status/nonsense', report('sent')))).statusCode).toBe(400)
    const stranger = '/sms/status/0000000000000000-abc-1-1'
    expect((await handle(ports, posted(ports, stranger, report('sent')))).statusCode).toBe(204)
    expect(runtime.town.outside.store.query('APPLICANT#0000000000000000', '')).toEqual([])
  })
})
