import { type Context, Hono } from 'hono'
import { callsOf } from '../../domain/answer-rates.ts'
import { type Applicant, homeOf } from '../../domain/applicant.ts'
import type { FollowUp } from '../../domain/follow-up.ts'
import { calendarFile, interviewEvents } from '../../views/files/calendar.ts'
import { closedWords } from '../../views/pages/history.ts'
import { closedOfficePage, officePage } from '../../views/pages/office-page.ts'
import type { FieldErrors } from '../../views/pages/parts.ts'
import { aboutOf, onTopOf } from './answered.ts'
import { fileAnswer, problemAnswer } from './answers.ts'
import { closedOf, linesOf, sendForm, withBoard, zonesBy } from './board-context.ts'
import { statusOf } from './board-routes.ts'
import { callFacts } from './card-routes.ts'
import type { Fields } from './fields.ts'
import type { PageEnv } from './guard.ts'
import { detailsSaid } from './office-said.ts'
import { type Said, saysAbout, saysInGeneral } from './says-of.ts'

/** One office on the board. Ids are looked up among the applicant's own: anybody else's lead nowhere. */
export const officeRoutes = new Hono<PageEnv>()

const ownOne = (context: Context<PageEnv>, { followUps }: Applicant): FollowUp | undefined =>
  followUps.find(({ id }) => id === context.req.param('id'))

officeRoutes.get(
  '/:id',
  withBoard((context, applicant) => {
    const followUp = ownOne(context, applicant)
    return followUp === undefined ? closed(context, applicant) : office(context, applicant, followUp)
  }),
)

officeRoutes.get(
  '/:id/interview.ics',
  withBoard((context, applicant) => {
    const followUp = ownOne(context, applicant)
    const events = followUp === undefined ? [] : interviewEvents(applicant, [followUp])
    if (events.length === 0) return problemAnswer(context, 'not-there')
    const now = context.env.ports.clock.now()
    return fileAnswer(context, calendarFile(events, now), 'text/calendar; charset=utf-8', 'interview.ics')
  }),
)

officeRoutes.post(
  '/:id',
  withBoard(async (context, applicant) => {
    const about = aboutOf(context.env.ports, applicant)
    const followUp = ownOne(context, applicant)
    if (followUp === undefined)
      return sendForm(context, applicant, {
        // Of a closed office only UNDO can be said.
        saysOf: (fields): Said =>
          fields.do === 'undo' ? saysInGeneral(fields, about) : { kind: 'wrong', errors: {} },
        wrong: () => problemAnswer(context, 'over'),
        to: context.req.path,
      })
    return sendForm(context, applicant, {
      followUpId: followUp.id,
      saysOf: (fields) =>
        fields.do === 'details' ? detailsSaid(fields) : saysAbout(fields, followUp, about),
      wrong: ({ errors }, fields) => office(context, applicant, followUp, errors, fields),
      to: context.req.path,
    })
  }),
)

async function office(
  context: Context<PageEnv>,
  applicant: Applicant,
  followUp: FollowUp,
  errors: FieldErrors = {},
  fields: Fields = {},
): Promise<Response> {
  const { ports } = context.env
  const all = await linesOf(ports, applicant)
  const lines = all.filter(({ followUpId }) => followUpId === followUp.id)
  const facts = {
    ...(await callFacts(ports, applicant, followUp)),
    ...(await onTopOf(ports, applicant, context.req.query('said'), followUp.id)),
    target: { action: context.req.path, formId: ports.ids.fresh() },
    icsHref: `${context.req.path}/interview.ics`,
    errors,
    lines,
    calls: callsOf(lines, () => followUp.office.zone),
    held: fields,
    ...(fields.do === 'details' ? { details: fields } : {}),
  }
  return context.html(await officePage(facts), statusOf(errors))
}

/** An office that is over shows what happened; one that never was is nothing. */
async function closed(context: Context<PageEnv>, applicant: Applicant): Promise<Response> {
  const { ports } = context.env
  const all = await linesOf(ports, applicant)
  const found = closedOf(all, applicant).find(({ followUp }) => followUp.id === context.req.param('id'))
  if (found === undefined) return problemAnswer(context, 'over')
  const { followUp, why } = found
  const lines = all.filter(({ followUpId }) => followUpId === followUp.id)
  const facts = {
    followUp,
    why: closedWords[why],
    lines,
    calls: callsOf(lines, zonesBy(applicant, lines)),
    home: homeOf(applicant).zone,
    now: ports.clock.now(),
    ...(await onTopOf(ports, applicant, context.req.query('said'))),
    target: { action: context.req.path, formId: ports.ids.fresh() },
  }
  return context.html(await closedOfficePage(facts))
}
