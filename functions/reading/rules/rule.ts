import type { Meant, Rule } from '../fact.ts'
import { pattern } from '../scene.ts'

/** A meaning, and every way to say it. */
type Ways = readonly [Meant, ...string[]]

export const outcome = (meant: Omit<Extract<Meant, { kind: 'outcome' }>, 'kind'>): Meant => ({
  kind: 'outcome',
  ...meant,
})

export const next = (
  said: Extract<Meant, { kind: 'next' }>['next'],
  mode?: Extract<Meant, { kind: 'next' }>['mode'],
): Meant => ({ kind: 'next', next: said, ...(mode ? { mode } : {}) })

/** Rules out of what is written, in its order. */
export const rulesOf = (written: readonly Ways[]): Rule[] =>
  written.flatMap(([meant, ...ways]) => ways.map((way) => ({ pattern: pattern(way), meant })))
