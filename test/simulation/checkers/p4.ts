import type { Instant } from '../../../functions/domain/time.ts'
import { type Checker, inFlightMs, type Promised } from './checker.ts'

/** P4: after an opt-out no send begins; after opt-in everything is as it was. */
export const p4: Promised = {
  name: 'P4',
  watch: ({ world }): Checker => {
    const optedOutAt = new Map<string, Instant>()
    const keptIds = new Map<string, string>()
    return (seen) => {
      if (seen.kind === 'send-began') {
        const at = optedOutAt.get(seen.textId.split('-')[0] ?? '')
        return at !== undefined && world.now - at > inFlightMs ? 'a send began after the opt-out' : undefined
      }
      if (seen.kind !== 'saved' || seen.after === undefined) return undefined
      const { id, before, after } = seen
      const is = after.standing.status === 'opted-out'
      const was = before?.standing.status === 'opted-out'
      const ids = after.followUps.map((each) => each.id).join(' ')
      if (is && !was) {
        optedOutAt.set(id, world.now)
        keptIds.set(id, ids)
      }
      if (is && Object.keys(after.outbox).length > 0) return 'texts wait to be sent to somebody who opted out'
      if (!was || is) return undefined
      optedOutAt.delete(id)
      return keptIds.get(id) === ids ? undefined : `back after an opt-out, with ${ids} for ${keptIds.get(id)}`
    }
  },
}
