import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { startDesk } from '../../infra/local/desk.ts'
import { type DeskDriver, driverOf } from '../journeys/desk-driver.ts'
import { describeInBrowser } from './browser.ts'

const maya = '+12135550100'

/** Blue Harbor's card is out, on a frozen desk. */
async function cardOut(...texts: string[]): Promise<DeskDriver> {
  const desk = await startDesk({ now: Date.parse('2026-11-23T12:00-08:00'), isFrozen: true })
  onTestFinished(desk.close)
  const driver = driverOf(desk)
  for (const text of ['hi', 'Maya Torres, PA', 'add Blue Harbor 310-555-0142 UPM Dana Lee', ...texts])
    await driver.text(maya, text)
  await driver.skipTo('2026-11-24T10:01-08:00')
  return driver
}

const captions = (page: Page) => page.getByRole('log', { name: 'What is said' }).innerText()

describeInBrowser('a call on the phone page', (open) => {
  test('calls calltime, is put through to an office that is played by hand, and tells what they said', async () => {
    const driver = await cardOut()
    const { page, problems } = await open(`${driver.desk.url}/desk`)
    await page.getByRole('button', { name: 'Call calltime' }).click()
    await expect.poll(() => captions(page)).toContain('Blue Harbor can be called until 11:45 am')
    await page.getByRole('button', { name: 'Key 1', exact: true }).click()
    await driver.advance('PT4S')
    await expect.poll(() => captions(page)).toContain('Ringing (310) 555-0142. They see (213) 555-0100.')
    const office = page.locator('.office-phone')
    await expect.poll(() => office.innerText()).toContain('rings, and sees (213) 555-0100')
    await office.getByRole('button', { name: 'Answer' }).click()
    await expect.poll(() => captions(page)).toContain('Connected')
    await driver.advance('PT30S')
    await office.getByRole('button', { name: 'Hang up' }).click()
    await expect.poll(() => captions(page)).toContain('Did a person answer?')
    await page.getByRole('button', { name: 'Key 1', exact: true }).click()
    await expect.poll(() => captions(page)).toContain('What did they say?')
    await page.getByLabel('Say on the phone').fill('they asked for my resume')
    await page.keyboard.press('Enter')
    await expect.poll(() => captions(page)).toContain('I texted you what is noted')
    await expect.poll(() => page.locator('.text .bubble').last().innerText()).toContain('wants your resume')
    await driver.advance('PT10S')
    await expect.poll(() => page.locator('#call-state').innerText()).toBe('Call ended')
    await page.getByRole('button', { name: 'Put away' }).click()
    await expect.poll(() => page.locator('#call').isHidden()).toBe(true)
    expect(problems).toEqual([])
  })

  test('rings when she wants to be rung, and an office can call back', async () => {
    const driver = await cardOut('ring me')
    const { page, problems } = await open(`${driver.desk.url}/desk`)
    await driver.skipTo('2026-11-24T14:00-08:00')
    await driver.text(maya, 'next')
    await driver.text(maya, '1')
    const office = page.locator('.office-phone')
    await office.getByRole('button', { name: 'Calls calltime' }).click()
    await expect.poll(() => page.locator('#call-state').innerText()).toBe('rings')
    await page.getByRole('button', { name: 'Answer' }).click()
    await expect.poll(() => captions(page)).toContain('Blue Harbor is calling you back')
    await page.getByRole('button', { name: 'Hang up' }).first().click()
    expect(problems).toEqual([])
  })

  test('has nothing that axe objects to, wide and narrow, in a call', async () => {
    const driver = await cardOut()
    await driver.ask('POST', '/calls', { from: maya })
    for (const look of [
      { width: 1280, height: 900 },
      { width: 390, height: 844, colorScheme: 'dark' as const },
    ]) {
      const { page } = await open(`${driver.desk.url}/desk`, look)
      await expect.poll(() => captions(page)).toContain('Blue Harbor')
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
        'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"] })',
      )
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  })
})
