import { nextMoment } from '../domain/agenda.ts'
import type { Applicant } from '../domain/applicant.ts'
import { firstIdOf, leaseSeconds, type Outgoing } from '../domain/outbox.ts'
import { minutes } from '../domain/time.ts'
import { attend } from './attend.ts'
import { applicantFrom, loadApplicant } from './document.ts'
import { applicantKey, stateKey, textKey } from './keys.ts'
import type { Ports } from './ports.ts'

/** How far our clock and Twilio's may lie apart. */
const clockSkew = minutes(1)

/** For so long after the save (or a read) that it is of now: a STOP in between meets the text on its way anyway. */
const freshMilliseconds = 2_000

/**
 * Sends one text of the outbox. The conditional save that wrote its lease was the check that nobody had opted out; when
 * that is some time ago the document is read again; from a text before it in the same save comes the document as it is
 * after that one. Answers the document as it is now, or undefined when nothing more may be sent.
 */
export async function deliver(
  ports: Ports,
  decided: Applicant,
  textId: string,
): Promise<Applicant | undefined> {
  const began = ports.clock.now()
  const decidedAt = (decided.outbox[textId]?.sendBefore ?? 0) - leaseSeconds * 1000
  const isFresh = began - decidedAt <= freshMilliseconds
  const applicant = isFresh ? decided : await loadApplicant(ports, decided.id)
  const outgoing = applicant?.outbox[textId]
  if (applicant === undefined || applicant.standing.status === 'opted-out' || outgoing === undefined)
    return undefined
  const now = ports.clock.now()
  const isLate = now > outgoing.sendBefore || now >= outgoing.deadline
  // Then it is found past its lease, and looked for before anything else.
  if (isLate || now - began > freshMilliseconds) return applicant
  const validSeconds = Math.max(10, Math.min(36_000, Math.floor((outgoing.deadline - now) / 1000)))
  const sent = await ports.texts.send({ textId, to: applicant.phone, body: outgoing.body, validSeconds })
  switch (sent.outcome) {
    case 'accepted':
      ports.log.count(outgoing.about.kind === 'card' ? 'CardSent' : 'TextSent')
      return settled(ports, applicant, textId, sent.sid)
    case 'refused':
      ports.log.warn('text.refused', { code: sent.code })
      await attend(ports, { id: applicant.id }, { kind: 'text-failed', textId, code: sent.code })
      return undefined
    case 'try-again':
    case 'unknown':
      // The entry stays: past its lease it is looked for, and only when proven absent sent again.
      ports.log.warn('text.unknown', { outcome: sent.outcome })
      return applicant
  }
}

/** A text whose fate is unknown: did a report come for it, or does Twilio list it? Only else is it proven absent. */
export async function lookFor(ports: Ports, applicant: Applicant, textId: string): Promise<void> {
  const outgoing = applicant.outbox[textId]
  if (outgoing === undefined) return
  const sid =
    (await reportedSid(ports, applicant.id, textId)) ?? (await listedSid(ports, applicant, textId, outgoing))
  ports.log.count(sid === undefined ? 'TextProvenAbsent' : 'TextFound')
  if (sid === undefined) await attend(ports, { id: applicant.id }, { kind: 'text-proven-absent', textId })
  else await settled(ports, applicant, textId, sid)
}

async function reportedSid(ports: Ports, id: string, textId: string): Promise<string | undefined> {
  const item = await ports.table.get(applicantKey(id), textKey(textId))
  return typeof item?.sid === 'string' ? item.sid : undefined
}

async function listedSid(
  ports: Ports,
  applicant: Applicant,
  textId: string,
  { body, intendedAt, isRetry }: Outgoing,
): Promise<string | undefined> {
  const claimed = new Set(Object.values(applicant.sent).map(({ sid }) => sid))
  // The text that failed, and that this one repeats word for word.
  if (isRetry) claimed.add(await reportedSid(ports, applicant.id, firstIdOf(textId)))
  const listed = await ports.texts.listSent(applicant.phone, intendedAt - clockSkew)
  return listed.find((text) => text.body === body && !claimed.has(text.sid))?.sid
}

/** Twilio has it: the entry goes, in one small update. A missing entry is done. */
async function settled(
  ports: Ports,
  applicant: Applicant,
  textId: string,
  sid: string,
): Promise<Applicant | undefined> {
  const { [textId]: _, ...outbox } = applicant.outbox
  const wakeAt = nextMoment({ ...applicant, outbox }, ports.settings, ports.clock.now())?.at
  const item = await ports.table.update(applicantKey(applicant.id), stateKey, {
    set: {
      ...(applicant.sent[textId] === undefined ? {} : { [`sent.${textId}.sid`]: sid }),
      ...(wakeAt === undefined ? {} : { wakeAt }),
    },
    remove: [`outbox.${textId}`],
    when: { path: 'version', equals: applicant.version },
  })
  if (item !== undefined) return applicantFrom(item)
  const later = await ports.table.update(applicantKey(applicant.id), stateKey, {
    remove: [`outbox.${textId}`],
    when: { path: `outbox.${textId}`, exists: true },
  })
  return later === undefined ? undefined : applicantFrom(later)
}
