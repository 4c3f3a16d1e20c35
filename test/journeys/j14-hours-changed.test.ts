import { describe, expect, test } from 'vitest'
import { blueHarbor, kai, losFeliz, maya, nextCard, only, redSky, signedUp } from './cast.ts'

describe('J1 the applicant’s hours change', () => {
  test('EARLY OK brings forward what their morning had moved, and says so', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    expect(only(await desk.text(maya, redSky))).toContain('EARLY OK')
    expect(only(await desk.text(maya, 'early ok'))).toContain('Tue Dec 1, 10:00 am ET (7:00 am for you)')
    await nextCard(desk, maya)
    expect(await desk.now()).toBe('2026-12-01T15:03:00.000Z')
  })

  test('who moves west is told what moves with them', async () => {
    const desk = await signedUp('2026-11-30T12:00-05:00', '+12125550111', 'Noor Ali')
    await desk.text('+12125550111', redSky)
    const moved = only(await desk.text('+12125550111', 'i moved to honolulu'))
    expect(moved).toMatch(/Red Sky Pictures to tomorrow, Tue Dec 1, \d:\d\d pm ET \(\d+:\d\d am for you\)/)
    const said = /(\d:\d\d) pm ET/.exec(moved)?.[1] ?? ''
    await nextCard(desk, '+12125550111')
    const at = new Date(await desk.now()).toLocaleTimeString('en-US', { timeZone: 'America/New_York' })
    expect(Number(at.slice(0, 1))).toBe(Number(said.slice(0, 1)))
  })

  test('from Honolulu to Newfoundland an hour is found', async () => {
    const desk = await signedUp('2026-11-30T12:00-10:00', kai, 'Kai Makoa')
    await desk.text(kai, 'add Rock House 709-555-0142')
    expect(only(await desk.text(kai, '1'))).toContain('2:30 pm NT (8:00 am for you)')
    expect(only(await desk.text(kai, 'early ok'))).toContain('2:15 pm NT (7:45 am for you)')
  })
})

describe('J7 an interview keeps its hours clear', () => {
  test('calls planned into it move behind it, which is said; no heads-up names them then', async () => {
    const desk = await signedUp('2026-12-04T09:50-08:00')
    for (const office of [blueHarbor, losFeliz]) await desk.text(maya, office)
    const booked = only(await desk.text(maya, 'blue harbor: interview mon at 9'))
    expect(booked).toContain('Los Feliz Productions to Mon Dec 7, 11:00 am')
    const texts = await desk.skipTo('2026-12-07T10:29-08:00', maya)
    expect(texts.join()).not.toContain('Los Feliz')
    expect(only(await desk.skipTo('2026-12-07T10:31-08:00', maya))).toContain(
      'Los Feliz Productions 11:00 am',
    )
  })
})

describe('J14 paused', () => {
  test('the list promises no call in the pause, and says until when it is', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await desk.text(maya, 'pause until friday')
    for (const ask of ['list', 'why nothing?']) {
      const answer = only(await desk.text(maya, ask))
      expect(answer).toContain('until Fri Dec 4, 8:00 am')
      expect(answer).not.toContain('Nov 30')
    }
  })
})
