import type { Checker, Promised } from './checker.ts'

/** J17: of somebody who was erased nothing is left, and nothing late brings anything back. */
export const erased: Promised = {
  name: 'J17',
  watch: ({ world, store, alarmClock }): Checker => {
    const gone = new Set<string>()
    const traceOf = (id: string): string | undefined => {
      for (const item of store.items()) {
        // The mark that keeps late webhooks out: an id alone, for a day.
        if (item.pk === 'INBOUND') continue
        if (JSON.stringify(item).includes(id)) return `${item.pk} ${item.sk}`
      }
      return alarmClock.namesOf(id)[0]
    }
    return (seen) => {
      if (seen.kind === 'saved') {
        if (seen.after === undefined) {
          gone.add(seen.id)
          world.count('erased')
        } else {
          const isByText = seen.cause.kind === 'text' || seen.cause.kind === 'look-back'
          if (seen.before === undefined && gone.has(seen.id) && !isByText) return 'somebody erased is back'
          gone.delete(seen.id)
        }
      }
      if (seen.kind !== 'over') return undefined
      for (const id of gone) {
        const trace = traceOf(id)
        if (trace !== undefined) return `somebody erased has left ${trace}`
      }
      return undefined
    }
  },
}
