import { formatDay } from '../calendar.ts'
import { daySaidAt, daysCountedAt } from '../day-said.ts'
import { resolvePastDay } from '../resolve-time.ts'
import { type Draft, textAt, use } from './draft.ts'
import { skipMarks } from './walk.ts'

const sentWord = new RegExp(
  '^(?:sent|went|emailed|mailed|applied|submitted|faxed|send|dropped|e-mailed|uploaded|forwarded|emaild' +
    '|resumed|delivered|application)$',
)

/** "Sent", and what else ends like a deed and has the resume beside it: "I posted my resume". */
function isSent(draft: Draft, at: number): boolean {
  if (sentWord.test(textAt(draft, at))) return true
  const isBeside =
    textAt(draft, at - 1) === 'resume' ||
    textAt(draft, skipMarks(draft, at + 1, /^(?:my|the|a|in|off|over|them|her|him)$/)) === 'resume'
  return isBeside && /^(?:\p{L}{2,}ed|put|gave|handed|turned|got|brought)$/u.test(textAt(draft, at))
}

function pastDayAt(draft: Draft, at: number): { day: string | undefined; to: number } | undefined {
  const words = draft.words.map((_, index) => textAt(draft, index))
  let next = at
  while (
    new RegExp(
      '^(?:on|it|the|my|resume|in|to|them|her|him|over|,|off|was|:|back|a|copy|by|email|already|last|this' +
        '|past|about|around|like|just|-|is|out|and|cover|letter|for|job|there|date|via|mail|online|reel|with' +
        '|of|up)$',
    ).test(words[next] ?? '')
  ) {
    if (
      (words[next] === 'last' || words[next] === 'this' || words[next] === 'past') &&
      /^(?:week|month|year|weekend)$/.test(words[next + 1] ?? '')
    )
      return { day: undefined, to: next + 2 }
    if (words[next] === 'last' && words[next + 1] === 'night')
      return { day: formatDay(draft.today - 1), to: next + 2 }
    if (words[next] === 'this' && /^(?:morning|afternoon)$/.test(words[next + 1] ?? ''))
      return { day: formatDay(draft.today), to: next + 2 }
    const isDay = words[next] === 'the' && daySaidAt(words, next)
    if (isDay && isDay.said.kind === 'date') break
    if (words[next] === 'a' && daysCountedAt(words, next)) break
    next += 1
  }
  if (words[next] === 'yesterday') return { day: formatDay(draft.today - 1), to: next + 1 }
  if (words[next] === 'the' && words[next + 1] === 'day' && words[next + 2] === 'before')
    return { day: formatDay(draft.today - 2), to: next + 4 }
  if (words[next] === 'day' && words[next + 1] === 'before')
    return { day: formatDay(draft.today - 2), to: next + 3 }
  const counted = daysCountedAt(words, next)
  if (
    counted &&
    /^(?:ago|back|before)$/.test(words[next + counted.length] ?? '') &&
    counted.said.kind === 'days-ahead'
  ) {
    return { day: formatDay(draft.today - counted.said.days), to: next + counted.length + 1 }
  }
  if (/^(?:today|tonight)$/.test(words[next] ?? '')) return { day: formatDay(draft.today), to: next + 1 }
  const written = /^\d{1,2}$/.test(words[next] ?? '') && words[next + 1] === '-' ? Number(words[next + 2]) : 0
  if (written >= 1 && written <= 31 && Number(words[next]) <= 12) {
    const said = { kind: 'date', month: Number(words[next]), date: written } as const
    return { day: resolvePastDay(said, draft.today), to: next + 3 }
  }
  const day = daySaidAt(words, next)
  if (!day) return undefined
  let end = next + day.length
  let said = day.said
  const other = daySaidAt(words, words[end] === ',' ? end + 1 : end)
  if (day.said.kind === 'weekday' && other?.said.kind === 'date') {
    said = other.said
    end = (words[end] === ',' ? end + 1 : end) + other.length
  }
  if (words[end] === ',' && /^20\d\d$/.test(words[end + 1] ?? '')) end += 2
  return { day: resolvePastDay(said, draft.today), to: end }
}

/** The day the resume was sent; here the direction is the past. */
export function takeSentOn(draft: Draft): void {
  draft.words.forEach((_, at) => {
    if (draft.fields.sentOn || !isSent(draft, at)) return
    if (textAt(draft, at) === 'went' && !/^(?:resume|it|application)$/.test(textAt(draft, at - 1))) return
    if (textAt(draft, at + 1) === 'me' || textAt(draft, at + 1) === 'by') return
    let from = at
    while (
      /^(?:resume|i|my|have|was|and|been|it|already|just|the|had|got|,|on)$/.test(textAt(draft, from - 1)) &&
      !(textAt(draft, from - 1) === ',' && textAt(draft, from - 2) !== 'resume')
    )
      from -= 1
    const found = pastDayAt(draft, at + 1) ?? laterDay(draft, at + 2)
    const before = found ? undefined : pastDayBefore(draft, from)
    const day = found?.day ?? before?.day
    if (day) draft.fields.sentOn = day
    if (found || before || from < at) use(draft, before?.from ?? from, found?.to ?? at + 1)
    let more = found?.to ?? at + 1
    while (/^(?:my|the|resume|it|in|already|a|over|copy)$/.test(textAt(draft, more))) more += 1
    use(draft, at, more)
  })
}

/** "applied to Velvet Rope on friday": the day stands after what it was sent to. */
function laterDay(draft: Draft, from: number): { day: string | undefined; to: number } | undefined {
  for (let at = from; at < from + 9; at += 1) {
    if (draft.words[at]?.kind === 'phone') continue
    if (!textAt(draft, at) || draft.words[at]?.kind === 'mark') return undefined
    const found = pastDayAt(draft, at)
    const isClosed = found && /^[,.;|]?$/.test(textAt(draft, found.to))
    if (!isClosed && !/^(?:on|last|yesterday|today|this)$/.test(textAt(draft, at))) continue
    if (found?.day) {
      use(draft, at, found.to)
      return { day: found.day, to: from - 1 }
    }
  }
  return undefined
}

function pastDayBefore(draft: Draft, end: number): { day: string; from: number } | undefined {
  for (let from = Math.max(0, end - 4); from < end; from += 1) {
    const found = pastDayAt(draft, from)
    if (found?.day && (found.to === end || (found.to === end - 1 && textAt(draft, end - 1) === ',')))
      return { day: found.day, from }
  }
  return undefined
}
