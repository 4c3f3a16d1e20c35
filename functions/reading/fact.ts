import type { Disposition, Mode } from './reading.ts'

/** What the person at the office can have said, in the order in which the first of several wins. */
export type NextKind =
  | 'hired'
  | 'interview'
  | 'come-in-now'
  | 'no-calls'
  | 'call-back'
  | 'send-resume'
  | 'not-hiring'
  | 'waiting'
  | 'transferred'

/** One thing that a rule found in a text, and where. `from` and `to` are places in the scene's text. */
export type Fact = { from: number; to: number; words: string; name?: number } & (
  | { kind: 'outcome'; disposition: Disposition; leftMessage?: boolean; isSpoken?: boolean }
  | { kind: 'next'; next: NextKind; mode?: Mode }
  | { kind: 'plan' }
  | { kind: 'correction' }
  | { kind: 'doubt' }
  | { kind: 'ask-next' }
  | { kind: 'asked-for' }
  | { kind: 'ignored' }
)

/** What a rule's match means; `name` in its pattern's first group is the name it is about. */
export type Meant =
  | { kind: 'outcome'; disposition: Disposition; leftMessage?: boolean; isSpoken?: boolean }
  | { kind: 'next'; next: NextKind; mode?: Mode }
  | { kind: 'plan' }
  | { kind: 'correction' }
  | { kind: 'doubt' }
  | { kind: 'ask-next' }
  | { kind: 'asked-for' }
  | { kind: 'ignored' }

export type Rule = { pattern: RegExp; meant: Meant }
