import { type Context, Hono } from 'hono'
import type { Applicant } from '../../domain/applicant.ts'
import { type ImportRow, judgeRows } from '../../domain/import-rows.ts'
import { assistantVcf } from '../../views/files/assistant-vcf.ts'
import { calendarFile, callEvents, interviewEvents } from '../../views/files/calendar.ts'
import { officesCsv, readOffices } from '../../views/files/offices-csv.ts'
import { erasedPage, filesPage, previewPage, tableWords } from '../../views/pages/files-page.ts'
import type { FieldErrors } from '../../views/pages/parts.ts'
import { loadApplicant } from '../document.ts'
import { ledgerOf } from '../ledger-of.ts'
import { aboutOf, onTopOf } from './answered.ts'
import { fileAnswer, problemAnswer } from './answers.ts'
import { sendForm, withBoard } from './board-context.ts'
import { statusOf } from './board-routes.ts'
import { everything } from './everything.ts'
import { type Fields, fieldsOf } from './fields.ts'
import type { PageEnv } from './guard.ts'
import { type Said, saysInGeneral } from './says-of.ts'
import { calendarUrl, endSession, openWith } from './session.ts'

/** Tables and files in and out, on the board. */
export const fileRoutes = new Hono<PageEnv>()

fileRoutes.get(
  '/files',
  withBoard((context, applicant) => files(context, applicant)),
)

fileRoutes.post(
  '/files',
  withBoard(async (context, applicant) => {
    const { ports } = context.env
    const answer = await sendForm(context, applicant, {
      saysOf: (fields) =>
        fields.do === 'rows' ? rowsSaid(fields) : saysInGeneral(fields, aboutOf(ports, applicant)),
      wrong: ({ errors }) => files(context, applicant, errors),
      to: '/b/files',
    })
    return answer.status === 303 && (await isErased(context, applicant)) ? erased(context) : answer
  }),
)

/** Shows what would become of a table; nothing is changed. */
fileRoutes.post(
  '/import',
  withBoard(async (context, applicant) => {
    const { ids, settings } = context.env.ports
    const fields = await fieldsOf(context.req.raw)
    if (fields === 'too-large') return problemAnswer(context, 'too-large')
    if (fields === 'malformed') return problemAnswer(context, 'old-form')
    const csv = fields.file?.trim() ? fields.file : (fields.csv ?? '')
    const read = readOffices(csv)
    if (read.kind !== 'table') return files(context, applicant, { csv: tableWords(read) })
    const verdicts = judgeRows(applicant, read.rows, settings)
    const target = { action: '/b/files', formId: ids.fresh() }
    return context.html(await previewPage({ target, rows: read.rows, verdicts, csv }))
  }),
)

fileRoutes.get(
  '/offices.csv',
  withBoard((context, { followUps }) =>
    fileAnswer(context, officesCsv(followUps), 'text/csv; charset=utf-8', 'offices.csv'),
  ),
)

fileRoutes.get(
  '/everything.zip',
  withBoard(async (context, applicant) => {
    const { ports } = context.env
    const zip = everything(applicant, await ledgerOf(ports, applicant), ports.clock.now())
    return fileAnswer(context, zip, 'application/zip', 'calltime.zip')
  }),
)

/** The calendar to subscribe to, behind its own link; and the assistant as a contact, which is no secret. */
export const openFileRoutes = new Hono<PageEnv>()

openFileRoutes.get('/calendar/:file{[\\w-]{43}\\.ics}', async (context) => {
  const { ports } = context.env
  const opened = await openWith(ports, context.req.param('file').slice(0, 43), 'calendar')
  if (opened.kind === 'shut') return problemAnswer(context, opened.problem)
  const { applicant } = opened
  const events = [...interviewEvents(applicant, applicant.followUps), ...callEvents(applicant)]
  const file = calendarFile(events, ports.clock.now())
  return context.body(file, 200, { 'content-type': 'text/calendar; charset=utf-8' })
})

openFileRoutes.get('/assistant.vcf', (context) => {
  const { assistantNumber, operator } = context.env.ports.deployment
  const card = assistantVcf({ number: assistantNumber, operator })
  return fileAnswer(context, card, 'text/vcard; charset=utf-8', 'calltime.vcf')
})

function rowsSaid({ csv = '' }: Fields): Said {
  const read = readOffices(csv)
  if (read.kind !== 'table') return { kind: 'wrong', errors: { csv: tableWords(read) } }
  const rows: readonly ImportRow[] = read.rows
  return { kind: 'says', says: { kind: 'rows', rows } }
}

async function files(
  context: Context<PageEnv>,
  applicant: Applicant,
  errors: FieldErrors = {},
): Promise<Response> {
  const { ports } = context.env
  const { open } = applicant
  const facts = {
    ...(await onTopOf(ports, applicant, context.req.query('said'))),
    target: { action: '/b/files', formId: ports.ids.fresh() },
    calendarUrl: await calendarUrl(ports, applicant),
    isCodeAsked: open.kind === 'question' && open.question.kind === 'really-erase',
    errors,
  }
  return context.html(await filesPage(facts), statusOf(errors))
}

const isErased = async ({ env }: Context<PageEnv>, { id }: Applicant): Promise<boolean> =>
  (await loadApplicant(env.ports, id)) === undefined

async function erased(context: Context<PageEnv>): Promise<Response> {
  endSession(context)
  return context.html(await erasedPage())
}
