import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assistantVcf } from '../../../functions/views/files/assistant-vcf.ts'
import { officesCsv, readOffices } from '../../../functions/views/files/offices-csv.ts'
import { at, blueHarbor, followUp } from '../given.ts'

/** What a cell may hold and comes back as it was: no control characters, single spaces, no ends. */
const cell = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) =>
    text
      .replaceAll(/\p{Cc}|\s+/gu, ' ')
      .replaceAll(/ +/g, ' ')
      .replace(/^'+/, '')
      .trim(),
  )
  .filter((text) => text !== '')

const rowsOf = (csv: string) => {
  const read = readOffices(csv)
  if (read.kind !== 'table') throw new Error(read.kind)
  return read.rows
}

describe('a table of offices', () => {
  it('comes back as it went out, whatever the names are made of', () => {
    fc.assert(
      fc.property(cell, cell, cell, (name, contact, note) => {
        const one = followUp({ office: { ...blueHarbor, name }, contact, note, sentOn: '2026-11-20' })
        const [row] = rowsOf(officesCsv([one]))
        expect(row?.fields).toMatchObject({
          office: name,
          contact,
          phone: '(310) 555-0142',
          extension: '204',
          sentOn: '2026-11-20',
          zone: 'America/Los_Angeles',
        })
        expect(row).toMatchObject({ note, nextCallAt: '2026-11-24T10:00' })
      }),
      { numRuns: 500 },
    )
  })

  it('holds no formula for a spreadsheet to run', () => {
    const csv = officesCsv([followUp({ contact: '=HYPERLINK("http://evil")', note: '@SUM(A1)' })])
    expect(csv).not.toMatch(/(^|[,"])[=@]/m)
    expect(rowsOf(csv)[0]?.fields.contact).toBe('=HYPERLINK("http://evil")')
  })

  it('keeps an interview at its time', () => {
    const stage = { status: 'interview', at: at('2026-12-02T10:00-08:00'), reminded: 'nothing' } as const
    expect(rowsOf(officesCsv([followUp({ stage })]))[0]).toMatchObject({ interviewAt: '2026-12-02T10:00' })
  })

  it.each([
    ['commas', 'Office,Phone\nRed Sky,404-555-0101'],
    ['semicolons and a byte order mark', '\ufeffphone;company\r\n404-555-0101;Red Sky\r\n'],
    ['tabs and old line ends', 'Production\tNumber\r404-555-0101\r'.replace('404', 'Red Sky\t404')],
    ['other columns and empty rows', 'id,name,tel,x\n\n1,Red Sky,404-555-0101,y\n,,,\n'],
  ])('is read with %s', (_, csv) => {
    expect(rowsOf(csv).map(({ fields }) => [fields.office, fields.phone])).toEqual([
      ['Red Sky', '404-555-0101'],
    ])
  })

  it('of any text is a table or a reason, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(['table', 'no-columns', 'broken-quotes', 'too-many', 'empty']).toContain(
          readOffices(text).kind,
        )
        expect(readOffices(`office,phone\n${text}`).kind).not.toBe('no-columns')
      }),
      { numRuns: 500 },
    )
  })
})

describe('the assistant as a contact', () => {
  it('is a vCard 3.0 of short lines, whoever runs it', () => {
    const card = assistantVcf({
      number: '+12135550199',
      operator: 'Bay Film School; "Nights", Ünion \n Hall',
    })
    expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:3.0\r\n/)
    expect(card).toContain('ORG:Bay Film School\\; "Nights"\\, Ünion Hall')
    for (const line of card.split('\r\n')) expect(line.length).toBeLessThanOrEqual(75)
  })
})
