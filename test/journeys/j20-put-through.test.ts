import { describe, expect, test } from 'vitest'
import { maya, only, signedUp } from './cast.ts'
import type { DeskDriver } from './desk-driver.ts'
import { allCalls, calls, heard, lastHeard, office } from './on-the-phone.ts'

const harbor = '+13105550142'

/** Maya's card for Blue Harbor is out since ten. */
async function cardOut(what = 'add Blue Harbor 310-555-0142 UPM Dana Lee'): Promise<DeskDriver> {
  const desk = await signedUp('2026-11-23T12:00-08:00')
  await desk.text(maya, what)
  await desk.skipTo('2026-11-24T10:01-08:00')
  return desk
}

const lastText = async (desk: DeskDriver) => (await desk.thread(maya)).at(-1)?.body ?? ''

describe('J20 put me through', () => {
  test('the assistant’s number is called with a card out: one sentence, four keys', async () => {
    const desk = await cardOut()
    const phone = await calls(desk, maya)
    const call = await phone.call()
    expect(call.status).toBe('in-progress')
    expect(heard(call)).toContain('Blue Harbor')
    expect(heard(call)).toContain('11:45')
    for (const key of ['1', '2', '3', '4']) expect(heard(call)).toContain(key)
    expect(call.waitsFor).toBe('keys')
  })

  test('1: the office’s stored number rings, sees her own number, and nothing is recorded', async () => {
    const desk = await cardOut('add Blue Harbor 310-555-0142 x204 UPM Dana Lee')
    await office(desk, harbor, { answer: 'person', afterSeconds: 6, talkSeconds: 40 })
    const phone = await calls(desk, maya)
    await phone.press('1')
    await desk.advance('PT15S')
    const [, leg] = await allCalls(desk)
    expect(leg).toMatchObject({ to: harbor, from: maya, status: 'in-progress', direction: 'outbound-dial' })
    const dialled = (await phone.call()).events.find(({ kind }) => kind === 'dialled')
    expect(dialled).toMatchObject({ to: harbor, callerId: maya })
    expect(dialled?.sendDigits).toMatch(/^w+204$/)
    expect(heard(leg ?? (await phone.call()))).toBe('')
  })

  test('a person, and what they said by voice: the echo comes as a text with UNDO', async () => {
    const desk = await cardOut()
    await office(desk, harbor, { answer: 'person', talkSeconds: 40 })
    const phone = await calls(desk, maya)
    await phone.press('1')
    await desk.advance('PT1M')
    expect(lastHeard(await phone.call())).toMatch(/did a person answer/i)
    expect(lastHeard(await phone.press('1'))).toMatch(/what did they say/i)
    const said = await phone.say('call back Thursday at two')
    expect(lastHeard(said)).toMatch(/text/)
    await desk.advance('PT10S')
    expect((await phone.call()).status).toBe('completed')
    const echo = await lastText(desk)
    expect(echo).toContain('Blue Harbor')
    expect(echo).toContain('UNDO')
    expect(echo).toMatch(/Nov 26|Dec 3/)
    const lines = (await desk.ledger(maya)).map(({ kind }) => kind)
    expect(lines).toContain('call')
    expect(lines.filter((kind) => kind === 'attempt')).toHaveLength(1)
  })

  test.each([
    ['busy', 'busy'],
    ['no-answer', "isn't a no"],
  ] as const)('%s is logged by itself, without a further question', async (answer, words) => {
    const desk = await cardOut()
    await office(desk, harbor, { answer })
    const phone = await calls(desk, maya)
    await phone.press('1')
    const texts = await desk.advance('PT1M', maya)
    expect(only(texts)).toContain(words)
    expect((await phone.call()).status).toBe('completed')
    const attempts = (await desk.ledger(maya)).filter(({ kind }) => kind === 'attempt')
    expect(attempts).toMatchObject([{ disposition: answer, by: 'voice' }])
    expect((await desk.document(maya)).open).toEqual({ kind: 'nothing' })
  })

  test('2 reads the opener; 3 is ten minutes; 4 not today', async () => {
    const desk = await cardOut()
    const phone = await calls(desk, maya)
    expect(lastHeard(await phone.press('2'))).toContain('when Dana Lee will be holding interviews')
    await phone.press('3')
    await desk.advance('PT10S')
    expect(await lastText(desk)).toContain('10:11 am')
    await desk.skipTo('2026-11-24T10:12-08:00')
    const again = await calls(desk, maya)
    await again.press('4')
    expect(await lastText(desk)).toContain('Wed Nov 25')
    expect((await desk.ledger(maya)).some(({ kind }) => kind === 'attempt')).toBe(false)
  })

  test('no key, no call: three silent rounds end kindly', async () => {
    const desk = await cardOut()
    const phone = await calls(desk, maya)
    await desk.advance('PT3M')
    const call = await phone.call()
    expect(call.status).toBe('completed')
    expect(call.events.filter(({ kind }) => kind === 'asked')).toHaveLength(3)
    expect(lastHeard(call)).toMatch(/goodbye/i)
    expect(await allCalls(desk)).toHaveLength(1)
  })
})
