import { describe, expect, test } from 'vitest'
import { blueHarbor, losFeliz, maya, nextCard, only, signedUp } from './cast.ts'
import type { DeskDriver } from './desk-driver.ts'

const attempts = async (desk: DeskDriver) =>
  (await desk.ledger(maya)).filter(({ kind }) => kind === 'attempt').length

/** Three calls, a machine each time: the greeting is asked about. */
async function thirdMachine(): Promise<DeskDriver> {
  const desk = await signedUp('2026-11-30T08:00-08:00')
  await desk.text(maya, blueHarbor)
  for (let calls = 0; calls < 3; calls += 1) {
    await nextCard(desk, maya)
    await desk.text(maya, '2')
  }
  return desk
}

describe('J5 after the third machine', () => {
  test('what the greeting said is no fourth call; its extension is taken', async () => {
    const desk = await thirdMachine()
    expect(only(await desk.text(maya, 'it went to voicemail'))).toMatch(/name or an extension/)
    expect(only(await desk.text(maya, 'it said press 4 for kim'))).toContain('then ext 4')
    expect(await attempts(desk)).toBe(3)
  })

  test('its name is whom the next call asks for; who holds the interviews stays', async () => {
    const desk = await thirdMachine()
    expect(only(await desk.text(maya, 'Kim'))).toMatch(/you ask for Kim/)
    const card = await nextCard(desk, maya)
    expect(card).toContain('Ask for Kim.')
    expect(card).toContain('when Dana Lee will be holding')
  })
})

describe('J8 the day’s cap', () => {
  test('no time is said today that the cap would take away', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    for (let count = 0; count < 10; count += 1) {
      await desk.text(maya, `add Office ${'ABCDEFGHIJ'[count]} Films 310-555-01${20 + count}`)
    }
    await nextCard(desk, maya)
    expect(only(await desk.text(maya, '1'))).toContain('Tue Dec 1')
    expect(only(await desk.text(maya, 'list'))).not.toContain('2:15 pm')
  })
})

describe('J13 undo', () => {
  test('two offices told in one text are both named', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    for (const office of [blueHarbor, losFeliz]) await desk.text(maya, office)
    await nextCard(desk, maya)
    await desk.text(maya, 'blue harbor no answer, los feliz busy')
    expect(only(await desk.text(maya, 'undo'))).toMatch(/Blue Harbor: no answer, Los Feliz Productions: busy/)
  })
})

describe('J6 an office that rests', () => {
  test('a digit said late answers its own question, and is no call', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    await desk.text(maya, 'wrong number')
    await desk.skipTo('2026-12-04T12:00-08:00')
    expect(only(await desk.text(maya, '2'))).toMatch(/which office/i)
    expect(only(await desk.text(maya, '1'))).toMatch(/right one/)
    expect(await attempts(desk)).toBe(1)
  })
})
