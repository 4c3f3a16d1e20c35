import { expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { boardPath, deskWithCard, deskWithHunt, maya } from './hunt.ts'
import { disclose, openBoard } from './steps.ts'

describeInBrowser('the board', (open) => {
  test('opens by one button; an office is added, amended and noted, all is paused', async () => {
    const { desk, driver } = await deskWithCard()
    const { page, problems } = await open(`${desk.url}${await boardPath(driver)}`)
    expect(await page.locator('body').innerText()).not.toMatch(/Maya|Blue Harbor/)
    await openBoard(page)
    expect(new URL(page.url()).pathname).toBe('/b')
    await page.getByText('call now', { exact: true }).waitFor()

    await page.getByRole('link', { name: 'Add an office' }).click()
    await page.getByLabel('Office or production').fill('Anywhere Pictures')
    await page.getByLabel('Number', { exact: true }).fill('800-555-0123')
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByText('choose their time zone').first().waitFor()
    expect(await page.getByLabel('Office or production').inputValue()).toBe('Anywhere Pictures')
    await page.getByLabel('Their time zone').selectOption('America/Chicago')
    await page.getByRole('button', { name: 'Add it' }).click()
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/Anywhere Pictures/)

    await page.getByRole('link', { name: 'Anywhere Pictures' }).first().click()
    await page.getByLabel('For the next call').fill('Side door, ask for Sam')
    await page.getByRole('button', { name: 'Keep the note' }).click()
    await page.getByText('Your note').first().waitFor()
    await disclose(page, 'Change the details')
    await page.getByLabel('Who holds the interviews').fill('Ruth Okafor')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/Ask about Ruth Okafor/)

    await page.getByRole('link', { name: 'Board' }).click()
    await disclose(page, 'Pause')
    await page.getByRole('button', { name: 'Pause everything' }).click()
    await page.getByText('Paused.', { exact: true }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Go on with the plan' }).click()
    await page.getByText('Welcome back').first().waitFor()
    await page.getByRole('button', { name: 'Leave the board' }).click()
    await page.goto(`${desk.url}/b`)
    await page.getByRole('heading', { name: 'Your board is locked' }).waitFor()
    expect(problems).toEqual([expect.stringContaining('422'), expect.stringContaining('401')])
  })

  test('a table goes out, all is erased with the code from the phone, the table brings it back', async () => {
    const { desk, driver, board } = await deskWithHunt()
    const { page } = await open(`${desk.url}${board}`)
    await openBoard(page)
    const before = (await driver.document(maya)).followUps
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const csv = await (await fetch(`${desk.url}/b/offices.csv`, { headers: { cookie } })).text()

    await page.getByRole('link', { name: 'Files and data' }).click()
    await page.getByRole('button', { name: 'Text me the code' }).click()
    await page.getByLabel('The code from the text').waitFor()
    const code = /code: (\d{4})/.exec((await driver.thread(maya)).at(-1)?.body ?? '')?.[1] ?? ''
    await page.getByLabel('The code from the text').fill(code)
    await page.getByRole('button', { name: 'Erase everything now' }).click()
    await page.getByRole('heading', { name: 'All erased' }).waitFor()

    await driver.text(maya, 'hello')
    await driver.text(maya, 'Maya Torres, PA')
    await page.goto(`${desk.url}${await boardPath(driver)}`)
    await openBoard(page)
    await page.getByRole('link', { name: 'Files and data' }).click()
    await page.getByLabel('The file').setInputFiles({
      name: 'offices.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    })
    await page.getByRole('button', { name: 'Look at it first' }).click()
    await page.getByText(`${before.length} rows are taken.`).waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect((await driver.document(maya)).followUps).toEqual([])
    await page.getByRole('button', { name: /^Add \d rows/ }).click()
    await page.getByText(`${before.length} offices were added`).waitFor()
    const plain = ({ office, contact, role, referral, stage }: (typeof before)[number]) => {
      const isNext =
        stage.status === 'interview' ||
        (stage.status === 'planned' && Date.parse(String(stage.at)) > Date.parse('2026-11-24T10:00-08:00'))
      return { office, contact, role, referral, ...(isNext ? { status: stage.status, at: stage.at } : {}) }
    }
    const after = (await driver.document(maya)).followUps
    expect(after.map(({ office }) => office)).toEqual(before.map(({ office }) => office))
    for (const [index, was] of before.entries()) expect(after.map(plain)[index]).toMatchObject(plain(was))
  }, 120_000)
})
