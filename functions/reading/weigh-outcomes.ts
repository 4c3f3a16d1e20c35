import type { Fact } from './fact.ts'
import type { Disposition } from './reading.ts'

export type Outcome = Extract<Fact, { kind: 'outcome' }>
export type Said = Extract<Fact, { kind: 'next' }>

const sequence = new RegExp(
  ' (?:then|finally|eventually|2nd time|second time|this time|the second|the 2nd|the third|after that' +
    '|afterwards|later|again after|now|and then|redialed|retried|tried again|called again|next time|last' +
    ' time|1st|first|again|yesterday|earlier) ',
)

/** "Pressed 2 and it rang forever": a menu one has come through. */
const isMenu = /^(?:press|listened)/

/** Several calls or several signs of one call: which disposition it comes to, or undefined when it is in doubt. */
export function dispositionOf(
  all: readonly Outcome[],
  said: readonly Said[],
  text: string,
): Disposition | undefined {
  const menu = all.findIndex((one) => isMenu.test(one.words))
  const wentOn = all.some(
    (one, at) => menu >= 0 && at > menu && (one.disposition === 'answered' || /r[ai]ng|busy/.test(one.words)),
  )
  const outcomes = wentOn ? all.filter((one) => !isMenu.test(one.words)) : all
  const kinds = new Set<Disposition>(outcomes.map((one) => one.disposition))
  const last = outcomes.at(-1)
  const isHuman = kinds.has('answered')
  if (kinds.size === 0) return said.length > 0 ? 'answered' : undefined
  if (said.some((one) => one.next === 'transferred') && !kinds.has('bad-number')) return 'answered'
  // "10am no answer, 11am busy": each try with its hour.
  const isTold = sequence.test(text) || / T\d+ .* T\d+ /.test(text.slice(0, last?.from))
  if (kinds.has('bad-number')) {
    const bad = outcomes.find((one) => one.disposition === 'bad-number')
    const isCut = bad && /^(?:[a-z ]+ )?(?:disconnected|dead)$/.test(bad.words) && !/number/.test(bad.words)
    if (isCut && outcomes.some((one) => one.disposition === 'answered' && one.from < bad.from))
      return 'answered'
    return isHuman && isTold && last?.isSpoken
      ? 'answered'
      : kinds.size > 1 && isTold && !isHuman
        ? last?.disposition
        : 'bad-number'
  }
  if (kinds.size === 1) return last?.disposition
  if (isHuman) {
    const machine = outcomes.findLast((one) => one.disposition !== 'answered')
    const human = outcomes.findLast((one) => one.disposition === 'answered')
    if ((human?.from ?? 0) > (machine?.from ?? 0)) return 'answered'
    return isTold ? machine?.disposition : undefined
  }
  if (isTold) return last?.disposition
  if (kinds.has('voicemail') && kinds.has('no-answer') && kinds.size === 2) return 'voicemail'
  return / (?:so|went|goes|until|and|before) /.test(text) ? last?.disposition : undefined
}

/** False for what was said where the text can't tell whether it was: "couldn't tell if that's a no". */
export function isUnderstood(facts: readonly Fact[], said: Said, text: string): boolean {
  return !facts.some((fact) => {
    const between = text.slice(fact.to, said.from)
    return (
      fact.kind === 'doubt' &&
      /(?:tell|sure|certain|know|idea|unsure)/.test(fact.words) &&
      (/(?:if|whether)/.test(fact.words) || / (?:if|whether) /.test(between)) &&
      fact.to <= said.from + 1 &&
      between.length < 30 &&
      !/[.,;|]/.test(between)
    )
  })
}

/** "It was the wrong number, I think, not sure": what was said is no more than a guess. */
const isTakenBack = new RegExp(
  ' (?:(?:not|isnt) (?:\\d+ |totally |completely |really |so )?(?:sure|certain|positive)|could' +
    ' be wrong|might be wrong)(?: (?:though|tbh|about that|[.!,]))* $',
)

/** Words between which a text can't decide: "busy or no answer", "maybe voicemail". */
export function isInDoubt(facts: readonly Fact[], outcomes: readonly Outcome[], text: string): boolean {
  const doubts = facts.filter((fact) => fact.kind === 'doubt')
  if (outcomes.every((one) => one.name === undefined) && isTakenBack.test(text)) return outcomes.length > 0
  const hedges = (one: Outcome): boolean =>
    doubts.some(
      (fact) =>
        fact.to <= one.from + 1 && !/[.,;|]/.test(text.slice(fact.to, one.from)) && one.from - fact.to < 30,
    )
  // "I guess nobody's in, it just rings": what is also said without a guess is sure.
  const isSame = (one: Outcome, other: Outcome): boolean =>
    one.disposition === other.disposition && one.to <= other.from
  return outcomes.some((one) => {
    const before = text.slice(0, one.from)
    const after = text.slice(one.to)
    const isChoice =
      / (?:or|and\/or)(?: (?:a|an|it was|just|maybe|the|it|got|they|perhaps))* $/.test(`${before} `) ||
      /^ or (?!so |something to|later|call|anything|any )/.test(after)
    const isHedged = hedges(one) && !outcomes.some((other) => isSame(one, other) && !hedges(other))
    const isOpen =
      doubts.some((fact) => /tell|or something|one or the other|sure which/.test(fact.words)) &&
      / or /.test(text)
    return (isChoice && (outcomes.length > 1 || doubts.length > 0)) || isHedged || isOpen
  })
}
