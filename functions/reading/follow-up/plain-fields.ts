import { formatDay } from '../calendar.ts'
import { daySaidAt, daysCountedAt } from '../day-said.ts'
import { titleCase } from '../name-words.ts'
import { isKnownPlace, isRegion } from '../places.ts'
import { resolvePastDay } from '../resolve-time.ts'
import { numberOf } from '../time-words.ts'
import { type Draft, stands, textAt, use } from './draft.ts'

/** The first phone number that is no fax. */
export function takePhone(draft: Draft): void {
  draft.words.forEach((word, at) => {
    if (word.kind !== 'phone') return
    const before = [textAt(draft, at - 1), textAt(draft, at - 2), textAt(draft, at - 3)]
    const after = [textAt(draft, at + 1), textAt(draft, at + 2)]
    const isFax =
      before.includes('fax') &&
      !before.slice(0, before.indexOf('fax')).some((text) => /^(?:phone|tel|\|)$/.test(text))
    if (
      !isFax &&
      !(
        (after[0] === 'fax' && draft.words[at + 2]?.kind !== 'phone' && textAt(draft, at + 2) !== ':') ||
        (after[0] === ',' && after[1] === 'fax' && textAt(draft, at + 3) === ',')
      )
    ) {
      if (word.e164 && !draft.fields.phone) draft.fields.phone = word.e164
    }
    let from = at
    const label = new RegExp(
      '^(?:phone|tel|office|number|#|:|is|the|at|cell|main|their|line|fax|ph|no|production|mobile|direct' +
        '|call|landline|,|it|are|a|-|dial|t|p|f|his|her|and|new|other|right|correct|actually|now|for|them' +
        '|that|this)$',
    )
    while (
      from > 0 &&
      label.test(textAt(draft, from - 1)) &&
      !(
        textAt(draft, from - 1) === ',' &&
        !/^(?:phone|tel|office|number|fax|cell)$/.test(textAt(draft, from - 2))
      )
    ) {
      if (
        /^(?:production|office|call|new|other|and|for|no|the|them)$/.test(textAt(draft, from - 1)) &&
        draft.words[from - 1]?.isCapital &&
        draft.words[from - 2]?.isCapital
      )
        break
      from -= 1
    }
    if (/^(?:and)$/.test(textAt(draft, from))) from += 1
    use(draft, from, at + 1)
  })
}

export function takeExtension(draft: Draft): void {
  draft.words.forEach((word, at) => {
    if (draft.isUsed[at] || draft.fields.extension) return
    const attached = /^(?:x|ext|extn)(\d{1,6})$/i.exec(word.raw)
    if (attached?.[1]) {
      draft.fields.extension = attached[1]
      use(draft, at, at + 1)
      return
    }
    if (!/^(?:x|ext|extn|extension|xt)$/.test(word.text)) return
    let next = at + 1
    while (/^(?:is|'s|:|\.|#|-|number|,)$/.test(textAt(draft, next))) next += 1
    let digits = ''
    while (/^\d{1,6}$/.test(textAt(draft, next)) || (numberOf(textAt(draft, next)) ?? 99) < 10) {
      digits += /^\d/.test(textAt(draft, next)) ? textAt(draft, next) : String(numberOf(textAt(draft, next)))
      next += 1
      if (digits.length >= 6) break
    }
    if (!digits) return
    draft.fields.extension = digits.slice(0, 6)
    use(draft, at, next)
  })
}

/** "listing says no calls", "NO PHONE CALLS"; "no calls after 5" says when, not never. */
export function takeNoCalls(draft: Draft): void {
  draft.words.forEach((_, at) => {
    if (draft.fields.noCalls) return
    const phrase = [
      'no phonecalls',
      'no calls',
      'no phone calls',
      'dont call',
      'do not call',
      'please no calls',
      'no call',
      'calls not accepted',
      'no cold calls',
      'dont phone',
      'no phone inquiries',
      'no telephone calls',
      'email only',
      'no callers',
      'not taking calls',
      'not accepting calls',
      'no phone',
      'no walk ins or calls',
      'no calls or emails',
    ].find((text) => stands(draft, at, text))
    if (!phrase || phrase === 'email only') return
    let end = at + phrase.split(' ').length
    while (/^(?:please|whatsoever|at|all|the|office|accepted|us)$/.test(textAt(draft, end))) end += 1
    if (
      new RegExp(
        '^(?:after|before|until|on|between|past|during|yet|me|today|tomorrow|for|this|next|from|in|monday' +
          '|tuesday|wednesday|thursday|friday|back)$',
      ).test(textAt(draft, end))
    ) {
      use(draft, at, Math.min(end + 3, draft.words.length))
      return
    }
    draft.fields.noCalls = true
    let from = at
    while (
      /^(?:listing|says|said|say|post|ad|posting|the|it|they|but|says:|:|states|job|notice|clearly)$/.test(
        textAt(draft, from - 1),
      )
    )
      from -= 1
    use(draft, from, end)
  })
}

const sentWord = new RegExp(
  '^(?:sent|emailed|mailed|applied|submitted|faxed|send|dropped|e-mailed|uploaded|forwarded|emaild' +
    '|resumed|delivered|application)$',
)

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
  const day = daySaidAt(words, next)
  if (!day) return undefined
  let end = next + day.length
  let said = day.said
  const other = daySaidAt(words, words[end] === ',' ? end + 1 : end)
  if (other?.said.kind === 'date') {
    said = other.said
    end = (words[end] === ',' ? end + 1 : end) + other.length
  }
  if (words[end] === ',' && /^20\d\d$/.test(words[end + 1] ?? '')) end += 2
  return { day: resolvePastDay(said, draft.today), to: end }
}

/** The day the resume was sent; here the direction is the past. */
export function takeSentOn(draft: Draft): void {
  draft.words.forEach((_, at) => {
    if (draft.fields.sentOn || !sentWord.test(textAt(draft, at))) return
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
  for (let at = from; at < from + 6; at += 1) {
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

/** The city said, else the state. */
export function takePlace(draft: Draft): void {
  const cities: { at: number; to: number; said: string; isRegion: boolean; isMarked: boolean }[] = []
  for (let at = 0; at < draft.words.length; at += 1) {
    for (let length = 4; length >= 1; length -= 1) {
      const said = placeWords(draft, at, length)
      if (!said || !isKnownPlace(said)) continue
      const before = textAt(draft, at - 1)
      const after = textAt(draft, at + length)
      const isLabelled =
        /^(?:in|city|location|place|near|based|from|outside|at|of)$/.test(before) ||
        (before === ':' &&
          /^(?:city|location|place|where|shooting|shoots|filming|state|office)$/.test(textAt(draft, at - 2)))
      const isAlone =
        (/^[,|.;]?$/.test(before) || draft.isUsed[at - 1]) &&
        (/^[,|.;]?$/.test(after) || isRegion(draft.words[at + length]?.raw ?? '')) &&
        !(at === 0 && !after)
      if (isLabelled || isAlone)
        cities.push({ at, to: at + length, said, isRegion: isRegion(said), isMarked: isLabelled })
      break
    }
  }
  const city = cities.find((one) => !one.isRegion) ?? cities[0]
  if (!city) return
  draft.fields.place = city.said
    .split(' ')
    .map((part) => (part.length <= 2 && part === part.toUpperCase() ? part : titleCase(part)))
    .join(' ')
  let from = city.at
  while (
    new RegExp(
      '^(?:in|city|location|place|:|based|shooting|shoots|filming|films|is|near|out|of|office|it|they|are' +
        '|the|where|state|set|prepping|crewing|up|production|at|from|movie)$',
    ).test(textAt(draft, from - 1)) &&
    !draft.words[from - 1]?.isCapital
  )
    from -= 1
  if (textAt(draft, from - 1) === 'city' || textAt(draft, from - 1) === 'location') from -= 1
  let to = city.to
  while (textAt(draft, to) === ',' || (textAt(draft, to) !== '' && isRegion(draft.words[to]?.raw ?? '')))
    to += 1
  use(draft, from, to)
  if (
    textAt(draft, from - 1) === ':' ||
    textAt(draft, from - 1) === 'city' ||
    textAt(draft, from - 1) === 'location'
  )
    use(draft, from - 2, from)
}

function placeWords(draft: Draft, at: number, length: number): string | undefined {
  const parts: string[] = []
  for (let next = at; next < at + length; next += 1) {
    const word = draft.words[next]
    if (!word || draft.isUsed[next] || word.kind !== 'word') return undefined
    parts.push(word.raw)
  }
  return parts.join(' ')
}
