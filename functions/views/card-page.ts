import { html } from 'hono/html'
import type { FollowUp } from '../domain/follow-up.ts'
import type { Instant } from '../domain/time.ts'
import type { Home } from './when.ts'

export type CardPageFacts = {
  applicantName: string
  followUp: FollowUp
  /** Until when the office may be called, when a card is out. */
  closesAt?: Instant
  home: Home
  now: Instant
}

/** The first, plain call card page (J30): opening it changes nothing. */
export async function cardPage(facts: CardPageFacts): Promise<string> {
  return String(await html`<p>${facts.followUp.office.name}</p>`)
}
