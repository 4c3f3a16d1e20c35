import type { Fact, Rule } from './fact.ts'
import { remembered } from './remembered.ts'
import { asideRules } from './rules/aside-rules.ts'
import { badNumberRules } from './rules/bad-number-rules.ts'
import { callBackRules } from './rules/call-back-rules.ts'
import { humanRules } from './rules/human-rules.ts'
import { invitationRules } from './rules/invitation-rules.ts'
import { machineRules } from './rules/machine-rules.ts'
import { planRules } from './rules/plan-rules.ts'
import { promiseRules, restRules } from './rules/promise-rules.ts'
import { refusalRules } from './rules/refusal-rules.ts'
import { silenceRules } from './rules/silence-rules.ts'
import { transferRules } from './rules/transfer-rules.ts'
import { indexOf } from './scene.ts'

/** Rules of one kind, and one pattern that stands for any of them: most texts have nothing of most kinds. */
type Group = { any: RegExp; rules: readonly Rule[] }

const groupOf = (rules: readonly Rule[]): Group => ({
  any: new RegExp(rules.map(({ pattern }) => pattern.source).join('|')),
  rules,
})

/** In this order; what one rule took, the later ones do not see. */
const inOrder: readonly Group[] = [
  asideRules,
  planRules,
  transferRules,
  refusalRules,
  invitationRules,
  promiseRules,
  callBackRules,
  badNumberRules,
  machineRules,
  silenceRules,
  restRules,
].map(groupOf)
const ofHumans = groupOf(humanRules)

function collect(text: string, { any, rules }: Group, facts: Fact[], takes: boolean): string {
  if (!any.test(text)) return text
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

/** Everything that a scene's text says, in its order. */
export const findFacts = remembered(factsIn, 20)

/** "It didnt go to a person", "never spoke to Dana". */
const isTalk = /^(?:reach|get|catch|talk|talked|spoke|spoken|speak|to|with|got through)(?: |$)/
const isDenied = new RegExp(
  '(?<! got| get| gets| able| managed| ended up| had| happened) to $' +
    '| (?:didnt|not|never|wasnt|isnt|without|cant|couldnt|nor|neither|havent)' +
    '(?: (?:i|go|get|even|actually|really|to|able|talk|speak|chance|a|ever|yet))* $',
)

/** "Some lady named Pam": says who somebody is, not that they were on the line. */
const isNamedOnly = (fact: Fact, text: string): boolean =>
  /^(?:(?:a|some|the|it is|it was|was|by|with|to) ){0,2}[a-z]+(?: (?:named|called) N\d+)?$/.test(
    fact.words,
  ) && /^(?:[a-z ]+ )?(?:named|called) N\d/.test(text.slice(fact.from + 1, fact.to + 14))
const isLater = / (?:then|until|finally|eventually|but|before|again|time|try) /

/** "Voicemail, somebody named Pam on the greeting": the machine's own voice is nobody. */
function isMachineVoice(humans: readonly Fact[], machines: readonly Fact[], text: string): boolean {
  const [first] = humans
  const machine = machines.find((one) => one.kind === 'outcome' && one.disposition === 'voicemail')
  if (!first || !machine || !humans.every((one) => isNamedOnly(one, text))) return false
  const before = machines.filter((one) => one.from < first.from).map((one) => one.to)
  const isOfMachine = before.length > 0 || / (?:greeting|recording|voicemail|machine|beep) /.test(text)
  return isOfMachine && !isLater.test(text.slice(Math.min(first.from, ...before), first.from + 1))
}

/** "Can't talk on set": what one can't do is no invitation. */
const iCant = new RegExp(
  '(?:^|[.,;!|:-]| i| am| sorry| but| so| her| him| them) (?:cant|cannot|wont be able to|not able to|unable to)' +
    '(?: [a-z]+)? $',
)
const isRefused = (fact: Fact, text: string): boolean =>
  fact.kind === 'next' && /^(?:inter|come)/.test(fact.next) && iCant.test(text.slice(0, fact.from + 1))

function factsIn(text: string): Fact[] {
  const found: Fact[] = []
  inOrder.reduce((left, group) => collect(left, group, found, true), text)
  const facts = found.filter((fact) => !isRefused(fact, text))
  const machines = facts.filter(
    (fact) => fact.kind === 'ignored' || (fact.kind === 'outcome' && fact.disposition !== 'answered'),
  )
  const humans: Fact[] = []
  collect(text, ofHumans, humans, false)
  const heard = humans.filter(
    (one) =>
      !machines.some((machine) => machine.from < one.to && one.to <= machine.to) &&
      !(isTalk.test(one.words) && isDenied.test(text.slice(0, one.from + 1))),
  )
  if (!isMachineVoice(heard, machines, text)) facts.push(...heard)
  return facts.sort((one, other) => one.from - other.from)
}

let known: ReadonlySet<string> | undefined

/** Every word that a rule about a call is written with. */
export function ruleWords(): ReadonlySet<string> {
  known ??= new Set([...inOrder, ofHumans].flatMap(({ any }) => any.source.match(/[a-z]{2,}/g) ?? []))
  return known
}
