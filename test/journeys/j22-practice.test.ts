import { describe, expect, test } from 'vitest'
import { maya, only, signedUp } from './cast.ts'
import { calls, heard, lastHeard } from './on-the-phone.ts'

const noon = '2026-11-23T12:00-08:00'

describe('J22 practice', () => {
  test('by text: the friendly one; what was there comes first, and nothing of it is kept', async () => {
    const desk = await signedUp(noon)
    await desk.text(maya, 'add Blue Harbor 310-555-0142 UPM Dana Lee, Suzie Smith referred me')
    expect(only(await desk.text(maya, 'practice'))).toContain('"Production, this is Dana."')
    const line =
      'Hi Dana, this is Maya Torres. Suzie Smith referred me to you. ' +
      "I'm calling to find out when Dana Lee will be holding interviews for PAs"
    expect(only(await desk.text(maya, line))).toContain('Are you far?')
    const over = only(await desk.text(maya, 'I could come in right now'))
    for (const good of [
      'full name',
      'used their name',
      'referral came first',
      'when interviews are held',
      'offered to come in',
    ])
      expect(over).toContain(good)
    expect(over).toContain('Nothing was missing')
    expect(over.indexOf('Good:')).toBe(0)
    expect(JSON.stringify(await desk.ledger(maya))).not.toMatch(/Hi Dana|come in right now/)
    expect(JSON.stringify(await desk.document(maya))).not.toMatch(/Hi Dana|come in right now/)
  })

  test('DONE in the middle still says what was there; the office does not repeat itself', async () => {
    const desk = await signedUp(noon)
    await desk.text(maya, 'practice')
    await desk.text(maya, 'Hi, this is Maya Torres, who am I speaking with?')
    expect(only(await desk.text(maya, "I'm calling to follow up on a resume"))).toContain('what is it about')
    const over = only(await desk.text(maya, 'done'))
    expect(over).toContain('Good: your full name.')
    expect(over).toContain('ask when interviews will be held')
  })

  test('the hurried one: what was missing is said with the words for it', async () => {
    const desk = await signedUp(noon)
    await desk.text(maya, 'practice')
    await desk.text(maya, 'done')
    expect(only(await desk.text(maya, 'practice'))).toContain('"Production. Yes?"')
    expect(only(await desk.text(maya, 'hi, I am calling to follow up on my resume'))).toContain(
      'who is this?',
    )
    const over = only(await desk.text(maya, 'Maya. When are you holding interviews?'))
    expect(over).toContain('Call back Thursday at two')
    expect(over).toContain('Good: you asked when interviews are held.')
    expect(over).toContain('start with your full name')
    expect(over).toContain('Who am I speaking with?')
  })

  test('the gatekeeper asks for a resume and puts through: it is said again', async () => {
    const desk = await signedUp(noon)
    for (const text of ['practice', 'done', 'practice', 'done', 'practice']) await desk.text(maya, text)
    expect(only(await desk.text(maya, 'Hi, this is Maya Torres. Who am I speaking with?'))).toContain(
      'This is Robin',
    )
    expect(only(await desk.text(maya, 'Robin, when will interviews be held for PAs?'))).toContain(
      'send us a resume',
    )
    expect(only(await desk.text(maya, 'I sent one already and can send another'))).toContain('Alex Chen')
    const over = only(
      await desk.text(maya, 'Hi Alex, this is Maya Torres. I want to find out when interviews are held'),
    )
    expect(over).toContain('you said it all again')
    expect(over).toContain('Nothing was missing')
  })

  test('a command in the middle is a command; the same lines always get the same feedback', async () => {
    const desk = await signedUp(noon)
    await desk.text(maya, 'add Blue Harbor 310-555-0142')
    await desk.text(maya, 'practice')
    expect(only(await desk.text(maya, 'list'))).toContain('Blue Harbor')
    const runs = await Promise.all(
      ['+13235550101', '+13235550102'].map(async (phone) => {
        for (const text of [
          'hi',
          'Ann Bell, PA',
          'practice',
          'hello',
          'Ann Bell here',
          'is there work?',
          'no?',
        ])
          await desk.text(phone, text)
        return only(await desk.text(phone, 'bye then'))
      }),
    )
    expect(runs[0]).toContain('Next time')
    expect(runs[0]).toBe(runs[1])
  })

  test('by voice: in another voice, heard by the same ears; then the menu again', async () => {
    const desk = await signedUp(noon)
    await desk.text(maya, 'add Blue Harbor 310-555-0142 UPM Dana Lee')
    await desk.skipTo('2026-11-24T10:01-08:00')
    const phone = await calls(desk, maya)
    await phone.press('5')
    await desk.advance('PT8S')
    const asked = (await phone.call()).events.findLast(({ kind }) => kind === 'asked')
    expect(asked).toMatchObject({ text: 'Production, this is Dana.', input: 'speech dtmf' })
    expect(asked?.voice).not.toBe((await phone.call()).events[0]?.voice)
    await phone.say('Hi Dana, this is Maya Torres, when will Dana Lee be holding interviews?')
    await phone.say('I could come in today')
    await desk.advance('PT30S')
    const call = await phone.call()
    expect(heard(call)).toContain('Nothing was missing. You are ready.')
    expect(lastHeard(call)).toContain('Press 1 to be put through')
  })
})
