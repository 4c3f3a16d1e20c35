import type { Checker, Promised } from './checker.ts'

/** P6: every text is answered once; its replay gets the same answer and changes nothing. */
export const p6: Promised = {
  name: 'P6',
  watch: ({ world }): Checker => {
    const answers = new Map<string, string>()
    const heeded = new Set<string>()
    const open = new Map<string, string>()
    return (seen) => {
      switch (seen.kind) {
        case 'texted':
          open.set(seen.sid, seen.body)
          return undefined
        case 'unheard':
          open.delete(seen.sid)
          world.count('texts that Twilio could not hand over')
          return undefined
        case 'answered': {
          open.delete(seen.sid)
          const said = JSON.stringify(seen.texts)
          const known = answers.get(seen.sid)
          answers.set(seen.sid, said)
          return known === undefined || known === said ? undefined : `a replay got ${said} after ${known}`
        }
        case 'saved': {
          const { cause, before, after } = seen
          if (cause.kind !== 'text' || after === undefined) return undefined
          const isIn = (list: readonly { sid: string }[]) => list.some(({ sid }) => sid === cause.sid)
          if (!isIn(after.answers) || isIn(before?.answers ?? [])) return undefined
          if (heeded.has(cause.sid)) return `the text "${cause.body}" was acted on twice`
          heeded.add(cause.sid)
          return undefined
        }
        case 'over':
          return open.size === 0 ? undefined : `never answered: ${JSON.stringify([...open.values()][0])}`
        default:
          return undefined
      }
    }
  },
}
