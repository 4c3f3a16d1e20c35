import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type DeskOptions, startDesk } from '../../../infra/local/desk.ts'
import { driverOf } from '../../journeys/desk-driver.ts'
import { loadSmallApp } from './small-app.ts'

const maya = '+12135550100'
const start = '2026-11-24T08:00-08:00'

const smallDesk = async (options: DeskOptions = {}) => {
  const desk = await startDesk({
    now: Date.parse(start),
    isFrozen: true,
    load: loadSmallApp,
    show: () => {},
    ...options,
  })
  onTestFinished(desk.close)
  return driverOf(desk)
}

test('a text goes through the signed webhook to the handler, and its answer comes back', async () => {
  const desk = await smallDesk()
  expect(await desk.text(maya, 'hello & <goodbye>')).toEqual(['You said: hello & <goodbye>'])
  expect(await desk.thread(maya)).toMatchObject([
    { at: '2026-11-24T16:00:00.000Z', from: maya, body: 'hello & <goodbye>', segments: 1 },
    { to: maya, body: 'You said: hello & <goodbye>' },
  ])
})

test('what a text plans happens when the clock gets there, at its own time', async () => {
  const desk = await smallDesk()
  await desk.text(maya, 'alarm 90')
  expect(await desk.schedules()).toMatchObject([{ at: '2026-11-24T17:30:00.000Z' }])
  expect(await desk.skipTo('2026-11-24T09:29-08:00', maya)).toEqual([])
  expect(await desk.skipTo('2026-11-24T12:00-08:00', maya)).toEqual(['it is time'])
  expect((await desk.thread(maya)).at(-1)?.at).toBe('2026-11-24T17:30:00.000Z')
  expect(await desk.schedules()).toEqual([])
  expect(await desk.now()).toBe('2026-11-24T20:00:00.000Z')
})

test('a skip to the next text ends at the moment it comes', async () => {
  const desk = await smallDesk()
  await desk.text(maya, 'alarm 45')
  expect(await desk.skipToNextText(maya)).toEqual(['it is time'])
  expect(await desk.now()).toBe('2026-11-24T16:45:00.000Z')
  expect(await desk.skipToNextText(maya)).toEqual([])
})

test('the sweep finds what a lost alarm would have brought', async () => {
  const desk = await smallDesk()
  await desk.text(maya, 'alarm 45')
  await desk.break({ scheduler: 'losing' })
  expect(await desk.skipTo('2026-11-24T09:00-08:00', maya)).toEqual(['it is time'])
})

test('document and ledger are shown with their instants as ISO', async () => {
  const desk = await smallDesk()
  await desk.text(maya, 'alarm 45')
  expect(await desk.document(maya)).toMatchObject({ phone: maya, wakeAt: '2026-11-24T16:45:00.000Z' })
  expect(await desk.ledger(maya)).toMatchObject([{ at: '2026-11-24T16:00:00.000Z', n: 1, kind: 'noted' }])
})

test('calls take turns: texts sent all at once are answered each with its own answer', async () => {
  const desk = await smallDesk()
  const said = Array.from({ length: 8 }, (_, index) => `number ${index}`)
  const answers = await Promise.all(said.map((body) => desk.text(maya, body)))
  expect(answers).toEqual(said.map((body) => [`You said: ${body}`]))
})

test('a handler that stumbles costs one text, and nothing of it shows outside', async () => {
  const shown: string[] = []
  const desk = await smallDesk({ show: (line) => shown.push(line) })
  expect(await desk.text(maya, 'stumble')).toEqual([])
  expect(await desk.text(maya, 'still there?')).toEqual(['You said: still there?'])
  expect(shown.join('\n')).toContain('handler.failed')
})

test('a running clock does what falls due by itself', async () => {
  const desk = await smallDesk({ isFrozen: false })
  await desk.text(maya, 'alarm 0')
  await expect
    .poll(() => desk.thread(maya), { timeout: 5_000 })
    .toMatchObject([{}, {}, { body: 'it is time' }])
})

test('two weeks of one applicant pass in less than ten seconds', async () => {
  const desk = await smallDesk()
  await desk.text(maya, `alarm ${13 * 24 * 60}`)
  const began = performance.now()
  expect(await desk.advance('P2W', maya)).toEqual(['it is time'])
  expect(performance.now() - began).toBeLessThan(10_000)
})

test('a store that does not answer is said, and time can be moved all the same', async () => {
  const desk = await smallDesk()
  await desk.text(maya, 'alarm 45')
  await desk.break({ store: 'throttled' })
  await expect(desk.document(maya)).rejects.toThrow(/The store does not answer\. If a fault is on, mend it/)
  expect(await desk.advance('PT47M', maya)).toEqual([])
  await desk.mend()
  await desk.advance('PT3M')
  expect((await desk.thread(maya)).at(-1)?.body).toBe('it is time')
})

test('clock, threads and alarms are kept with the data', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'calltime-desk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const first = await smallDesk({ folder })
  await first.text(maya, 'alarm 45')
  await first.advance('PT30M')
  await first.close()
  const again = driverOf(await startDesk({ folder, isFrozen: true, load: loadSmallApp }))
  onTestFinished(again.close)
  expect(await again.now()).toBe('2026-11-24T16:30:00.000Z')
  expect(await again.skipToNextText(maya)).toEqual(['it is time'])
  expect(await again.thread(maya)).toHaveLength(3)
})
