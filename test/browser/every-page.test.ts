import { expect, test } from 'vitest'
import { axeFaults, overflow } from './axe.ts'
import { describeInBrowser, type Look } from './browser.ts'
import { cardPath, deskWithHunt } from './hunt.ts'
import { openBoard } from './steps.ts'

/** The narrowest in light, a wide one in dark: each colour and each layout once. */
const looks: Look[] = [
  { width: 320, height: 640 },
  { width: 1280, height: 860, colorScheme: 'dark' },
]

describeInBrowser('every page', (open) => {
  test('is clean in axe, fits 320 px and text of 200 %, dark and light, and prints', async () => {
    const { desk, driver, board } = await deskWithHunt()
    const paths = [
      '/b',
      '/b/office/f1',
      '/b/office/f4',
      '/b/office/f5',
      '/b/office/f3',
      '/b/add',
      '/b/pictures',
      '/b/files',
    ]
    const others = [await cardPath(driver), board, '/', '/nowhere', '/c/altered', '/b/office/f99']
    for (const look of looks) {
      const { page } = await open(`${desk.url}${board}`, look)
      expect(await axeFaults(page)).toEqual([])
      await openBoard(page)
      for (const path of [...paths, ...others]) {
        await page.goto(`${desk.url}${path}`)
        expect(await axeFaults(page), `${path} ${look.width}`).toEqual([])
        expect(await overflow(page), `${path} ${look.width}`).toBe(0)
        await page.evaluate('document.documentElement.style.fontSize = "200%"')
        expect(await overflow(page), `${path} ${look.width} at 200 %`).toBe(0)
      }
    }
    const { page } = await open(`${desk.url}${await cardPath(driver)}`)
    expect((await page.pdf({ format: 'Letter' })).length).toBeGreaterThan(5000)
  }, 120_000)
})
