import { expect, test } from 'vitest'
import { boardPath, cardPath, deskWithHunt, maya } from '../browser/hunt.ts'
import { deskAndVisitor, pathsIn, tableOf, type Visitor, visitorOf } from './visitor.ts'

/** Everything that can be reached by following links, from here on. */
async function crawl({ get }: Visitor, starts: readonly string[]): Promise<string[]> {
  const found = new Set(starts)
  for (const path of found) for (const next of pathsIn(await get(path))) found.add(next)
  return [...found]
}

test('opening any page, by HEAD or ahead of a tap too, changes not a byte of the table', async () => {
  const { desk, driver, board } = await deskWithHunt()
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

test('every answer lets nothing in, leaves no trace and is in no index; no cache keeps secrets', async () => {
  const { visitor, driver, card } = await deskAndVisitor()
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
  const { visitor, driver, desk, card } = await deskAndVisitor()
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

test('unknown routes and methods get a page that says what to do', async () => {
  const { visitor, desk, card } = await deskAndVisitor()
  for (const path of ['/nowhere', '/c/', '/b/what/ever', '/style.css/x', '/%F0%9F', '/c/..%2f..%2fetc']) {
    const page = await visitor.get(path)
    expect([page.status, /text |tap it/i.test(page.body)], path).toEqual([404, true])
  }
  const put = await fetch(`${desk.url}${card}`, { method: 'PUT', body: 'x' })
  expect(put.status).toBe(404)
  expect((await visitor.head(card)).status).toBe(200)
  expect((await visitor.head('/nowhere')).status).toBe(404)
})
