import { describe, expect, test } from 'vitest'
import { maya, only } from './cast.ts'
import { deskAt } from './desk-driver.ts'

describe('J1 hello', () => {
  test('an unknown number is welcomed with all that must be said, and then the name is asked', async () => {
    const desk = await deskAt('2026-11-23T12:00-08:00')
    const welcome = only(await desk.text(maya, 'hello?'))
    for (const fact of ['calltime', 'Msg & data rates may apply', 'HELP', 'STOP', 'full name']) {
      expect(welcome).toContain(fact)
    }
    const joined = only(await desk.text(maya, 'Maya Torres, PA'))
    expect(joined).toContain('Maya')
    expect(joined).toContain('Production Assistant')
    expect(joined).toContain('Pacific')
    const consent = (await desk.ledger(maya)).find(({ kind }) => kind === 'consent')
    expect(consent).toMatchObject({ channel: 'text' })
  })

  test('name and job may come in two texts; one word is asked about once', async () => {
    const desk = await deskAt('2026-11-23T12:00-08:00')
    await desk.text(maya, 'hi')
    expect(only(await desk.text(maya, 'maya'))).toMatch(/full name|last name/i)
    expect(only(await desk.text(maya, 'Torres'))).toContain('Maya')
    expect((await desk.document(maya)).profile.name).toBe('Maya Torres')
  })

  test('the zone is asked where the number cannot tell it', async () => {
    const desk = await deskAt('2026-11-23T12:00-08:00')
    const tollFree = '+18885550100'
    await desk.text(tollFree, 'hi')
    expect(only(await desk.text(tollFree, 'Ana Ruiz, set dresser'))).toMatch(/time zone|where/i)
    expect(only(await desk.text(tollFree, 'Atlanta'))).toContain('Eastern')
    expect((await desk.document(tollFree)).profile).toMatchObject({
      role: 'Set Dresser',
      zone: 'America/New_York',
    })
  })

  test('name, place and job can be changed later', async () => {
    const desk = await deskAt('2026-11-23T12:00-08:00')
    await desk.text(maya, 'hi')
    await desk.text(maya, 'Maya Torres')
    await desk.text(maya, 'my name is Maya Torres-Lee')
    await desk.text(maya, "I'm in Chicago")
    expect((await desk.document(maya)).profile).toMatchObject({
      name: 'Maya Torres-Lee',
      zone: 'America/Chicago',
    })
    await desk.text(maya, 'undo')
    expect((await desk.document(maya)).profile.zone).toBe('America/Los_Angeles')
  })

  test('without sign-up there is one polite refusal a day, then silence', async () => {
    const desk = await deskAt('2026-11-23T12:00-08:00', { SIGN_UP: 'closed' })
    expect(await desk.text(maya, 'hi')).toHaveLength(1)
    expect(await desk.text(maya, 'hello?')).toEqual([])
    await desk.advance('P1D')
    expect(await desk.text(maya, 'hi')).toHaveLength(1)
  })

  test('what is taken for the name is what is said on the phone', async () => {
    const desk = await deskAt('2026-11-23T12:00-08:00')
    await desk.text(maya, 'hi')
    await desk.text(maya, "my name is maya torres and i'm looking for PA work")
    expect((await desk.document(maya)).profile).toMatchObject({
      name: 'Maya Torres',
      role: 'Production Assistant',
    })
  })

  test('who answers days later is signed up all the same', async () => {
    const desk = await deskAt('2026-11-23T12:00-08:00')
    await desk.text(maya, 'hi')
    await desk.advance('P5D')
    expect(only(await desk.text(maya, 'Maya Torres, PA'))).toContain('Good to meet you, Maya')
    const tollFree = '+18885550100'
    await desk.text(tollFree, 'hi')
    await desk.text(tollFree, 'Ana Ruiz, set dresser')
    await desk.advance('P5D')
    expect(only(await desk.text(tollFree, 'Atlanta'))).toContain('Eastern')
  })

  test('the job said after the first office is that office’s too', async () => {
    const desk = await deskAt('2026-11-23T12:00-08:00')
    await desk.text(maya, 'add Blue Harbor 310-555-0142')
    await desk.text(maya, 'Maya Torres, camera assistant')
    expect((await desk.document(maya)).followUps[0]?.role).toBe('Camera Assistant')
  })

  test('START is an answer to its moment: nobody is promised a list who has none', async () => {
    const closed = await deskAt('2026-11-23T12:00-08:00', { SIGN_UP: 'closed' })
    await closed.text(maya, 'STOP')
    expect(only(await closed.text(maya, 'START'))).toMatch(/takes no new people/)
    expect(only(await closed.text(maya, 'START'))).not.toMatch(/LIST/)
    const open = await deskAt('2026-11-23T12:00-08:00')
    await open.text(maya, 'hi')
    await open.text(maya, 'STOP')
    const back = (await open.text(maya, 'START')).filter((text) => text.includes('calltime'))
    expect(back).toHaveLength(1)
    expect(only(back)).toMatch(/full name/)
    expect(only(back)).not.toMatch(/LIST/)
  })

  test('with a join word only that word lets one in, and few tries a day are answered', async () => {
    const desk = await deskAt('2026-11-23T12:00-08:00', { SIGN_UP: 'code', JOIN_CODE: 'SLATE' })
    expect(only(await desk.text(maya, 'hi'))).toContain('join word')
    for (const guess of ['a', 'b', 'c', 'd']) expect(await desk.text(maya, guess)).toHaveLength(1)
    expect(await desk.text(maya, 'e')).toEqual([])
    await desk.advance('P1D')
    expect(only(await desk.text(maya, 'slate'))).toContain('full name')
  })
})
