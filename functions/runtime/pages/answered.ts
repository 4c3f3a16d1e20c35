import { type Applicant, homeOf } from '../../domain/applicant.ts'
import { questionWords } from '../../domain/asking.ts'
import { formAnswerId } from '../../domain/decide.ts'
import type { FormSays } from '../../domain/form-sent.ts'
import { followUpIdOf } from '../../domain/open.ts'
import { minutes } from '../../domain/time.ts'
import { Turn } from '../../domain/turn.ts'
import { attend } from '../attend.ts'
import { givenFor } from '../given-for.ts'
import type { Ports } from '../ports.ts'

/** What stands on top of a page: what the form just sent was answered with, and the question that is open. */
export type OnTop = {
  answer: readonly string[]
  mayUndo: boolean
  /** Its words; empty where they are part of the answer. */
  question?: string
}

/** Sends a form down the one road; the page it leads to finds the answer by the form's id. */
export async function tell(
  ports: Ports,
  { id }: Applicant,
  form: { formId: string; followUpId?: string; says: FormSays },
): Promise<readonly string[]> {
  const { texts } = await attend(ports, { id }, { kind: 'form-sent', ...form })
  ports.log.count('FormAnswered')
  return texts
}

/**
 * `saidId`: the form that led here. `aboutId`: the follow-up the page is about; without it any question is
 * shown.
 */
export async function onTopOf(
  ports: Ports,
  applicant: Applicant,
  saidId: string | undefined,
  aboutId?: string,
): Promise<OnTop> {
  const answered = applicant.answers.find(({ sid }) => saidId !== undefined && sid === formAnswerId(saidId))
  const { undo, open } = applicant
  const undoEnds = (undo?.madeAt ?? 0) + minutes(ports.settings.undoMinutes)
  const mayUndo = answered !== undefined && undo?.madeAt === answered.at && ports.clock.now() <= undoEnds
  const base = { answer: answered?.texts ?? [], mayUndo }
  if (open.kind !== 'question') return base
  const isJustAsked = answered?.at === open.askedAt && answered.texts.length > 0
  const isHere = aboutId === undefined || followUpIdOf(open) === aboutId || isJustAsked
  if (!isHere || open.question.kind === 'really-erase') return base
  if (isJustAsked) return { ...base, question: '' }
  const given = { ...(await givenFor(ports)), taken: {} }
  const question = questionWords(new Turn(applicant, ports.clock.now(), given, true), open.question)
  return question === undefined ? base : { ...base, question }
}

/** What forms need to know of whom they are from. */
export const aboutOf = (ports: Ports, applicant: Applicant) => ({
  now: ports.clock.now(),
  home: homeOf(applicant).zone,
  settings: ports.settings,
})
