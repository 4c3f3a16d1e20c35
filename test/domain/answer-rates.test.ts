import { describe, expect, it } from 'vitest'
import { callsOf, hoursOf, rateOf } from '../../functions/domain/answer-rates.ts'
import { type Happened, type LedgerLine, standingLines } from '../../functions/domain/ledger.ts'
import { pathSoFar } from '../../functions/domain/path-so-far.ts'
import { at, followUp, newYork } from '../views/given.ts'

/** Lines of a ledger about one office, numbered in order. */
const ledger = (...lines: (Happened & { on: string; about?: string })[]): LedgerLine[] =>
  lines.map(({ on, about = 'f1', ...happened }, n) => ({
    ...(happened as Happened),
    at: at(on),
    n,
    followUpId: about,
    office: 'Blue Harbor',
  }))

const monday10 = '2026-11-23T10:05-08:00'

describe('calls', () => {
  const lines = ledger(
    { kind: 'added', followUp: followUp(), on: '2026-11-20T12:00-08:00' },
    { kind: 'attempt', disposition: 'no-answer', by: 'text', on: monday10 },
    { kind: 'attempt', disposition: 'answered', by: 'page', on: '2026-11-24T14:15-08:00' },
    { kind: 'attempt', disposition: 'busy', by: 'voice', on: '2026-11-24T14:40-08:00' },
  )

  it('are told apart by the hour and weekday on the office’s own clock', () => {
    const [first, second] = callsOf(lines, () => newYork)
    expect(first).toMatchObject({ hour: 13, weekday: 1, isAnswered: false })
    expect(second).toMatchObject({ hour: 17, weekday: 2, isAnswered: true })
    expect(rateOf(callsOf(lines, () => newYork))).toEqual({ calls: 3, answered: 1 })
  })

  it('at odd hours have their own place beside the usual ones', () => {
    const odd = ledger({ kind: 'attempt', disposition: 'busy', by: 'text', on: '2026-11-23T19:30-08:00' })
    expect(hoursOf(callsOf(odd, () => 'America/Los_Angeles'))).toEqual([
      9, 10, 11, 12, 13, 14, 15, 16, 17, 19,
    ])
  })

  it('that UNDO took back are none, and only those', () => {
    const undone = [
      ...lines,
      ...ledger({ kind: 'undone', what: 'x', lines: { from: 2, until: 3 }, on: monday10 }).map((line) => ({
        ...line,
        n: 4,
      })),
    ]
    const calls = callsOf(standingLines(undone), () => newYork)
    expect(calls.map(({ isAnswered }) => isAnswered)).toEqual([false, false])
  })
})

describe('the path from resume to interview', () => {
  it('counts an office in every step it has come past, once', () => {
    const lines = ledger(
      { kind: 'added', followUp: followUp(), on: monday10 },
      { kind: 'added', followUp: followUp({ id: 'f2' }), on: monday10, about: 'f2' },
      { kind: 'added', followUp: followUp({ id: 'f3' }), on: monday10, about: 'f3' },
      { kind: 'attempt', disposition: 'voicemail', by: 'text', on: monday10, about: 'f2' },
      { kind: 'attempt', disposition: 'answered', by: 'text', next: { kind: 'send-resume' }, on: monday10 },
      { kind: 'attempt', disposition: 'answered', by: 'text', next: { kind: 'interview' }, on: monday10 },
    )
    expect(pathSoFar(lines).map(({ kind, offices }) => [kind, offices])).toEqual([
      ['followed-up', 3],
      ['called', 2],
      ['person', 1],
      ['resume-wanted', 1],
      ['interview', 1],
      ['hired', 0],
    ])
  })
})
