import { describe, expect, test } from 'vitest'
import { blueHarbor, losFeliz, maya, nextCard, only, signedUp } from './cast.ts'

describe('J16 what is likeliest comes first', () => {
  test('"which office?" offers the one whose card came last first', async () => {
    const desk = await signedUp('2026-11-24T08:00-08:00')
    await desk.text(maya, losFeliz)
    await desk.text(maya, 'add Red Sky Pictures 303-555-0123')
    expect(await nextCard(desk, maya)).toContain('Red Sky')
    await desk.text(maya, '1')
    await desk.advance('PT5M')
    expect(only(await desk.text(maya, '2'))).toContain('1 Red Sky Pictures 2 Los Feliz Productions 3 none')
    expect(only(await desk.text(maya, '1'))).toContain('noted already')
  })

  test('"why nothing?" with a card out says whose turn it is, and never a time that is over', async () => {
    const desk = await signedUp('2026-11-24T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    expect(only(await desk.text(maya, 'why nothing?'))).toContain('Blue Harbor is up:\n(310) 555-0142')
  })

  test('a job told in passing is taken when it is one that is known', async () => {
    const desk = await signedUp('2026-11-24T08:00-08:00')
    expect(only(await desk.text(maya, "i'm a camera assistant"))).toContain('after Camera Assistant work')
    await desk.text(maya, "i'm a nervous wreck")
    expect((await desk.document(maya)).profile.role).toBe('Camera Assistant')
  })

  test('a greeting that gave an extension and a name gave both', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, 'add Blue Harbor 310-555-0142')
    for (let machines = 0; machines < 3; machines += 1) {
      await nextCard(desk, maya)
      await desk.text(maya, '2')
    }
    const echo = only(await desk.text(maya, 'she said press 4 for Kim'))
    expect(echo).toContain('then ext 4')
    expect(echo).toContain('Ask about Kim.')
  })
})
