import type { Fact } from './fact.ts'
import { indexOf, type Scene } from './scene.ts'

type Said = { index: number; at: number }

const pastBefore = new RegExp(
  '(?<![a-z])(?:called|tried|rang|dialed|sent|waited|earlier|lost|phoned|started calling|since|first' +
    '|also|emailed|applied|rung|all|talked|spoke|answered) $',
)

/** The moments of a text that lie ahead: not "called at 10", not a stretch of time. */
function momentsAhead(scene: Scene, text: string): Said[] {
  const said: Said[] = []
  for (const match of text.matchAll(/ (T\d+)(?= )/g)) {
    const index = indexOf(match[1])
    const when = scene.times[index]
    const isStretch =
      when?.lead === 'for' &&
      (when.minutesAhead !== undefined || (when.day?.kind === 'days-ahead' && when.day.days > 1))
    if (!when || when.lead === 'since' || isStretch) continue
    if (
      pastBefore.test(text.slice(0, match.index + 1)) &&
      !/ (?:be|to|you|me) [a-z]+ $/.test(text.slice(0, match.index + 1))
    )
      continue
    if (/(?:not|isnt|wasnt) $/.test(text.slice(0, match.index + 1))) continue
    if (/ i (?:cant|cannot)(?: [a-z]+){1,4} $/.test(text.slice(0, match.index + 1))) continue
    said.push({ index, at: match.index })
  }
  return said
}

const holds = (fact: Fact, at: number): boolean => fact.from <= at && at < fact.to
const isOnlyToday = (scene: Scene, index: number): boolean => {
  const when = scene.times[index]
  return when?.day?.kind === 'days-ahead' && when.day.days === 0 && !when.clock
}

/** "Out sick today" says why, not when to call. */
const asksToCall = /\b(?:call|try|check|ring|phone|follow|calling|callback|give|reach|back|ask)\b/

/** Which moment each fact is about: its own words', else the next one said after it, else the one before. */
export function bindTimes(scene: Scene, text: string, facts: readonly Fact[]): ReadonlyMap<Fact, number> {
  const binders = facts.filter(
    (fact) => (fact.kind === 'next' && fact.next !== 'transferred') || fact.kind === 'plan',
  )
  const bound = new Map<Fact, number>()
  const free: Said[] = []
  for (const moment of momentsAhead(scene, text)) {
    const owner = binders.find((fact) => holds(fact, moment.at))
    const isAside =
      owner !== undefined &&
      isOnlyToday(scene, moment.index) &&
      !/^(?:call|try|check|ring|phone|come|start|interview|zoom|meet)/.test(owner.words)
    if (isAside) continue
    // "She will ring me at 2 for a phone interview": what they promise has no time of its own.
    const meeting = binders.find(
      (fact) => fact.kind === 'next' && fact.next === 'interview' && owner && fact.from - owner.to < 4,
    )
    if (owner?.kind === 'next' && owner.next === 'waiting' && meeting && meeting.from > owner.from) {
      if (!bound.has(meeting)) bound.set(meeting, moment.index)
      continue
    }
    if (owner && !bound.has(owner)) bound.set(owner, moment.index)
    else if (!owner && !isOnlyToday(scene, moment.index)) free.push(moment)
    else if (!owner) free.push(moment)
  }
  for (const moment of free) {
    const isWeak = isOnlyToday(scene, moment.index)
    const then = binders.find((fact) => fact.from >= moment.at && / then$/.test(fact.words))
    if (then && !bound.has(then) && !isWeak) {
      bound.set(then, moment.index)
      continue
    }
    const before = binders.findLast((fact) => fact.to <= moment.at + 1)
    // "Thurs at 10, no wait, friday at 10"
    if (
      before &&
      facts.some((fact) => fact.kind === 'correction' && /^[ ,]*$/.test(text.slice(fact.to, moment.at)))
    ) {
      bound.set(before, moment.index)
      continue
    }
    const after = binders.find((fact) => fact.from >= moment.at)
    const between = before ? text.slice(before.to, moment.at) : ''
    const isNear = before && (between.match(/ /g)?.length ?? 0) <= 9
    const isNext = isNear && !/[.;|!]/.test(between)
    const isWhyNot = before?.kind === 'next' && before.next === 'call-back' && !asksToCall.test(before.words)
    if (isWeak && isNext && isWhyNot) continue
    if (before && isNext && !bound.has(before)) bound.set(before, moment.index)
    else if (before && isNext && before.kind !== 'next') continue
    else if (after && !bound.has(after) && !isWeak && !(before && isNext)) bound.set(after, moment.index)
    else if (before && isNear && !bound.has(before) && !isWeak) bound.set(before, moment.index)
  }
  return bound
}
