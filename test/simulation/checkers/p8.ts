import { AlarmsUnavailable, StoreUnavailable, TwilioUnavailable } from '../../../functions/adapters/errors.ts'
import { type Applicant, schemaVersion } from '../../../functions/domain/applicant.ts'
import { type Instant, minutes } from '../../../functions/domain/time.ts'
import { DocumentRefused } from '../../../functions/runtime/document.ts'
import type { Checker, Promised } from './checker.ts'

const longest = minutes(3)
const expected = [StoreUnavailable, AlarmsUnavailable, TwilioUnavailable, DocumentRefused]

/** P8: when faults end, whatever is due is done within three minutes; and nothing fails but for a fault. */
export const p8: Promised = {
  name: 'P8',
  watch:
    ({ world, store }): Checker =>
    (seen) => {
      if (seen.kind === 'threw' && !expected.some((kind) => seen.error instanceof kind)) {
        return `${seen.name} failed: ${seen.error instanceof Error ? seen.error.stack : String(seen.error)}`
      }
      if (seen.kind === 'saved' && isNewer(seen.before))
        return 'a document of a newer release was written over'
      if (seen.kind !== 'calm') return undefined
      for (const item of store.documents()) {
        const { wakeAt, id, outbox } = item as unknown as Applicant
        const isOverdue = (at: Instant) => Math.max(at, seen.fairSince) < world.now - longest
        const lost = Object.keys(outbox).find((textId) => isOverdue(outbox[textId]?.lookUpAfter ?? world.now))
        if (lost !== undefined) return `nobody looks what became of ${lost}`
        if (wakeAt !== undefined && isOverdue(wakeAt)) {
          return `${id} was due at ${new Date(wakeAt).toISOString()}, and nothing was done`
        }
      }
      return undefined
    },
}

const isNewer = (document: Applicant | undefined): boolean =>
  document !== undefined && Number(document.schema) > schemaVersion
