import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, onTestFinished, test } from 'vitest'
import { findChromium, howToGetOne } from './find-chromium.ts'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const executablePath = findChromium()
const isOnCi = process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false'

type Tests = (open: (url: string, look?: Look) => Promise<Opened>) => void

export type Opened = { page: Page; problems: string[] }

/** How to open a page: its size, and light or dark. */
export type Look = { width: number; height: number; colorScheme?: 'light' | 'dark' }

/** @throws where there is no Chromium, with how to get one */
export function launchBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error(howToGetOne)
  return chromium.launch({ executablePath, args: flags })
}

/**
 * Tests in the Chromium or Chrome of this machine. Where there is none they are reported as skipped, with how
 * to get one; in CI they fail instead.
 */
export function describeInBrowser(name: string, tests: Tests): void {
  if (executablePath === undefined) return withoutBrowser(name, tests)
  describe(name, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launchBrowser()
    })
    afterAll(() => browser?.close())

    tests(async (url, { width, height, colorScheme = 'light' } = { width: 1280, height: 860 }) => {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme })
      onTestFinished(() => page.close())
      const problems: string[] = []
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
      page.on('pageerror', (error) => problems.push(error.message))
      await page.goto(url)
      return { page, problems }
    })
  })
}

function withoutBrowser(name: string, tests: Tests): void {
  const refuse = () => Promise.reject(new Error(howToGetOne))
  if (isOnCi) {
    test(name, refuse)
    return
  }
  console.warn(`Browser tests are skipped: ${howToGetOne}`)
  describe.skip(name, () => tests(refuse))
}
