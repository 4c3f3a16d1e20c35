import type { Reason } from '../domain/cadence.ts'

/**
 * Why a call is not when one would expect it, in a few words: "Thanksgiving, they're at lunch"; '' where nothing
 * moved it.
 */
export function becauseWords(because: readonly Reason[]): string {
  const kinds = new Set(because.map(({ kind }) => kind))
  const firsts = [...kinds].flatMap((kind) => because.find((reason) => reason.kind === kind) ?? [])
  return firsts.flatMap(wordsOf).slice(0, 2).join(', ')
}

function wordsOf(reason: Reason): string[] {
  switch (reason.kind) {
    case 'holiday':
      return [`after ${reason.name}`]
    case 'hiatus':
      return ['offices are shut over the year-end']
    case 'weekend':
      return []
    case 'lunch':
      return ["they're at lunch"]
    case 'before-opening':
      return ['not open before']
    case 'after-closing':
      return ["they're about to close"]
    case 'quiet-hours':
      return ['not before your morning: EARLY OK lets me text from 6:30 am']
    case 'courtesy':
      return ['others call them too']
    case 'two-today':
      return ['two calls a day is plenty']
    case 'one-today':
    case 'four-today':
    case 'too-soon':
      return []
    case 'past':
      return ['that time is over']
  }
}
