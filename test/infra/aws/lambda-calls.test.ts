import { expect, onTestFinished, test } from 'vitest'
import { allCalls, calls, lastHeard, office, phoneOn } from '../../journeys/on-the-phone.ts'
import { lambdaDesk } from './lambda-desk.ts'

const maya = '+12135550100'

test('the bundles take calls, put through, and ring', { timeout: 90_000 }, async () => {
  const desk = await lambdaDesk('2026-11-23T12:00-08:00')
  onTestFinished(() => desk.close())
  for (const text of ['hi', 'Maya Torres, PA', 'add Smith & Sons 310-555-0142', 'ring me'])
    await desk.text(maya, text)
  await office(desk, '+13105550142', { answer: 'person', talkSeconds: 30 })
  await desk.skipTo('2026-11-24T10:00:05-08:00')

  const [rung] = await allCalls(desk)
  const phone = phoneOn(desk, rung?.id ?? '')
  expect(lastHeard(await phone.answer())).toContain('it is time to call Smith & Sons')
  await phone.press('1')
  await desk.advance('PT1M')
  await phone.press('1')
  await phone.say('call back tomorrow at eleven')
  expect((await desk.thread(maya)).at(-1)?.body).toContain('Wed Nov 25, 11:00 am')

  const again = await calls(desk, maya)
  expect(lastHeard(await again.call())).toContain('Next is Smith & Sons, tomorrow at 11 am')
})
