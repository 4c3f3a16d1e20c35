import { describe, expect, test } from 'vitest'
import { blueHarbor, losFeliz, maya, nextCard, only, signedUp } from './cast.ts'

const early = '2026-11-24T08:00-08:00'

async function twoOffices() {
  const desk = await signedUp(early)
  await desk.text(maya, blueHarbor)
  await desk.text(maya, losFeliz)
  expect(only(await desk.text(maya, 'they hired me!'))).toMatch(/which office\? 1 Blue Harbor 2 Los Feliz/)
  return desk
}

describe('J16 a choice is only made by what was offered', () => {
  test('"yes" picks none of several offices, and "no" is none of them', async () => {
    const desk = await twoOffices()
    await desk.text(maya, 'y')
    expect((await desk.document(maya)).followUps).toHaveLength(2)
    await desk.text(maya, 'they hired me!')
    expect(only(await desk.text(maya, 'no'))).toMatch(/nothing is noted/)
    expect((await desk.document(maya)).followUps).toHaveLength(2)
  })

  test('a digit that was not offered leaves the question open', async () => {
    const desk = await twoOffices()
    expect(only(await desk.text(maya, '6'))).toBe('Please text a digit from 1 to 3.')
    expect(only(await desk.text(maya, '2'))).toMatch(/Los Feliz Productions hired you/)
  })

  test('"yes" is no time zone', async () => {
    const desk = await signedUp(early)
    expect(only(await desk.text(maya, 'add Nfld Films 709-555-0101'))).toMatch(/1 Newfoundland 2 Atlantic/)
    expect(only(await desk.text(maya, 'yes'))).toMatch(/1 Newfoundland 2 Atlantic/)
    expect(only(await desk.text(maya, '2'))).toContain('Added Nfld Films')
  })

  test('"no" to erasing everything erases nothing, and says so', async () => {
    const desk = await signedUp(early)
    expect(only(await desk.text(maya, 'erase'))).toMatch(/code: \d{4}\nNO keeps everything/)
    expect(only(await desk.text(maya, 'no'))).toBe('All right, nothing was erased.')
    expect((await desk.document(maya)).open).toEqual({ kind: 'nothing' })
  })
})

describe('J7 an interview is booked', () => {
  test('only reminders that are still to come are promised; right before it, what to bring', async () => {
    const desk = await signedUp(early)
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    expect(only(await desk.text(maya, 'interview friday at 10'))).toContain('the evening before')
    const today = only(await desk.text(maya, 'blue harbor: interview today at 4pm'))
    expect(today).toContain("I'll remind you before it")
    const soon = only(await desk.text(maya, 'blue harbor: interview in 30 minutes'))
    expect(soon).not.toMatch(/remind/)
    expect(soon).toContain('Bring: two printed resumes')
  })
})
