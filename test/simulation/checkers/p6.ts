import { hours, type Instant } from '../../../functions/domain/time.ts'
import type { Checker, Promised } from './checker.ts'

type Lost = { from: string; body: string; at: Instant }

/** A text lost in the evening may have to wait for the morning; what is older than a day is let lie. */
const longestWait = hours(16)

/** P6: every text is answered once; its replay gets the same answer and changes nothing; a lost one is found. */
export const p6: Promised = {
  name: 'P6',
  watch: ({ world }): Checker => {
    const answers = new Map<string, string>()
    const heeded = new Set<string>()
    const open = new Map<string, Lost>()
    const lost = new Map<string, Lost>()
    const phones = new Map<string, string>()

    const forget = (phone: string | undefined) => {
      for (const texts of [open, lost]) {
        for (const [sid, { from }] of texts) if (from === phone) texts.delete(sid)
      }
    }

    return (seen) => {
      switch (seen.kind) {
        case 'texted':
          open.set(seen.sid, { from: seen.from, body: seen.body, at: world.now })
          return undefined
        case 'unheard': {
          const text = open.get(seen.sid)
          open.delete(seen.sid)
          if (text !== undefined && !heeded.has(seen.sid)) lost.set(seen.sid, text)
          world.count('texts lost on their way in')
          return undefined
        }
        case 'answered': {
          open.delete(seen.sid)
          lost.delete(seen.sid)
          const said = JSON.stringify(seen.texts)
          const known = answers.get(seen.sid)
          answers.set(seen.sid, said)
          // One that met a document of a newer release, or came after an erasure, was told no more than that.
          const isUnreadable = (words = '') => words.includes('Something is wrong with your record')
          const isNoAnswer = said === '[]' || isUnreadable(known) || isUnreadable(said)
          return known === undefined || known === said || isNoAnswer
            ? undefined
            : `a replay got ${said} after ${known}`
        }
        case 'saved': {
          const { id, before, after } = seen
          if (after === undefined) {
            forget(phones.get(id))
            return undefined
          }
          phones.set(id, after.phone)
          // Somebody new brings along what was answered before they were erased.
          const answered = before === undefined ? after.answers.slice(-1) : after.answers
          for (const { sid } of answered) {
            if (before?.answers.some((each) => each.sid === sid)) continue
            if (heeded.has(sid)) return `the text ${sid} was acted on twice`
            heeded.add(sid)
            lost.delete(sid)
          }
          return undefined
        }
        case 'over': {
          const [unanswered] = [...open.values()]
          if (unanswered !== undefined) return `never answered: ${JSON.stringify(unanswered)}`
          const unfound = [...lost.values()].find(({ at }) => at < world.now - longestWait)
          return unfound === undefined ? undefined : `never found: ${JSON.stringify(unfound)}`
        }
        default:
          return undefined
      }
    }
  },
}
