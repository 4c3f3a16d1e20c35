import type { LedgerLine } from './ledger.ts'
import { clockOf, dayOf, type Instant, weekdayOf, type Zone } from './time.ts'

/** A call as the ledger has it, on the office's clock. */
export type Call = {
  at: Instant
  followUpId: string
  office: string
  /** 0–23. */
  hour: number
  /** 1 is Monday. */
  weekday: number
  isAnswered: boolean
}

/** How many calls were made, and at how many a person answered. */
export type Rate = { calls: number; answered: number }

/** The calls among the lines that still hold. `zoneOf` tells an office's zone by the follow-up, closed ones too. */
export function callsOf(lines: readonly LedgerLine[], zoneOf: (followUpId: string) => Zone): Call[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'attempt') return []
    const { at, followUpId = '', office = '', disposition } = line
    const zone = zoneOf(followUpId)
    const hour = Number(clockOf(at, zone).slice(0, 2))
    const weekday = weekdayOf(dayOf(at, zone))
    return [{ at, followUpId, office, hour, weekday, isAnswered: disposition === 'answered' }]
  })
}

export function rateOf(calls: readonly Call[]): Rate {
  return { calls: calls.length, answered: calls.filter(({ isAnswered }) => isAnswered).length }
}

/** The hours told apart: those offices may be called in, and any in which a call was made. */
export function hoursOf(calls: readonly Call[]): number[] {
  const usual = publishedRates.map(({ hour }) => hour)
  return [...new Set([...usual, ...calls.map(({ hour }) => hour)])].sort((one, other) => one - other)
}

/** Answer rates of 11 million dialled sales calls, by the called party's hour (field guide): a hint, not a law. */
export const publishedRates: readonly { hour: number; percent: number }[] = [
  { hour: 9, percent: 14.1 },
  { hour: 10, percent: 15.5 },
  { hour: 11, percent: 15.0 },
  { hour: 12, percent: 13.5 },
  { hour: 13, percent: 14.4 },
  { hour: 14, percent: 15.0 },
  { hour: 15, percent: 14.4 },
  { hour: 16, percent: 14.1 },
  { hour: 17, percent: 12.6 },
]
