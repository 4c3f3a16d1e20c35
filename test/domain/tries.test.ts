import { describe, expect, test } from 'vitest'
import { afterAttempt, daysTriedBefore, noTries, type Tries } from '../../functions/domain/tries.ts'
import type { Disposition } from '../../functions/reading/reading.ts'
import { at, losAngeles } from './given-terms.ts'

const having = (...calls: [wall: string, disposition: Disposition][]): Tries =>
  calls.reduce(
    (tries, [wall, disposition]) => afterAttempt(tries, disposition, at(wall), losAngeles),
    noTries,
  )

describe('what is remembered of the calls', () => {
  test('given nobody and a machine, both are tries of that day', () => {
    const tries = having(['2026-11-24T10:02', 'no-answer'], ['2026-11-24T14:16', 'voicemail'])
    expect(tries).toEqual({
      count: 2,
      daysBefore: 0,
      lastDay: '2026-11-24',
      triesOnLastDay: 2,
      callsOnLastDay: 2,
      busyInARow: 0,
      lastAt: at('2026-11-24T14:16'),
    })
  })

  test('given a busy line, a call but no try', () => {
    const tries = having(['2026-11-24T10:02', 'busy'], ['2026-11-24T10:12', 'busy'])
    expect(tries).toMatchObject({ count: 0, triesOnLastDay: 0, callsOnLastDay: 2, busyInARow: 2 })
    expect(tries.lastAt).toBeUndefined()
  })

  test('given another call after busy ones, or another day, they are no longer in a row', () => {
    const sameDay = having(['2026-11-24T10:02', 'busy'], ['2026-11-24T10:12', 'no-answer'])
    expect(sameDay).toMatchObject({ count: 1, callsOnLastDay: 2, busyInARow: 0 })
    const nextDay = having(['2026-11-24T16:02', 'busy'], ['2026-11-25T11:15', 'busy'])
    expect(nextDay).toMatchObject({ callsOnLastDay: 1, busyInARow: 1 })
  })

  test('given a wrong number, a call but no try', () => {
    expect(having(['2026-11-24T10:02', 'bad-number'])).toMatchObject({ count: 0, callsOnLastDay: 1 })
  })

  test('given a person who answered, tries begin anew, and the calls of the day still count', () => {
    const tries = having(
      ['2026-11-23T10:02', 'no-answer'],
      ['2026-11-24T11:15', 'no-answer'],
      ['2026-11-24T16:01', 'answered'],
    )
    expect(tries).toMatchObject({ count: 0, daysBefore: 0, triesOnLastDay: 0, callsOnLastDay: 2 })
  })

  test('given a new day, its tries are counted by the calendar of the office', () => {
    const tries = having(['2026-11-23T10:02', 'no-answer'], ['2026-11-24T11:15', 'no-answer'])
    expect(tries).toMatchObject({ count: 2, daysBefore: 1, triesOnLastDay: 1, lastDay: '2026-11-24' })
    expect(daysTriedBefore('2026-11-24', tries)).toBe(1)
    expect(daysTriedBefore('2026-11-25', tries)).toBe(2)
  })

  test('given a day with nothing but busy lines, it is not among the days tried', () => {
    const tries = having(['2026-11-23T10:02', 'busy'], ['2026-11-24T10:00', 'no-answer'])
    expect(daysTriedBefore('2026-11-25', tries)).toBe(1)
  })
})
