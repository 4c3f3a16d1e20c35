import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startDesk } from '../../../infra/local/desk.ts'
import { driverOf } from '../../journeys/desk-driver.ts'
import { allCalls, calls, office, phoneOn } from '../../journeys/on-the-phone.ts'

const maya = '+12135550100'

test('a desk that is closed in the middle of a call goes on with it when it is started again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'calltime-calls-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const first = await startDesk({ now: Date.parse('2026-11-23T12:00-08:00'), isFrozen: true, folder })
  const desk = driverOf(first)
  for (const text of ['hi', 'Maya Torres, PA', 'add Blue Harbor 310-555-0142']) await desk.text(maya, text)
  await desk.skipTo('2026-11-24T10:01-08:00')
  await office(desk, '+13105550142', { answer: 'person', talkSeconds: 60 })
  const phone = await calls(desk, maya)
  await phone.press('1')
  await desk.advance('PT20S')
  await first.close()

  const second = await startDesk({ isFrozen: true, folder, port: Number(new URL(first.url).port) })
  onTestFinished(second.close)
  const again = driverOf(second)
  const [call, leg] = await allCalls(again)
  expect([call?.status, leg?.status]).toEqual(['in-progress', 'in-progress'])
  await again.advance('PT1M')
  expect((await phoneOn(again, call?.id ?? '').call()).waitsFor).toBe('keys')
  await phoneOn(again, call?.id ?? '').press('2')
  expect((await again.thread(maya)).at(-1)?.body).toContain('voicemail')
})
