import { isFailure, rankOf } from '../domain/text-status.ts'
import { minutes } from '../domain/time.ts'
import { attend } from './attend.ts'
import { applicantKey, stateKey, textKey } from './keys.ts'
import type { Ports } from './ports.ts'

export type StatusReport = { textId: string; sid: string; status: string; code: number }

/**
 * What became of a text lives in its own item, folded upwards only: late reports change nothing. Only failures touch
 * the document, and each only once. Of somebody who was erased nothing is written.
 */
export async function statusReported(
  ports: Ports,
  { textId, sid, status, code }: StatusReport,
): Promise<void> {
  const id = textId.split('-')[0] ?? ''
  const rank = rankOf(status)
  if (rank === undefined) return
  const applicant = await ports.table.get(applicantKey(id), stateKey)
  if (applicant === undefined) return
  const change = { set: { sid, status, rank, ...(code > 0 ? { code } : {}) } }
  const folded = await ports.table.update(applicantKey(id), textKey(textId), {
    ...change,
    when: { path: 'rank', lessThan: rank },
  })
  if (folded === undefined || !isFailure(status)) return
  ports.log.count('TextFailed')
  ports.log.warn('text.failed', { code })
  const body = await bodyOf(ports, String(applicant.phone), sid)
  await attend(ports, { id }, { kind: 'text-failed', textId, code, ...(body === undefined ? {} : { body }) })
}

async function bodyOf(ports: Ports, phone: string, sid: string): Promise<string | undefined> {
  const listed = await ports.texts.listSent(phone, ports.clock.now() - minutes(24 * 60))
  return listed.find((text) => text.sid === sid)?.body
}
