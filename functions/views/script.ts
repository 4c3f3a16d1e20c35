import type { FollowUp, Purpose } from '../domain/follow-up.ts'
import { pluralOf } from './plural.ts'

/** What the applicant says first, line by line; the same on every channel. */
export type Opener = {
  /** Full name, then who is speaking. */
  hello: string
  /** Comes before the question. */
  referral?: string
  /** When interviews are held: never a question that can be waved away. */
  question: string
}

/** What they may answer, and what to say then. */
export type Branch = { id: BranchId; title: string; lines: readonly string[] }
export type BranchId =
  | 'resume'
  | 'put-through'
  | 'receptive'
  | 'zoom'
  | 'call-back'
  | 'leave-name'
  | 'machine'
  | 'not-hiring'
  | 'no-calls'

/** The field of the follow-up that the script speaks of. */
export type ScriptFacts = Pick<
  FollowUp,
  'contact' | 'contactTitle' | 'department' | 'role' | 'referral' | 'relation' | 'spokeTo'
>

/** Where the name of whoever answers goes. */
export const theirName = '(Name)'

export function openerOf(applicantName: string, facts: ScriptFacts, purpose?: Purpose): Opener {
  void purpose
  return { hello: `Hi, this is ${applicantName}. Who am I speaking with?`, question: questionOf(facts) }
}

/** The opener as lines, in the order they are said. */
export function openerLines(applicantName: string, facts: ScriptFacts, purpose?: Purpose): readonly string[] {
  const { hello, referral, question } = openerOf(applicantName, facts, purpose)
  return referral === undefined ? [hello, question] : [hello, referral, question]
}

/** "I'm calling to find out when Dana Lee will be holding interviews for Production Assistants." */
export function questionOf(facts: ScriptFacts): string {
  return `I'm calling to find out when ${whoHires(facts)} will be holding interviews for ${whoIsHired(facts)}.`
}

/** "Dana Lee", "the UPM", "the department head". */
export function whoHires(facts: ScriptFacts): string {
  return facts.contact ?? 'the UPM'
}

/** "Production Assistants", "assistants in the art department". */
export function whoIsHired(facts: ScriptFacts): string {
  return pluralOf(facts.role)
}

/** What they may say next, the likeliest first. */
export function branchesOf(applicantName: string, facts: ScriptFacts): readonly Branch[] {
  void applicantName
  void facts
  return []
}
