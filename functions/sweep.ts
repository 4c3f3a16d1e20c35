// Runs every minute: whatever is overdue, because an alarm was missed, is put in the wake queue.
import { onLambda } from './runtime/on-lambda.ts'
import type { Ports } from './runtime/ports.ts'

/** How late something must be before the sweep looks: alarms are up to a minute late by design. */
const graceMilliseconds = 60_000
const mostPerShard = 1000

export async function handle(ports: Ports, _event: unknown): Promise<{ found: number }> {
  const until = ports.clock.now() - graceMilliseconds
  let found = 0
  for (let shard = 0; shard < ports.deployment.dueShards; shard += 1) {
    for (const { pk } of await ports.table.due(shard, until, mostPerShard)) {
      await ports.alarms.wakeSoon(pk.replace('APPLICANT#', ''), 0)
      found += 1
    }
  }
  if (found > 0) ports.log.count('SweepFound', found)
  return { found }
}

export const handler = onLambda(handle)
