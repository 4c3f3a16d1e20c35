import type { Applicant } from '../domain/applicant.ts'
import { applicantKey, erasedPrefix, inboundKey, stateKey } from './keys.ts'
import type { Ports } from './ports.ts'

/** How many items are taken away at a time. */
const pageSize = 200

/**
 * Removes everything of an applicant: alarms, ledger, texts, and the document last, so that a crash on the way leaves
 * a document that says it is being erased, and the next wake goes on.
 */
export async function eraseEverything(ports: Ports, { id }: Applicant): Promise<void> {
  // Or the inbound sweep would take their last texts for a stranger's: it forgets this within a day.
  await ports.table.putAll([{ pk: inboundKey, sk: `${erasedPrefix}${id}`, at: ports.clock.now() }])
  await ports.alarms.clear(id)
  for (;;) {
    const items = await ports.table.query(applicantKey(id), '', { limit: pageSize })
    const others = items.filter(({ sk }) => sk !== stateKey)
    if (others.length === 0) break
    await ports.table.remove(others.map(({ pk, sk }) => ({ pk, sk })))
  }
  await ports.table.remove([{ pk: applicantKey(id), sk: stateKey }])
  ports.log.count('Erased')
}
