import type { Context } from 'hono'
import { type Applicant, homeOf } from '../../domain/applicant.ts'
import type { ClosedFollowUp } from '../../domain/follow-up.ts'
import { type LedgerLine, standingLines } from '../../domain/ledger.ts'
import type { Zone } from '../../domain/time.ts'
import { ledgerOf } from '../ledger-of.ts'
import type { Ports } from '../ports.ts'
import { tell } from './answered.ts'
import { problemAnswer } from './answers.ts'
import { type Fields, fieldsOf, formIdOf } from './fields.ts'
import type { PageEnv } from './guard.ts'
import type { Said } from './says-of.ts'
import { sessionOf } from './session.ts'

/** Opens the board for a page of it, or answers why it stays shut. */
export const withBoard =
  (answer: (context: Context<PageEnv>, applicant: Applicant) => Promise<Response> | Response) =>
  async (context: Context<PageEnv>): Promise<Response> => {
    const opened = await sessionOf(context)
    return opened.kind === 'shut' ? problemAnswer(context, opened.problem) : answer(context, opened.applicant)
  }

/**
 * What becomes of a form: where it leads when it was said, and the page with its errors when something is
 * wrong.
 */
export type FormWay = {
  followUpId?: string
  saysOf: (fields: Fields) => Said
  wrong: (said: Extract<Said, { kind: 'wrong' }>, fields: Fields) => Promise<Response>
  /** Where to after it; the page there finds the answer by the form's id. */
  to: string
}

/** Reads a form, says it, and leads to the page that shows the answer: reloading that sends nothing again. */
export async function sendForm(
  context: Context<PageEnv>,
  applicant: Applicant,
  way: FormWay,
): Promise<Response> {
  const fields = await fieldsOf(context.req.raw)
  if (fields === 'too-large') return problemAnswer(context, 'too-large')
  const formId = fields === 'malformed' ? undefined : formIdOf(fields)
  if (fields === 'malformed' || formId === undefined) return problemAnswer(context, 'old-form')
  const said = way.saysOf(fields)
  if (said.kind === 'unknown') return problemAnswer(context, 'old-form')
  if (said.kind === 'wrong') return way.wrong(said, fields)
  const about = way.followUpId === undefined ? {} : { followUpId: way.followUpId }
  await tell(context.env.ports, applicant, { formId, ...about, says: said.says })
  return context.redirect(`${way.to}?said=${formId}`, 303)
}

/** The lines that still hold. */
export const linesOf = async (ports: Ports, applicant: Applicant, limit?: number): Promise<LedgerLine[]> =>
  standingLines(await ledgerOf(ports, applicant, limit))

/** The offices that are closed, the last first. */
export const closedOf = (lines: readonly LedgerLine[], { followUps }: Applicant): ClosedFollowUp[] =>
  lines
    .flatMap((line) =>
      line.kind === 'closed' ? [{ followUp: line.followUp, why: line.why, at: line.at }] : [],
    )
    .filter(({ followUp }) => !followUps.some(({ id }) => id === followUp.id))
    .reverse()

/** The zone of each office there ever was, by its follow-up. */
export function zonesBy(applicant: Applicant, lines: readonly LedgerLine[]): (followUpId: string) => Zone {
  const zones = new Map<string, Zone>()
  for (const line of lines)
    if (line.kind === 'added' || line.kind === 'closed')
      zones.set(line.followUp.id, line.followUp.office.zone)
  for (const { id, office } of applicant.followUps) zones.set(id, office.zone)
  return (followUpId) => zones.get(followUpId) ?? homeOf(applicant).zone
}
