import { expect, test } from 'vitest'
import { deskAt } from '../journeys/desk-driver.ts'

test('cards, replies read and unclear, hours to a person and the lag of alarms are counted', async () => {
  const desk = await deskAt('2026-11-24T08:00-08:00')
  const counted: Record<string, number[]> = {}
  const { log } = desk.desk.world.ports
  const { count } = log
  log.count = (metric, value = 1) => {
    counted[metric] = [...(counted[metric] ?? []), value]
    count(metric, value)
  }
  const maya = '+12135550100'
  await desk.text(maya, 'hello')
  await desk.text(maya, 'Maya Torres, PA')
  await desk.text(maya, 'Northlight Pictures 213-555-0142')
  await desk.skipTo('2026-11-24T10:05-08:00')
  await desk.text(maya, 'flurble wurble')
  await desk.text(maya, 'spoke to Dana, she said call back thursday at 2')
  expect(counted).toMatchObject({ CardSent: [1], ReplyUnclear: [1] })
  expect(counted.ReplyRead?.length).toBeGreaterThanOrEqual(2)
  expect(counted.HoursToPerson).toHaveLength(1)
  expect(counted.HoursToPerson?.[0]).toBeCloseTo(2.08, 1)
  for (const lag of counted.AlarmLagSeconds ?? [Number.NaN]) expect(lag).toBeLessThan(60)
})
