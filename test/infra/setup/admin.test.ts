import { expect, test } from 'vitest'
import { administer } from '../../../infra/setup/admin.ts'
import { findPlace } from '../../../infra/setup/place.ts'
import { deskAt } from '../../journeys/desk-driver.ts'
import { script } from './script.ts'

const maya = '+12135550100'

async function deskWithMaya() {
  const desk = await deskAt('2026-11-24T08:00-08:00')
  await desk.text(maya, 'hello')
  await desk.text(maya, 'Maya Torres, PA')
  await desk.text(maya, 'Northlight Pictures (213) 555-0142')
  const place = await findPlace({ desk: desk.desk.url })
  const run = async (command: string, { isYes = true } = {}) => {
    const { terminal, said, asked } = script({ isYes })
    const code = await administer(await findPlace({ desk: desk.desk.url }), command.split(' '), terminal)
    return { code, said: said.join('\n'), asked }
  }
  return { desk, place, run }
}

test('list: everybody in a line, numbers by their last four digits', async () => {
  const { desk, run } = await deskWithMaya()
  const { id } = await desk.document(maya)
  const { said } = await run('list')
  expect(said).toContain(`${id}  …0100  Maya Torres  active  1  2026-11-24T`)
  expect(said).not.toContain(maya)
})

test('show: the document and the ledger, by number or by id', async () => {
  const { desk, run } = await deskWithMaya()
  const { id } = await desk.document(maya)
  for (const who of [maya, id]) {
    const shown = JSON.parse((await run(`show ${who}`)).said)
    expect(shown).toMatchObject({ id, profile: { name: 'Maya Torres' } })
    expect(shown.ledger.map(({ kind }: { kind: string }) => kind)).toContain('added')
  }
  await expect(run('show +12135550999')).rejects.toThrow('Nobody here is +12135550999')
})

test('pause and resume: as the board does it, asked first, and no card goes out meanwhile', async () => {
  const { desk, run } = await deskWithMaya()
  const no = await run(`pause ${maya}`, { isYes: false })
  expect([no.code, no.said]).toEqual([1, 'Nothing was changed.'])
  expect((await desk.document(maya)).standing.status).toBe('active')

  expect((await run(`pause ${maya}`)).code).toBe(0)
  expect((await desk.document(maya)).standing.status).toBe('paused')
  expect(await desk.skipTo('2026-11-24T18:00-08:00', maya)).toEqual([])
  expect((await run(`resume ${maya}`)).code).toBe(0)
  expect((await desk.document(maya)).standing.status).toBe('active')
  expect(await desk.skipTo('2026-11-25T12:00-08:00', maya)).not.toEqual([])
})

test('erase: asked first, and then nothing is left', async () => {
  const { desk, run } = await deskWithMaya()
  expect((await run(`erase ${maya}`)).code).toBe(0)
  await expect(desk.document(maya)).rejects.toThrow('Nothing is known')
  expect(await desk.schedules()).toEqual([])
})

test('replay-dlq: dead letters wake their applicant after all', async () => {
  const { desk, run } = await deskWithMaya()
  const { id } = await desk.document(maya)
  const { queue } = desk.desk.world
  for (const body of [JSON.stringify({ applicantId: id }), JSON.stringify({ applicantId: id })])
    queue.bury(body)
  expect((await run('replay-dlq')).said).toBe('2 replayed')
  expect(queue.dead()).toEqual([])
  await desk.advance('PT1M')
  expect(queue.waiting()).toEqual([])
})

test('join-code: told; a desk takes its own when it starts', async () => {
  const desk = await deskAt('2026-11-24T08:00-08:00', { SIGN_UP: 'code', JOIN_CODE: 'REEL' })
  const place = await findPlace({ desk: desk.desk.url })
  const { terminal, said } = script()
  await administer(place, ['join-code'], terminal)
  expect(said).toEqual(['The join word is REEL'])
  await expect(administer(place, ['join-code', 'new'], terminal)).rejects.toThrow('when it starts')
})

test('what is no command, and a command without whom, say how it is done', async () => {
  const { run } = await deskWithMaya()
  await expect(run('destroy')).rejects.toThrow('There is no command "destroy"')
  await expect(run('pause')).rejects.toThrow('Who? For example: npm run admin -- pause +12135550100')
})
