import type { Page } from 'playwright-core'

/** From the board's gate to the board. */
export const openBoard = async (page: Page) => {
  await page.getByRole('button', { name: 'Open my board' }).click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
}

/** Opens a disclosure by its words. */
export const disclose = (page: Page, name: string) => page.locator('summary', { hasText: name }).click()
