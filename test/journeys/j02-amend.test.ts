import { describe, expect, test } from 'vitest'
import { segmentsOf } from '../../functions/views/gsm7.ts'
import { maya, nextCard, only, signedUp } from './cast.ts'
import type { DeskDriver } from './desk-driver.ts'

const early = '2026-11-23T08:10-08:00'

/** What is planned for the first office, in the desk's words. */
const nextOf = async (desk: DeskDriver) => (await desk.document(maya)).followUps[0]?.stage

describe('J2 a detail amends the follow-up last spoken of', () => {
  test('the echo says that detail and what is next, in one segment', async () => {
    const desk = await signedUp(early)
    await desk.text(maya, 'add Blue Harbor 310-555-0142 x204 UPM Dana Lee, art dept PA')
    const echoes: Record<string, string> = {
      'contact is Dana Leigh': 'Ask about UPM Dana Leigh.',
      'ext 205': 'then ext 205',
      'ref Suzie Smith': 'Referred by Suzie Smith.',
      'sent resume monday': 'next call today, Mon Nov 23, 10:00 am',
      "it's in Atlanta": 'ET',
      'pacific time': 'Office in your time zone.',
    }
    for (const [text, fact] of Object.entries(echoes)) {
      const echo = only(await desk.text(maya, text))
      expect(echo).toContain(fact)
      expect(echo).toContain('Got it. Blue Harbor: next call')
      expect(echo).toContain('UNDO if not.')
      expect(segmentsOf(echo), echo).toBe(1)
    }
  })

  test('the first call of an office is planned as if its zone had been known at once', async () => {
    const desk = await signedUp(early)
    await desk.text(maya, 'add Blue Harbor 310-555-0142')
    const planned = await nextOf(desk)
    await desk.text(maya, "it's in Atlanta")
    expect(await nextOf(desk)).not.toEqual(planned)
    await desk.text(maya, 'pacific time')
    expect(await nextOf(desk)).toEqual(planned)
  })

  test('another number for them keeps what is planned, most of all a time that they named', async () => {
    const desk = await signedUp(early)
    await desk.text(maya, 'add Blue Harbor 310-555-0142')
    const first = await nextOf(desk)
    await desk.text(maya, 'other number for them 310-555-0177')
    expect(await nextOf(desk)).toEqual(first)
    await nextCard(desk, maya)
    await desk.text(maya, 'spoke to Dana, call back tomorrow at 3')
    const named = await nextOf(desk)
    expect(named).toMatchObject({ isNamed: true, at: '2026-11-24T23:00:00.000Z' })
    const echo = only(await desk.text(maya, 'their direct number is 310-555-0199'))
    expect(echo).toContain('tomorrow, Tue Nov 24, 3:00 pm')
    expect(echo).toContain('\n(310) 555-0199\n')
    expect(await nextOf(desk)).toEqual(named)
  })

  test('a right number told while the card is out keeps the card', async () => {
    const desk = await signedUp(early)
    await desk.text(maya, 'add Blue Harbor 310-555-0142')
    await nextCard(desk, maya)
    expect(only(await desk.text(maya, 'other number for them 310-555-0177'))).toContain('call now')
    expect((await desk.document(maya)).open).toMatchObject({ kind: 'card', followUpId: 'f1' })
  })
})
