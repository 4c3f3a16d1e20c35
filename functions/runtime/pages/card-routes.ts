import { type Context, Hono } from 'hono'
import { type Applicant, homeOf } from '../../domain/applicant.ts'
import { mayCallAt } from '../../domain/cadence.ts'
import type { FollowUp } from '../../domain/follow-up.ts'
import { windowAt } from '../../domain/office-hours.ts'
import { cardOf } from '../../domain/open.ts'
import { hours } from '../../domain/time.ts'
import { Turn } from '../../domain/turn.ts'
import { calendarFile, interviewEvents } from '../../views/files/calendar.ts'
import { type CardPageFacts, cardPage, closedCardPage } from '../../views/pages/card-page.ts'
import type { FieldErrors } from '../../views/pages/parts.ts'
import { givenFor } from '../given-for.ts'
import type { Ports } from '../ports.ts'
import { aboutOf, onTopOf, tell } from './answered.ts'
import { fileAnswer, problemAnswer } from './answers.ts'
import { type Fields, fieldsOf, formIdOf } from './fields.ts'
import type { PageEnv } from './guard.ts'
import { saysAbout, saysInGeneral } from './says-of.ts'
import { openWith, type Shut } from './session.ts'

/** The call card behind its link: the link itself is the key, so it needs no session. */
export const cardRoutes = new Hono<PageEnv>()

/** `followUp` is left out when it is closed. */
type Card = { kind: 'card'; applicant: Applicant; followUp?: FollowUp }

async function cardBehind({ env, req }: Context<PageEnv>): Promise<Card | Shut> {
  const opened = await openWith(env.ports, req.param('token') ?? '', 'card')
  if (opened.kind === 'shut') return opened
  const { applicant, link } = opened
  const followUp = applicant.followUps.find(({ id }) => id === link.followUpId)
  return { kind: 'card', applicant, ...(followUp === undefined ? {} : { followUp }) }
}

cardRoutes.get('/:token', async (context) => {
  const card = await cardBehind(context)
  if (card.kind === 'shut') return problemAnswer(context, card.problem)
  return card.followUp === undefined ? closed(context, card) : shown(context, card.applicant, card.followUp)
})

cardRoutes.get('/:token/interview.ics', async (context) => {
  const card = await cardBehind(context)
  if (card.kind === 'shut') return problemAnswer(context, card.problem)
  const events = card.followUp === undefined ? [] : interviewEvents(card.applicant, [card.followUp])
  if (events.length === 0) return problemAnswer(context, 'not-there')
  const now = context.env.ports.clock.now()
  return fileAnswer(context, calendarFile(events, now), 'text/calendar; charset=utf-8', 'interview.ics')
})

cardRoutes.post('/:token', async (context) => {
  const { ports } = context.env
  const card = await cardBehind(context)
  if (card.kind === 'shut') return problemAnswer(context, card.problem)
  const { applicant, followUp } = card
  const fields = await fieldsOf(context.req.raw)
  if (fields === 'too-large') return problemAnswer(context, 'too-large')
  const formId = fields === 'malformed' ? undefined : formIdOf(fields)
  if (fields === 'malformed' || formId === undefined) return problemAnswer(context, 'old-form')
  const about = aboutOf(ports, applicant)
  const said = followUp === undefined ? saysInGeneral(fields, about) : saysAbout(fields, followUp, about)
  if (said.kind === 'unknown') return problemAnswer(context, followUp === undefined ? 'over' : 'old-form')
  if (said.kind === 'wrong')
    return followUp === undefined
      ? problemAnswer(context, 'over')
      : shown(context, applicant, followUp, said.errors, fields)
  const whom = followUp === undefined ? {} : { followUpId: followUp.id }
  await tell(ports, applicant, { formId, ...whom, says: said.says })
  return context.redirect(`${context.req.path}?said=${formId}`, 303)
})

/** The office is closed: what was just said of it, and UNDO; without that, nothing. */
async function closed(context: Context<PageEnv>, { applicant }: Card): Promise<Response> {
  const { ports } = context.env
  const onTop = await onTopOf(ports, applicant, context.req.query('said'))
  if (onTop.answer.length === 0) return problemAnswer(context, 'over')
  const target = { action: context.req.path, formId: ports.ids.fresh() }
  return context.html(await closedCardPage({ ...onTop, target }))
}

async function shown(
  context: Context<PageEnv>,
  applicant: Applicant,
  followUp: FollowUp,
  errors: FieldErrors = {},
  fields: Fields = {},
): Promise<Response> {
  const { ports } = context.env
  const path = `/c/${context.req.param('token')}`
  const onTop = await onTopOf(ports, applicant, context.req.query('said'), followUp.id)
  const facts: CardPageFacts = {
    ...(await callFacts(ports, applicant, followUp)),
    ...onTop,
    held: fields,
    target: { action: path, formId: ports.ids.fresh() },
    icsHref: `${path}/interview.ics`,
    errors,
  }
  return context.html(await cardPage(facts), Object.keys(errors).length > 0 ? 422 : 200)
}

/** What both the card and the board's page of an office say about calling now. */
export async function callFacts(ports: Ports, applicant: Applicant, followUp: FollowUp) {
  const now = ports.clock.now()
  const card = cardOf(applicant.open)
  const { links, ...given } = await givenFor(ports)
  const turn = new Turn(applicant, now, { ...given, links, taken: {} }, true)
  // The window may be open, but every call has its own hour: only what is due is offered big.
  const isDue = followUp.stage.status === 'planned' && followUp.stage.at <= now
  const window =
    isDue && mayCallAt(now, turn.terms(followUp)) ? windowAt(now, followUp.office, ports.settings) : undefined
  const callUntil = card?.followUpId === followUp.id ? card.closesAt : window?.closesAt
  const other = applicant.followUps.find(({ id }) => id === card?.followUpId && id !== followUp.id)
  const expiresAt = now + hours(24 * ports.settings.linkDays)
  return {
    applicantName: applicant.profile.name ?? '',
    applicantPhone: applicant.phone,
    assistantNumber: ports.deployment.assistantNumber,
    followUp,
    home: homeOf(applicant).zone,
    now,
    ...(callUntil === undefined ? {} : { callUntil }),
    ...(other === undefined
      ? {}
      : { nextCard: { office: other.office.name, href: links.card(applicant, other.id, expiresAt) } }),
  }
}
