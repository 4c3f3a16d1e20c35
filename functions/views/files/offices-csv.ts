import Papa from 'papaparse'
import type { FollowUp } from '../../domain/follow-up.ts'
import type { ImportRow } from '../../domain/import-rows.ts'
import { displayPhone } from '../../domain/phone-number.ts'
import { wallTimeOf, type Zone } from '../../domain/time.ts'
import type { FollowUpFields } from '../../reading/reading.ts'

/** The columns of our own table, in their order; the reader takes the other names for them too. */
const columns = {
  office: ['production', 'company', 'name', 'office name', 'production office'],
  phone: ['number', 'telephone', 'tel', 'phone number'],
  extension: ['ext', 'ext.'],
  contact: ['contact name', 'ask for', 'person'],
  title: ['contact title', 'contacttitle'],
  department: ['dept', 'dept.'],
  role: ['job', 'position'],
  referral: ['referred by', 'referrer'],
  relation: ['relationship'],
  sent: ['sent on', 'date sent', 'resume sent'],
  zone: ['time zone', 'timezone'],
  place: ['city', 'location', 'state'],
  'no calls': ['nocalls', 'no_calls'],
  note: ['notes', 'comment', 'comments'],
  'next call': [],
  interview: [],
} as const
type Column = keyof typeof columns

/** A table as it was read: rows to judge, or why it is none. */
export type OfficesTable =
  | { kind: 'table'; rows: readonly ImportRow[] }
  | { kind: 'no-columns'; found: readonly string[] }
  | { kind: 'broken-quotes'; line: number }
  | { kind: 'too-many'; rows: number }
  | { kind: 'empty' }

/** More rows than that are no list of offices that one person calls; fifty can be open. */
const mostRows = 500
const longestCell = 120

/** The open follow-ups as a table that spreadsheets open and our own import reads. */
export function officesCsv(followUps: readonly FollowUp[]): string {
  const rows = followUps.map(({ office, stage, ...each }) => {
    const at = (status: 'planned' | 'interview') =>
      stage.status === status ? wallTimeOf(stage.at, office.zone) : ''
    const cells: Record<Column, string> = {
      office: office.name,
      phone: displayPhone(office.phone),
      extension: office.extension ?? '',
      contact: each.contact ?? '',
      title: each.contactTitle ?? '',
      department: each.department ?? '',
      role: each.role,
      referral: each.referral ?? '',
      relation: each.relation ?? '',
      sent: each.sentOn ?? '',
      zone: office.zone,
      place: '',
      'no calls': '',
      note: each.note ?? '',
      'next call': at('planned'),
      interview: at('interview'),
    }
    return cells
  })
  return csvOf(Object.keys(columns), rows)
}

/** A table with a byte order mark, for spreadsheets that guess; no cell is taken for a formula. */
export const csvOf = (fields: readonly string[], rows: readonly Record<string, unknown>[]): string =>
  `\ufeff${Papa.unparse({ fields: [...fields], data: [...rows] }, written)}\r\n`

const written = { escapeFormulae: true, newline: '\r\n' }

/** Reads a table: any of the usual separators, any order of columns, unknown ones left aside. */
export function readOffices(csv: string): OfficesTable {
  const text = csv.replace(/^\ufeff/, '')
  if (text.trim() === '') return { kind: 'empty' }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken !== undefined) return { kind: 'broken-quotes', line: (broken.row ?? 0) + 1 }
  const [head = [], ...body] = data
  const found = head.map(cellOf)
  const names = found.map(columnOf)
  if (!names.includes('office') || !(names.includes('phone') || names.includes('no calls')))
    return { kind: 'no-columns', found }
  const rows = body
    .map((cells, index) => ({ cells: cells.map(cellOf), line: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (rows.length === 0) return { kind: 'empty' }
  if (rows.length > mostRows) return { kind: 'too-many', rows: rows.length }
  return { kind: 'table', rows: rows.map(({ cells, line }) => rowOf(line, cells, names)) }
}

/** The separator is the one that the row of names has most of. */
function separatorOf(text: string): string {
  const [head = ''] = text.trimStart().split(/[\r\n]/)
  const count = (separator: string) => head.split(separator).length
  return [',', ';', '\t', '|'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

function columnOf(head: string): Column | undefined {
  const said = head.toLowerCase().replaceAll(/[\s_]+/g, ' ')
  const names = Object.keys(columns) as Column[]
  return names.find((name) => name === said || (columns[name] as readonly string[]).includes(said))
}

/** One line, without control characters and without the mark that our own export puts before formulas. */
const cellOf = (cell: string): string =>
  cell
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^'(?=[=+\-@])/, '')
    .trim()
    .slice(0, 280)

function rowOf(line: number, cells: readonly string[], names: readonly (Column | undefined)[]): ImportRow {
  const of = (name: Column): string => cells[names.indexOf(name)] ?? ''
  const zone = zoneAsWritten(of('zone'))
  const texts = {
    office: of('office'),
    phone: of('phone'),
    extension: of('extension').replaceAll(/\D/g, ''),
    contact: of('contact'),
    contactTitle: of('title'),
    department: of('department').toLowerCase(),
    role: of('role'),
    referral: of('referral'),
    relation: of('relation'),
    sentOn: dayAsWritten(of('sent')),
    ...zone,
    ...(of('place') === '' ? {} : { place: of('place') }),
  }
  const said = Object.entries(texts).filter(([, text]) => text !== '')
  const fields = Object.fromEntries(said.map(([name, text]) => [name, text.slice(0, longestCell)]))
  const isNoCalls = /^(yes|y|true|1|x|no calls)$/i.test(of('no calls'))
  return {
    line,
    fields: { ...(fields as FollowUpFields), ...(isNoCalls ? { noCalls: true } : {}) },
    ...(of('note') === '' ? {} : { note: of('note') }),
    ...wallTime('nextCallAt', of('next call')),
    ...wallTime('interviewAt', of('interview')),
  }
}

/** `America/New_York` is a zone; "Eastern" and "Atlanta" are places the domain knows. */
const zoneAsWritten = (text: string): { zone?: Zone; place?: string } =>
  text === '' ? {} : text.includes('/') ? { zone: text } : { place: text }

/** "2026-11-23", "11/23/2026" and "11/23/26" as a day. */
function dayAsWritten(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Number.isNaN(Date.parse(text)) ? '' : text
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text) ?? []
  const iso = `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return Number.isNaN(Date.parse(iso)) ? '' : iso
}

const wallTime = (name: 'nextCallAt' | 'interviewAt', text: string): Partial<Record<typeof name, string>> =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}Z`)) ? { [name]: text } : {}
