import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { startDesk } from '../../infra/local/desk.ts'
import { describeInBrowser, type Look } from './browser.ts'

const maya = '+12135550100'

const freshDesk = async () => {
  const desk = await startDesk({ now: Date.parse('2026-11-24T08:00-08:00'), isFrozen: true })
  onTestFinished(desk.close)
  return desk
}

/** Sends a text from the page's reply box and waits for the answer. */
async function say(page: Page, words: string): Promise<string> {
  const texts = page.locator('.text')
  const before = await texts.count()
  await page.getByLabel('Text to calltime').fill(words)
  await page.keyboard.press('Enter')
  await expect.poll(() => texts.count()).toBeGreaterThanOrEqual(before + 2)
  return lastText(page)
}

/** The assistant's last words. */
const lastText = (page: Page) => page.locator('.text:not(.mine) .bubble').last().innerText()

async function skipToNextText(page: Page): Promise<string> {
  const texts = page.locator('.text')
  const before = await texts.count()
  await page.getByRole('button', { name: /next text/i }).click()
  await expect.poll(() => texts.count()).toBeGreaterThan(before)
  return lastText(page)
}

/** What axe has against the page, without what only a person can judge. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"] })',
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

describeInBrowser('the phone page', (open) => {
  test('sign up, add an office, skip to the card, answer it, see the retry', async () => {
    const desk = await freshDesk()
    const { page, problems } = await open(`${desk.url}/desk`)
    expect(await say(page, 'hello')).toMatch(/full name/)
    expect(await say(page, 'Maya Torres, PA')).toMatch(/Maya/)
    expect(await say(page, 'add Blue Harbor 310-555-0142 UPM Dana Lee, Suzie Smith referred me')).toMatch(
      /Blue Harbor/,
    )
    const office = page.locator('.office')
    await expect.poll(() => office.innerText()).toMatch(/Blue Harbor[\s\S]*first call[\s\S]*10:00/)
    await expect.poll(() => page.locator('#schedule').innerText()).toMatch(/look at this applicant/)

    let card = await skipToNextText(page)
    for (let skips = 0; !card.includes('(310) 555-0142') && skips < 3; skips += 1)
      card = await skipToNextText(page)
    expect(card).toMatch(/Dana Lee/)
    expect(await page.locator('.text:not(.mine) a[href="tel:+13105550142"]').last().innerText()).toBe(
      '(310) 555-0142',
    )
    await expect.poll(() => office.getAttribute('class')).toContain('is-open')

    await page.getByRole('button', { name: '1, no answer' }).click()
    await expect.poll(() => lastText(page)).toMatch(/2:15|14:15/)
    await expect.poll(() => office.innerText()).toMatch(/next try[\s\S]*2:15[\s\S]*1 try on 1 day/)
    expect(problems).toEqual([])
  })

  test('is live: what happens elsewhere shows without reloading', async () => {
    const desk = await freshDesk()
    const { page } = await open(`${desk.url}/desk`)
    await page.getByText('No texts yet').waitFor()
    const body = JSON.stringify({ from: maya, body: 'hello from elsewhere' })
    await fetch(`${desk.url}/desk/api/texts`, { method: 'POST', body })
    await page.getByText('hello from elsewhere').waitFor()
    await fetch(`${desk.url}/desk/api/clock`, { method: 'PUT', body: '{"advance":"PT1H"}' })
    await page.getByText('9:00 AM PST').waitFor()
  })

  test('shows every text as text, never as markup', async () => {
    const desk = await freshDesk()
    const { page, problems } = await open(`${desk.url}/desk`)
    await say(page, '<img src=x onerror="document.title=\'taken\'"> & <b>bold</b>')
    expect(await page.locator('.mine .bubble').last().innerText()).toContain('<b>bold</b>')
    expect(await page.locator('.thread img, .thread b').count()).toBe(0)
    expect(await page.title()).toBe('calltime, on your desk')
    expect(problems).toEqual([])
  })

  test('another number is another phone', async () => {
    const desk = await freshDesk()
    const { page } = await open(`${desk.url}/desk`)
    await say(page, 'hello')
    await page.getByLabel('Whose phone').fill('(404) 555-0101')
    await page.keyboard.press('Enter')
    await page.getByText('No texts yet').waitFor()
    expect(page.url()).toContain('#+14045550101')
  })

  test('faults are switched on and mended, and a refusal is said', async () => {
    const desk = await freshDesk()
    const { page } = await open(`${desk.url}/desk`)
    await page.getByLabel('Twilio').selectOption('down')
    await expect
      .poll(async () => (await fetch(`${desk.url}/desk/api/faults`)).json())
      .toEqual({ twilio: 'down' })
    await page.getByRole('button', { name: 'Mend everything' }).click()
    await expect.poll(async () => (await fetch(`${desk.url}/desk/api/faults`)).json()).toEqual({})
    await page.getByLabel('Whose phone').fill('nobody')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('is not a phone number').waitFor()
  })

  const looks: Look[] = [
    { width: 390, height: 844 },
    { width: 390, height: 844, colorScheme: 'dark' },
    { width: 1280, height: 860 },
    { width: 1280, height: 860, colorScheme: 'dark' },
  ]
  test.each(looks)('at $width px, $colorScheme, nothing overflows and axe finds nothing', async (look) => {
    const desk = await freshDesk()
    const { page } = await open(`${desk.url}/desk`, look)
    await say(page, 'hello')
    await say(page, 'Maya Torres, PA')
    await say(page, 'add Blue Harbor 310-555-0142 UPM Dana Lee')
    await page.locator('.office').waitFor()
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
    expect(await page.evaluate(overflow)).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('works by keyboard alone', async () => {
    const desk = await freshDesk()
    const { page } = await open(`${desk.url}/desk`)
    await page.getByText('No texts yet').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('hello')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.text').count()).toBe(2)
  })
})
