import type { FollowUp, Office } from '../../functions/domain/follow-up.ts'
import { noEvidence } from '../../functions/domain/follow-up.ts'
import type { Instant } from '../../functions/domain/time.ts'
import { noTries } from '../../functions/domain/tries.ts'

export const here = 'America/Los_Angeles'
export const newYork = 'America/New_York'
export const at = (time: string): Instant => Date.parse(time)
export const link = `https://calltime.example.org/c/${'aB3_-9xQ'.repeat(6).slice(0, 43)}`

export const blueHarbor: Office = {
  name: 'Blue Harbor',
  phone: '+13105550142',
  extension: '204',
  zone: here,
  region: 'US',
}

/** A follow-up with Blue Harbor about Dana Lee, its first call due at 10:00 on Tue Nov 24. */
export function followUp(part: Partial<FollowUp> = {}): FollowUp {
  const at10 = at('2026-11-24T10:00-08:00')
  return {
    id: 'f1',
    office: blueHarbor,
    contact: 'Dana Lee',
    contactTitle: 'UPM',
    role: 'Production Assistant',
    addedAt: at('2026-11-23T12:00-08:00'),
    expiresAt: at('2026-12-23T12:00-08:00'),
    tries: noTries,
    evidence: noEvidence,
    isKept: false,
    isShared: false,
    stage: { status: 'planned', at: at10, purpose: { kind: 'first' }, isNamed: false },
    ...part,
  }
}
