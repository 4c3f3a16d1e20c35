import { expect, test } from 'vitest'
import { deskAt } from '../../journeys/desk-driver.ts'

const maya = '+12135550100'
const mostMs = 10_000

const joined = async () => {
  const desk = await deskAt('2026-11-30T08:00-08:00')
  await desk.text(maya, 'hello')
  await desk.text(maya, 'Maya Torres, PA')
  await desk.text(maya, 'add Blue Harbor 310-555-0142 UPM Dana Lee')
  return desk
}

test('two weeks of an applicant who never answers are skipped within ten seconds', async () => {
  const desk = await joined()
  const began = performance.now()
  const texts = await desk.advance('P2W', maya)
  const tookMs = performance.now() - began
  expect(texts.some((body) => body.includes('(310) 555-0142'))).toBe(true)
  expect(tookMs).toBeLessThan(mostMs)
  console.info(`two weeks in ${(tookMs / 1000).toFixed(1)} s, ${texts.length} texts`)
})

test('two weeks of answering every card, from text to text, pass as quickly', async () => {
  const desk = await joined()
  const end = '2026-12-14T16:00:00.000Z'
  const began = performance.now()
  let cards = 0
  while ((await desk.skipToNextCard(maya)).length > 0 && (await desk.now()) < end) {
    await desk.text(maya, cards % 2 === 0 ? '1' : '3')
    cards += 1
  }
  expect(cards).toBeGreaterThan(4)
  expect(performance.now() - began).toBeLessThan(mostMs)
})
