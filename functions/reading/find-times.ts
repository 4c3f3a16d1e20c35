import { clockSaidAt, partSaidAt } from './clock-said.ts'
import { daySaidAt, daysCountedAt } from './day-said.ts'
import { spanSaidAt, vagueSaidAt } from './span-said.ts'
import { isAddress } from './street-address.ts'
import { dayParts, monthNamed, numberAt } from './time-words.ts'
import type { ClockSaid, When } from './when.ts'

type Words = readonly string[]

const leads = new Map<string, When['lead']>([
  ...(['by', 'before', 'after', 'until', 'since', 'for', 'in'] as const).map((lead) => [lead, lead] as const),
  ...'at on around round about like from between maybe approximately anytime sometime'
    .split(' ')
    .map((lead) => [lead, undefined] as const),
  ['through', 'until'],
  ['past', 'after'],
])
/** After these a bare number is an hour. */
const hourExpected = new Set(
  `by before after until since at around round about from between past back again try interview zoom skype cb
 appointment   tomorrow today call meeting meet phoner anytime approximately`.split(/\s+/),
)
/** A number before one of these counts something else. */
const counted = new RegExp(
  '^(?:times?|tries|rings?|calls?|people|attempts?|months?|years?|weeks?|days?|hours?|minutes?|min|of|more' +
    '|offices?|st|street|ave|avenue|blvd|rd|road|lane|ln|floor|suite|pas?|other|different|jobs?' +
    '|shows?|episodes?|positions?|spots?|percent|dollars|drop|skip|keep|and)$',
)
/** "Push it to 2". */
const putsOff = new Set('push move bump shift change moved pushed reschedule delay snooze switch'.split(' '))
const joins = new Set(
  'at on , the in around round about after before by between from - like for of say maybe'.split(' '),
)

/** An hour and a part of the day said together: the part decides between a.m. and p.m. */
function withPart(clock: ClockSaid, part: string): ClockSaid {
  const hour = Math.floor(clock.minute / 60)
  const isMorning = part.includes('morning') || part === 'first thing'
  if (isMorning && hour > 12) return { ...clock, minute: clock.minute - 720 }
  if (part === 'evening' && hour < 12) return { ...clock, minute: clock.minute + 720 }
  return clock
}

/** "She is in 2-4": in the office, no stretch of time. */
const isThere = /^(?:is|gets|get|be|comes|'s)$/

function isBareHour(words: Words, at: number, when: Partial<When>): boolean {
  const number = numberAt(words, at)
  const after = words[at + (number?.length ?? 1)] ?? ''
  const isOfPart = after === 'of' && partSaidAt(words, at + (number?.length ?? 1) + 1)
  if (
    counted.test(after) &&
    !(
      after === 'and' &&
      words[at + 2] !== 'a' &&
      /^(?:between|at|after|before|by|around|until)$/.test(words[at - 1] ?? '')
    ) &&
    !isOfPart
  )
    return false
  if (after === '/' || /^(?:st|nd|rd|th)$/.test(after) || isAddress(words, at)) return false
  const then = words[at + 1] === '-' || words[at + 1] === 'to' ? numberAt(words, at + 2) : undefined
  if (at === 0 && then && words.length <= 4) return true
  if (then && words[at - 1] === 'in' && isThere.test(words[at - 2] ?? '')) return true
  if (partSaidAt(words, at + 1) || (words[at + 1] === 'in' && partSaidAt(words, at + 2))) return true
  if (/^(?:[.,;!|-]|)$/.test(words[at - 1] ?? '') && daySaidAt(words, at + (number?.length ?? 1))) return true
  if (words[at - 1] === 'do' && /^(?:instead|please|[.,;!?|-]|)$/.test(after)) return true
  if (words[at - 1] === 'to' && words.slice(Math.max(0, at - 5), at - 1).some((word) => putsOff.has(word)))
    return true
  if (words[at - 1] === 'like' && /^(?:[.,;!|-]|)$/.test(after)) return true
  return when.day !== undefined || when.clock !== undefined || hourExpected.has(words[at - 1] ?? '')
}

/** "2-4", "2 to 4", "between 2 and 4", "2 or 3": the end of a range, whose beginning counts. */
function rangeEnd(words: Words, at: number, isBetween: boolean): number {
  const join = words[at]
  if (!(join === '-' || join === 'to' || join === 'or' || (join === 'and' && isBetween))) return at
  const end = clockSaidAt(words, at + 1, true)
  return end && !counted.test(words[at + 1 + end.length] ?? '') ? at + 1 + end.length : at
}

/** "Not today, thursday": today is no other day. */
const isToday = (day: When['day']): boolean => day?.kind === 'days-ahead' && day.days === 0

/** Takes the next piece of a moment (a day, an hour, a part of the day) into it; says where it ends. */
function take(words: Words, at: number, when: Partial<When> & { part?: string }): number | undefined {
  const part = words[at - 1] === 'good' ? undefined : partSaidAt(words, at)
  if (part && !when.part && !(when.clock?.isPoint && !when.part)) {
    if (when.clock) when.clock = withPart(when.clock, part.part)
    else when.clock = part.said
    when.part = part.part
    return at + part.length
  }
  const half = words[at]
  if (
    (half === 'am' || half === 'pm') &&
    when.day &&
    !when.clock &&
    /^(?:[.,;!|]|please|thanks|)$/.test(words[at + 1] ?? '')
  ) {
    when.clock = { isPoint: true, ...dayParts[half === 'am' ? 'morning' : 'afternoon'] } as ClockSaid
    return at + 1
  }
  const day = isToday(when.day) ? undefined : daySaidAt(words, at)
  if (
    day &&
    (!when.day || (when.day.kind === 'weekday' && day.said.kind === 'date') || day.said.kind === 'weekday')
  ) {
    if (!when.day || day.said.kind === 'date') when.day = day.said
    let end = at + day.length
    const other = words[end] === 'or' || words[end] === '/' ? daySaidAt(words, end + 1) : undefined
    if (other) end += 1 + other.length
    return end
  }
  if (when.clock && !when.part) return undefined
  if (when.clock && when.part && !when.clock.isPoint) return undefined
  const clock = clockSaidAt(words, at, isBareHour(words, at, when))
  if (!clock || isAddress(words, at)) return undefined
  when.clock = when.part ? withPart(clock.said, when.part) : clock.said
  return rangeEnd(words, at + clock.length, words[at - 1] === 'between')
}

/** "Through friday": "got through" is another thing. */
const isThroughDay = (words: Words, at: number): boolean =>
  Boolean(daySaidAt(words, at + 1)) && !/^(?:got|get|put|go|goes|went)$/.test(words[at - 1] ?? '')

/** The moment that starts at this word, if one does. */
function timeAt(words: Words, at: number): When | undefined {
  const vague = vagueSaidAt(words, at)
  if (vague) return { ...vague.said, from: at, to: at + vague.length }
  const span = spanSaidAt(words, at)
  if (span) return { ...span.said, from: at, to: at + span.length }
  if (
    words[at] === 'by' &&
    /^(?:stop|swing|drop|come|pass|go|stopping|swinging|dropping|run|pop)$/.test(words[at - 1] ?? '')
  )
    return undefined
  if (words[at] === 'through' && !isThroughDay(words, at)) return undefined
  let next = at
  let lead: When['lead']
  while (
    next < at + 3 &&
    leads.has(words[next] ?? '') &&
    !partSaidAt(words, next) &&
    !daySaidAt(words, next)
  ) {
    lead = leads.get(words[next] ?? '') ?? lead
    next += 1
    const days = lead ? daysCountedAt(words, next) : undefined
    if (days) return { day: days.said, lead, from: at, to: next + days.length } as When
    if (words[next] === 'the' && partSaidAt(words, next + 1)) next += 1
    const isMonth = monthNamed(words[next]) !== undefined || words[next] === 'mid' || words[next] === 'early'
    if (words[next - 1] === 'in' && !partSaidAt(words, next) && !isMonth) return undefined
  }
  const days =
    daySaidAt(words, next) || /^(?:been|such|what|quite)$/.test(words[at - 1] ?? '')
      ? undefined
      : daysCountedAt(words, next)
  if (days && words[next + days.length] !== 'ago') return { day: days.said, from: at, to: next + days.length }
  const when: Partial<When> & { part?: string } = {}
  let end = take(words, next, when)
  if (end === undefined) return undefined
  for (let more = 0; more < 4; more += 1) {
    let from = end
    while (
      from < end + 3 &&
      joins.has(words[from] ?? '') &&
      !partSaidAt(words, from) &&
      !daySaidAt(words, from)
    )
      from += 1
    const joined = words.slice(end, from)
    const taken: number | undefined = take(words, from, when)
    if (taken === undefined) break
    const late = joined.findLast((word) => leads.get(word))
    if (late && when.clock) lead = leads.get(late)
    end = taken
  }
  const { day, clock } = when
  return {
    ...(day ? { day } : {}),
    ...(clock ? { clock } : {}),
    ...(lead ? { lead } : {}),
    from: at,
    to: end,
  }
}

/** Every moment a text says, in its order. A span of words belongs to one moment. */
export function timesIn(words: Words): When[] {
  const times: When[] = []
  for (let at = 0; at < words.length; at += 1) {
    const time = timeAt(words, at)
    if (!time) continue
    times.push(time)
    at = time.to - 1
  }
  return times
}
