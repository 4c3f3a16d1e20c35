import { html } from 'hono/html'
import type { ImportRow, RowVerdict } from '../../domain/import-rows.ts'
import { counted } from '../counted.ts'
import type { OfficesTable } from '../files/offices-csv.ts'
import { erased, refusalWords } from '../questions.ts'
import { fieldErrors } from './field-errors.ts'
import { answerBox, type FieldErrors, type FormTarget, field, form } from './parts.ts'
import { table } from './picture-tables.ts'
import { type Html, shell } from './shell.ts'

export type FilesFacts = {
  target: FormTarget
  answer: readonly string[]
  mayUndo: boolean
  calendarUrl: string
  /** A code was asked for, and waits to be typed. */
  isCodeAsked: boolean
  errors: FieldErrors
}

/** Tables in and out, the calendar, everything that is kept, and the way to erase it. */
export function filesPage(facts: FilesFacts): Promise<string> {
  const { target, answer, mayUndo, calendarUrl, errors } = facts
  return shell({
    title: 'Your board',
    here: '/b/files',
    body: html`${answerBox(answer, target, mayUndo)}
<h1>Files and data</h1>
<h2>Bring a table</h2>
<p>A CSV file with a first row of names: <b>office</b> and <b>phone</b>, and if you like extension,
contact, title, department, role, referral, relation, sent, zone or city, no calls, note.
You see every row before anything is added.</p>
${errors.csv === undefined ? '' : html`<p class="wrong" role="alert">${errors.csv}</p>`}
<form method="post" action="/b/import" enctype="multipart/form-data">
<label for="field-file">The file</label>
<input id="field-file" name="file" type="file" accept=".csv,text/csv,text/plain">
<label for="field-csv">Or paste the rows</label><textarea id="field-csv" name="csv" rows="4"></textarea>
<p><button class="go">Look at it first</button></p></form>
<h2>Take it with you</h2>
<div class="buttons">
<a class="button" href="/b/offices.csv">Open offices, CSV</a>
<a class="button" href="/b/everything.zip">Everything, ZIP</a>
<a class="button" href="/assistant.vcf">The assistant, contact</a>
</div>
<h2>In your calendar</h2>
<p>Interviews and planned calls, kept up to date. Whoever has this address can read them: keep it to
yourself. NEW LINK, by text, ends it.</p>
<p><a class="button" href="${calendarUrl.replace(/^https?:/, 'webcal:')}">Subscribe</a></p>
<p><a href="${calendarUrl}">${calendarUrl}</a></p>
<h2>Erase everything</h2>
${erase(facts)}`,
  })
}

function erase({ isCodeAsked, target }: FilesFacts): Html {
  if (!isCodeAsked)
    return html`<p>You, your offices, the whole record: gone for good. First a code comes to your phone.</p>
${form(target, 'erase', html`<button>Text me the code</button>`)}`
  return html`${form(
    target,
    'erase-code',
    html`${field(codeField)}
<p><button>Erase everything now</button></p>`,
  )}`
}

const codeField = {
  name: 'code',
  label: 'The code from the text',
  autocomplete: 'one-time-code',
  isRequired: true,
}

/** Why a table was not taken at all. */
export function tableWords(read: Exclude<OfficesTable, { kind: 'table' }>): string {
  switch (read.kind) {
    case 'empty':
      return fieldErrors.csv
    case 'no-columns':
      return `The first row must name the columns office and phone. It says: ${headsOf(read.found)}.`
    case 'broken-quotes':
      return `Row ${read.line} opens a quotation mark that is never closed. Nothing was added.`
    case 'too-many':
      return `That table has ${read.rows} rows. At most 50 can be open: bring those you call next.`
  }
}

const headsOf = (found: readonly string[]): string => found.slice(0, 8).join(', ') || 'nothing'

export type PreviewFacts = {
  target: FormTarget
  rows: readonly ImportRow[]
  verdicts: readonly RowVerdict[]
  csv: string
}

/** Every row with what would become of it; nothing is added yet. */
export function previewPage({ target, rows, verdicts, csv }: PreviewFacts): Promise<string> {
  const adds = verdicts.filter(({ kind }) => kind !== 'refuse').length
  const left = verdicts.length - adds
  const leftWords = left === 0 ? '' : ` ${counted(left, 'is', 'are')} left out.`
  return shell({
    title: 'Your board',
    here: '/b/files',
    isWide: true,
    body: html`<h1>Look at it first</h1>
<p>Nothing is added yet. ${counted(adds, 'row is', 'rows are')} taken.${leftWords}</p>
${
  adds === 0
    ? ''
    : form(
        target,
        'rows',
        html`<input type="hidden" name="csv" value="${csv}"><p><button class="go">Add ${counted(
          adds,
          'row',
          'rows',
        )}</button></p>`,
      )
}
${table(
  'The rows',
  ['Row', 'Office', 'Number', 'What happens'],
  rows.map(({ line, fields }, index) => [
    line,
    fields.office ?? '',
    fields.phone ?? '',
    verdictWords(verdicts[index]),
  ]),
)}
<p><a href="/b/files">Back, without adding anything</a></p>`,
  })
}

function verdictWords(verdict: RowVerdict | undefined): string | Html {
  if (verdict === undefined || verdict.kind === 'add') return 'Added and planned'
  if (verdict.kind === 'no-calls') return 'Kept on record: they take no calls'
  const why =
    typeof verdict.why === 'object'
      ? `Left out: ${refusalWords(verdict.why.number)}`
      : rowRefusals[verdict.why]
  return html`<span class="wrong">${why}</span>`
}

const rowRefusals = {
  'no-office': 'Left out: no name of an office',
  'no-phone': 'Left out: no number',
  twice: 'Left out: that number stands in a row before',
  'already-followed': 'Left out: that number is on your list already',
  'no-zone': 'Left out: the number does not tell the time zone; add a column zone or city',
  'no-room': 'Left out: 50 offices are open, the most I can carry',
} as const

/** All is gone; said once, on a page that leads nowhere. */
export const erasedPage = (): Promise<string> =>
  shell({ title: 'calltime', body: html`<h1>All erased</h1><p>${erased()}</p>` })
