import { describe, expect, test } from 'vitest'
import { segmentsOf } from '../../functions/views/gsm7.ts'
import { blueHarbor, maya, nextCard, only, signedUp } from './cast.ts'
import { deskAt } from './desk-driver.ts'

describe('J16 what people ask of us is answered', () => {
  test.each([
    ['who is this?', /a program run by/],
    ['are you a robot', /a program run by/],
    ['How do I stop this?', /STOP ends it/],
    ['can you call them for me?', /I put you through/],
  ])('%s, and the card stays open', async (text, answer) => {
    const desk = await signedUp('2026-11-24T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    const said = only(await desk.text(maya, text))
    expect(said).toMatch(answer)
    expect(segmentsOf(said)).toBe(1)
    expect((await desk.document(maya)).open).toMatchObject({ kind: 'card' })
    expect(only(await desk.text(maya, '1'))).toContain('no answer')
  })

  test.each(['what do I say?', 'script', 'what is the number'])(
    '%s, with a card out, is the card once more and no other attempt',
    async (text) => {
      const desk = await signedUp('2026-11-24T08:00-08:00')
      await desk.text(maya, blueHarbor)
      await nextCard(desk, maya)
      const said = only(await desk.text(maya, text))
      expect(said).toContain('(310) 555-0142\n')
      expect(said).toContain('when Dana Lee will be holding interviews')
      expect((await desk.ledger(maya)).filter(({ kind }) => kind === 'card')).toHaveLength(1)
    },
  )

  test('before one has said who one is, too', async () => {
    const desk = await deskAt('2026-11-24T08:00-08:00')
    await desk.text(maya, 'hi')
    expect(only(await desk.text(maya, 'who is this?'))).toMatch(/a program run by/)
    expect(only(await desk.text(maya, 'Maya Torres'))).toContain('Good to meet you')
  })

  test('what did they say is asked again without the cheer of the day before', async () => {
    const desk = await signedUp('2026-11-24T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    await desk.text(maya, '4')
    await desk.text(maya, 'add Red Sky 310-555-0150')
    const later = await desk.skipTo('2026-11-25T13:00-08:00', maya)
    expect(later.filter((text) => text.startsWith('What did Blue Harbor say?'))).toHaveLength(1)
  })
})
