import { expect, onTestFinished, test } from 'vitest'
import { aHunt, boardPath, cardPath, freshDesk, maya, mayaWithOneOffice } from '../browser/hunt.ts'
import { type Page, tableOf, type Visitor, visitorOf } from './visitor.ts'

const sam = '+14045550188'

async function deskWithCard() {
  const made = await freshDesk('2026-11-24T08:00-08:00')
  onTestFinished(made.desk.close)
  await mayaWithOneOffice(made.driver)
  await made.driver.skipTo('2026-11-24T10:00-08:00')
  const visitor = visitorOf(made.desk)
  return { ...made, visitor, card: await cardPath(made.driver) }
}

const attempts = async ({ ledger }: { ledger: (phone: string) => Promise<{ kind: string }[]> }) =>
  (await ledger(maya)).filter(({ kind }) => kind === 'attempt').length

/** Every path a page leads to by a link of its own. */
const pathsIn = ({ body }: Page): string[] =>
  [...body.matchAll(/(?:href|src)="(?:https?:\/\/[^/"]+)?(\/[^"]*)"/g)].map(([, path = '']) => path)

/** Everything that can be reached by following links, from here on. */
async function crawl({ get }: Visitor, starts: readonly string[]): Promise<string[]> {
  const found = new Set(starts)
  for (const path of found) for (const next of pathsIn(await get(path))) found.add(next)
  return [...found]
}

test('opening any page, twice, by HEAD or ahead of a tap, changes nothing: not a byte of the table, no alarm', async () => {
  const { desk, driver } = await freshDesk()
  onTestFinished(desk.close)
  const board = await aHunt(driver)
  const visitor = visitorOf(desk)
  const gate = await visitor.get(board)
  await visitor.openBoard(board)
  const starts = ['/', '/b', board, await cardPath(driver), '/b/office/f5', '/robots.txt', '/nowhere']
  const before = {
    table: await tableOf(desk),
    alarms: await driver.schedules(),
    texts: await driver.thread(maya),
  }
  const paths = await crawl(visitor, starts)
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) {
    await visitor.get(path, { 'sec-purpose': 'prefetch' })
    await visitor.head(path)
  }
  expect(await tableOf(desk)).toBe(before.table)
  expect(await driver.schedules()).toEqual(before.alarms)
  expect(await driver.thread(maya)).toEqual(before.texts)
  expect(gate.body).not.toMatch(/Maya|Harbor|Red Sky/)
})

test('every answer lets nothing in, leaves no trace and is in no index; secrets are kept by no cache', async () => {
  const { visitor, driver, card } = await deskWithCard()
  await visitor.openBoard(await boardPath(driver))
  for (const path of ['/', '/b', card, '/b/offices.csv', '/nowhere', '/style.css', '/c/altered']) {
    const { headers } = await visitor.get(path)
    expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none'; style-src 'self'/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    if (path !== '/style.css') expect(headers.get('cache-control')).toBe('no-store')
  }
})

test('a link opens only what it is for, and says why when it opens nothing', async () => {
  const { visitor, driver, desk, card } = await deskWithCard()
  const board = await boardPath(driver)
  expect((await visitor.get(`/b/${card.slice(3)}`)).status).toBe(404)
  expect((await visitor.get(`/c/${board.slice(3)}`)).status).toBe(404)
  expect((await visitor.get(`/calendar/${board.slice(3)}.ics`)).status).toBe(404)
  for (const altered of [`${card.slice(0, -1)}_`, `${card}x`, card.slice(0, -5)]) {
    const page = await visitor.get(altered)
    expect([page.status, page.body.includes('not complete')]).toEqual([404, true])
  }
  expect(`${card}`.length).toBeLessThanOrEqual(60)

  await visitor.openBoard(board)
  expect((await visitor.get('/b')).status).toBe(200)
  await driver.text(maya, 'new link')
  for (const path of [card, board, '/b']) {
    const page = await visitor.get(path)
    expect([page.status, page.body.includes('replaced')], path).toEqual([410, true])
  }
  expect((await visitor.post(card, { do: 'no-answer', form: 'f'.repeat(22) })).status).toBe(410)
  const fresh = await boardPath(driver)
  await driver.advance('P15D')
  const late = await visitor.get(fresh)
  expect([late.status, late.body.includes('had its time')]).toEqual([410, true])
  expect(JSON.stringify(desk.world.log.lines())).not.toContain(card.slice(3))
})

test('a form counts once, however often it is sent', async () => {
  const { visitor, driver, card } = await deskWithCard()
  const fields = { do: 'no-answer', seen: '0', form: 'g'.repeat(22) }
  const [one, other] = await Promise.all([visitor.post(card, fields), visitor.post(card, fields)])
  expect(one.body).toContain('No answer isn&#39;t a no')
  expect(other.body).toContain('No answer isn&#39;t a no')
  const late = await visitor.post(card, { ...fields, form: 'h'.repeat(22) })
  expect(late.body).toContain('a call was noted since you opened this page')
  expect(await attempts(driver)).toBe(1)
})

test('forms from elsewhere, of nobody, or about somebody else change nothing', async () => {
  const { visitor, driver, desk, card } = await deskWithCard()
  await driver.text(sam, 'hello')
  await driver.text(sam, 'Sam Poe, PA')
  await driver.text(sam, 'add Red Sky Pictures 404-555-0101')
  await driver.text(sam, 'add Northlight Television 212-555-0118')
  const before = await tableOf(desk)
  const fields = { do: 'no-answer', seen: '0', form: 'g'.repeat(22) }
  const origins = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    {},
    { origin: desk.url, 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of origins) {
    const page = await visitor.post(card, fields, headers)
    expect([page.status, page.body.includes('Nothing was changed')]).toEqual([403, true])
  }
  expect((await visitor.post('/b/office/f1', fields)).status).toBe(401)
  expect(await tableOf(desk)).toBe(before)
  await visitor.openBoard(await boardPath(driver))
  const mine = await tableOf(desk)
  expect((await visitor.post('/b/office/f2', fields)).status).toBe(404)
  expect((await visitor.get('/b/office/f2')).status).toBe(404)
  expect((await visitor.get('/b/office/__proto__')).status).toBe(404)
  expect(await tableOf(desk)).toBe(mine)
})

test('a form with missing, huge, marked-up or controlling values is refused or taken as plain words', async () => {
  const { visitor, driver, desk, card } = await deskWithCard()
  const form = 'g'.repeat(22)
  const before = await tableOf(desk)
  const refused: [Record<string, string>, number][] = [
    [{}, 400],
    [{ do: 'no-answer' }, 400],
    [{ do: 'no-answer', form: 'short' }, 400],
    [{ do: 'explode', form }, 400],
    [{ do: 'talked', form }, 422],
    [{ do: 'talked', form, next: 'interview', at: '2026-13-45T99:99' }, 422],
    [{ do: 'later', form, until: 'never' }, 422],
    [{ do: 'words', form, words: ' \u0000\u0007 ' }, 422],
    [{ do: 'note', form, note: 'x'.repeat(281) }, 422],
    [{ do: 'words', form, words: 'x'.repeat(5000) }, 413],
  ]
  for (const [fields, status] of refused) {
    const page = await visitor.post(card, fields)
    expect(page.status, JSON.stringify(fields).slice(0, 60)).toBe(status)
    expect(page.body).toContain('<h1>')
  }
  expect((await visitor.post(card, {}, { origin: desk.url, 'content-type': 'text/plain' })).status).toBe(400)
  expect(await tableOf(desk)).toBe(before)

  const page = await visitor.post(card, {
    do: 'note',
    form,
    note: '<script>alert(1)</script>\u0000\u202e "x"',
  })
  expect(page.status).toBe(200)
  expect(page.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(page.body).not.toContain('<script>')
  expect((await driver.document(maya)).followUps[0]?.note).toBe('<script>alert(1)</script>  "x"')
})

test('tables: any separator and order, every row judged, nothing half done', async () => {
  const { visitor, driver, desk } = await deskWithCard()
  await visitor.openBoard(await boardPath(driver))
  const before = await tableOf(desk)
  const look = (csv: string) => visitor.post('/b/import', { csv })

  const semicolons = await look(
    '\ufeffNumber;Production;City;No calls\r\n404-555-0101;Red Sky;;\r\n(310) 555-0142;Blue again;;\r\n;No Number;;\r\n;Quiet House;;yes\r\n800-555-0100;Anywhere;Atlanta;\r\n',
  )
  for (const words of ['Added and planned', 'on your list already', 'no number', 'they take no calls'])
    expect(semicolons.body).toContain(words)
  expect(semicolons.body).toContain('3 rows are taken. 2 are left out.')

  const wrong = await look('name;surname\nMaya;Torres\n')
  expect([wrong.status, wrong.body.includes('must name the columns office and phone')]).toEqual([422, true])
  const broken = await look('office,phone\n"Red Sky,404-555-0101\n')
  expect([broken.status, broken.body.includes('never closed')]).toEqual([422, true])
  const rows = Array.from({ length: 10_000 }, (_, n) => `Office ${n},404-555-${String(n).padStart(4, '0')}`)
  const many = await look(`office,phone\n${rows.join('\n')}\n`)
  expect([many.status, many.body.includes('10000 rows')]).toEqual([422, true])
  expect((await look('')).status).toBe(422)
  expect(await tableOf(desk)).toBe(before)

  const hundred = `office,phone\n${rows.slice(1000, 1100).join('\n')}\n`
  const preview = await look(hundred)
  expect(preview.body).toContain('49 rows are taken. 51 are left out.')
  const done = await visitor.fill('/b/files', { do: 'rows', csv: hundred })
  expect(done.body).toContain('49 offices were added and planned. 51 rows were left out.')
  const { followUps } = await driver.document(maya)
  expect(followUps).toHaveLength(50)
  const undone = await visitor.fill('/b/files', { do: 'undo' })
  expect(undone.status).toBe(200)
  expect((await driver.document(maya)).followUps).toHaveLength(1)
})

test('the calendar is valid, absolute in time, and ends with a new link; the export holds everything', async () => {
  const { visitor, driver } = await deskWithCard()
  await driver.text(maya, 'spoke to Dana, interview wed dec 2 at 10')
  await visitor.openBoard(await boardPath(driver))
  const files = await visitor.get('/b/files')
  const path = pathsIn(files).find((each) => each.startsWith('/calendar/')) ?? ''
  expect(path.length).toBeLessThanOrEqual(60)
  const { headers, body } = await visitorOf(driver.desk).get(path)
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(body).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:20261202T180000Z\r\n[\s\S]*END:VCALENDAR/)
  for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const zip = await visitor.get('/b/everything.zip')
  for (const name of ['offices.csv', 'ledger.csv', 'ledger.json', 'document.json', 'calendar.ics'])
    expect(zip.body).toContain(name)
  expect((await visitor.get('/assistant.vcf')).body).toMatch(
    /^BEGIN:VCARD\r\nVERSION:3.0\r\n[\s\S]*TEL[^\r]*:\+1/,
  )
  await driver.text(maya, 'new link')
  expect((await visitor.get(path)).status).toBe(410)
})

test('of somebody who opted out the board stays to be read, exported and erased, and plans nothing', async () => {
  const { visitor, driver } = await deskWithCard()
  await visitor.openBoard(await boardPath(driver))
  await driver.text(maya, 'STOP')
  const board = await visitor.get('/b')
  expect(board.body).toContain('calltime is silent for you')
  const { followUps } = await driver.document(maya)
  const tried = await visitor.fill('/b/office/f1', { do: 'no-answer', seen: '0' })
  expect(tried.body).toContain('Text START to the assistant first')
  expect((await driver.document(maya)).followUps).toEqual(followUps)
  expect((await visitor.get('/b/offices.csv')).body).toContain('Blue Harbor')
})

test('unknown routes and methods get a page that says what to do', async () => {
  const { visitor, desk, card } = await deskWithCard()
  for (const path of ['/nowhere', '/c/', '/b/what/ever', '/style.css/x', '/%F0%9F', '/c/..%2f..%2fetc']) {
    const page = await visitor.get(path)
    expect([page.status, /text |tap it/i.test(page.body)], path).toEqual([404, true])
  }
  const put = await fetch(`${desk.url}${card}`, { method: 'PUT', body: 'x' })
  expect(put.status).toBe(404)
  expect((await visitor.head(card)).status).toBe(200)
  expect((await visitor.head('/nowhere')).status).toBe(404)
})
