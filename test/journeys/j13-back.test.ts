import { describe, expect, test } from 'vitest'
import { blueHarbor, losFeliz, maya, nextCard, only, signedUp } from './cast.ts'
import type { DeskDriver } from './desk-driver.ts'

async function onTheCall(...more: string[]): Promise<DeskDriver> {
  const desk = await signedUp('2026-11-30T08:00-08:00')
  for (const office of [blueHarbor, ...more]) await desk.text(maya, office)
  await nextCard(desk, maya)
  return desk
}

describe('J13 undo', () => {
  test('takes the last reading back and says what is now planned', async () => {
    const desk = await onTheCall()
    await desk.text(maya, '1')
    expect(only(await desk.text(maya, 'undo'))).toContain('Blue Harbor')
    const document = await desk.document(maya)
    expect(document.followUps[0]?.tries.count).toBe(0)
    expect(document.open).toMatchObject({ kind: 'card' })
    expect((await desk.ledger(maya)).some(({ kind }) => kind === 'undone')).toBe(true)
  })

  test('"oops it was voicemail" logs the voicemail instead', async () => {
    const desk = await onTheCall()
    await desk.text(maya, '1')
    await desk.text(maya, 'oops it was voicemail')
    expect((await desk.document(maya)).followUps[0]?.evidence).toMatchObject({ noAnswers: 0, machines: 1 })
  })

  test('another office’s card that went out meanwhile stays open; both are named', async () => {
    const desk = await onTheCall(losFeliz)
    await desk.text(maya, '1')
    const undone = only(await desk.text(maya, 'undo'))
    expect(undone).toContain('Los Feliz')
    expect(undone).toContain('Blue Harbor')
    expect((await desk.document(maya)).open).toMatchObject({ kind: 'card', followUpId: 'f2' })
  })

  test('a dropped office is back in its place on the list, whose numbers mean what they meant', async () => {
    const desk = await onTheCall(losFeliz)
    const before = (await desk.document(maya)).followUps.map(({ id }) => id)
    await desk.text(maya, '1 drop')
    await desk.text(maya, 'undo')
    expect((await desk.document(maya)).followUps.map(({ id }) => id)).toEqual(before)
  })

  test('brings a dropped office back, and only within the hour', async () => {
    const desk = await onTheCall()
    await desk.text(maya, 'drop blue harbor')
    await desk.text(maya, 'undo')
    expect((await desk.document(maya)).followUps).toHaveLength(1)
    await desk.text(maya, 'drop blue harbor')
    await desk.advance('PT61M')
    expect(only(await desk.text(maya, 'undo'))).toMatch(/Nothing to take back/)
    expect((await desk.document(maya)).followUps).toEqual([])
  })
})

describe('J14 pause, resume, list, menu', () => {
  test('pause silences, resume goes on, and nothing is lost', async () => {
    const desk = await onTheCall()
    expect(only(await desk.text(maya, 'pause until friday'))).toContain('Fri Dec 4')
    expect(await desk.skipTo('2026-12-03T23:00-08:00', maya)).toEqual([])
    expect((await desk.skipTo('2026-12-04T12:00-08:00', maya)).join()).toContain('(310) 555-0142')
  })

  test('the list is numbered, and the numbers work in replies', async () => {
    const desk = await onTheCall(losFeliz)
    const list = only(await desk.text(maya, 'list'))
    expect(list).toMatch(/1 Blue Harbor: /)
    expect(list).toMatch(/2 Los Feliz Productions: /)
    await desk.text(maya, '2 drop')
    expect((await desk.document(maya)).followUps.map(({ id }) => id)).toEqual(['f1'])
  })

  test('menu and next are answered', async () => {
    const desk = await onTheCall()
    expect(only(await desk.text(maya, 'menu'))).toMatch(/LIST/)
    await desk.text(maya, '1')
    expect(only(await desk.text(maya, 'next'))).toMatch(/Blue Harbor/)
  })
})

describe('J15 stop', () => {
  test.each(['STOP', 'stop.', 'please stop texting me', 'Unsubscribe'])(
    '"%s" silences everything; START loses nothing',
    async (word) => {
      const desk = await onTheCall()
      await desk.text(maya, word)
      expect((await desk.document(maya)).standing.status).toBe('opted-out')
      expect(await desk.skipTo('2026-12-04T18:00-08:00', maya)).toEqual([])
      await desk.text(maya, 'START')
      const document = await desk.document(maya)
      expect(document.followUps).toHaveLength(1)
      expect(document.open).toMatchObject({ kind: 'question', question: { kind: 'resume-plan' } })
      await desk.text(maya, '1')
      expect((await desk.skipTo('2026-12-08T18:00-08:00', maya)).join()).toContain('(310) 555-0142')
    },
  )

  test('HELP is answered to anybody, once', async () => {
    const desk = await onTheCall()
    const stranger = '+12135550188'
    await desk.text(stranger, 'HELP')
    const help = (await desk.thread(stranger)).filter(({ to }) => to === stranger)
    expect(help).toHaveLength(1)
  })
})

describe('J16 unclear', () => {
  test('never a guess: what it might be, as digits', async () => {
    const desk = await onTheCall()
    const answer = only(await desk.text(maya, 'banana'))
    expect(answer).toContain('1 no answer')
    expect((await desk.ledger(maya)).some(({ kind }) => kind === 'attempt')).toBe(false)
  })

  test.each(['', '🙂', 'x'.repeat(1600), '\u0007\u0000', '????'])(
    'odd text %# gets a clear answer',
    async (odd) => {
      const desk = await onTheCall()
      const answers = await desk.text(maya, odd)
      expect(answers.length).toBeLessThanOrEqual(1)
      for (const answer of answers) expect(answer.length).toBeGreaterThan(10)
    },
  )
})

describe('J17 their data', () => {
  test('erase wants a code back, then removes every trace', async () => {
    const desk = await onTheCall()
    const code = /code: (\d{4})/.exec(only(await desk.text(maya, 'delete everything about me')))?.[1] ?? ''
    expect(only(await desk.text(maya, code === '0000' ? '1111' : '0000'))).toMatch(/nothing was erased/)
    const again = /code: (\d{4})/.exec(only(await desk.text(maya, 'erase')))?.[1] ?? ''
    expect(only(await desk.text(maya, again))).toMatch(/erased/i)
    await expect(desk.document(maya)).rejects.toThrow()
    expect(await desk.schedules()).toEqual([])
    expect(await desk.skipTo('2026-12-04T18:00-08:00', maya)).toEqual([])
  })

  test('export and board answer with a link', async () => {
    const desk = await onTheCall()
    expect(only(await desk.text(maya, 'board'))).toContain('/b/')
    expect(only(await desk.text(maya, 'export'))).toMatch(/https?:/)
  })
})
