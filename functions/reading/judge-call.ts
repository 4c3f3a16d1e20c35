import { bindTimes } from './bind-times.ts'
import { callReading } from './call-reading.ts'
import type { Fact } from './fact.ts'
import { findFacts } from './find-facts.ts'
import { findSpeaker } from './find-speaker.ts'
import { ownStory } from './own-story.ts'
import type { Disposition, Reading } from './reading.ts'
import { type Clock, resolveTime } from './resolve-time.ts'
import { indexOf, type Scene } from './scene.ts'
import { namesStrangeOffice } from './strange-office.ts'
import { dispositionOf, isInDoubt, isUnderstood, type Outcome, type Said } from './weigh-outcomes.ts'
import type { When } from './when.ts'

/** What a stretch of text says about one call: its readings, or `unclear` with what it might be. */
export type Verdict = { readings: Reading[] } | { doubt: Reading[] } | undefined

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
  const isOutcome = (fact: Fact): boolean => fact.kind === 'outcome' || fact.kind === 'next'
  const correction = all.findLast(
    (one) => one.kind === 'correction' && all.some((fact) => isOutcome(fact) && fact.from >= one.to),
  )
  const facts = correction ? all.filter((fact) => fact.from >= correction.to) : all
  const outcomes = facts.filter((fact): fact is Outcome => fact.kind === 'outcome')
  const bound = bindTimes(scene, text, facts)
  /** "He's back wednesday, try him at half past 10": the hour is of the day said before. */
  const withDay = (when: When, fact: Fact): When => {
    if (!when.clock || when.day) return when
    const days = facts.filter(
      (one) => one.kind === 'next' && one.next === 'call-back' && one.from < fact.from,
    )
    const before = days
      .map((one) => scene.times[bound.get(one) ?? -1])
      .findLast((one) => one?.day && !one.clock)
    return before?.day ? { ...when, day: before.day } : when
  }
  const timeOf = (fact: Fact, by: Clock): string | undefined => {
    const index = bound.get(fact)
    const moment = index === undefined ? undefined : scene.times[index]
    const when = moment && fact.kind === 'next' && fact.next === 'call-back' ? withDay(moment, fact) : moment
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
  if (scene.offices.length === 0 && namesStrangeOffice(scene, text)) return { doubt: [] }
  const own = outcomes.length === 0 ? ownStory(said, text) : undefined
  if (own === 'nothing') return undefined
  if (own === 'doubt')
    return { doubt: [{ ...simple('answered'), next: { kind: said[0]?.next ?? 'none' } } as Reading] }
  const meant = said.filter((one) => !isUnderstood(facts, one, text))
  if (
    meant.length > 0 &&
    meant.length === said.length &&
    !machine &&
    !outcomes.some((one) => one.name !== undefined)
  )
    return { readings: [{ kind: 'unsure' }] }
  said = said.filter((one) => !meant.includes(one))
  const disposition = dispositionOf(outcomes, said, text)
  const kinds = [...new Set(outcomes.map((one) => one.disposition))]
  const isDoubtful = isInDoubt(facts, outcomes, text)
  if (!disposition || isDoubtful) return { doubt: kinds.slice(0, 3).map(simple) }
  const readings: Reading[] = [
    callReading(
      scene,
      text,
      disposition,
      outcomes,
      said,
      (one) => timeOf(one, clock),
      () => findSpeaker(text, facts),
    ),
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
