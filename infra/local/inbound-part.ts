import { type Instant, minutes } from '../../functions/domain/time.ts'
import type { TimedPart } from './time-loop.ts'
import type { Twilio } from './twilio/twilio.ts'

export type InboundOptions = {
  now: () => Instant
  twilio: Pick<Twilio, 'unheardSince' | 'heardUpTo'>
  /** One round of the inbound sweep; answers up to when no text is missing. */
  sweep: () => Promise<Instant>
  /** Told when a round fails; the next one comes in five minutes. */
  failed: (error: unknown) => void
}

/**
 * What runs the inbound sweep every five minutes; without a text that went unheard it provably finds nothing.
 */
export function inboundPart({ now, twilio, sweep, failed }: InboundOptions): TimedPart {
  const round = (at: Instant): Instant => Math.floor(at / minutes(5)) * minutes(5)
  let sweptAt = round(now())
  return {
    nextAt: () =>
      twilio.unheardSince() === undefined ? undefined : Math.max(sweptAt, round(now() - 1)) + minutes(5),
    runDue: async (at) => {
      sweptAt = round(at)
      await sweep().then(twilio.heardUpTo, failed)
    },
  }
}
