import { describe, expect, test } from 'vitest'
import { maya, signedUp } from './cast.ts'
import type { DeskDriver } from './desk-driver.ts'
import { allCalls, heard, lastHeard, office, phoneOn } from './on-the-phone.ts'

const harbor = '+13105550142'
const assistant = '+12135550199'

/** Maya wants to be rung; it is a second to ten, and Blue Harbor's call is at ten. */
async function beforeTheSlot(): Promise<DeskDriver> {
  const desk = await signedUp('2026-11-23T12:00-08:00')
  await desk.text(maya, 'add Blue Harbor 310-555-0142 UPM Dana Lee')
  expect((await desk.text(maya, 'ring me'))[0]).toMatch(/ring you/)
  await desk.skipTo('2026-11-24T09:59:58-08:00')
  return desk
}

const textsSince = async (desk: DeskDriver, at: string) =>
  (await desk.thread(maya)).filter((text) => text.to === maya && Date.parse(text.at) >= Date.parse(at))

const ringing = async (desk: DeskDriver) => {
  await desk.advance('PT5S')
  const [call] = await allCalls(desk)
  if (call === undefined) throw new Error('nobody rang')
  return { call, phone: phoneOn(desk, call.id) }
}

describe('J21 ring me', () => {
  test('at the slot the phone rings; one sentence says who and why, and waits for a key', async () => {
    const desk = await beforeTheSlot()
    const { call, phone } = await ringing(desk)
    expect(call).toMatchObject({ from: assistant, to: maya, status: 'ringing', direction: 'outbound-api' })
    expect(await textsSince(desk, '2026-11-24T09:59:58-08:00')).toEqual([])
    const picked = await phone.answer()
    expect(lastHeard(picked)).toContain('this is calltime: it is time to call Blue Harbor')
    expect(picked.waitsFor).toBe('keys')
  })

  test('1 puts her through; the office sees the assistant’s number, and she is told so', async () => {
    const desk = await beforeTheSlot()
    await office(desk, harbor, { answer: 'voicemail', talkSeconds: 20 })
    const { phone } = await ringing(desk)
    await phone.answer()
    await phone.press('1')
    await desk.advance('PT45S')
    const [call, leg] = await allCalls(desk)
    expect(leg).toMatchObject({ from: assistant, to: harbor })
    expect(call === undefined ? '' : heard(call)).toContain('They will see my number')
    expect(call === undefined ? '' : lastHeard(call)).toContain('sounded like a machine')
    await phone.press('1')
    expect((await textsSince(desk, '2026-11-24T10:00:00-08:00')).map(({ body }) => body).join()).toContain(
      'voicemail',
    )
  })

  test.each([
    ['nobody picks up', async () => {}],
    ['it is busy', async (phone) => void (await phone.answer('busy'))],
    ['no key in 20 seconds', async (phone) => void (await phone.answer())],
    ['a machine picks up', async (phone) => void (await phone.answer('voicemail'))],
    [
      'she picks up, hears the opener and hangs up',
      async (phone) => {
        await phone.answer()
        await phone.press('2')
        await phone.hangUp()
      },
    ],
  ] as [string, (phone: ReturnType<typeof phoneOn>) => Promise<void>][])(
    '%s: the text card, once',
    async (_what, act) => {
      const desk = await beforeTheSlot()
      const { phone } = await ringing(desk)
      await act(phone)
      await desk.advance('PT2M')
      const texts = await textsSince(desk, '2026-11-24T10:00:00-08:00')
      expect(texts).toHaveLength(1)
      expect(texts[0]?.body.split('\n')).toContain('(310) 555-0142')
      expect((await desk.document(maya)).open.kind).toBe('card')
    },
  )

  test('Twilio refuses the ring: the text card at once', async () => {
    const desk = await beforeTheSlot()
    await desk.break({ twilio: 'down' })
    await desk.advance('PT5S')
    await desk.mend()
    await desk.advance('PT3M')
    const texts = await textsSince(desk, '2026-11-24T10:00:00-08:00')
    expect(texts).toHaveLength(1)
    expect(await allCalls(desk)).toEqual([])
  })

  test('a ring whose answer got lost is heard all the same, and no card is texted', async () => {
    const desk = await beforeTheSlot()
    await desk.break({ twilio: 'lost-answer' })
    await desk.advance('PT1S')
    const { phone } = await ringing(desk)
    await desk.mend()
    await phone.answer()
    await phone.press('4')
    await desk.advance('PT5M')
    const texts = await textsSince(desk, '2026-11-24T10:00:00-08:00')
    expect(texts.map(({ body }) => body).join()).toContain('not today is fine')
    expect(texts).toHaveLength(1)
  })

  test('text me changes it back; nothing rings after STOP', async () => {
    const desk = await beforeTheSlot()
    await desk.text(maya, 'stop')
    await desk.advance('PT1H')
    expect(await allCalls(desk)).toEqual([])
    const other = await beforeTheSlot()
    await other.text(maya, 'text me')
    await other.advance('PT1M')
    expect(await allCalls(other)).toEqual([])
    expect((await other.document(maya)).open.kind).toBe('card')
  })
})
