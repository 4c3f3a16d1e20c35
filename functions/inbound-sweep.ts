// Runs every five minutes: texts that reached Twilio but not us are found in its list and answered after all.
import { findLostTexts } from './runtime/inbound.ts'
import { onLambda } from './runtime/on-lambda.ts'
import type { Ports } from './runtime/ports.ts'

export async function handle(ports: Ports, _event: unknown): Promise<{ found: number; until: number }> {
  const round = await findLostTexts(ports)
  if (round.found > 0) ports.log.count('InboundRecovered', round.found)
  return round
}

export const handler = onLambda(handle)
