import type { Slot, Terms } from '../../functions/domain/cadence.ts'
import { noTries } from '../../functions/domain/cadence.ts'
import { defaultSettings as settings } from '../../functions/domain/settings.ts'
import { instantOf, wallTimeOf } from '../../functions/domain/time.ts'

/** Blue Harbor in Los Angeles, followed up by somebody who lives there; tests change what they are about. */
export const losAngeles = { zone: 'America/Los_Angeles', region: 'US' as const }
export const newYork = { zone: 'America/New_York', region: 'US' as const }

export const given = (part: Partial<Terms> = {}): Terms => ({
  office: losAngeles,
  home: { zone: 'America/Los_Angeles', isEarlyOk: false },
  tries: noTries,
  isOncePerDay: false,
  taken: [],
  settings,
  ...part,
})

/** A moment on the wall in Los Angeles. */
export const at = (wall: string): number => instantOf(wall, losAngeles.zone)

/** What was planned, on the wall in Los Angeles (or another zone), with the reasons in a word each. */
export function told(slot: Slot, zone = losAngeles.zone): string {
  if (slot.kind === 'none') return `none: ${slot.why}`
  const because = slot.because.map((reason) => (reason.kind === 'holiday' ? reason.name : reason.kind))
  return [wallTimeOf(slot.at, zone), ...because].join(', ')
}
