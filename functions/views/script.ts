import type { FollowUp } from '../domain/follow-up.ts'
import { calledFor, whoHires } from './interviews-for.ts'

/** What the applicant says first; the same words in a text, on the page and by voice. */
export type Opener = {
  /** Full name, then who is speaking (the hirer's rule 4). */
  hello: string
  /** Comes before the question (rule 5). */
  referral?: string
  /** When interviews are held (rule 6): nobody can wave that away. */
  question: string
}

/** The fields of a follow-up that the script speaks of. */
export type ScriptFacts = Pick<
  FollowUp,
  'contact' | 'contactTitle' | 'department' | 'role' | 'referral' | 'relation' | 'spokeTo'
>

/** Stands where the name of whoever answers is said. */
export const theirName = '(Name)'

/** The opener in its parts. Whoever was spoken to before is asked for by name. */
export function openerOf(applicantName: string, facts: ScriptFacts): Opener {
  const known = facts.spokeTo === undefined ? undefined : callName(facts.spokeTo.name)
  const name = sayable(applicantName) || '(your full name)'
  const who = known === undefined ? 'Who am I speaking with?' : `Is this ${known}, or who am I speaking with?`
  const hello = `Hi, this is ${name}. ${who}`
  const referral = referralOf(facts)
  const address = known ?? theirName
  if (referral === undefined) return { hello, question: `${address}, ${questionOf(facts)}` }
  return { hello, referral: `${address}, ${referral}.`, question: capital(questionOf(facts)) }
}

/** The opener line by line, in the order it is said. */
export function openerLines(applicantName: string, facts: ScriptFacts): readonly string[] {
  const { hello, referral, question } = openerOf(applicantName, facts)
  return referral === undefined ? [hello, question] : [hello, referral, question]
}

/** "I'm calling to find out when Dana Lee will be holding interviews for Production Assistants." */
export function questionOf(facts: ScriptFacts): string {
  const who = sayable(whoHires(facts))
  return `I'm calling to find out when ${who} will be holding interviews for ${sayable(calledFor(facts))}.`
}

/** "Suzie Smith referred me to you", "I'm Jim Martin's associate", "Ann Bell, my aunt, referred me to you". */
function referralOf({ referral, relation }: ScriptFacts): string | undefined {
  const name = sayable(referral ?? '')
  if (name === '') return undefined
  const tie = sayable(relation ?? '').replace(/^(?:an?|the)\s+/i, '')
  if (/^(?:my|our)\s/i.test(tie)) return `${name}, ${tie}, referred me to you`
  return isNoun(tie) ? `I'm ${name}'s ${tie}` : `${name} referred me to you`
}

/** Whether "I'm Jim Martin's …" can go before it: up to three words that tell who one is. */
const isNoun = (tie: string): boolean =>
  /^[\p{L}'-]+(?: [\p{L}'-]+){0,2}$/u.test(tie) &&
  !/\b(?:\w+ed|knows?|met|is|was|from|of|with|on|who|via|through|by|referral|reference|contact)\b/i.test(tie)

/** How somebody is addressed: "Dana" of "Dana Lee", "Ms. Okafor" as it is. */
export function callName(name: string): string {
  const whole = sayable(name)
  return /^(?:mr|mrs|ms|miss|mx|dr|prof|sir)\b/i.test(whole) ? whole : (whole.split(' ')[0] ?? whole)
}

/**
 * A name or title on one line. Whatever it was made of, no script ever says that one calls to "follow up on a resume":
 * those words go.
 */
export const sayable = (name: string): string =>
  name
    .replace(/\bfollow(?:s|ed|ing)?[\s-]*up\b/giu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
