import type { FollowUp } from '../follow-up.ts'
import { dialable, type NumberRefused } from '../phone-number.ts'
import type { Turn } from '../turn.ts'

type VoiceDay = { taken: number; rings: number; bridges: number; bridgeSeconds: number }

/** What calls cost this applicant's day so far. */
export const voiceToday = ({ applicant }: Turn): VoiceDay =>
  applicant.today.voice ?? { taken: 0, rings: 0, bridges: 0, bridgeSeconds: 0 }

export function countVoice(turn: Turn, more: Partial<VoiceDay>): void {
  const day = voiceToday(turn)
  const voice = {
    taken: day.taken + (more.taken ?? 0),
    rings: day.rings + (more.rings ?? 0),
    bridges: day.bridges + (more.bridges ?? 0),
    bridgeSeconds: day.bridgeSeconds + (more.bridgeSeconds ?? 0),
  }
  turn.set({ today: { ...turn.applicant.today, voice } })
}

/** Why nobody is put through. */
export type NotConnected =
  | { kind: 'no-more-calls-today'; calls: number }
  | { kind: 'no-more-minutes-today'; minutes: number }
  | { kind: 'number-refused'; why: NumberRefused }
  /** They said that it is the wrong one. */
  | { kind: 'wrong-number' }
  | { kind: 'office-called-enough' }

/**
 * The caps on spend and the allow-list of numbers, looked at before every dial (reference/twilio.md 10, 19).
 */
export function whyNotConnected(turn: Turn, followUp: FollowUp): NotConnected | undefined {
  const { settings } = turn
  const { bridges } = voiceToday(turn)
  const refused = dialable(followUp.office.phone, settings)
  if (refused.kind === 'refused') return { kind: 'number-refused', why: refused.why }
  if (followUp.stage.status === 'held' && followUp.stage.why === 'wrong-number')
    return { kind: 'wrong-number' }
  if (bridges >= settings.bridgesPerDay) return { kind: 'no-more-calls-today', calls: settings.bridgesPerDay }
  if (secondsLeft(turn) < 60) return { kind: 'no-more-minutes-today', minutes: settings.bridgeMinutesPerDay }
  return undefined
}

/** How long a call may be now: the limit of one, or what the day has left. */
export const secondsLeft = (turn: Turn): number =>
  Math.min(
    turn.settings.bridgeMinutes * 60,
    turn.settings.bridgeMinutesPerDay * 60 - voiceToday(turn).bridgeSeconds,
  )
