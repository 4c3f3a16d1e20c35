import { type Applicant, newApplicant } from '../../functions/domain/applicant.ts'
import { noTries } from '../../functions/domain/cadence.ts'
import { decide } from '../../functions/domain/decide.ts'
import { type FollowUp, noEvidence } from '../../functions/domain/follow-up.ts'
import type { Given } from '../../functions/domain/given.ts'
import { defaultSettings } from '../../functions/domain/settings.ts'
import { hours, type Instant } from '../../functions/domain/time.ts'
import { bareTime } from '../../functions/views/when.ts'

const zone = 'America/New_York'
const ten = Date.parse('2026-11-24T10:00-05:00')

export type Herd = {
  textsPerSecond: number
  /** Cards by the window in which they went out. */
  morning: number
  afternoon: number
  later: number
  pastDeadline: number
  mostInASecond: number
  medianWaitSeconds: number
  longestWaitSeconds: number
  lastAt: Instant
}

/**
 * So many applicants in one zone, each with a card due at 10:00, and a wake queue that is drained at a sender's rate.
 * Each wake is the real decision at its real moment: what no longer fits its window moves to its next slot.
 */
export function herdOf(applicants: number, textsPerSecond: number): Herd {
  const herd: Herd = {
    textsPerSecond,
    morning: 0,
    afternoon: 0,
    later: 0,
    pastDeadline: 0,
    mostInASecond: 0,
    medianWaitSeconds: 0,
    longestWaitSeconds: 0,
    lastAt: ten,
  }
  const waits: number[] = []
  const inSeconds = new Map<number, number>()
  let waiting = Array.from({ length: applicants }, (_, place) => applicantDueAt(ten, place))
  let now = ten
  while (waiting.length > 0) {
    const [first] = waiting
    now = Math.max(now, first?.wakeAt ?? now)
    const moved: Applicant[] = []
    for (const applicant of waiting) {
      const decision = decide(applicant, { kind: 'alarm-rang' }, now, given)
      if (decision.kind !== 'changed') throw new Error(`a wake came to nothing: ${decision.kind}`)
      const [card] = Object.values(decision.applicant.outbox)
      if (card === undefined) {
        // Moving a plan sends nothing: it takes none of the sender's rate.
        moved.push(decision.applicant)
        continue
      }
      const second = Math.floor(now / 1000)
      inSeconds.set(second, (inSeconds.get(second) ?? 0) + 1)
      if (now >= card.deadline) herd.pastDeadline += 1
      if (now < ten + hours(2)) herd.morning += 1
      else if (now < ten + hours(7)) herd.afternoon += 1
      else herd.later += 1
      waits.push((now - dueAt(applicant)) / 1000)
      herd.lastAt = now
      now += 1000 / textsPerSecond
    }
    waiting = moved.sort((one, other) => (one.wakeAt ?? 0) - (other.wakeAt ?? 0))
  }
  waits.sort((one, other) => one - other)
  herd.mostInASecond = Math.max(...inSeconds.values())
  herd.medianWaitSeconds = waits[Math.floor(waits.length / 2)] ?? 0
  herd.longestWaitSeconds = waits.at(-1) ?? 0
  return herd
}

export function herdTable(applicants: number, ratesPerSecond: readonly number[]): string {
  const titles = [
    'texts/s',
    'morning',
    'moved to 2 pm',
    'next day',
    'late',
    'most in 1 s',
    'median wait',
    'longest',
    'last',
  ]
  const rows = ratesPerSecond.map((rate) => {
    const herd = herdOf(applicants, rate)
    return [
      String(rate),
      herd.morning.toLocaleString('en-US'),
      herd.afternoon.toLocaleString('en-US'),
      herd.later.toLocaleString('en-US'),
      String(herd.pastDeadline),
      String(herd.mostInASecond),
      minutesOf(herd.medianWaitSeconds),
      minutesOf(herd.longestWaitSeconds),
      bareTime(herd.lastAt, zone),
    ]
  })
  return [titles, ...rows].map((row) => row.map((cell) => cell.padStart(14)).join('')).join('\n')
}

const minutesOf = (seconds: number): string => `${(seconds / 60).toFixed(1)} min`

const dueAt = ({ followUps }: Applicant): Instant => {
  const stage = followUps[0]?.stage
  return stage?.status === 'planned' ? stage.at : 0
}

const given: Given = {
  settings: { ...defaultSettings, areFictionalNumbersAllowed: true },
  assistantNumber: '+12135550100',
  operator: 'Bay Film School',
  taken: {},
  code: '1234',
  links: { card: () => 'https://calltime.example/c/x', board: () => 'https://calltime.example/b/x' },
}

function applicantDueAt(at: Instant, place: number): Applicant {
  const id = place.toString(16).padStart(16, '0')
  const followUp: FollowUp = {
    id: 'f1',
    office: { name: `Office ${place}`, phone: '+12125550142', zone, region: 'US' },
    role: 'Production Assistant',
    addedAt: at - hours(20),
    expiresAt: at + hours(600),
    tries: noTries,
    evidence: noEvidence,
    isKept: false,
    isShared: false,
    stage: { status: 'planned', at, purpose: { kind: 'first' }, isNamed: false },
  }
  return {
    ...newApplicant(id, '+12125550131'),
    version: 3,
    profile: { name: 'Maya Torres', role: 'Production Assistant', isEarlyOk: false, isRung: false, zone },
    standing: { status: 'active' },
    followUps: [followUp],
    followUpsEver: 1,
    headsUpDay: '2026-11-24',
    wakeAt: at,
  }
}
