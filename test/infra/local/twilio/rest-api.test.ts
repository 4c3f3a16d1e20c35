import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCalls } from '../../../../functions/adapters/calls.ts'
import { accountSid, assistant, authToken, twilioWorld } from '../twilio-world.ts'

describe("the desk's Twilio REST API", () => {
  let world: Awaited<ReturnType<typeof twilioWorld>>
  beforeAll(async () => {
    world = await twilioWorld()
  })
  afterAll(() => world.close())

  const ask = async (
    path: string,
    form?: Record<string, string>,
    credentials = `${accountSid}:${authToken}`,
  ) => {
    const response = await fetch(`${world.url}/2010-04-01/Accounts/${path}`, {
      headers: { authorization: `Basic ${btoa(credentials)}` },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const create = (form: Record<string, string>) =>
    ask(`${accountSid}/Messages.json`, { To: '+12135550101', From: assistant, Body: 'hello', ...form })

  it('answers errors as Twilio does', async () => {
    expect(await create({ To: '' })).toEqual({
      status: 400,
      body: {
        code: 21604,
        message: "A 'To' phone number is required.",
        more_info: 'https://www.twilio.com/docs/errors/21604',
        status: 400,
      },
    })
  })

  it.each([
    [{ From: '' }, 400, 21603],
    [{ Body: '' }, 400, 21602],
    [{ Body: 'x'.repeat(1_601) }, 400, 21617],
    [{ From: '+12135550142' }, 400, 21606],
    [{ From: '+15005550001' }, 400, 21212],
    [{ From: '+15005550007' }, 400, 21606],
    [{ From: '+15005550008' }, 400, 21611],
    [{ To: '12135550101' }, 400, 21211],
    [{ To: '+11235550101' }, 400, 21211],
    [{ To: '+15005550001' }, 400, 21211],
    [{ To: '+15005550002' }, 400, 21612],
    [{ To: '+15005550003' }, 403, 21408],
    [{ To: '+15005550004' }, 400, 21610],
    [{ To: '+15005550009' }, 400, 21614],
    [{ To: assistant }, 400, 21266],
    [{ StatusCallback: 'nowhere' }, 400, 21609],
    [{ StatusCallback: 'https://under_score.example/x' }, 400, 21609],
    [{ ValidityPeriod: '0' }, 400, 20001],
    [{ ValidityPeriod: '36001' }, 400, 20001],
  ])('refuses %j with %i and %i', async (form, status, code) => {
    expect(await create(form)).toMatchObject({ status, body: { code, status } })
  })

  it('takes its test sender, 1,600 characters and the longest validity', async () => {
    const made = await create({ From: '+15005550006', Body: 'x'.repeat(1_600), ValidityPeriod: '36000' })
    expect(made).toMatchObject({
      status: 201,
      body: { status: 'queued', num_segments: '11', direction: 'outbound-api' },
    })
  })

  it('gives a message back by its SID, dated in whole seconds', async () => {
    const { body } = await create({})
    const found = await ask(`${accountSid}/Messages/${body.sid}.json`)
    expect(found).toEqual({ status: 200, body })
    expect(body.date_created).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000$/)
    expect(body.date_sent).toBeNull()
  })

  it('lets nobody in without the account and one of its tokens, and knows no other account', async () => {
    const wrong = { status: 401, body: { code: 20003, message: 'Authenticate' } }
    expect(await ask(`${accountSid}.json`, undefined, `${accountSid}:wrong`)).toMatchObject(wrong)
    expect(await ask(`${accountSid}/Messages.json`, {}, `${authToken}:${accountSid}`)).toMatchObject(wrong)
    expect(await ask(`AC${'9'.repeat(32)}.json`)).toMatchObject({ status: 404, body: { code: 20404 } })
    expect(await ask(`${accountSid}.json`)).toMatchObject({
      status: 200,
      body: { sid: accountSid, status: 'active' },
    })
    expect(await ask(`${accountSid}/Messages/SM${'0'.repeat(32)}.json`)).toMatchObject({ status: 404 })
  })

  it('filters its list by the date of sending, which texts on their way do not have yet', async () => {
    const fresh = await twilioWorld()
    const send = (textId: string) =>
      fresh.texts.send({ textId, to: '+12135550101', body: textId, validSeconds: 60 })
    await send('old')
    await fresh.advance(86_400_000)
    await send('new')
    await fresh.advance(5_000)
    await send('on its way')
    const listed = async (filter: string) => {
      const response = await fetch(`${fresh.url}/2010-04-01/Accounts/${accountSid}/Messages.json?${filter}`, {
        headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
      })
      const { messages } = (await response.json()) as { messages: { body: string }[] }
      return messages.map(({ body }) => body)
    }
    expect(await listed('')).toEqual(['on its way', 'new', 'old'])
    expect(await listed('DateSent%3E=2026-11-25')).toEqual(['new'])
    expect(await listed('DateSent%3C=2026-11-24')).toEqual(['old'])
    expect(await listed('DateSent=2026-11-24')).toEqual(['old'])
    expect(await listed('DateSent%3E=2026-11-25T16:00:02Z')).toEqual([])
    await fresh.close()
  })

  it('keeps calls it is asked to make, through the real client', async () => {
    const deployment = { assistantNumber: assistant, publicBaseUrl: 'https://calltime.example' }
    const calls = createCalls(deployment, world.settings)
    const ring = (to: string, from?: string) =>
      calls.ring({ callId: 'c1', to, ringSeconds: 25, ...(from === undefined ? {} : { from }) })
    const made = await ring('+12135550101')
    expect(made).toEqual({ outcome: 'accepted', sid: expect.stringMatching(/^CA[0-9a-f]{32}$/) })
    const sid = made.outcome === 'accepted' ? made.sid : ''
    expect(await ask(`${accountSid}/Calls/${sid}.json`)).toMatchObject({
      body: { sid, status: 'queued', from: assistant },
    })
    expect(await ask(`${accountSid}/Calls/${sid}.json`, { Status: 'canceled' })).toMatchObject({
      body: { status: 'canceled' },
    })
    for (const [to, code] of [
      ['+15005550001', 21217],
      ['+15005550002', 21214],
      ['+15005550003', 21215],
      ['+15005550004', 21216],
    ] as const) {
      expect(await ring(to)).toEqual({ outcome: 'refused', code })
    }
    expect(await ring('+12135550101', '+15005550001')).toEqual({ outcome: 'refused', code: 21212 })
    expect(await ring('+12135550101', '+13105550142')).toEqual({ outcome: 'refused', code: 21210 })
  })
})
