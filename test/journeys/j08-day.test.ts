import { describe, expect, test } from 'vitest'
import {
  blueHarbor,
  join,
  kai,
  losFeliz,
  maya,
  nextCard,
  nightFerry,
  only,
  redSky,
  signedUp,
} from './cast.ts'
import { deskAt } from './desk-driver.ts'

describe('J8 several due at once', () => {
  test('the answer brings the next card in the same text, until all are called', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    for (const office of [blueHarbor, losFeliz]) await desk.text(maya, office)
    expect(await nextCard(desk, maya)).toContain('(310) 555-0142')
    const answer = await desk.text(maya, '1')
    expect(answer).toHaveLength(1)
    expect(only(answer)).toContain('(323) 555-0133')
  })

  test('a digit sent twice in a row asks which office it is about', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    for (const office of [blueHarbor, losFeliz]) await desk.text(maya, office)
    await nextCard(desk, maya)
    await desk.text(maya, '1')
    const question = only(await desk.text(maya, '1'))
    expect(question).toMatch(/which office/i)
    expect(question).toContain('Los Feliz')
    expect((await desk.ledger(maya)).filter(({ kind }) => kind === 'attempt')).toHaveLength(1)
    await desk.text(maya, '1')
    expect((await desk.ledger(maya)).filter(({ kind }) => kind === 'attempt')).toHaveLength(2)
  })

  test('a named time takes the place of an open card, which goes back to the plan', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    await desk.text(maya, 'spoke to Dana, call back tomorrow at 10:20')
    await desk.text(maya, losFeliz)
    await desk.skipTo('2026-12-01T10:10-08:00')
    const cards = await desk.skipTo('2026-12-01T10:21-08:00', maya)
    expect(only(cards)).toContain('(310) 555-0142')
    expect(only(await desk.text(maya, 'blue harbor: no answer'))).toContain('(323) 555-0133')
  })
})

describe('J9 silence', () => {
  test('one nudge after half an hour; at the window’s end the card moves on and is no attempt', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await desk.skipTo('2026-11-30T10:01-08:00')
    const nudge = await desk.skipTo('2026-11-30T13:59-08:00', maya)
    expect(nudge).toHaveLength(1)
    expect(only(nudge)).toMatch(/no rush/i)
    expect((await desk.ledger(maya)).some(({ kind }) => kind === 'attempt')).toBe(false)
    const [followUp] = (await desk.document(maya)).followUps
    expect(followUp?.stage).toMatchObject({ status: 'planned' })
  })

  test('after a silent day one card a day and no nudge; after three one question for all, then a pause', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    for (const office of [blueHarbor, losFeliz]) await desk.text(maya, office)
    await desk.skipTo('2026-11-30T23:00-08:00')
    for (const day of ['2026-12-01', '2026-12-02']) {
      const texts = await desk.skipTo(`${day}T23:00-08:00`, maya)
      expect(texts).toHaveLength(1)
    }
    const asked = await desk.skipTo('2026-12-03T23:00-08:00', maya)
    expect(asked).toHaveLength(1)
    expect(only(asked)).toMatch(/still want/i)
    expect(await desk.skipTo('2026-12-11T23:00-08:00', maya)).toEqual([])
    expect(only(await desk.text(maya, '1'))).toMatch(/Welcome back/)
    expect((await desk.document(maya)).standing.status).toBe('active')
  })

  test('silence on one office does not block the others', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    for (const office of [blueHarbor, losFeliz]) await desk.text(maya, office)
    const texts = await desk.skipTo('2026-11-30T13:00-08:00', maya)
    expect(texts.join()).toContain('(310) 555-0142')
    expect(texts.join()).toContain('(323) 555-0133')
  })
})

describe('J10 later', () => {
  test.each([
    ['in 20', '10:23 am'],
    ['5', '11:03 am'],
    ['after lunch', '2:00 pm'],
    ['tomorrow', 'Tue Dec 1'],
    ['not today', 'Tue Dec 1'],
    ['6', 'Tue Dec 1'],
    ['chickened out', 'Tue Dec 1'],
  ])('"%s" moves it to %s and is no try', async (text, when) => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    expect(only(await desk.text(maya, text))).toContain(when)
    expect((await desk.document(maya)).followUps[0]?.tries.count).toBe(0)
  })

  test('a time at lunch is clamped with a word why', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    expect(only(await desk.text(maya, 'at noon'))).toMatch(/lunch/)
  })

  test('the first "can’t" gets the hirer’s line, the second practice', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    expect(only(await desk.text(maya, "can't today"))).toMatch(/keen/)
    await nextCard(desk, maya)
    expect(only(await desk.text(maya, 'not today'))).toMatch(/PRACTICE/)
  })

  test('"none today" clears the whole day in one word', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    for (const office of [blueHarbor, losFeliz]) await desk.text(maya, office)
    expect(only(await desk.text(maya, 'none today'))).toMatch(/fine/)
    expect(await desk.skipTo('2026-11-30T23:00-08:00', maya)).toEqual([])
    expect((await desk.skipTo('2026-12-01T12:00-08:00', maya)).join()).toContain('(310) 555-0142')
  })
})

describe('two clocks', () => {
  test('from Honolulu to New York nothing comes before the applicant’s morning, and it is said', async () => {
    const desk = await deskAt('2026-11-30T12:00-10:00')
    await join(desk, kai, 'Kai Makoa')
    const echo = only(await desk.text(kai, redSky))
    expect(echo).toContain('2:15 pm ET (9:15 am for you)')
    await nextCard(desk, kai)
    expect(await desk.now()).toMatch(/2026-12-01T19:18/)
  })

  test('two offices in different zones, each at its own ten o’clock', async () => {
    const desk = await deskAt('2026-11-30T12:00-07:00')
    const ann = '+13035550100'
    await join(desk, ann, 'Ann Lee')
    for (const office of [blueHarbor, nightFerry]) await desk.text(ann, office)
    expect(await nextCard(desk, ann)).toContain('(303) 555-0155')
    expect(await desk.now()).toBe('2026-12-01T17:03:00.000Z')
    await desk.text(ann, '1')
    expect(await nextCard(desk, ann)).toContain('(310) 555-0142')
    expect(await desk.now()).toBe('2026-12-01T18:03:00.000Z')
  })

  test.each([
    ['2027-03-12', '2027-03-15T17:03', 'spring forward'],
    ['2027-11-05', '2027-11-08T18:03', 'fall back'],
  ])('added on Friday %s, the card is at ten on Monday: %s UTC (%s)', async (friday, monday) => {
    const desk = await signedUp(`${friday}T13:00-08:00`)
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    expect(await desk.now()).toContain(monday)
  })
})

describe('what was passed over', () => {
  test('words about an office that is closed are not logged for the one that is left', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    for (const office of [blueHarbor, nightFerry]) await desk.text(maya, office)
    await desk.text(maya, 'drop night ferry')
    expect(only(await desk.text(maya, 'Night Ferry: no answer'))).toMatch(/which office|did not get/i)
    expect((await desk.ledger(maya)).some(({ kind }) => kind === 'attempt')).toBe(false)
  })

  test('after "none today" no try is planned for today any more', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    await desk.text(maya, 'none today')
    expect(only(await desk.text(maya, 'blue harbor: no answer'))).toContain('Tue Dec 1')
  })

  test('a question which office is over when something else is said: a later digit answers it no more', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    for (const office of [blueHarbor, losFeliz]) await desk.text(maya, office)
    expect(only(await desk.text(maya, '3'))).toMatch(/which office/i)
    await desk.text(maya, 'list')
    await desk.text(maya, '1')
    expect((await desk.ledger(maya)).some(({ kind }) => kind === 'attempt')).toBe(false)
  })
})
