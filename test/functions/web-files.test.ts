import { expect, test } from 'vitest'
import { boardPath, maya } from '../browser/hunt.ts'
import { deskAndVisitor, pathsIn, tableOf, visitorOf } from './visitor.ts'

test('tables: whatever separator and order, every row judged, nothing half done', async () => {
  const { visitor, driver, desk } = await deskAndVisitor()
  await visitor.openBoard(await boardPath(driver))
  const before = await tableOf(desk)
  const look = (csv: string) => visitor.post('/b/import', { csv })

  const semicolons = await look(
    [
      '\ufeffNumber;Production;City;No calls',
      '404-555-0101;Red Sky;;',
      '(310) 555-0142;Blue again;;',
      ';No Number;;',
      ';Quiet House;;yes',
      '800-555-0100;Anywhere;Atlanta;\r\n',
    ].join('\r\n'),
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

test('the calendar is valid, absolute in time, ends with a new link; the export has all', async () => {
  const { visitor, driver } = await deskAndVisitor()
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
