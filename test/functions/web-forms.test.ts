import { expect, test } from 'vitest'
import { boardPath, maya } from '../browser/hunt.ts'
import { deskAndVisitor, formIdIn, tableOf } from './visitor.ts'

const sam = '+14045550188'

const attempts = async ({ ledger }: { ledger: (phone: string) => Promise<{ kind: string }[]> }) =>
  (await ledger(maya)).filter(({ kind }) => kind === 'attempt').length

test('a form counts once, however often it is sent', async () => {
  const { visitor, driver, card } = await deskAndVisitor()
  const fields = { do: 'no-answer', seen: '0', form: 'g'.repeat(22) }
  const [one, other] = await Promise.all([visitor.post(card, fields), visitor.post(card, fields)])
  expect(one.body).toContain('No answer isn&#39;t a no')
  expect(other.body).toContain('No answer isn&#39;t a no')
  const late = await visitor.post(card, { ...fields, form: 'h'.repeat(22) })
  expect(late.body).toContain('a call was noted since you opened this page')
  expect(await attempts(driver)).toBe(1)
})

test('of one page two forms that say different things both count, in any order and sent again', async () => {
  const { visitor, driver, card } = await deskAndVisitor()
  const form = formIdIn(await visitor.get(card))
  const note = { do: 'note', note: 'ask for Kim', form }
  const noAnswer = { do: 'no-answer', seen: '0', form }
  expect((await visitor.post(card, note)).body).toContain('ask for Kim')
  // The back button, and the page as it was loaded.
  expect((await visitor.post(card, noAnswer)).body).toContain('No answer isn&#39;t a no')
  expect((await visitor.post(card, { ...noAnswer, do: 'busy' })).body).toContain(
    'a call was noted since you opened this page',
  )
  const reloaded = formIdIn(await visitor.get(card))
  const { tries } = (await driver.document(maya)).followUps[0] ?? {}
  const seen = String(Date.parse(String(tries?.lastAt)))
  expect((await visitor.post(card, { ...noAnswer, form: reloaded, seen })).body).toContain(
    'nothing was added',
  )
  for (const again of [note, noAnswer]) await visitor.post(card, again)
  expect(await attempts(driver)).toBe(1)
  const notes = (await driver.ledger(maya)).filter((line) => line.kind === 'noted' && line.note === note.note)
  expect(notes).toHaveLength(1)
})

test('forms from elsewhere, of nobody, or about somebody else change nothing', async () => {
  const { visitor, driver, desk, card } = await deskAndVisitor()
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

test('a form of missing, huge, marked-up or controlling values is refused or taken as words', async () => {
  const { visitor, driver, desk, card } = await deskAndVisitor()
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

test('of somebody who opted out the board can be read, exported and erased, and plans nothing', async () => {
  const { visitor, driver } = await deskAndVisitor()
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

test('the board rings or texts at call time, as its owner wishes', async () => {
  const { visitor, driver } = await deskAndVisitor()
  await visitor.openBoard(await boardPath(driver))
  for (const [wish, isRung] of [
    ['ring-me', true],
    ['text-me', false],
  ] as const) {
    const page = await visitor.post('/b', { do: wish, form: `${wish}${'k'.repeat(15)}` })
    expect(page.status).toBe(200)
    expect((await driver.document(maya)).profile.isRung).toBe(isRung)
  }
})
