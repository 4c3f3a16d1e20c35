import type { FollowUp, Purpose } from '../domain/follow-up.ts'
import type { Instant } from '../domain/time.ts'
import { clip, fits, nameInText, plainText } from './gsm7.ts'
import { numberLines } from './number-lines.ts'
import { whyThisCall } from './purpose-text.ts'
import { callName, openerOf, type ScriptFacts } from './script.ts'
import { type Home, officeTime, timeOnly } from './when.ts'

export type CardFacts = {
  /** Full name. */
  applicantName: string
  followUp: FollowUp
  /** Why this call is made. */
  purpose: Purpose
  /** Until when the office may be called. */
  closesAt: Instant
  home: Home
  now: Instant
  /** To the full card, `https://…`; on the first card for an office. */
  link?: string
}

/** What each digit says (understanding.md), in the order of the card. */
export const digitsLegend = '1 no answer 2 voicemail 3 busy 4 talked 5 later 6 not today'

/**
 * What is given up when a card is too long, in this order; never the number, the names that are said, or the question.
 */
const trims = [
  'legend',
  'referral-surname',
  'own-clock',
  'who-speaks',
  'spoke-when',
  'long-office',
  'relation',
  'why',
  'long-titles',
] as const
type Gone = ReadonlySet<(typeof trims)[number]>

/** The call card (J4): call now, this number, these words, these answers; trimmed until it fits its segments. */
export function cardText(facts: CardFacts): string {
  const segments = facts.link === undefined && hasTypicalNames(facts) ? 2 : 3
  for (let count = 0; count < trims.length; count += 1) {
    const text = written(facts, new Set(trims.slice(0, count)))
    if (fits(text, segments)) return text
  }
  return written(facts, new Set(trims))
}

function written(facts: CardFacts, gone: Gone): string {
  const { applicantName, followUp, link } = facts
  const { hello, referral, question } = openerOf(applicantName, spoken(followUp, gone))
  const said = [
    gone.has('who-speaks') ? hello.replace(/, or who am I speaking with/, '') : hello,
    referral,
    question,
  ]
  return [
    nameInText(callNow(facts, gone)),
    ...numberLines(followUp.office),
    ...said.flatMap((line) => (line === undefined ? [] : [`"${nameInText(line)}"`])),
    gone.has('legend') ? 'keys: ?' : digitsLegend,
    ...(link === undefined ? [] : [link]),
  ].join('\n')
}

/** "Call Blue Harbor now, until 4:30 pm. Dana asked you to call. You spoke on Tue Nov 24." */
function callNow({ followUp, purpose, closesAt, home }: CardFacts, gone: Gone): string {
  const { office, spokeTo } = followUp
  const name = gone.has('long-office') ? clip(nameInText(office.name), 20) : office.name
  const until = gone.has('own-clock')
    ? officeTime(closesAt, office.zone, home)
    : timeOnly(closesAt, office.zone, home)
  const known = gone.has('spoke-when') || spokeTo === undefined ? { office } : { office, spokeTo }
  const why = gone.has('why') ? '' : whyThisCall(known, purpose)
  return `Call ${name} now, until ${until}. ${why}`.trim()
}

/** What the script speaks of, without what has been given up. */
function spoken({ referral, relation, ...facts }: ScriptFacts, gone: Gone): ScriptFacts {
  return {
    ...facts,
    ...(gone.has('long-titles') ? { role: clip(facts.role, 30), ...shortTitle(facts) } : {}),
    ...(referral === undefined
      ? {}
      : { referral: gone.has('referral-surname') ? callName(referral) : referral }),
    ...(relation === undefined || gone.has('relation') ? {} : { relation }),
  }
}

const shortTitle = ({ contactTitle }: ScriptFacts): Pick<ScriptFacts, 'contactTitle'> =>
  contactTitle === undefined ? {} : { contactTitle: clip(contactTitle, 30) }

/** Names of a length for which two segments are promised. */
function hasTypicalNames({ applicantName, followUp }: CardFacts): boolean {
  const { office, contact, contactTitle, department, referral, spokeTo } = followUp
  const names = [applicantName, office.name, contact, contactTitle, department, referral, spokeTo?.name]
  return names.every((name) => plainText(name ?? '').length <= 14)
}
