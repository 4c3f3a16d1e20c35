import { expect, test } from 'vitest'
import { awsCost, total, twilioCost, useOfOneFollowUp } from '../../../bench/cost.ts'
import { bytesOf } from '../../../bench/counted-table.ts'

test('a follow-up costs less than 0.0003 dollars on AWS, and a thousand times that at Twilio', async () => {
  const used = await useOfOneFollowUp()
  expect(used.texts).toMatchObject({ received: 5 })
  expect(used.texts.callbacks).toBeGreaterThanOrEqual(8)
  expect(used.invocations).toMatchObject({ 'sms-reply': 5, web: 1 })
  expect(total(awsCost(used))).toBeLessThan(0.0003)
  expect(total(twilioCost(used))).toBeGreaterThan(100 * total(awsCost(used)))
})

test('items are measured as DynamoDB measures them', () => {
  expect(bytesOf('é')).toBe(2)
  expect(bytesOf(27)).toBe(2)
  expect(bytesOf(1_795_536_000_000)).toBe(8)
  expect(bytesOf({ name: 'x' })).toBe(3 + 1 + 4 + 1)
  expect(bytesOf(['a', 'b'])).toBe(3 + 2 + 2)
})
