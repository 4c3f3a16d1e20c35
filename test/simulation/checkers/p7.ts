import type { Applicant } from '../../../functions/domain/applicant.ts'
import type { LedgerLine } from '../../../functions/domain/ledger.ts'
import type { Instant } from '../../../functions/domain/time.ts'
import { wrongCallAttempt } from './call-attempts.ts'
import type { Checker, Promised } from './checker.ts'
import { wrongFormAttempt } from './form-attempts.ts'

/** P7: a disposition is logged once, for the office that was meant; the ledger has every line; UNDO restores. */
export const p7: Promised = {
  name: 'P7',
  watch: ({ world, store }): Checker => {
    /** How many lines the ledger has without a gap, by applicant; and lines that came before their turn. */
    const lines = new Map<string, Map<number, LedgerLine>>()
    /** Which follow-up a bare digit was about, and when it was sent. */
    const meant = new Map<string, { office: string; at: Instant }>()
    const attempted = new Set<string>()

    const missing = (id: string, { lines: count, tail }: Applicant): string | undefined => {
      const inTail = new Set(tail.map(({ n }) => n))
      const inLedger = lines.get(id)
      for (let n = count - 1; n >= Math.max(0, count - tail.length - 6); n -= 1) {
        if (!inTail.has(n) && inLedger?.has(n) !== true) return `the ledger lacks line ${n} of ${count}`
      }
      return undefined
    }

    return (seen) => {
      if (seen.kind === 'texted' && seen.meant !== undefined)
        meant.set(seen.sid, { office: seen.meant, at: world.now })
      if (seen.kind === 'ledger') {
        // Written late, of somebody erased meanwhile: it goes again.
        if (store.get(`APPLICANT#${seen.id}`, 'STATE') === undefined) return undefined
        const known = lines.get(seen.id) ?? new Map<number, LedgerLine>()
        lines.set(seen.id, known)
        const old = known.get(seen.line.n)
        known.set(seen.line.n, seen.line)
        if (old === undefined || old === seen.line) return undefined
        const [was, is] = [JSON.stringify(old), JSON.stringify(seen.line)]
        return was === is ? undefined : `line ${seen.line.n} was ${was}, and is ${is}`
      }
      if (seen.kind !== 'saved') return undefined
      const { id, before, after, cause } = seen
      if (after === undefined) {
        lines.delete(id)
        return undefined
      }
      const attempts = after.tail.filter((line) => line.kind === 'attempt' && line.n >= (before?.lines ?? 0))
      if (attempts.length > 0 && cause.kind !== 'text' && cause.kind !== 'look-back') {
        const isForm = cause.kind === 'form'
        const wrong = isForm
          ? wrongFormAttempt(attempts, cause, before, attempted)
          : wrongCallAttempt(attempts, before)
        if (wrong !== undefined) return wrong
      }
      if (attempts.length > 0 && cause.kind === 'text') {
        if (attempted.has(cause.sid)) return `the outcome "${cause.body}" was logged twice`
        attempted.add(cause.sid)
        // A webhook says not when its text was written: one that is handled late is read as of then.
        const { office, at = 0 } = meant.get(cause.sid) ?? {}
        const isPrompt = office !== undefined && world.now - at < 10_000
        const wrong = isPrompt ? attempts.find(({ followUpId }) => followUpId !== office) : undefined
        if (wrong !== undefined)
          return `"${cause.body}" was meant for ${office}, and logged for ${wrong.followUpId}`
      }
      const undone = restores(before, after)
      if (undone !== undefined) return undone
      if (before !== undefined && after.version === before.version) return undefined
      world.count('ledger checked')
      return missing(id, after)
    }
  },
}

/** What an UNDO leaves must be what was before the thing undone. */
function restores(before: Applicant | undefined, after: Applicant): string | undefined {
  const isPlain = after.tail
    .filter(({ kind }) => kind !== 'understood')
    .every(({ kind }) => kind === 'undone')
  if (before?.undo === undefined || after.tail.length === 0 || !isPlain) return undefined
  if (!after.tail.some(({ kind }) => kind === 'undone')) return undefined
  for (const [id, was] of Object.entries(before.undo.followUps)) {
    const is = after.followUps.find((each) => each.id === id)
    if (was === null ? is !== undefined : is === undefined) return `UNDO left ${id} as it was not`
    if (was === null || is === undefined) continue
    if (
      JSON.stringify(was.stage) !== JSON.stringify(is.stage) ||
      JSON.stringify(was.tries) !== JSON.stringify(is.tries)
    )
      return `UNDO restored ${JSON.stringify(is.stage)} for ${JSON.stringify(was.stage)}`
  }
  return undefined
}
