import type { Applicant } from '../domain/applicant.ts'
import { forget } from './calendar.ts'
import { erasedMark, markErased } from './erased.ts'
import { officeIdOf } from './identity.ts'
import { applicantKey, ledgerPrefix, stateKey } from './keys.ts'
import type { Item, Ports } from './ports.ts'

/** How many items are taken away at a time. */
const pageSize = 200
/** By then whatever had read the document before has ended: no function runs longer than a minute. */
const lookAgainSeconds = 150

/**
 * Removes everything of an applicant: their place in offices' calendars, alarms, ledger, texts, and the document last,
 * so that a crash on the way leaves a document that says it is being erased, and the next wake goes on. Whoever is back
 * meanwhile as somebody new is let be.
 */
export async function eraseEverything(ports: Ports, applicant: Applicant): Promise<void> {
  const { id, version, followUps, answers } = applicant
  const known = await erasedMark(ports, id)
  const phones = [...followUps.map(({ office }) => office.phone), ...(await phonesInLedger(ports, id))]
  const { idKey } = await ports.secrets.get()
  const offices = new Set([...(known?.offices ?? []), ...phones.map((phone) => officeIdOf(idKey, phone))])
  await markErased(ports, id, {
    at: ports.clock.now(),
    answered: answers.map(({ sid }) => sid),
    said: answers.at(-1)?.texts ?? [],
    offices: [...offices],
  })
  await removeTraces(ports, id, [...offices])
  await ports.alarms.wakeSoon(id, lookAgainSeconds)
  await ports.table.removeIfVersion(applicantKey(id), stateKey, version)
  ports.log.count('Erased')
}

/** The wake after an erasure: what others wrote of them who had read the document before it went. */
export async function eraseLeftovers(ports: Ports, id: string): Promise<void> {
  const mark = await erasedMark(ports, id)
  if (mark !== undefined) await removeTraces(ports, id, mark.offices)
}

async function removeTraces(ports: Ports, id: string, offices: readonly string[]): Promise<void> {
  for (const office of offices) await forget(ports, id, office)
  await ports.alarms.clear(id)
  for (;;) {
    const items = await ports.table.query(applicantKey(id), '', { limit: pageSize })
    const others = items.filter(({ sk }) => sk !== stateKey)
    if (others.length === 0) return
    await ports.table.remove(others.map(({ pk, sk }) => ({ pk, sk })))
  }
}

/** Every office there ever was: a closed follow-up's card may still stand in its calendar. */
async function phonesInLedger(ports: Ports, id: string): Promise<string[]> {
  const items = await ports.table.query(applicantKey(id), ledgerPrefix)
  return items.flatMap(phoneIn)
}

function phoneIn({ line }: Item): string[] {
  const { followUp } = (line ?? {}) as { followUp?: { office?: { phone?: string } } }
  const phone = followUp?.office?.phone
  return phone === undefined ? [] : [phone]
}
