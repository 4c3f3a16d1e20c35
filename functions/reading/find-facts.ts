import type { Fact, Rule } from './fact.ts'
import { callBackRules, nextRules, restRules, transferRules } from './next-rules.ts'
import { humanRules, outcomeRules } from './outcome-rules.ts'
import { planRules } from './plan-rules.ts'
import { indexOf } from './scene.ts'

/** In this order; what one rule took, the later ones do not see. */
const inOrder: readonly Rule[] = [
  ...outcomeRules.filter((rule) => rule.meant.kind === 'ignored'),
  ...planRules,
  ...transferRules,
  ...nextRules,
  ...callBackRules,
  ...outcomeRules.filter((rule) => rule.meant.kind !== 'ignored'),
  ...restRules,
]

function collect(text: string, rules: readonly Rule[], facts: Fact[], takes: boolean): string {
  let left = text
  for (const { pattern, meant } of rules) {
    pattern.lastIndex = 0
    if (!pattern.test(left)) continue
    pattern.lastIndex = 0
    left = left.replace(pattern, (match: string, ...rest: unknown[]) => {
      const name = typeof rest[0] === 'string' ? indexOf(rest[0]) : undefined
      const from = rest.find((one): one is number => typeof one === 'number') ?? 0
      facts.push({
        from,
        to: from + match.length,
        words: match.trim(),
        ...meant,
        ...(name === undefined ? {} : { name }),
      })
      return takes ? ` ${'_'.repeat(match.length - 1)}` : match
    })
  }
  return left
}

/** The last texts and their facts: one reading asks for the same facts more than once. */
const remembered = new Map<string, Fact[]>()

/** Everything that a scene's text says, in its order. */
export function findFacts(text: string): Fact[] {
  const known = remembered.get(text)
  if (known) return known
  if (remembered.size > 20) remembered.clear()
  const facts = factsIn(text)
  remembered.set(text, facts)
  return facts
}

function factsIn(text: string): Fact[] {
  const facts: Fact[] = []
  collect(text, inOrder, facts, true)
  const machines = facts.filter(
    (fact) => fact.kind === 'ignored' || (fact.kind === 'outcome' && fact.disposition !== 'answered'),
  )
  const humans: Fact[] = []
  collect(text, humanRules, humans, false)
  facts.push(
    ...humans.filter((one) => !machines.some((machine) => machine.from <= one.from && one.to <= machine.to)),
  )
  return facts.sort((one, other) => one.from - other.from)
}
