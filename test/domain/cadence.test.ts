import { describe, expect, test } from 'vitest'
import {
  afterAttempt,
  afterOfficeDays,
  busyRetry,
  firstSlot,
  nextTry,
  noTries,
  otherHalf,
  type Slot,
  type Terms,
  type Tries,
} from '../../functions/domain/cadence.ts'
import { minutes } from '../../functions/domain/time.ts'
import type { Disposition } from '../../functions/reading/reading.ts'
import { at, given, losAngeles, newYork, told } from './given-terms.ts'

const having = (...calls: [wall: string, disposition: Disposition][]): Tries =>
  calls.reduce((tries, [wall, what]) => afterAttempt(tries, what, at(wall), losAngeles), noTries)

/** The next tries when every card is answered "no answer" five minutes after its slot. */
function triesOf(start: string, count: number, part: Partial<Terms> = {}): string[] {
  const slots: Slot[] = [nextTry(at(start), given(part))]
  let tries = part.tries ?? noTries
  while (slots.length < count) {
    const last = slots.at(-1)
    if (last?.kind !== 'slot') break
    const now = last.at + minutes(5)
    tries = afterAttempt(tries, 'no-answer', now, losAngeles)
    slots.push(nextTry(now, given({ ...part, tries })))
  }
  return slots.map((slot) => told(slot))
}

describe('the first call', () => {
  test('given an office added in the evening, is at 10:00 on the next office day', () => {
    expect(told(firstSlot(at('2026-11-23T18:40'), given()))).toBe('2026-11-24T10:00')
  })

  test('given one added before 9:30 there, is the same day', () => {
    expect(told(firstSlot(at('2026-11-24T09:29'), given()))).toBe('2026-11-24T10:00')
    expect(told(firstSlot(at('2026-11-24T09:30'), given()))).toBe('2026-11-25T10:00')
  })

  test('given the eve of Thanksgiving, is on Monday, and says why', () => {
    const slot = firstSlot(at('2026-11-25T12:00'), given())
    expect(told(slot)).toBe('2026-11-30T10:00, Thanksgiving, the day after Thanksgiving, weekend')
  })

  test('given the year-end hiatus, is on the first office day after it, and says why', () => {
    expect(told(firstSlot(at('2026-12-23T12:00'), given()))).toBe('2027-01-04T10:00, hiatus, weekend')
  })

  test('given an applicant whose morning begins later, moves within the window or to the afternoon', () => {
    const inLosAngeles = given({ office: newYork })
    const now = at('2026-11-23T18:00')
    expect(told(firstSlot(now, inLosAngeles), newYork.zone)).toBe('2026-11-24T11:00, quiet-hours')
    const inHawaii = given({ office: newYork, home: { zone: 'Pacific/Honolulu', isEarlyOk: false } })
    expect(told(firstSlot(now, inHawaii), newYork.zone)).toBe('2026-11-24T14:15, quiet-hours')
    const early = given({ office: newYork, home: { zone: 'America/Los_Angeles', isEarlyOk: true } })
    expect(told(firstSlot(now, early), newYork.zone)).toBe('2026-11-24T10:00')
  })

  test('given a spread, comes at its own minute of it, always the same, and never outside the window', () => {
    const settings = { ...given().settings, spreadMinutes: 20 }
    const spread = (spreadKey: string): string =>
      told(firstSlot(at('2026-11-23T18:40'), given({ settings, spreadKey })))
    const keys = Array.from({ length: 200 }, (_, index) => `a${index}`)
    const clocks = new Set(keys.map(spread))
    expect(clocks.size).toBe(21)
    expect([...clocks].sort()).toEqual([...clocks].filter((clock) => /T10:(0\d|1\d|20)$/.test(clock)).sort())
    expect(spread('a1')).toBe(spread('a1'))
  })
})

describe('nobody answers', () => {
  test('the tries rotate through the hours, two a day, until Thanksgiving and after it', () => {
    expect(triesOf('2026-11-24T09:00', 8)).toEqual([
      '2026-11-24T10:00',
      '2026-11-24T14:15',
      '2026-11-25T11:15',
      '2026-11-25T16:00',
      '2026-11-30T10:00, Thanksgiving, the day after Thanksgiving, weekend',
      '2026-11-30T14:15',
      '2026-12-01T11:15',
      '2026-12-01T16:00',
    ])
  })

  test('after KEEP there is one try a day, still through all hours', () => {
    expect(triesOf('2026-11-30T09:00', 6, { isOncePerDay: true })).toEqual([
      '2026-11-30T10:00',
      '2026-12-01T16:00',
      '2026-12-02T14:15',
      '2026-12-03T11:15',
      '2026-12-04T10:00',
      '2026-12-07T16:00, weekend',
    ])
  })

  test('both nights of a clock change in 2027 leave the slots where they are on the wall', () => {
    expect(triesOf('2027-03-12T13:00', 3)).toEqual([
      '2027-03-12T14:15',
      '2027-03-15T11:15, weekend',
      '2027-03-15T16:00',
    ])
    expect(triesOf('2027-11-05T13:00', 3)).toEqual([
      '2027-11-05T14:15',
      '2027-11-08T11:15, weekend',
      '2027-11-08T16:00',
    ])
  })

  test('given a card that was not answered in its window, the next slot of the same day follows', () => {
    expect(told(nextTry(at('2026-11-24T11:45'), given()))).toBe('2026-11-24T14:15')
    expect(told(nextTry(at('2026-11-24T16:30'), given()))).toBe('2026-11-25T10:00')
  })

  test('given a call late in the morning, three hours are kept to the next: it is tomorrow', () => {
    const tries = having(['2026-11-24T11:40', 'no-answer'])
    expect(told(nextTry(at('2026-11-24T11:40'), given({ tries })))).toBe('2026-11-25T11:15, too-soon')
  })

  test('given two tries with a slot still ahead, the day has enough of them', () => {
    const tries = having(['2026-11-24T08:30', 'no-answer'], ['2026-11-24T12:00', 'voicemail'])
    expect(told(nextTry(at('2026-11-24T12:00'), given({ tries })))).toBe('2026-11-25T11:15, two-today')
  })

  test('given an applicant in Hawaii and an office in New York, only afternoons are left', () => {
    const part = { office: newYork, home: { zone: 'Pacific/Honolulu', isEarlyOk: false } }
    const slot = nextTry(at('2026-11-24T15:00'), given(part))
    expect(told(slot, newYork.zone)).toBe('2026-11-25T14:15, quiet-hours')
  })

  test('given clocks that never meet, there is none, and it says so', () => {
    const home = { zone: 'Asia/Tokyo', isEarlyOk: false }
    expect(told(nextTry(at('2026-11-24T09:00'), given({ office: newYork, home })))).toBe(
      'none: no-common-hours',
    )
  })

  test('given others who call there too, comes after them', () => {
    const taken = ['10:00', '10:10', '10:20', '10:30'].map((clock) => at(`2026-11-24T${clock}`))
    expect(told(nextTry(at('2026-11-24T09:00'), given({ taken })))).toBe('2026-11-24T11:00, courtesy')
  })
})

describe('the line is busy', () => {
  const busy = (...walls: string[]): string => {
    const tries = having(...walls.map((wall): [string, Disposition] => [wall, 'busy']))
    return told(busyRetry(at(walls.at(-1) ?? ''), given({ tries })))
  }

  test('it is tried again ten minutes later, twice, and then at the next slot', () => {
    expect(busy('2026-11-24T10:03')).toBe('2026-11-24T10:13')
    expect(busy('2026-11-24T10:03', '2026-11-24T10:13')).toBe('2026-11-24T10:23')
    expect(busy('2026-11-24T10:03', '2026-11-24T10:13', '2026-11-24T10:23')).toBe('2026-11-24T14:15')
  })

  test('given lunch, the retry waits for the afternoon; given the evening, it becomes the next try', () => {
    expect(busy('2026-11-24T11:38')).toBe('2026-11-24T14:05, lunch')
    expect(busy('2026-11-24T16:24')).toBe('2026-11-25T10:00, after-closing')
  })

  test('given four calls that day, there is no fifth', () => {
    const walls = ['2026-11-24T10:00', '2026-11-24T10:10', '2026-11-24T10:20', '2026-11-24T14:05']
    const tries = { ...having(...walls.map((wall): [string, Disposition] => [wall, 'busy'])), busyInARow: 1 }
    expect(told(busyRetry(at('2026-11-24T14:05'), given({ tries })))).toBe('2026-11-25T10:00, four-today')
  })
})

describe('some office days later', () => {
  test('given an answer that left nothing known, the call is two office days on', () => {
    const tries = having(['2026-11-24T10:05', 'answered'])
    expect(told(afterOfficeDays(2, at('2026-11-24T10:05'), given({ tries })))).toBe(
      '2026-11-30T10:00, Thanksgiving, the day after Thanksgiving, weekend',
    )
  })

  test('given a message left with a machine, the next day has its turn of the pattern', () => {
    const tries = having(['2026-11-23T10:05', 'voicemail'])
    expect(told(afterOfficeDays(1, at('2026-11-23T10:05'), given({ tries })))).toBe('2026-11-24T11:15')
  })

  test('given "call back" without a time, the other half of the next office day is tried', () => {
    expect(told(otherHalf(at('2026-11-24T10:05'), given()))).toBe('2026-11-25T14:15')
    expect(told(otherHalf(at('2026-11-24T15:05'), given()))).toBe('2026-11-25T10:00')
    expect(told(otherHalf(at('2026-11-25T10:05'), given()))).toBe(
      '2026-11-30T14:15, Thanksgiving, the day after Thanksgiving, weekend',
    )
  })
})
