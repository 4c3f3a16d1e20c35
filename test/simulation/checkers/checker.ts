import type { Outside } from '../ports-of.ts'
import type { Seen } from '../seen.ts'

/** Looks at everything that happens; answers what is wrong with it, if something is. */
export type Checker = (seen: Seen) => string | undefined

/** One checker for each promise of the house. */
export type Promised = { name: string; watch: (outside: Outside) => Checker }

/** A request that is on its way cannot be called back: what it was decided on may be two seconds old, twice. */
export const inFlightMs = 4_000
