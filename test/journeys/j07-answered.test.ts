import { describe, expect, test } from 'vitest'
import { blueHarbor, losFeliz, maya, nextCard, only, redSky, signedUp } from './cast.ts'
import type { DeskDriver } from './desk-driver.ts'

/** Blue Harbor's first card is out: Mon Nov 30, 10:03 am. */
async function onTheCall(...offices: string[]): Promise<DeskDriver> {
  const desk = await signedUp('2026-11-30T08:00-08:00')
  for (const office of [blueHarbor, ...offices]) await desk.text(maya, office)
  await nextCard(desk, maya)
  return desk
}

describe('J7 someone answers', () => {
  test('"4" asks what they said; the answer is one attempt, not two', async () => {
    const desk = await onTheCall()
    expect(only(await desk.text(maya, '4'))).toMatch(/What did they say/)
    expect(only(await desk.text(maya, 'Dana said call back thurs at 2'))).toContain('Thu Dec 3, 2:00 pm')
    const ledger = await desk.ledger(maya)
    expect(ledger.filter(({ kind }) => kind === 'attempt')).toHaveLength(1)
    expect(ledger.some(({ kind }) => kind === 'told')).toBe(true)
  })

  test('"not sure" is an answer too: a call two office days later', async () => {
    const desk = await onTheCall()
    await desk.text(maya, '4')
    expect(only(await desk.text(maya, 'not sure'))).toContain('Wed Dec 2')
  })

  test('call back at a time: a card then, saying who asked for it', async () => {
    const desk = await onTheCall()
    await desk.text(maya, 'spoke to Dana, call back thurs at 2')
    const card = await nextCard(desk, maya)
    expect(await desk.now()).toMatch(/^2026-12-03T22:0/)
    expect(card).toMatch(/Dana asked you to call/)
  })

  test('call back with no time: the next office day, the other half of the day', async () => {
    const desk = await onTheCall()
    expect(only(await desk.text(maya, 'spoke to Kim, call back later'))).toMatch(/Tue Dec 1, (2:15|4:00) pm/)
  })

  test('an interview is booked, reminded of, others are held around it, and asked about the day after', async () => {
    const desk = await onTheCall(losFeliz)
    const booked = only(await desk.text(maya, 'spoke to Dana, interview wed at 11'))
    expect(booked).toContain('Wed Dec 2, 11:00 am')
    const evening = await desk.skipTo('2026-12-01T18:01-08:00', maya)
    expect(evening.at(-1)).toMatch(/Blue Harbor/)
    const hours = await desk.skipTo('2026-12-02T09:01-08:00', maya)
    expect(hours.join()).toMatch(/bring|resume/i)
    expect(hours.join()).toMatch(/\/c\/[\w-]+\/interview\.ics$/m)
    const around = await desk.skipTo('2026-12-02T12:59-08:00', maya)
    expect(around.join()).not.toContain('(323) 555-0133')
    const after = await desk.skipTo('2026-12-03T10:01-08:00', maya)
    expect(after.join()).toMatch(/how did it go/i)
    expect(only(await desk.text(maya, 'waiting'))).toContain('Blue Harbor')
  })

  test('"they asked for my resume": well done, what to send; SENT, then the call two office days later', async () => {
    const desk = await onTheCall()
    const send = only(await desk.text(maya, 'Dana asked me to email my resume to jobs@blueharbor.example'))
    expect(send).toContain('jobs@blueharbor.example')
    expect(send).toContain('Subject')
    expect(send).toContain('SENT')
    expect(only(await desk.text(maya, 'sent'))).toContain('Wed Dec 2')
  })

  test('a resume nobody confirmed is taken as sent after one office day', async () => {
    const desk = await onTheCall()
    await desk.text(maya, 'they want me to send my resume again')
    await desk.skipTo('2026-12-01T12:00-08:00')
    const [followUp] = (await desk.document(maya)).followUps
    expect(followUp?.stage).toMatchObject({ status: 'planned', purpose: { kind: 'after-resume' } })
  })

  test('"come in now": go; nothing until the evening, when it asks', async () => {
    const desk = await onTheCall(losFeliz)
    expect(only(await desk.text(maya, 'they said come in right now'))).toMatch(/Go/)
    const texts = await desk.skipTo('2026-11-30T18:01-08:00', maya)
    expect(texts).toHaveLength(1)
    expect(only(texts)).toMatch(/how did it go/i)
  })

  test('not hiring: "that one is answered, and you called"', async () => {
    const desk = await onTheCall()
    expect(only(await desk.text(maya, 'talked to Dana, they are crewed up'))).toMatch(/you called/)
    expect((await desk.document(maya)).followUps).toEqual([])
  })

  test('hired: congratulations, and whether to pause the rest', async () => {
    const desk = await onTheCall(redSky)
    expect(only(await desk.text(maya, 'blue harbor: I got the job, start monday!'))).toMatch(
      /Congratulations/,
    )
    expect(only(await desk.text(maya, '1'))).toMatch(/Paused/)
    expect((await desk.document(maya)).standing.status).toBe('paused')
  })

  test('"no calls": closed, with a kind word', async () => {
    const desk = await onTheCall()
    await desk.text(maya, "they said don't call us again")
    expect((await desk.document(maya)).followUps).toEqual([])
    expect(await desk.skipTo('2026-12-11T18:00-08:00', maya)).toEqual([])
  })

  test('"I panicked and hung up": a kind line, a fresh try the next office day, no attempt', async () => {
    const desk = await onTheCall()
    expect(only(await desk.text(maya, 'i panicked and hung up'))).toContain('Tue Dec 1, 10:00 am')
    expect((await desk.ledger(maya)).some(({ kind }) => kind === 'attempt')).toBe(false)
  })
})

describe('J11 wrong number', () => {
  test('the right one is asked for, and the follow-up goes on with it', async () => {
    const desk = await onTheCall()
    expect(only(await desk.text(maya, 'wrong number'))).toMatch(/right one/)
    expect(only(await desk.text(maya, '310-555-0188'))).toContain('(310) 555-0188')
    expect((await desk.ledger(maya)).find(({ kind }) => kind === 'attempt')).toMatchObject({
      disposition: 'bad-number',
    })
  })
})

describe('J12 they called back', () => {
  test('the retries stop and what they said is asked', async () => {
    const desk = await onTheCall()
    await desk.text(maya, '1')
    expect(only(await desk.text(maya, 'Blue Harbor called me back'))).toMatch(/What did they say/)
    expect(only(await desk.text(maya, 'interview fri 10'))).toContain('Fri Dec 4, 10:00 am')
  })
})
