import { type Context, Hono } from 'hono'
import { callsOf } from '../../domain/answer-rates.ts'
import { type Applicant, homeOf } from '../../domain/applicant.ts'
import { pathSoFar } from '../../domain/path-so-far.ts'
import { addPage } from '../../views/pages/add-page.ts'
import { boardPage } from '../../views/pages/board-page.ts'
import type { FieldErrors, FieldValues } from '../../views/pages/parts.ts'
import { picturesPage } from '../../views/pages/pictures-page.ts'
import { gatePage } from '../../views/pages/problem-page.ts'
import { aboutOf, onTopOf } from './answered.ts'
import { problemAnswer } from './answers.ts'
import { closedOf, linesOf, sendForm, withBoard, zonesBy } from './board-context.ts'
import type { PageEnv } from './guard.ts'
import { addSaid } from './office-said.ts'
import { saysInGeneral } from './says-of.ts'
import { beginSession, endSession, openWith, sessionOf } from './session.ts'

/**
 * How many lines of the ledger the board looks through for what is closed, and how many of those it shows.
 */
const linesLookedAt = 400
const closedShown = 20

/** The board: its gate, today, adding, pictures. */
export const boardRoutes = new Hono<PageEnv>()

boardRoutes.get(
  '/',
  withBoard((context, applicant) => board(context, applicant)),
)

boardRoutes.post(
  '/',
  withBoard((context, applicant) =>
    sendForm(context, applicant, {
      saysOf: (fields) => saysInGeneral(fields, aboutOf(context.env.ports, applicant)),
      wrong: ({ errors }) => board(context, applicant, errors),
      to: '/b',
    }),
  ),
)

boardRoutes.post('/leave', (context) => {
  endSession(context)
  return context.redirect('/', 303)
})

boardRoutes.get(
  '/add',
  withBoard((context, { profile }) => add(context, { role: profile.role }, {})),
)

boardRoutes.post(
  '/add',
  withBoard((context, applicant) =>
    sendForm(context, applicant, {
      saysOf: (fields) => addSaid(fields, applicant, context.env.ports.settings),
      wrong: ({ errors }, fields) => add(context, fields, errors),
      to: '/b',
    }),
  ),
)

boardRoutes.get(
  '/pictures',
  withBoard(async (context, applicant) => {
    const lines = await linesOf(context.env.ports, applicant)
    const calls = callsOf(lines, zonesBy(applicant, lines))
    return context.html(await picturesPage({ calls, path: pathSoFar(lines) }))
  }),
)

/** Behind the link is a gate: only its button, a POST, exchanges the link for a session. */
boardRoutes.get('/:token{[\\w-]{43}}', async (context) => {
  const opened = await openWith(context.env.ports, context.req.param('token'), 'board')
  if (opened.kind === 'shut') return problemAnswer(context, opened.problem)
  const session = await sessionOf(context)
  const isOpen = session.kind === 'opened' && session.applicant.id === opened.applicant.id
  return isOpen ? context.redirect('/b', 303) : context.html(await gatePage(context.req.path))
})

boardRoutes.post('/:token{[\\w-]{43}}', async (context) => {
  const opened = await openWith(context.env.ports, context.req.param('token'), 'board')
  if (opened.kind === 'shut') return problemAnswer(context, opened.problem)
  await beginSession(context, opened.applicant)
  return context.redirect('/b', 303)
})

async function board(
  context: Context<PageEnv>,
  applicant: Applicant,
  errors: FieldErrors = {},
): Promise<Response> {
  const { ports } = context.env
  const lines = await linesOf(ports, applicant, linesLookedAt)
  const facts = {
    applicant,
    closed: closedOf(lines, applicant).slice(0, closedShown),
    home: homeOf(applicant).zone,
    now: ports.clock.now(),
    target: { action: '/b', formId: ports.ids.fresh() },
    ...(await onTopOf(ports, applicant, context.req.query('said'))),
    errors,
  }
  return context.html(await boardPage(facts), statusOf(errors))
}

async function add(context: Context<PageEnv>, values: FieldValues, errors: FieldErrors): Promise<Response> {
  const target = { action: '/b/add', formId: context.env.ports.ids.fresh() }
  return context.html(await addPage({ target, values, errors }), statusOf(errors))
}

/** A form that comes back with errors was not taken. */
export const statusOf = (errors: FieldErrors): 200 | 422 => (Object.keys(errors).length === 0 ? 200 : 422)
