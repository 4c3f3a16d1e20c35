import { describe, expect, test } from 'vitest'
import { blueHarbor, losFeliz, maya, nextCard, only, signedUp } from './cast.ts'
import type { DeskDriver } from './desk-driver.ts'

/** Blue Harbor's first card is out: Mon Nov 30, 10:03 am. */
async function onTheCall(...offices: string[]): Promise<DeskDriver> {
  const desk = await signedUp('2026-11-30T08:00-08:00')
  for (const office of [blueHarbor, ...offices]) await desk.text(maya, office)
  await nextCard(desk, maya)
  return desk
}

const attempts = async (desk: DeskDriver) =>
  (await desk.ledger(maya)).filter(({ kind }) => kind === 'attempt').length

describe('J16 what is no answer to the open question', () => {
  test('how did it go: put again with its own digits, never with those of a card', async () => {
    const desk = await onTheCall()
    await desk.text(maya, 'they said come in right now')
    await desk.skipTo('2026-11-30T18:01-08:00')
    for (const odd of ['purple', 'it was weird']) {
      const again = only(await desk.text(maya, odd))
      expect(again).toContain('1 got it 2 waiting 3 no 4 fine')
      expect(again).not.toContain('voicemail')
    }
    expect(only(await desk.text(maya, '2'))).toMatch(/check in/)
    expect(await attempts(desk)).toBe(1)
  })

  test('what did they say: put again with examples', async () => {
    const desk = await onTheCall()
    await desk.text(maya, '4')
    expect(only(await desk.text(maya, 'purple'))).toMatch(/What did Blue Harbor say/)
  })

  test('having no other number is no word about a call: nothing is planned on a wrong number', async () => {
    const desk = await onTheCall()
    await desk.text(maya, 'wrong number')
    expect(only(await desk.text(maya, "i don't have it"))).toMatch(/rests until you text its number/)
    const [held] = (await desk.document(maya)).followUps
    expect(held?.stage).toMatchObject({ status: 'held', why: 'wrong-number' })
    expect(only(await desk.text(maya, '310-555-0188'))).toContain('(310) 555-0188')
    const [planned] = (await desk.document(maya)).followUps
    expect(planned).toMatchObject({ office: { phone: '+13105550188' }, stage: { status: 'planned' } })
  })

  test('which office: its name is an answer, and so is "none of these"', async () => {
    const desk = await onTheCall(losFeliz)
    await desk.text(maya, '3')
    await desk.text(maya, '1')
    expect(only(await desk.text(maya, 'none of these'))).toMatch(/nothing is noted/)
    expect(await attempts(desk)).toBe(1)
    await desk.text(maya, '1')
    expect(only(await desk.text(maya, 'los feliz'))).toMatch(/Los Feliz Productions: no answer/)
  })

  test.each(['at 11', '11', '11am'])('a day was named, "%s" is a time on that day', async (time) => {
    const desk = await onTheCall()
    expect(only(await desk.text(maya, 'interview friday'))).toContain('What time on Fri Dec 4?')
    expect(only(await desk.text(maya, time))).toContain('Fri Dec 4, 11:00 am')
  })

  test('"call back after the holidays" asks for the day', async () => {
    const desk = await onTheCall()
    expect(only(await desk.text(maya, 'spoke to Kim, call back after the holidays'))).toMatch(/Which day/)
    expect(only(await desk.text(maya, 'jan 5 at 10'))).toContain('Tue Jan 5, 10:00 am')
  })

  test.each([
    ['spoke to Kim, call back after thanksgiving', 'Mon Nov 30, 10:00 am'],
    ['not till after thanksgiving', 'Mon Nov 30, 10:00 am'],
    ['remind me after thanksgiving', 'Mon Nov 30, 10:00 am'],
  ])('"%s" waits for the holiday, whatever is answered', async (text, when) => {
    const desk = await signedUp('2026-11-24T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    expect(only(await desk.text(maya, text))).toContain(when)
    expect(await desk.skipTo('2026-11-29T18:00-08:00', maya)).toEqual([])
  })

  test('a listing kept on record is what UNDO takes back, and nothing before it', async () => {
    const desk = await onTheCall()
    await desk.text(maya, '1')
    await desk.text(maya, 'add Tin Lighthouse 312-555-0144 listing says no calls')
    expect(only(await desk.text(maya, 'undo'))).toMatch(/Taken back: Tin Lighthouse/)
    expect(await attempts(desk)).toBe(1)
  })

  test.each(['hi', 'good morning', 'hola'])('"%s" tells of no call: what is up is said', async (hello) => {
    const desk = await onTheCall()
    expect(only(await desk.text(maya, hello))).toMatch(/Blue Harbor is up/)
    expect(await attempts(desk)).toBe(0)
  })

  test('an office that is not known well enough can be let go in a word', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, 'add Blue Harbor')
    expect(only(await desk.text(maya, 'nevermind'))).toMatch(/not on your list/)
    expect((await desk.document(maya)).open.kind).toBe('nothing')
  })

  test('"sent" said twice is about the resume asked for, and never about the card that came after', async () => {
    const desk = await onTheCall(losFeliz)
    await desk.text(maya, 'they asked for my resume')
    await desk.text(maya, 'sent')
    expect(only(await desk.text(maya, 'sent'))).toMatch(/Los Feliz Productions is up/)
    expect((await desk.document(maya)).open.kind).toBe('card')
  })

  test('a pause taken back ends in a full stop', async () => {
    const desk = await onTheCall()
    await desk.text(maya, 'pause')
    expect(only(await desk.text(maya, 'undo'))).toMatch(/card stays open\.$/)
  })

  test('START from somebody new is a hello like any other', async () => {
    const desk = await onTheCall()
    expect((await desk.text('+12135550188', 'START')).join()).toMatch(/What is your full name/)
  })
})
