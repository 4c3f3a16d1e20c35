import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTexts } from '../../functions/adapters/texts.ts'
import { textsContract } from '../contracts/texts-contract.ts'
import { assistant, empty, twilioWorld, twimlResponse } from '../infra/local/twilio-world.ts'
import { serve } from '../infra/local/virtual-time.ts'

const phone = '+12135550101'

textsContract("the desk's Twilio, through the real client", async () => {
  const world = await twilioWorld({ timeoutSeconds: 0.3, slowMilliseconds: 600 })
  return {
    ...world,
    receive: (from, body) => world.twilio.receiveText({ from, body }),
    answerWith: (body) =>
      world.answer(({ path }) =>
        path === '/sms' ? twimlResponse(`<Response><Message>${body}</Message></Response>`) : empty(),
      ),
    got: (to) => world.twilio.thread(to).filter((text) => text.to === to),
    reports: () =>
      world.webhooks
        .filter(({ path }) => path.startsWith('/sms/status/'))
        .map(({ path, fields: { MessageStatus = '', ErrorCode } }) => ({
          textId: path.slice('/sms/status/'.length),
          status: MessageStatus,
          ...(ErrorCode === undefined ? {} : { errorCode: ErrorCode }),
        })),
    breakPhone: world.twilio.breakPhone,
    setFault: world.twilio.setFault,
  }
})

describe('texts', () => {
  let world: Awaited<ReturnType<typeof twilioWorld>>
  beforeEach(async () => {
    world = await twilioWorld()
  })
  afterEach(() => world.close())
  const text = { textId: 't1', to: phone, body: 'hello', validSeconds: 900 }
  const deployment = { assistantNumber: assistant, publicBaseUrl: 'https://calltime.example' }

  it('say try again when nobody is there to take them: nothing can have been made', async () => {
    const gone = await serve({})
    await gone.close()
    const texts = createTexts(deployment, { ...world.settings, apiBaseUrl: gone.url })
    expect(await texts.send(text)).toEqual({ outcome: 'try-again' })
  })

  it('say try again when the queue of our number is full', async () => {
    const texts = createTexts({ ...deployment, assistantNumber: '+15005550008' }, world.settings)
    expect(await texts.send(text)).toEqual({ outcome: 'try-again' })
  })

  it('are refused with 20003 under a wrong token', async () => {
    const values = await world.settings.secrets.get()
    const secrets = { get: async () => ({ ...values, twilioAuthTokens: ['wrong'] as [string] }) }
    const texts = createTexts(deployment, { ...world.settings, secrets })
    expect(await texts.send(text)).toEqual({ outcome: 'refused', code: 20003 })
  })

  it('live no longer than they are useful, within what Twilio takes', async () => {
    for (const validSeconds of [-5, 0, 0.5, 900.7, 10 ** 9]) {
      expect(await world.texts.send({ ...text, validSeconds })).toMatchObject({ outcome: 'accepted' })
    }
  })

  it('are unknown when the answer makes no sense', async () => {
    const answers = [
      new Response('<html>', { status: 201 }),
      Response.json({}, { status: 201 }),
      new Response('', { status: 302, headers: { location: '/elsewhere' } }),
      new Response('gateway', { status: 502 }),
      new Response('teapot', { status: 418 }),
    ]
    const odd = await serve({ twilio: async () => answers.shift() ?? empty() })
    const texts = createTexts(deployment, { ...world.settings, apiBaseUrl: `${odd.url}/twilio` })
    for (let count = 0; count < 5; count += 1) expect(await texts.send(text)).toEqual({ outcome: 'unknown' })
    await odd.close()
  })
})
