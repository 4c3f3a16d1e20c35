import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { axeFaults, overflow } from './axe.ts'
import { describeInBrowser, type Look } from './browser.ts'
import { aHunt, boardPath, cardPath, freshDesk, maya, mayaWithOneOffice } from './hunt.ts'

/** A desk whose first card is just out. */
async function deskWithCard() {
  const made = await freshDesk('2026-11-24T08:00-08:00')
  onTestFinished(made.desk.close)
  await mayaWithOneOffice(made.driver)
  await made.driver.skipTo('2026-11-24T10:00-08:00')
  return made
}

async function deskWithHunt() {
  const made = await freshDesk()
  onTestFinished(made.desk.close)
  return { ...made, board: await aHunt(made.driver) }
}

const openBoard = async (page: Page) => {
  await page.getByRole('button', { name: 'Open my board' }).click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
}

const disclose = (page: Page, name: string) => page.locator('summary', { hasText: name }).click()

describeInBrowser('the call card page', (open) => {
  test('from the text in the phone page to the card, the call, the outcome, the plan, and back by UNDO', async () => {
    const { desk, driver } = await deskWithCard()
    const { page: phone } = await open(`${desk.url}/desk`)
    const link = phone.locator('.text:not(.mine) a[href*="/c/"]').last()
    const { page, problems } = await open((await link.getAttribute('href')) ?? '')
    await page.getByRole('heading', { name: 'Blue Harbor' }).waitFor()
    const call = page.getByRole('link', { name: /^Call/ })
    expect(await call.getAttribute('href')).toBe('tel:+13105550142,,204')
    const before = (await driver.document(maya)).followUps

    await page.getByRole('button', { name: 'No answer' }).click()
    const answer = page.getByRole('status')
    await expect.poll(() => answer.innerText()).toMatch(/No answer isn't a no[\s\S]*Tue Nov 24, 2:15 pm/)
    expect(await page.getByRole('link', { name: /^Call/ }).count()).toBe(0)
    expect((await driver.ledger(maya)).at(-2)).toMatchObject({ kind: 'attempt', by: 'page' })

    await page.reload()
    expect((await driver.ledger(maya)).filter(({ kind }) => kind === 'attempt')).toHaveLength(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => answer.innerText()).toMatch(/Taken back: Blue Harbor: no answer/)
    expect((await driver.document(maya)).followUps).toEqual(before)
    expect(problems).toEqual([])
  })

  test('what a person said takes a few taps: the resume to send, its words, and that it is sent', async () => {
    const { desk, driver } = await deskWithCard()
    const { page } = await open(`${desk.url}${await cardPath(driver)}`)
    await disclose(page, 'I talked to someone')
    await page.getByLabel('Who was it?').fill('Dana')
    await page.getByLabel('Send your resume', { exact: true }).check()
    await page.getByLabel('Send the resume to').fill('jobs@blueharbor.example')
    await page.getByRole('button', { name: 'Note it' }).click()
    await page.getByText('to jobs@blueharbor.example.').first().waitFor()
    expect(await page.locator('blockquote').last().innerText()).toContain('Hi Dana, thank you')
    await page.getByRole('button', { name: 'It is sent' }).click()
    await expect
      .poll(() => page.getByRole('status').innerText())
      .toMatch(/resume sent, lovely[\s\S]*Mon Nov 30/)
  })

  test('an interview is booked with its calendar entry; words are understood as in a text', async () => {
    const { desk, driver } = await deskWithCard()
    const { page } = await open(`${desk.url}${await cardPath(driver)}`)
    await disclose(page, 'Say it in your own words')
    await page.getByLabel('What happened?').fill('spoke to Dana, interview wed dec 2 at 10 on zoom')
    await page.getByRole('button', { name: 'Tell' }).click()
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/You did it: interview by video/)
    const href = await page.getByRole('link', { name: 'Add to my calendar' }).getAttribute('href')
    const calendar = await (await fetch(`${desk.url}${href}`)).text()
    expect(calendar).toContain('DTSTART:20261202T180000Z')
    expect(calendar).toContain('SUMMARY:Interview: Blue Harbor')
  })

  test('says what is wrong at the field, and keeps what was typed', async () => {
    const { desk, driver } = await deskWithCard()
    const { page } = await open(`${desk.url}${await cardPath(driver)}`)
    await disclose(page, 'I talked to someone')
    await page.getByLabel('An interview, at').check()
    await page.getByLabel(/^Day and time/).fill('2026-11-01T10:00')
    await page.getByRole('button', { name: 'Note it' }).click()
    await page.getByText('Choose a day and a time that is still to come').waitFor()
    expect(await page.getByLabel(/^Day and time/).inputValue()).toBe('2026-11-01T10:00')
    expect(await page.getByLabel('An interview, at').isChecked()).toBe(true)
    expect((await driver.document(maya)).followUps[0]?.stage.status).toBe('planned')
    expect(await axeFaults(page)).toEqual([])
  })

  test('an office closed by what they said shows the kind word, and UNDO brings it back', async () => {
    const { desk, driver } = await deskWithCard()
    const { page } = await open(`${desk.url}${await cardPath(driver)}`)
    await disclose(page, 'I talked to someone')
    await page.getByLabel('Not hiring').check()
    await page.getByRole('button', { name: 'Note it' }).click()
    await page.getByText('That is the whole job').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('heading', { name: 'Blue Harbor' }).waitFor()
    expect((await driver.document(maya)).followUps).toHaveLength(1)
  })

  test('works by keyboard, and without script', async () => {
    const { desk, driver } = await deskWithCard()
    const { page } = await open(`${desk.url}${await cardPath(driver)}`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('call')
    const bare = await (page.context().browser() ?? page.context()).newPage({ javaScriptEnabled: false })
    onTestFinished(() => bare.close())
    await bare.goto(`${desk.url}${await cardPath(driver)}`)
    await bare.getByRole('button', { name: 'Busy' }).focus()
    await bare.keyboard.press('Enter')
    await bare.getByText('busy, so somebody is there').waitFor()
  })
})

describeInBrowser('the board', (open) => {
  test('opens from its link by one button, and an office is added, amended, noted and paused there', async () => {
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
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/when Ruth Okafor will be/)

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

  test('a table goes out, everything is erased with the code from the phone, and the table brings it all back', async () => {
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

const looks: Look[] = [
  { width: 320, height: 640 },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1280, height: 860 },
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
