import { describe, expect, test } from 'vitest'
import { maya, noor, signedUp } from './cast.ts'
import type { DeskDriver } from './desk-driver.ts'
import { allCalls, calls, heard, office, phoneOn } from './on-the-phone.ts'

const harbor = '+13105550142'

async function triedOnce(): Promise<DeskDriver> {
  const desk = await signedUp('2026-11-23T12:00-08:00')
  await desk.text(maya, 'add Blue Harbor 310-555-0142 UPM Dana Lee')
  await desk.skipTo('2026-11-24T10:05-08:00')
  await desk.text(maya, '2')
  await desk.skipTo('2026-11-24T11:00-08:00')
  return desk
}

const lastText = async (desk: DeskDriver) => (await desk.thread(maya)).at(-1)?.body ?? ''

describe('J23 an office calls the assistant’s number back', () => {
  test('it is put through without a word to the office; the opener comes as a text', async () => {
    const desk = await triedOnce()
    const back = await calls(desk, harbor)
    const [, leg] = await allCalls(desk)
    expect(leg).toMatchObject({ to: maya, from: harbor, status: 'ringing' })
    expect(await lastText(desk)).toContain('Blue Harbor is calling you back')
    await phoneOn(desk, leg?.id ?? '').answer()
    await desk.advance('PT10S')
    expect(heard((await allCalls(desk))[1] ?? (await back.call()))).toBe('Blue Harbor is calling you back.')
    expect(heard(await back.call())).toBe('')
    await desk.advance('PT1M')
    await back.hangUp()
    await desk.advance('PT1M')
    expect(await lastText(desk)).toContain('What did they say?')
    expect((await desk.text(maya, 'interview friday at 10'))[0]).toContain('interview')
  })

  test('she misses it: a text says so, and that somebody is there', async () => {
    const desk = await triedOnce()
    await office(desk, maya, { answer: 'no-answer' })
    const back = await calls(desk, harbor)
    await desk.advance('PT1M')
    expect(await lastText(desk)).toContain('called you back at 11:00 am and you missed it')
    expect(await lastText(desk)).toContain('(310) 555-0142')
    expect(heard(await back.call())).toBe('')
    expect((await back.call()).status).toBe('completed')
  })

  test('who opted out is not rung: the office hears whose number this is', async () => {
    const desk = await triedOnce()
    await desk.text(maya, 'stop')
    const back = await calls(desk, harbor)
    expect(await allCalls(desk)).toHaveLength(1)
    expect(heard(await back.call())).toContain('calltime')
    expect(heard(await back.call())).not.toMatch(/Maya|Blue Harbor/)
  })

  test('nobody knows this caller: whose number it is, and nothing about anybody', async () => {
    const desk = await triedOnce()
    const call = await (await calls(desk, '+13105550177')).call()
    expect(heard(call)).toContain('This is calltime')
    expect(heard(call)).not.toMatch(/Maya|Blue Harbor/)
    await desk.advance('PT1M')
    expect((await allCalls(desk))[0]?.status).toBe('completed')
    await expect(desk.document('+13105550177')).rejects.toThrow(/Nothing is known/)
  })

  test('an applicant who opted out hears just that', async () => {
    const desk = await triedOnce()
    await desk.text(maya, 'stop')
    expect(heard(await (await calls(desk, maya)).call())).toContain('START')
  })

  test('without a card out: the next one, the list, and through all the same by a key', async () => {
    const desk = await triedOnce()
    await desk.text(maya, 'add Red Sky Pictures 212-555-0123 UPM Omar Reyes')
    await desk.skipTo('2026-11-24T12:30-08:00')
    const phone = await calls(desk, maya)
    expect(heard(await phone.call())).toContain('Next is Blue Harbor')
    expect(heard(await phone.call())).toContain('not a good hour')
    await phone.press('6')
    expect(heard(await phone.call())).toContain('2 for Red Sky Pictures')
    await phone.press('2')
    await phone.press('1')
    await desk.advance('PT5S')
    expect((await allCalls(desk))[1]).toMatchObject({ to: '+12125550123', from: maya })
  })

  test('two follow the office up: whoever called it last is put through', async () => {
    const desk = await triedOnce()
    await desk.text(noor, 'hi')
    await desk.text(noor, 'Noor Aziz, PA')
    await desk.text(noor, 'add Blue Harbor 310-555-0142')
    await calls(desk, harbor)
    expect((await allCalls(desk))[1]).toMatchObject({ to: maya })
  })
})
