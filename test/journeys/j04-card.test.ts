import { describe, expect, test } from 'vitest'
import { blueHarbor, maya, nextCard, nightFerry, only, redSky, signedUp, tinLighthouse } from './cast.ts'

describe('J4 the call card', () => {
  test('the heads-up comes half an hour before the day’s first card, and says why the first time', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    await desk.text(maya, blueHarbor)
    const headsUp = only(await desk.skipTo('2026-11-24T09:30:30-08:00', maya))
    for (const fact of [
      'Blue Harbor',
      '10:00 am',
      'dressed',
      'Zoom',
      'I sent one and can send another',
      'I could come in right now',
      'PRACTICE',
      'NONE TODAY',
      'https://',
    ]) {
      expect(headsUp.replace('http://', 'https://')).toContain(fact)
    }
    expect(headsUp).toMatch(/keen/)
  })

  test('the card: until when, the number on its own line, the three steps, how to answer, the link once', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    await desk.text(
      maya,
      'add Blue Harbor 310-555-0142 x204 UPM Dana Lee, art dept PA, Suzie Smith referred me',
    )
    await desk.skipTo('2026-11-24T09:59-08:00')
    const card = only(await desk.skipTo('2026-11-24T10:00:30-08:00', maya))
    expect(card).toContain('Blue Harbor')
    expect(card).toContain('11:45')
    expect(card.split('\n')).toContain('(310) 555-0142')
    expect(card).toContain('204')
    expect(card).toContain('Maya Torres')
    expect(card).toMatch(/who am I speaking (with|to)/i)
    expect(card).toContain('Suzie Smith')
    expect(card).toContain(
      "I'm calling to find out when Dana Lee will be holding interviews for assistants in the art department",
    )
    expect(card).toContain('/c/')
    await desk.text(maya, '1')
    const second = only(await desk.skipTo('2026-11-24T14:15:30-08:00', maya))
    expect(second.split('\n')).toContain('(310) 555-0142')
    expect(second).not.toContain('/c/')
  })

  test('whoever was spoken to before is named, and the opener uses the name', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    await desk.text(maya, blueHarbor)
    await desk.skipTo('2026-11-24T10:05-08:00')
    await desk.text(maya, 'spoke to Kim, call back monday at 2')
    await desk.skipTo('2026-11-30T13:55-08:00')
    const card = only(await desk.skipTo('2026-11-30T14:00:30-08:00', maya))
    expect(card).toContain('Kim')
  })
})

describe('J5 nobody answers', () => {
  test('no answer: echo with the next try, at another hour, another day, until a person answers', async () => {
    const desk = await signedUp('2026-11-23T12:00-08:00')
    await desk.text(maya, blueHarbor)
    const plan = [
      'Tue Nov 24, 2:15 pm',
      'Wed Nov 25, 11:15 am',
      'Wed Nov 25, 4:00 pm',
      'Mon Nov 30, 10:00 am',
      'Mon Nov 30, 2:15 pm',
    ]
    await desk.skipTo('2026-11-24T10:05-08:00')
    for (const next of plan) {
      const echo = only(await desk.text(maya, '1'))
      expect(echo).toContain("isn't a no")
      expect(echo).toContain(next)

      await nextCard(desk, maya)
    }
    expect(only(await desk.text(maya, 'spoke to Dana, call back thurs at 2'))).toContain('Thu Dec 3, 2:00 pm')
  })

  test('Thanksgiving 2026 and its Friday are no office days, and the applicant is told why', async () => {
    const desk = await signedUp('2026-11-25T12:00-08:00')
    const echo = only(await desk.text(maya, blueHarbor))
    expect(echo).toContain('Mon Nov 30, 10:00 am')
    expect(echo).toMatch(/Thanksgiving/)
  })

  test('in the year-end hiatus nothing is planned', async () => {
    const desk = await signedUp('2026-12-23T12:00-08:00')
    const echo = only(await desk.text(maya, blueHarbor))
    expect(echo).toContain('Mon Jan 4, 10:00 am')
    expect(echo).toMatch(/year-end/)
    expect(await desk.skipTo('2027-01-04T09:00-08:00', maya)).toEqual([])
  })

  test('after the third machine the greeting is asked about', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await nextCard(desk, maya)
    await desk.text(maya, 'gvm')
    await nextCard(desk, maya)
    await desk.text(maya, '2')
    await nextCard(desk, maya)
    expect(only(await desk.text(maya, 'voicemail'))).toMatch(/name or an extension/)
    await desk.text(maya, '204')
    expect((await desk.document(maya)).followUps[0]?.office.extension).toBe('204')
  })

  test('busy: ten minutes later, twice at most, and no sign of an unmanned phone', async () => {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, blueHarbor)
    await desk.skipTo('2026-11-30T10:02-08:00')
    expect(only(await desk.text(maya, '3'))).toContain('10:12 am')
    await desk.skipTo('2026-11-30T10:13-08:00')
    expect(only(await desk.text(maya, 'busy'))).toContain('10:23 am')
    await desk.skipTo('2026-11-30T10:24-08:00')
    expect(only(await desk.text(maya, '3'))).toContain('2:15 pm')
    expect((await desk.document(maya)).followUps[0]?.evidence).toMatchObject({ noAnswers: 0, machines: 0 })
  })
})

describe('J6 red flag', () => {
  async function sixTries() {
    const desk = await signedUp('2026-11-30T08:00-08:00')
    await desk.text(maya, blueHarbor)
    let last = ''
    for (let n = 0; n < 6; n += 1) {
      await nextCard(desk, maya)
      last = only(await desk.text(maya, '1'))
    }
    return { desk, last }
  }

  test('at the threshold the evidence is told, that it is about them, and KEEP or DROP', async () => {
    const { last } = await sixTries()
    expect(last).toContain('6 tries on 3 days')
    expect(last).toMatch(/KEEP/)
    expect(last).toMatch(/DROP/)
    expect(last).toMatch(/about them/)
  })

  test('unanswered it is asked once more, then it rests', async () => {
    const { desk } = await sixTries()
    expect(only(await desk.advance('P1DT1H', maya))).toMatch(/KEEP/)
    expect(await desk.advance('P14D', maya)).toEqual([])
    expect(only(await desk.text(maya, 'list'))).toMatch(/KEEP/)
  })

  test('after KEEP there is one try a day', async () => {
    const { desk } = await sixTries()
    expect(only(await desk.text(maya, 'keep'))).toContain('Blue Harbor')
    await nextCard(desk, maya)
    const first = (await desk.now()).slice(0, 10)
    await desk.text(maya, '1')
    await nextCard(desk, maya)
    expect((await desk.now()).slice(0, 10)).not.toBe(first)
  })

  test('DROP closes it with a kind word', async () => {
    const { desk } = await sixTries()
    expect(only(await desk.text(maya, 'drop'))).toContain('Blue Harbor')
    expect((await desk.document(maya)).followUps).toEqual([])
  })

  test('another number for them starts anew', async () => {
    const { desk } = await sixTries()
    await desk.text(maya, '310-555-0199')
    const [followUp] = (await desk.document(maya)).followUps
    expect(followUp).toMatchObject({ office: { phone: '+13105550199' }, stage: { status: 'planned' } })
  })
})

describe('J8 several due at once', () => {
  test('one card at a time; the answer brings the next one in the same text', async () => {
    const desk = await signedUp('2026-11-30T08:00-06:00', '+13125550100', 'Ann Lee')
    const ann = '+13125550100'
    for (const office of [blueHarbor, redSky, tinLighthouse, nightFerry]) await desk.text(ann, office)
    await nextCard(desk, ann)
    expect((await desk.document(ann)).open.kind).toBe('card')
    await desk.skipTo('2026-11-30T10:20-06:00')
    const answer = await desk.text(ann, '1')
    expect(answer).toHaveLength(1)
    expect(only(answer)).toMatch(/Tin Lighthouse|Red Sky/)
  })
})
