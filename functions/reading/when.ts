/** A moment as said, before it is reckoned from now. */
export type DaySaid =
  | { kind: 'days-ahead'; days: number }
  | { kind: 'business-days-ahead'; days: number }
  | { kind: 'weekday'; weekday: number; which: 'coming' | 'this' | 'next'; weeksAfter: number }
  | { kind: 'date'; month?: number; date: number }
  | { kind: 'next-week'; weekday: number }
  | { kind: 'end-of-week' }
  | { kind: 'next-month' }

export type ClockSaid = {
  minute: number
  /** A part or point of the day ("after lunch", "noon", "after 2") rather than an hour on the clock. */
  isPoint: boolean
  runsFrom?: number
  runsTo?: number
}

export type When = {
  day?: DaySaid
  clock?: ClockSaid
  /** Elapsed minutes from now ("in 20 min"). */
  minutesAhead?: number
  /** "later", "in a bit": some time from now. */
  isVague?: boolean
  /** "after the holidays": said, but no moment. */
  isOpen?: boolean
  /** "by friday", "until 2": the word before it that changes what it is. */
  lead?: 'by' | 'before' | 'after' | 'until' | 'for' | 'since' | 'in'
  /** A word span: `from` is in, `to` is out. */
  from: number
  to: number
}
