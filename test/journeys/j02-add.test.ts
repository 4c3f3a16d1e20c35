import { describe, expect, test } from 'vitest'
import { segmentsOf } from '../../functions/views/gsm7.ts'
import { maya, only, redSky, signedUp } from './cast.ts'

const full =
  'add Blue Harbor 310-555-0142 x204 UPM Dana Lee, art dept PA, Suzie Smith referred me, sent resume monday'

describe('J2 add an office', () => {
  test('the echo says office, number, extension, whom to ask about, role, referral, and the first call', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    const echo = only(await desk.text(maya, full))
    for (const fact of [
      'Blue Harbor',
      '(310) 555-0142',
      '204',
      'Dana Lee',
      'Suzie Smith',
      'Tue Nov 24',
      '10:00 am',
      'UNDO',
    ]) {
      expect(echo).toContain(fact)
    }
    const [followUp] = (await desk.document(maya)).followUps
    expect(followUp).toMatchObject({
      contact: 'Dana Lee',
      department: 'art',
      referral: 'Suzie Smith',
      sentOn: '2026-11-16',
    })
  })

  test('before 9:30 there the first call is the same day', async () => {
    const desk = await signedUp('2026-11-24T08:00-08:00')
    expect(only(await desk.text(maya, full))).toContain('Tue Nov 24, 10:00 am')
  })

  test('the zone is shown where the office’s clock is another one', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    expect(only(await desk.text(maya, redSky))).toMatch(
      /11:00 am ET \(8:00 am for you\)|11:15 am ET \(8:15 am for you\)/,
    )
  })

  test('what is missing is asked, one thing at a time', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    expect(only(await desk.text(maya, 'add Red Sky'))).toMatch(/number/)
    expect(only(await desk.text(maya, '888-555-0123'))).toMatch(/where/i)
    const echo = only(await desk.text(maya, 'eastern'))
    expect(echo).toContain('Red Sky')
    expect(echo).toContain('ET')
    expect(echo).toMatch(/Who holds the interviews/)
  })

  test('details amend the office last spoken of', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    await desk.text(maya, 'add Blue Harbor 310-555-0142')
    await desk.text(maya, 'contact is Dana Lee')
    await desk.text(maya, 'ext 204')
    await desk.text(maya, 'ref Suzie Smith')
    expect(only(await desk.text(maya, "it's in Atlanta"))).toContain('ET')
    const [followUp] = (await desk.document(maya)).followUps
    expect(followUp).toMatchObject({
      contact: 'Dana Lee',
      referral: 'Suzie Smith',
      office: { extension: '204', zone: 'America/New_York' },
    })
  })

  test.each([
    ['add Ghost 555-0142', /number/],
    ['add Ghost 900-555-0142', /premium/],
    ['add Ghost 310-976-0142', /premium/],
    ['add Ghost 876-555-0142', /outside the US/],
    ['add Ghost +44 20 7946 0018', /number|US and Canad/],
  ])('%s is refused with the reason', async (text, reason) => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    expect(only(await desk.text(maya, text))).toMatch(reason)
    expect((await desk.document(maya)).followUps).toEqual([])
  })

  test('a number already followed up is pointed out, not doubled', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    await desk.text(maya, full)
    expect(only(await desk.text(maya, 'add Harbor Blue (310) 555-0142'))).toMatch(/already/)
    expect((await desk.document(maya)).followUps).toHaveLength(1)
  })

  test('several offices, one a line, get one echo', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    const echo = await desk.text(maya, 'Blue Harbor 310-555-0142\nNight Ferry 303-555-0155')
    expect(echo).toHaveLength(1)
    expect(only(echo)).toContain('Blue Harbor')
    expect(only(echo)).toContain('Night Ferry')
  })

  test('of several offices the echo says each number and first call, and UNDO takes them all back', async () => {
    const desk = await signedUp('2026-11-30T08:10-08:00')
    const lines = 'Foo Films 310-555-0144\nBar Films 212-555-0145 x3\nBaz Films 303-555-0146'
    const echo = only(await desk.text(maya, lines))
    expect(echo).toMatch(/^Added 3 offices/)
    expect(echo).toContain('Foo Films: today, Mon Nov 30, 10:00 am\n(310) 555-0144\n')
    expect(echo).toContain('\n(212) 555-0145\nthen ext 3\n')
    expect(echo).toContain('EARLY OK')
    expect(echo.match(/Who holds the interviews/g)).toHaveLength(1)
    expect(segmentsOf(echo)).toBeLessThanOrEqual(3)
    expect(only(await desk.text(maya, 'Bar Films contact Dana Lee'))).toContain('Ask about Dana Lee')
    await desk.text(maya, 'undo')
    await desk.text(maya, 'Foo Fax 310-555-0147\nBar Fax 310-555-0148')
    await desk.text(maya, 'undo')
    expect((await desk.document(maya)).followUps).toHaveLength(3)
  })

  test('a number that is refused is told and asked for in one segment', async () => {
    const desk = await signedUp('2026-11-30T08:10-08:00')
    const echo = only(await desk.text(maya, 'add Bar 911'))
    expect(echo).toBe(
      "I can't take that number for Bar: it is a service code, not an office. Is there another? Or NEVER MIND.",
    )
    expect(segmentsOf(only(await desk.text(maya, '900-555-0142')))).toBe(1)
    expect(only(await desk.text(maya, '310-555-0142'))).toContain('Added Bar, for')
  })

  test('a second number for an office amends it', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    await desk.text(maya, full)
    await desk.text(maya, 'other number for them 310-555-0177')
    expect((await desk.document(maya)).followUps[0]?.office.phone).toBe('+13105550177')
  })
})

describe('J3 no calls', () => {
  test('a listing that says no calls is kept, never scheduled, and a letter is suggested', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    const answer = only(await desk.text(maya, 'add Saint Mothball 310-555-0166, listing says no calls'))
    expect(answer).toMatch(/letter|e-mail/)
    expect((await desk.document(maya)).followUps).toEqual([])
    expect((await desk.ledger(maya)).some(({ kind }) => kind === 'no-calls-listing')).toBe(true)
    expect(await desk.skipTo('2026-12-04T18:00-08:00', maya)).toEqual([])
  })
})
