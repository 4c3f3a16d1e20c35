import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assistant, authToken, empty, twilioWorld, twimlResponse } from '../twilio-world.ts'

const phone = '+12135550101'
const texted = (...bodies: string[]) =>
  twimlResponse(`<Response>${bodies.map((body) => `<Message>${body}</Message>`).join('')}</Response>`)

describe("the desk's Twilio announcing texts", () => {
  let world: Awaited<ReturnType<typeof twilioWorld>>
  beforeEach(async () => {
    world = await twilioWorld()
  })
  afterEach(() => world.close())
  const receive = (body: string, media = 0) => world.twilio.receiveText({ from: phone, body, media })
  const got = () => world.twilio.thread(phone).filter(({ to }) => to === phone)
  const announced = () => world.webhooks.filter(({ path }) => path === '/sms' || path === '/sms/fallback')

  it('signs what it sends, over the address as configured, without the fragment', async () => {
    receive(' Ünïcode & 100 % + “quotes”\n ')
    await world.settle()
    const [webhook] = announced()
    expect(webhook?.url).toBe('https://calltime.example/sms')
    const signature = webhook?.headers.get('x-twilio-signature') ?? ''
    expect(validateRequest(authToken, signature, webhook?.url ?? '', webhook?.fields ?? {})).toBe(true)
    expect(validateRequest(authToken, signature, webhook?.url ?? '', { ...webhook?.fields, Body: 'x' })).toBe(
      false,
    )
  })

  it('says all that Twilio says, empty fields too', async () => {
    const sid = receive('hello', 2)
    await world.settle()
    expect(announced()[0]?.fields).toMatchObject({
      MessageSid: sid,
      SmsSid: sid,
      SmsMessageSid: sid,
      From: phone,
      To: assistant,
      Body: 'hello',
      NumMedia: '2',
      NumSegments: '1',
      MediaContentType1: 'image/jpeg',
      FromZip: '',
      ApiVersion: '2010-04-01',
    })
  })

  it('texts the answers back: several, with entities, in a body, with reports to their action', async () => {
    world.answer(({ path }) =>
      path === '/sms'
        ? twimlResponse(
            '<?xml version="1.0" encoding="UTF-8"?>\n<Response><!-- two -->' +
              '<Message action="/sms/status/r1">a &lt; b &amp; c&#10;&#x1F3AC;</Message>' +
              '<Message><Body>second</Body></Message></Response>',
          )
        : empty(),
    )
    receive('hello')
    await world.advance(10_000)
    expect(got().map(({ body, status }) => [body, status])).toEqual([
      ['a < b & c\n🎬', 'delivered'],
      ['second', 'delivered'],
    ])
    const reports = world.webhooks.filter(({ path }) => path === '/sms/status/r1')
    expect(reports.map(({ fields }) => fields.MessageStatus)).toEqual(['sent', 'delivered'])
  })

  it('tries twice more after a 5xx or a broken connection, with the same idempotency token', async () => {
    const answers = [
      () => new Response('', { status: 502 }),
      () => Promise.reject(new TypeError('reset')),
      () => texted('ok'),
    ]
    world.answer(() => answers.shift()?.() ?? empty())
    receive('hello')
    await world.advance(10_000)
    expect(got().map(({ body }) => body)).toEqual(['ok'])
    expect(announced()).toHaveLength(3)
    const tokens = announced().map(({ headers }) => headers.get('i-twilio-idempotency-token'))
    expect(new Set(tokens).size).toBe(1)
    expect(world.twilio.alerts()).toEqual([])
  })

  it('asks the fallback, says why, and then does nothing more: the text is only in the list', async () => {
    world.answer(() => new Response('', { status: 500 }))
    receive('hello')
    await world.advance(60_000)
    expect(announced()).toHaveLength(6)
    expect(announced().at(-1)?.fields).toMatchObject({ ErrorCode: '11200', Body: 'hello' })
    expect(world.twilio.alerts().map(({ code }) => code)).toEqual([11200, 11200])
    expect(await world.texts.listReceived(0)).toMatchObject([{ body: 'hello' }])
  })

  it.each([
    ['403', () => new Response('', { status: 403 }), 11200],
    [
      'TwiML of another type',
      () => new Response('<Response/>', { headers: { 'content-type': 'text/html' } }),
      12300,
    ],
    ['TwiML that is no XML', () => twimlResponse('<Response><Message>a & b</Message></Response>'), 12100],
    [
      'TwiML with a control character',
      () => twimlResponse('<Response><Message>\u0007</Message></Response>'),
      12100,
    ],
  ])('goes straight to the fallback after %s', async (_case, answer, code) => {
    world.answer(answer)
    receive('hello')
    await world.advance(60_000)
    expect(announced()).toHaveLength(2)
    expect(world.twilio.alerts().map((alert) => alert.code)).toEqual([code, code])
  })

  it('follows the addresses that the API sets', async () => {
    const headers = { authorization: `Basic ${btoa(`AC${'0123456789abcdef'.repeat(2)}:${authToken}`)}` }
    const numbers = `${world.url}/2010-04-01/Accounts/AC${'0123456789abcdef'.repeat(2)}/IncomingPhoneNumbers`
    const list = await fetch(`${numbers}.json?PhoneNumber=%2B12135550199`, { headers })
    const listed = (await list.json()) as { incoming_phone_numbers: { sid: string }[] }
    const sid = listed.incoming_phone_numbers[0]?.sid
    const body = new URLSearchParams({ SmsUrl: 'https://new.example/in' })
    await fetch(`${numbers}/${sid}.json`, { method: 'POST', headers, body })
    receive('hello')
    await world.settle()
    expect(world.webhooks[0]?.url).toBe('https://new.example/in')
  })

  describe('opt-outs', () => {
    it('are confirmed once by Twilio, and still announced', async () => {
      receive('STOP')
      receive('Unsubscribe')
      receive('stop please')
      await world.settle()
      expect(got().map(({ body }) => body)).toEqual([expect.stringMatching(/unsubscribed/)])
      expect(announced().map(({ fields }) => fields.Body)).toEqual(['STOP', 'Unsubscribe', 'stop please'])
      receive('help')
      receive('yes')
      receive('YES')
      await world.settle()
      expect(
        got()
          .map(({ body }) => body)
          .slice(1),
      ).toEqual([expect.stringMatching(/re-subscribed/)])
    })

    it('block answers, which then fail with 21610', async () => {
      world.answer(() => texted('you should not read this'))
      receive('stop')
      await world.advance(10_000)
      expect(got()).toHaveLength(1)
      expect(world.twilio.alerts().map(({ code }) => code)).toEqual([21610])
    })

    it('HELP is answered', async () => {
      receive('Help')
      await world.settle()
      expect(got().map(({ body }) => body)).toEqual([expect.stringMatching(/^Reply STOP/)])
    })

    it('are not heeded where Twilio was told to leave them to us', async () => {
      const ours = await twilioWorld({ answersOptOut: false })
      ours.twilio.receiveText({ from: phone, body: 'STOP' })
      await ours.settle()
      expect(ours.twilio.thread(phone)).toHaveLength(1)
      const text = { textId: 't1', to: phone, body: 'hi', validSeconds: 60 }
      expect(await ours.texts.send(text)).toMatchObject({ outcome: 'accepted' })
      await ours.close()
    })
  })
})
