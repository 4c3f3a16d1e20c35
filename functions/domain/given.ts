import type { Applicant } from './applicant.ts'
import type { Settings } from './settings.ts'
import type { Instant } from './time.ts'

/**
 * What a decision needs beside the applicant: settings, who we are, and what other applicants hold. All of it
 * values.
 */
export type Given = {
  settings: Settings
  /** The assistant's own number, E.164. */
  assistantNumber: string
  /** Who runs this deployment ("Bay Film School"). */
  operator: string
  /**
   * Cards that other applicants hold at an office, by its number. What a decision lacks here it names in `needs`; it is
   * then fetched, and decided again.
   */
  taken: Readonly<Record<string, Taken>>
  /** Four fresh digits, for a code that must come back. */
  code: string
  links: Links
}

/** An office's calendar as another applicant may see it. */
export type Taken = { isShared: boolean; cards: readonly Instant[] }

/** Whose link it is, and of which generation. */
export type LinkHolder = Pick<Applicant, 'id' | 'linkGeneration'>

/** Links as keys: signed, expiring, one purpose each. */
export type Links = {
  card: (holder: LinkHolder, followUpId: string, expiresAt: Instant) => string
  board: (holder: LinkHolder, expiresAt: Instant) => string
}
