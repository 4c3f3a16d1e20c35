import type { Profile, Standing } from './applicant.ts'
import type { FollowUp } from './follow-up.ts'
import type { Open } from './open.ts'
import type { Instant } from './time.ts'

/** What the last reading changed, as it was before: the pre-image of exactly what differs. */
export type Undo = {
  madeAt: Instant
  /** What is taken back, in the applicant's words ("Blue Harbor: no answer"). */
  what: string
  /** By id; null: it was added by that reading. */
  followUps: Readonly<Record<string, FollowUp | null>>
  open: Open
  standing?: Standing
  profile?: Profile
  isOff: boolean
}
