import { bindTimes } from './bind-times.ts'
import type { Fact } from './fact.ts'
import { findFacts } from './find-facts.ts'
import { nextOrder } from './next-rules.ts'
import type { Disposition, Next, Reading } from './reading.ts'
import { type Clock, resolveTime } from './resolve-time.ts'
import { indexOf, type Scene } from './scene.ts'

type Outcome = Extract<Fact, { kind: 'outcome' }>
type Said = Extract<Fact, { kind: 'next' }>

const sequence = new RegExp(
  ' (?:then|finally|eventually|2nd time|second time|this time|the second|the 2nd|the third|after that' +
    '|afterwards|later|again after|now|and then|redialed|retried|tried again|called again|next time|last' +
    ' time|1st|first|again|yesterday|earlier) ',
)

/** What a stretch of text says about one call: its readings, or `unclear` with what it might be. */
export type Verdict = { readings: Reading[] } | { doubt: Reading[] } | undefined

function nextOf(
  said: Said,
  at: string | undefined,
  scene: Scene,
  text: string,
  person: string | undefined,
): Next {
  const named = said.name === undefined ? undefined : scene.names[said.name]
  const other = named !== undefined && named !== person ? { person: named } : {}
  const when = at === undefined ? {} : { at }
  switch (said.next) {
    case 'hired':
      return { kind: 'hired', ...when }
    case 'interview':
      return { kind: 'interview', ...when, ...(said.mode ? { mode: said.mode } : {}) }
    case 'call-back':
      return { kind: 'call-back', ...when, ...other }
    case 'transferred':
      return { kind: 'transferred', ...other }
    case 'send-resume': {
      const email = / EMAIL /.test(text) ? scene.emails[0] : undefined
      return { kind: 'send-resume', ...(email ? { to: email } : {}) }
    }
    default:
      return { kind: said.next }
  }
}

/** Several calls or several signs of one call: which disposition it comes to, or undefined when it is in doubt. */
function dispositionOf(
  outcomes: readonly Outcome[],
  said: readonly Said[],
  text: string,
): Disposition | undefined {
  const kinds = new Set<Disposition>(outcomes.map((one) => one.disposition))
  const last = outcomes.at(-1)
  const isHuman = kinds.has('answered')
  if (kinds.size === 0) return said.length > 0 ? 'answered' : undefined
  if (said.some((one) => one.next === 'transferred') && !kinds.has('bad-number')) return 'answered'
  const isTold = sequence.test(text)
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

/** Words between which a text can't decide: "busy or no answer", "maybe voicemail". */
function isInDoubt(facts: readonly Fact[], outcomes: readonly Outcome[], text: string): boolean {
  const doubts = facts.filter((fact) => fact.kind === 'doubt')
  return outcomes.some((one) => {
    const before = text.slice(0, one.from)
    const after = text.slice(one.to)
    const isChoice =
      / (?:or|and\/or)(?: (?:a|an|it was|just|maybe|the|it|got|they|perhaps))* $/.test(`${before} `) ||
      /^ or (?!so |something to|later|call|anything|any )/.test(after)
    const isHedged = doubts.some(
      (fact) =>
        fact.to <= one.from + 1 && !/[.,;|]/.test(text.slice(fact.to, one.from)) && one.from - fact.to < 30,
    )
    const isOpen =
      doubts.some((fact) => /tell|or something|one or the other|sure which/.test(fact.words)) &&
      / or /.test(text)
    return (isChoice && (outcomes.length > 1 || doubts.length > 0)) || isHedged || isOpen
  })
}

const simple = (disposition: Disposition): Reading => ({ kind: 'disposition', disposition })

/** "Asked for Dana but she's out": the one asked for is the one who is not free. */
function withWanted(facts: Fact[]): Fact[] {
  const wanted = facts.find((fact) => fact.kind === 'asked-for')?.name
  const isNamed = facts.some(
    (fact) => fact.kind === 'next' && fact.next === 'call-back' && fact.name !== undefined,
  )
  if (wanted === undefined || isNamed) return facts
  return facts.map((fact) =>
    fact.kind === 'next' && fact.next === 'call-back' ? { ...fact, name: wanted } : fact,
  )
}

/** A rule's words with the names in the places of their placeholders. */
const inFull = (words: string, scene: Scene): string =>
  words
    .replace(/N\d+/g, (one) => scene.names[indexOf(one)] ?? one)
    .replace(/T\d+/g, '(time)')
    .replace(/O\d+/g, '(office)')

/** Reads how a call went out of the facts of a text (or of the part of it that is about one office). */
export function judgeCall(scene: Scene, text: string, clock: Clock, home: Clock): Verdict {
  const all = withWanted(findFacts(text))
  const correction = all.findLast((fact) => fact.kind === 'correction')
  const isOutcome = (fact: Fact): boolean => fact.kind === 'outcome' || fact.kind === 'next'
  const facts =
    correction && all.some((fact) => isOutcome(fact) && fact.from >= correction.to)
      ? all.filter((fact) => fact.from >= correction.to)
      : all
  const outcomes = facts.filter((fact): fact is Outcome => fact.kind === 'outcome')
  const bound = bindTimes(scene, text, facts)
  const timeOf = (fact: Fact, by: Clock): string | undefined => {
    const index = bound.get(fact)
    const when = index === undefined ? undefined : scene.times[index]
    return when && (by === home || !when.isVague) ? resolveTime(when, by) : undefined
  }
  let said = facts.filter((fact): fact is Said => fact.kind === 'next')
  const isHuman = outcomes.some((one) => one.disposition === 'answered')
  const machine = outcomes.find((one) => one.disposition !== 'answered')
  const ownPlan = facts.filter((fact) => fact.kind === 'plan')
  if (machine && !isHuman && !said.some((one) => one.next === 'transferred')) {
    if (machine.disposition !== 'bad-number' && !/ (?:said|says|saying|say) /.test(text)) {
      ownPlan.push(
        ...(said.filter(
          (one) => one.next === 'call-back' && bound.has(one) && one.from > machine.from,
        ) as unknown as typeof ownPlan),
      )
    }
    said = []
  }
  if (outcomes.length === 0 && said.length === 0) return undefined
  const isBareTry = said.every(
    (one) => one.next === 'call-back' && one.name === undefined && /^(?:try|check)/.test(one.words),
  )
  if (outcomes.length === 0 && isBareTry && !/ (?:busy|out|lunch|meeting|they|she|he|set) /.test(text)) {
    return / (?:i|cant|am|my) /.test(text)
      ? undefined
      : { doubt: [{ ...simple('answered'), next: { kind: 'call-back' } } as Reading] }
  }
  const disposition = dispositionOf(outcomes, said, text)
  const kinds = [...new Set(outcomes.map((one) => one.disposition))]
  const isDoubtful = isInDoubt(facts, outcomes, text)
  if (!disposition || isDoubtful) return { doubt: kinds.slice(0, 3).map(simple) }
  const readings: Reading[] = [
    callReading(scene, text, disposition, outcomes, said, (one) => timeOf(one, clock)),
  ]
  for (const plan of ownPlan.slice(0, 1)) {
    const until = timeOf(plan, home)
    if (
      until &&
      ![...readings].some(
        (one) => one.kind === 'disposition' && one.next && 'at' in one.next && one.next.at === until,
      )
    ) {
      readings.push({ kind: 'snooze', until })
    }
  }
  if (facts.some((fact) => fact.kind === 'ask-next')) readings.push({ kind: 'next' })
  const because = [...new Set(facts.filter(isOutcome).map((fact) => inFull(fact.words, scene)))]
  readings[0] = { ...readings[0], because } as Reading
  return { readings }
}

/** "call tuesday" is asked; "out until monday" only says why. */
const isAsked = (said: Said): boolean =>
  /^(?:call|try|check|ring|phone|follow|back|come)|(?:call|try|back) T/.test(said.words)

function callReading(
  scene: Scene,
  text: string,
  disposition: Disposition,
  outcomes: readonly Outcome[],
  said: readonly Said[],
  timeOf: (said: Said) => string | undefined,
): Reading {
  if (disposition === 'voicemail') {
    const messages = outcomes.filter(
      (one) => one.disposition === 'voicemail' && one.leftMessage !== undefined,
    )
    const hungUp = / (?:hung|hang) up (?!on me)/.test(text) ? false : undefined
    const leftMessage = messages.at(-1)?.leftMessage ?? hungUp
    return { kind: 'disposition', disposition, ...(leftMessage === undefined ? {} : { leftMessage }) }
  }
  if (disposition !== 'answered') return { kind: 'disposition', disposition }
  const transfer = said.find((one) => one.next === 'transferred')
  const talks = outcomes.filter(
    (one) => one.disposition === 'answered' && !/(?:cut|dropped|disconnected|hung|died|dead)/.test(one.words),
  )
  const isTalkAfter =
    transfer !== undefined &&
    talks.some(
      (one) =>
        one.from >= transfer.to &&
        (one.name === undefined || one.name !== transfer.name || !/(?:voicemail|machine)/.test(one.words)),
    )
  const told = isTalkAfter ? said.filter((one) => one.next !== 'transferred') : said
  const notFree = new Set(said.filter((one) => one.next === 'call-back').map((one) => one.name))
  const names = talks.filter(
    (one) =>
      one.name !== undefined &&
      (!notFree.has(one.name) || /^(?:talked|spoke|spoken|got|reached|N)/.test(one.words)),
  )
  const lastNamed = names.at(-1)
  const passedTo =
    isTalkAfter && transfer.name !== undefined && !(lastNamed && lastNamed.from > transfer.to)
      ? transfer.name
      : undefined
  const spokenTo = passedTo ?? lastNamed?.name
  const person = spokenTo === undefined ? undefined : scene.names[spokenTo]
  const ranked = told
    .map((one) => ({ one, at: timeOf(one) }))
    .map((ranking) => ({ ...ranking, order: nextOrder(ranking.one, ranking.at !== undefined) }))
    .sort(
      (a, b) =>
        a.order - b.order || Number(!a.at) - Number(!b.at) || Number(isAsked(b.one)) - Number(isAsked(a.one)),
    )
  const first = ranked[0]
  const named =
    first?.one.next === 'call-back'
      ? ranked.find(({ one }) => one.next === 'call-back' && one.name !== undefined && one.name !== spokenTo)
      : undefined
  const mode =
    first?.one.next === 'interview'
      ? ranked.find(({ one }) => one.next === 'interview' && one.mode)?.one.mode
      : undefined
  const next =
    first &&
    nextOf(
      {
        ...first.one,
        ...(named?.one.name === undefined ? {} : { name: named.one.name }),
        ...(mode ? { mode } : {}),
      } as Said,
      first.at,
      scene,
      text,
      person,
    )
  const rest = ranked
    .slice(1)
    .filter(({ one }) => one.next !== first?.one.next)
    .map(({ one }) => one.next)
  return {
    kind: 'disposition',
    disposition,
    ...(person ? { person } : {}),
    ...(next ? { next } : {}),
    ...(rest.length > 0 ? { note: rest.join(', ') } : {}),
  }
}
