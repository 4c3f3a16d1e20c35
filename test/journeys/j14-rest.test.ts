import { describe, expect, test } from 'vitest'
import { blueHarbor, maya, nextCard, only, signedUp } from './cast.ts'
import { deskAt } from './desk-driver.ts'

const early = '2026-11-24T08:00-08:00'

describe('J14 pause and resume', () => {
  test('in a pause nothing is asked about calls; after it, it is', async () => {
    const desk = await signedUp(early)
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    await desk.text(maya, '4')
    expect(await desk.text(maya, 'pause')).toHaveLength(1)
    expect(await desk.advance('PT20H', maya)).toEqual([])
    expect(only(await desk.text(maya, 'resume'))).toContain('What did Blue Harbor say?')
  })

  test('RESUME without a pause moves nothing', async () => {
    const desk = await signedUp(early)
    await desk.text(maya, blueHarbor)
    const before = (await desk.document(maya)).followUps
    expect(only(await desk.text(maya, 'resume'))).toContain('It goes on as planned. Next: Blue Harbor, today')
    await nextCard(desk, maya)
    expect(only(await desk.text(maya, 'resume'))).toContain('Blue Harbor is up')
    expect((await desk.document(maya)).open).toMatchObject({ kind: 'card', followUpId: 'f1' })
    expect((await desk.document(maya)).followUps[0]?.stage).toEqual(before[0]?.stage)
  })

  test('nobody is signed up by PAUSE or RESUME, nor called by those names', async () => {
    const desk = await deskAt(early)
    await desk.text(maya, blueHarbor)
    for (const text of ['pause', 'resume tomorrow', 'resume', 'early ok', 'pause please'])
      expect(only(await desk.text(maya, text)), text).toContain('full name')
    expect((await desk.document(maya)).standing.status).toBe('joining')
    expect(only(await desk.text(maya, 'Maya Torres'))).toContain('Good to meet you, Maya')
  })
})

describe('J10 later', () => {
  test('"not yet" brings no call nearer', async () => {
    const desk = await signedUp(early)
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    await desk.text(maya, 'call back tomorrow at 3')
    expect(only(await desk.text(maya, 'not yet'))).toContain('tomorrow, Wed Nov 25, 3:00 pm')
    expect((await desk.document(maya)).followUps[0]?.stage).toMatchObject({ isNamed: true })
  })
})
