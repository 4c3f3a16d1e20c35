import type { Applicant } from '../domain/applicant.ts'
import { attend } from './attend.ts'
import type { Ports } from './ports.ts'

/**
 * Rings the applicant. The save that planned it was the check that nobody had opted out; a ring that Twilio
 * refused becomes a text at once, one of unknown fate when nobody has picked up in time. A ring is never
 * repeated.
 */
export async function ring(ports: Ports, applicant: Applicant, ringId: string): Promise<void> {
  const { call } = applicant
  if (applicant.standing.status === 'opted-out' || call?.ringId !== ringId) return
  if (call.ringBefore === undefined || ports.clock.now() > call.ringBefore) return
  const ringSeconds = ports.settings.applicantRingSeconds
  const sent = await ports.calls.ring({ callId: ringId, to: applicant.phone, ringSeconds })
  ports.log.count(sent.outcome === 'accepted' ? 'Rang' : 'RingFailed')
  if (sent.outcome === 'refused' || sent.outcome === 'try-again')
    await attend(ports, { id: applicant.id }, { kind: 'ring-failed', ringId })
}
