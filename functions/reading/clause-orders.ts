import { commandReading, plainCommandIn, ruleFor, timeOf } from './office-orders.ts'
import type { Reading } from './reading.ts'
import { clausesOf, isOwnReason } from './remarks.ts'
import type { Clock } from './resolve-time.ts'
import { snoozeTime } from './rules/snooze-rules.ts'
import type { Scene } from './scene.ts'

/** Kinds that stay what they are when a remark follows: "I made the call!! that was terrifying". */
const remarkable = new Set<Reading['kind']>(
  (
    'called sent skip called-back undo new-link erase export practice ring-me text-me board menu drop keep' +
    ' unsure'
  ).split(' ') as Reading['kind'][],
)

/** Clauses that are each a command: "called them, it went ok". */
export function readClauses(scene: Scene, text: string, home: Clock): Reading[] {
  const clauses = text.split(/ (?:[.,!;|-]|and|so)(?= )/).filter((clause) => clause.trim())
  if (clauses.length < 2 || clauses.length > 4) return []
  const kinds: Reading[] = []
  for (const clause of clauses) {
    const found = ruleFor(`${clause} `)
    const plain = plainCommandIn(`${clause} `)
    if (found) kinds.push(commandReading(found.rule.kind, scene, found.form, home))
    else if (plain) kinds.push(plain)
    else if (kinds[0] && kinds[0].kind !== 'called' && remarkable.has(kinds[0].kind)) continue
    else if (!/ (?:that|it|this|he|she|they|i|so|my) /.test(`${clause} `) || clause.split(' ').length > 9)
      return []
  }
  const telling = kinds.filter((one) => one.kind !== 'reaction')
  const wholeDay = telling.find((one) => one.kind === 'skip' && one.all)
  if (wholeDay) return [wholeDay]
  if (telling[0]?.kind === 'called' && telling.some((one) => one.kind === 'skip')) return [{ kind: 'called' }]
  if (telling.some((one) => one.kind === 'unsure')) return [{ kind: 'unsure' }]
  if (kinds.length < clauses.length && !remarkable.has(kinds[0]?.kind ?? 'unclear')) return []
  if (telling.some((one) => one.kind === 'undo')) return [{ kind: 'undo' }]
  const isOne = telling.every((one) => one.kind === telling[0]?.kind)
  return isOne ? telling.slice(-1) : telling.length === 2 ? telling : []
}

/** A question that asks to put a call off. */
export const requests =
  /^ (?:[a-z]+ ){0,2}(?:can|could|may|how about|what about|would|is|what if) (?:we|you|i|it|T\d+|next|that) /

/** "Should I try at 3": no order. */
const asksOfCalls = /^ (?:(?!let )[a-z]+ ){0,2}(?:should|do|does|did|is it|when|what|why|would it|if) /

/** What one clause asks for. */
function orderIn(scene: Scene, clause: string, home: Clock): Reading | undefined {
  const found = ruleFor(clause)
  if (found) return commandReading(found.rule.kind, scene, found.form, home)
  const plain = plainCommandIn(clause)
  if (plain) return plain
  const until =
    asksOfCalls.test(clause) && !requests.test(clause)
      ? undefined
      : timeOf(scene, snoozeTime(scene, clause), home)
  return until ? { kind: 'snooze', until } : undefined
}

/** One order among clauses that only give reasons: "at the bus stop, in 20". */
export function readAmidReasons(scene: Scene, text: string, home: Clock): Reading[] {
  const told = clausesOf(text).map((clause) => ({ clause, order: orderIn(scene, clause, home) }))
  const orders = told.flatMap(({ order }) => (order && order.kind !== 'reaction' ? [order] : []))
  const rest = told.filter(({ order }) => !order)
  const isOne = orders.length > 0 && orders.every(({ kind }) => kind === orders[0]?.kind)
  return isOne && told.length > 1 && rest.every(({ clause }) => isOwnReason(clause)) ? orders.slice(-1) : []
}
