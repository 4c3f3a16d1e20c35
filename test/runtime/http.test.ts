import { describe, expect, it } from 'vitest'
import { noContent, twilioForm, twiml } from '../../functions/runtime/http.ts'
import type { HttpEvent, Ports } from '../../functions/runtime/ports.ts'
import { authToken, type EventParts, publicBaseUrl, signedEvent } from './signed-event.ts'

const body = ' Reached: “Ms. O’Neill” & Søn — 100 % +1 \n🎬 '
const fields = {
  MessageSid: 'SM1',
  From: '+12135550101',
  Body: body,
  FromZip: '',
  SomethingNewOfTwilios: 'x',
  'Odd name[]': 'é',
}

const read = (event: HttpEvent, base = publicBaseUrl, tokens: [string, ...string[]] = [authToken]) => {
  const told: string[] = []
  const log = {
    info: () => {},
    warn: (line: string, facts?: object) => told.push(`${line} ${JSON.stringify(facts)}`),
    error: () => {},
    count: () => {},
  }
  const ports = {
    log,
    deployment: {
      publicBaseUrl: base,
      assistantNumber: '+12135550199',
      operator: '',
      stage: 'test',
      dueShards: 1,
    },
    secrets: {
      get: async () => ({
        twilioAccountSid: '',
        twilioAuthTokens: tokens,
        idKey: '',
        linkKeys: ['k'] as [string],
      }),
    },
  } satisfies Pick<Ports, 'log' | 'deployment' | 'secrets'>
  return twilioForm(ports, event).then((form) => ({ form, told }))
}
const verdict = async (parts: EventParts, base?: string): Promise<string> =>
  (await read(signedEvent(parts), base)).form.kind

describe("a webhook of Twilio's", () => {
  it('is genuine when it is signed, and its fields come as they are: untrimmed, empty, unknown', async () => {
    const { form } = await read(signedEvent({ fields }))
    expect(form).toEqual({ kind: 'genuine', params: fields })
  })

  it('may come in base64', async () => {
    const { form } = await read(signedEvent({ fields, isBase64Encoded: true }))
    expect(form).toEqual({ kind: 'genuine', params: fields })
  })

  it('may repeat a field: all its values are signed, the first is given', async () => {
    const { form } = await read(signedEvent({ fields: { ...fields, Event: ['b', 'a', 'b'] } }))
    expect(form).toMatchObject({ kind: 'genuine', params: { Event: 'b' } })
  })

  it('may carry names that mean something to JavaScript', async () => {
    const odd = { ...fields, constructor: 'x', toString: 'y' }
    expect((await read(signedEvent({ fields: odd }))).form).toMatchObject({
      kind: 'genuine',
      params: { toString: 'y' },
    })
  })

  it('is accepted under both tokens while one is being rotated', async () => {
    const old = signedEvent({ fields, token: 'b'.repeat(32) })
    expect((await read(old, publicBaseUrl, [authToken, 'b'.repeat(32)])).form.kind).toBe('genuine')
    expect((await read(old)).form.kind).toBe('refused')
  })

  it('gets 403 unsigned or wrongly signed, and one line in the log that quotes nothing of it', async () => {
    const unsigned = signedEvent({ fields })
    delete unsigned.headers['x-twilio-signature']
    const events = [
      unsigned,
      ...['', '=', 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', '\u0000', 'x'.repeat(5_000), '🎬'].map((signature) =>
        signedEvent({ fields, headers: { 'x-twilio-signature': signature } }),
      ),
    ]
    for (const event of events) {
      const { form, told } = await read(event)
      expect(form).toEqual({ kind: 'refused', answer: { statusCode: 403 } })
      expect(told).toHaveLength(1)
      expect(told.join()).not.toMatch(/Neill|2135550101|SM1/)
    }
  })

  it('gets 403 when anything in it was altered', async () => {
    const { FromZip: _empty, ...withoutEmpty } = fields
    const { SomethingNewOfTwilios: _unknown, ...withoutUnknown } = fields
    for (const altered of [
      { ...fields, Body: `${body}.` },
      { ...fields, Body: body.trim() },
      { ...fields, From: '+12135550102' },
      { ...fields, Extra: '' },
      withoutEmpty,
      withoutUnknown,
    ]) {
      expect(await verdict({ fields: altered, signed: { fields } })).toBe('refused')
    }
  })

  it('gets 413 when it is larger than anything Twilio sends', async () => {
    const { form } = await read(signedEvent({ fields: { Body: 'x'.repeat(70_000) } }))
    expect(form).toEqual({ kind: 'refused', answer: { statusCode: 413 } })
  })

  it('gets 403, not an error, when the address cannot even be read', async () => {
    expect(await verdict({ fields, signed: { url: 'nowhere' } }, 'not a url')).toBe('refused')
  })

  it.each([
    ['the address as configured', '/sms', '', undefined, true],
    ['ids in the path', '/sms/status/Ab_-9', '', undefined, true],
    ['a query, raw', '/sms', 'b=2&a=1&c=x%20y+z', undefined, true],
    ['default port signed', '/sms', '', 'https://calltime.example:443/sms', true],
    ['another port signed', '/sms', '', 'https://calltime.example:8443/sms', false],
    ['query in another order', '/sms', 'b=2&a=1', 'https://calltime.example/sms?a=1&b=2', false],
    ['+ where %20 arrives', '/sms', 'a=x%20y', 'https://calltime.example/sms?a=x+y', false],
    // The library tries the query once more as Node's querystring writes it, which has %20 for a space and
    // %27 for '.
    ['%20 where + arrives', '/sms', 'a=x+y', 'https://calltime.example/sms?a=x%20y', true],
    ['http for https', '/sms', '', 'http://calltime.example/sms', false],
    ['a stage path more', '/sms', '', 'https://calltime.example/prod/sms', false],
    ['the host in other case', '/sms', '', 'https://Calltime.example/sms', false],
    ['a trailing slash', '/sms', '', 'https://calltime.example/sms/', false],
    ['another host', '/sms', '', 'https://evil.example/sms', false],
    ["a raw ' signed, %27 here", '/sms', 'a=o%27neill', "https://calltime.example/sms?a=o'neill", true],
  ])('signed over %s: %s?%s', async (_case, path, query, url, isGenuine) => {
    const signed = url === undefined ? {} : { url }
    expect(await verdict({ path, query, fields, signed })).toBe(isGenuine ? 'genuine' : 'refused')
  })

  it('whatever port our own address names, as Twilio signs with and without', async () => {
    const with8443 = 'https://calltime.example:8443'
    expect(await verdict({ fields, signed: { url: 'https://calltime.example/sms' } }, with8443)).toBe(
      'genuine',
    )
    expect(await verdict({ fields, signed: { url: `${with8443}/sms` } }, with8443)).toBe('genuine')
    expect(
      await verdict({ fields, signed: { url: `${publicBaseUrl}:443/sms` } }, `${publicBaseUrl}:443`),
    ).toBe('genuine')
  })

  it('with a fragment left in our own address does not fit', async () => {
    const signed = { url: 'https://calltime.example/sms' }
    expect(await verdict({ path: '/sms#rc=2', fields, signed })).toBe('refused')
  })
})

describe('answers', () => {
  it('of TwiML are text/xml, of callbacks empty', () => {
    expect(twiml('<Response/>')).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': expect.stringMatching(/^text\/xml/) },
    })
    expect(noContent()).toEqual({ statusCode: 204 })
  })
})
