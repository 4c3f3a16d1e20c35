import type { Applicant } from '../../../functions/domain/applicant.ts'
import { type Instant, minutes } from '../../../functions/domain/time.ts'
import type { Checker, Promised } from './checker.ts'

/** P3: what is to be sent is sent once, or found out to be lost and planned anew. */
export const p3: Promised = {
  name: 'P3',
  watch: ({ world }): Checker => {
    const created = new Set<string>()
    const refused = new Set<string>()
    /** When these very words last went to that phone. */
    const said = new Map<string, Instant>()

    const gone = (textId: string, before: Applicant, after: Applicant): string | undefined => {
      const outgoing = before.outbox[textId]
      if (outgoing === undefined || created.has(textId) || refused.has(textId)) return undefined
      const { about, deadline, body, intendedAt } = outgoing
      // The same words a moment before: nobody misses the second.
      if ((said.get(`${before.phone} ${body}`) ?? 0) >= intendedAt - minutes(2)) return undefined
      const { status } = after.standing
      if (status === 'opted-out' || status === 'erasing' || world.now > deadline - minutes(2))
        return undefined
      const { open } = after
      const isMoot =
        (about.kind === 'card' || about.kind === 'nudge') &&
        !(open.kind === 'card' && open.followUpId === about.followUpId)
      return isMoot ? undefined : `the text ${textId} (${about.kind}) is given up, and was never sent`
    }

    return (seen) => {
      if (seen.kind === 'refused') refused.add(seen.textId)
      if (seen.kind === 'created') {
        if (created.has(seen.textId)) return `${seen.textId} was sent twice`
        created.add(seen.textId)
        said.set(`${seen.to} ${seen.body}`, world.now)
      }
      if (seen.kind !== 'saved' || seen.before === undefined || seen.after === undefined) return undefined
      const { before, after } = seen
      for (const textId of Object.keys(before.outbox)) {
        if (after.outbox[textId] !== undefined) continue
        const why = gone(textId, before, after)
        if (why !== undefined) return why
      }
      return undefined
    }
  },
}
