import { expect, test } from 'vitest'
import { handle } from '../../functions/inbound-sweep.ts'
import { type DeskDriver, deskAt } from '../journeys/desk-driver.ts'

const maya = '+12135550100'
const ben = '+12135550107'

/** A desk on which somebody has signed up, and whose webhooks can be made to fail. */
async function joinedDesk(): Promise<DeskDriver> {
  const desk = await deskAt('2026-11-24T08:00-08:00')
  await desk.text(maya, 'hello')
  await desk.text(maya, 'Maya Torres, PA')
  // The desk leaves out rounds that provably find nothing; AWS runs each.
  await handle(desk.desk.world.ports, {})
  return desk
}

/**
 * A text comes while nobody opens where the webhooks lead: Twilio tries them and the fallback, and gives up.
 */
async function lostText(desk: DeskDriver, from: string, body: string): Promise<void> {
  await pointWebhooks(desk, 'http://127.0.0.1:9')
  expect(await desk.text(from, body)).toEqual([])
  await desk.advance('PT10S')
  expect(desk.desk.world.twilio.unheardSince()).toBeDefined()
  await pointWebhooks(desk, desk.desk.url)
}

async function pointWebhooks(desk: DeskDriver, base: string): Promise<void> {
  const { twilioAccountSid, twilioAuthTokens } = await desk.desk.world.ports.secrets.get()
  const twilio = (method: string, path: string, body?: URLSearchParams) =>
    desk.desk.world.twilio.handle(
      new Request(`http://twilio/2010-04-01/Accounts/${twilioAccountSid}/${path}.json`, {
        method,
        headers: { authorization: `Basic ${btoa(`${twilioAccountSid}:${twilioAuthTokens[0]}`)}` },
        ...(body === undefined ? {} : { body }),
      }),
    )
  const list = (await (await twilio('GET', 'IncomingPhoneNumbers')).json()) as {
    incoming_phone_numbers: { sid: string }[]
  }
  const urls = { SmsUrl: `${base}/sms`, SmsFallbackUrl: `${base}/sms/fallback` }
  await twilio(
    'POST',
    `IncomingPhoneNumbers/${list.incoming_phone_numbers[0]?.sid}`,
    new URLSearchParams(urls),
  )
}

const heard = async (desk: DeskDriver, phone: string) =>
  (await desk.ledger(phone)).filter((line) => line.kind === 'understood')

test('a text that never reached us is found within ten minutes, and answered by a text of its own', async () => {
  const desk = await joinedDesk()
  await lostText(desk, maya, 'Call Northlight Pictures 213-555-0142 tomorrow at 10')
  const answers = await desk.advance('PT10M', maya)
  expect(answers).toHaveLength(1)
  expect(answers[0]).toContain('Northlight Pictures')
  expect((await desk.document(maya)).followUps).toHaveLength(1)
  expect(desk.desk.world.twilio.unheardSince()).toBeUndefined()
})

test('it is found once: later rounds and a late webhook change nothing', async () => {
  const desk = await joinedDesk()
  await lostText(desk, maya, 'Call Northlight Pictures 213-555-0142 tomorrow at 10')
  await desk.advance('PT10M')
  const before = await heard(desk, maya)
  for (let round = 0; round < 3; round += 1) {
    await desk.advance('PT5M')
    expect(await handle(desk.desk.world.ports, {})).toMatchObject({ found: 0 })
  }
  expect(await heard(desk, maya)).toEqual(before)
})

test('texts that were answered are let be, also when the rounds before were missed for hours', async () => {
  const desk = await joinedDesk()
  await desk.advance('PT3H')
  await desk.text(maya, 'list')
  await desk.advance('PT10M')
  const thread = await desk.thread(maya)
  expect(await handle(desk.desk.world.ports, {})).toMatchObject({ found: 0 })
  await desk.advance('PT1M')
  expect(await desk.thread(maya)).toEqual(thread)
})

test('somebody whose very first text was lost is welcomed after all', async () => {
  const desk = await joinedDesk()
  await lostText(desk, ben, 'hi')
  expect((await desk.advance('PT10M', ben))[0]).toMatch(/calltime/)
})

test('who was erased is not taken for somebody new', async () => {
  const desk = await joinedDesk()
  const [asked = ''] = await desk.text(maya, 'delete everything about me')
  const code = /\b\d{4}\b/.exec(asked)?.[0] ?? ''
  await desk.text(maya, `erase ${code}`)
  await expect(desk.document(maya)).rejects.toThrow('Nothing is known')
  await desk.advance('PT4M')
  expect(await handle(desk.desk.world.ports, {})).toMatchObject({ found: 0 })
  await expect(desk.document(maya)).rejects.toThrow('Nothing is known')
})

test('a lost STOP silences, and is not confirmed by us', async () => {
  const desk = await joinedDesk()
  await lostText(desk, maya, 'please stop texting me')
  expect(await desk.advance('PT10M', maya)).toEqual([])
  expect((await desk.document(maya)).standing.status).toBe('opted-out')
})

test('a digit written before a question was asked does not answer it', async () => {
  const desk = await deskAt('2026-11-24T08:00-08:00')
  await lostText(desk, '+14065550111', '1')
  await desk.text('+14065550111', 'hello')
  await desk.advance('PT10M')
  const { open, profile } = await desk.document('+14065550111')
  expect(open).toMatchObject({ kind: 'question', question: { kind: 'name' } })
  expect(profile.name).toBeUndefined()
})

test('a digit written before the card went out logs no call: it is asked about', async () => {
  const desk = await joinedDesk()
  await desk.text(maya, 'Northlight Pictures 213-555-0142')
  await desk.skipTo('2026-11-24T09:58-08:00')
  await lostText(desk, maya, '2')
  const texts = await desk.skipTo('2026-11-24T10:10-08:00', maya)
  expect(texts.at(-1)).toContain('Northlight Pictures')
  expect((await desk.ledger(maya)).filter(({ kind }) => kind === 'attempt')).toEqual([])
  expect((await desk.document(maya)).open).toMatchObject({ question: { kind: 'which-office', text: '2' } })
})

test('a time is understood as when it was said, not as when it was found', async () => {
  const desk = await joinedDesk()
  await desk.text(maya, 'Northlight Pictures 213-555-0142')
  await desk.skipTo('2026-11-24T10:05-08:00')
  await lostText(desk, maya, 'spoke to Dana, call back in 2 hours')
  await desk.advance('PT15M')
  const [followUp] = (await desk.document(maya)).followUps
  expect(followUp?.stage).toMatchObject({ status: 'planned', at: '2026-11-24T20:05:00.000Z' })
})

test('what was lost for long waits for the morning', async () => {
  const desk = await joinedDesk()
  await desk.skipTo('2026-11-24T20:50-08:00')
  await lostText(desk, maya, 'Call Northlight Pictures 213-555-0142 tomorrow at 10')
  await desk.break({ twilio: 'down' })
  await desk.advance('PT2H')
  await desk.mend()
  expect(await desk.skipTo('2026-11-25T07:30-08:00', maya)).toEqual([])
  expect((await desk.skipTo('2026-11-25T08:10-08:00', maya))[0]).toContain('Northlight')
})
