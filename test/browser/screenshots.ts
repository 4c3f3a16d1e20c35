// Takes the pictures of the README, of a desk with a story: run by `npm run screenshots`.
import { mkdir } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { aHunt, boardPath, cardPath, freshDesk } from './hunt.ts'

const folder = new URL('../../docs/screenshots/', import.meta.url)
const looks = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'wide', width: 1280, height: 860 },
] as const
const schemes = ['light', 'dark'] as const

/** A page in every size and colour; named after what it shows. */
async function take(page: Page, name: string, url: string): Promise<void> {
  for (const { name: size, width, height } of looks)
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await page.goto(url)
      const path = new URL(`${name}-${size}-${colorScheme}.png`, folder).pathname
      await page.screenshot({ path, fullPage: true })
    }
}

async function takeAll(browser: Browser): Promise<void> {
  const { desk, driver } = await freshDesk()
  try {
    await aHunt(driver)
    const page = await browser.newPage()
    await take(page, 'card', `${desk.url}${await cardPath(driver)}`)
    await page.goto(`${desk.url}${await boardPath(driver)}`)
    await page.getByRole('button', { name: 'Open my board' }).click()
    await take(page, 'board', `${desk.url}/b`)
    await take(page, 'office', `${desk.url}/b/office/f1`)
    await take(page, 'pictures', `${desk.url}/b/pictures`)
    await take(page, 'files', `${desk.url}/b/files`)
  } finally {
    await desk.close()
  }
}

await mkdir(folder, { recursive: true })
const browser = await launchBrowser()
try {
  await takeAll(browser)
  console.log(`The pictures are in ${folder.pathname}`)
} finally {
  await browser.close()
}
