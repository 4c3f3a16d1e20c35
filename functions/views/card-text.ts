import type { FollowUp } from '../domain/follow-up.ts'
import type { Instant } from '../domain/time.ts'
import { openerLines } from './script.ts'
import type { Home } from './when.ts'

export type CardFacts = {
  /** Full name. */
  applicantName: string
  /** Its stage, when planned, says why this call is made. */
  followUp: FollowUp
  /** Until when the office may be called. */
  closesAt: Instant
  home: Home
  now: Instant
  /** To the full card, `https://…`. */
  link?: string
  /** Whether this is the first card for this office: then the digits are spelled out before anything else is kept. */
  isFirstCard: boolean
}

/** The call card (J4): call now, this number, these words, these answers. */
export function cardText(facts: CardFacts): string {
  return openerLines(facts.applicantName, facts.followUp).join('\n')
}
