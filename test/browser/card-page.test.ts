import { expect, onTestFinished, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { cardPath, deskWithCard, maya } from './hunt.ts'
import { disclose } from './steps.ts'

describeInBrowser('the call card page', (open) => {
  test('from the text to the card, the call, the outcome, the plan, and back by UNDO', async () => {
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

  test('what a person said takes a few taps: the resume, its words, and that it is sent', async () => {
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
