import { isCommonWord } from '../common-words.ts'
import { titleCase } from '../name-words.ts'
import { type Draft, textAt, use } from './draft.ts'

const labels: readonly (readonly [RegExp, number])[] = [
  [/^(?:production|show|project|title|film|movie|series|feature|pilot|picture)$/, 0],
  [/^(?:company|office|studio|network|name)$/, 1],
]
/** Words that lead to an office or stand beside it, and are no part of its name. */
const filler = new Set(
  `am im casting staffing add new hi hello hey ok okay so there is a an this that it its called named and also
    please kindly can you could i would like to want follow up with on at for about the show movie film feature
    production office
  number company project their they are my me one forgot another here got found listing new: good morning
  afternoon evening series pilot tv sent resume job position gig role work want wants crewing now hiring up
  looking in from of who as is who apply applied call phone say says said just by be have has had need needs was
  were will person through seeking tel dept department them shooting shoots please thanks thank cheers yo ya um
  uh well oh next
  commercial short doc indie big local prepping prep filming starts soon today hiring: info details contact name
  dont yet if asks email posting post via interested get going we our working do does not no number's us its it's
  trying talk guy lady reach line main crew works`.split(/\s+/),
)
const small = new Set(['of', 'the', 'and', 'in', 'on', 'at', 'a', 'an', 'for', 'to', 'with', 'from'])

type Segment = { from: number; to: number }

function segments(draft: Draft): Segment[] {
  const found: Segment[] = []
  let from = -1
  for (let at = 0; at <= draft.words.length; at += 1) {
    const word = draft.words[at]
    const breaks =
      !word ||
      draft.isUsed[at] ||
      (word.kind === 'mark' && word.text !== '-' && word.text !== "'") ||
      word.kind === 'email' ||
      (word.text === "'s" && !(draft.words[at + 1]?.isCapital && draft.words[at - 1]?.isCapital))
    if (breaks && from >= 0) found.push({ from, to: at })
    if (breaks) from = -1
    else if (from < 0) from = at
  }
  return found
}

const isFiller = (draft: Draft, at: number): boolean => {
  const word = draft.words[at]
  if (!word || word.kind === 'mark') return true
  if (word.kind === 'number') return false
  return filler.has(word.text) || filler.has(word.raw.toLowerCase())
}

/** What is left of a segment when the words around a name are taken away. */
function nameIn(draft: Draft, segment: Segment, hasCapitals: boolean): Segment | undefined {
  let { from, to } = segment
  const isTitled = (at: number): boolean =>
    hasCapitals && draft.words[at]?.isCapital === true && at > segment.from && draft.words[at]?.text !== 'i'
  while (from < to && isFiller(draft, from) && !(isTitled(from) && draft.words[from + 1]?.isCapital)) {
    const next = draft.words[from + 1]
    const isArticle = /^(?:the|a|an)$/.test(draft.words[from]?.text ?? '') && from + 1 < to
    if (isArticle && (draft.words[from]?.isCapital || !hasCapitals) && next && !isFiller(draft, from + 1))
      break
    from += 1
  }
  if (hasCapitals) {
    const first = draft.words
      .slice(from, to)
      .findIndex(
        (word) => (word.isCapital && word.text !== 'i' && word.text !== 'am') || word.kind === 'number',
      )
    if (first < 0) return undefined
    const led = draft.words.slice(from, from + first)
    if (first > 0 && led.every((word) => isCommonWord(word.text))) from += first
  }
  while (to > from && isFiller(draft, to - 1) && !(draft.words[to - 1]?.isCapital && hasCapitals)) to -= 1
  if (hasCapitals) {
    while (to > from && !draft.words[to - 1]?.isCapital && draft.words[to - 1]?.kind !== 'number') to -= 1
  }
  const isNumberOnly = draft.words.slice(from, to).every((word) => word.kind !== 'word')
  return to > from && !isNumberOnly ? { from, to } : undefined
}

/** A name of an office in title case; small words inside it stay as they were. */
function written(draft: Draft, { from, to }: Segment): string {
  const parts: string[] = []
  const letters = draft.words.slice(from, to).filter((word) => word.kind === 'word')
  const isShouted = letters.length > 1 && letters.every((word) => word.raw === word.raw.toUpperCase())
  let last = -1
  for (let at = from; at < to; at += 1) {
    const word = draft.words[at]
    if (!word || word.start === last) continue
    last = word.start
    if (word.raw === '&' || word.raw === '+' || word.kind === 'number' || word.raw === '-')
      parts.push(word.raw)
    else if (isShouted) parts.push(titleCase(word.raw))
    else if (word.raw.length <= 4 && word.raw === word.raw.toUpperCase() && /[A-Z]{2}/.test(word.raw))
      parts.push(word.raw)
    else if (small.has(word.text) && at > from && !word.isCapital) parts.push(word.raw)
    else parts.push(`${titleCase(word.raw)}${/'s$/.test(word.raw) ? "'s" : ''}`)
  }
  const name = parts.join(' ')
  return name === name.toUpperCase() && /\s/.test(name) ? name.split(' ').map(titleCase).join(' ') : name
}

/** The production or company that a text names. */
export function takeOffice(draft: Draft): void {
  const hasCapitals = draft.words.some(
    (word, at) => word.kind === 'word' && word.isCapital && !draft.isUsed[at] && !isFiller(draft, at),
  )
  let best: { name: Segment; rank: number } | undefined
  for (const segment of segments(draft)) {
    const before = textAt(draft, segment.from - 1)
    const label = labels.find(([words]) => words.test(textAt(draft, segment.from - 2)) && before === ':')
    const isAnswer = before === ':'
    if (
      isAnswer &&
      !label &&
      new RegExp(
        '^(?:shoots|shoot|rate|address|pay|dates|date|start|union|notes|web|website|email|url|posted' +
          '|budget|when|director|starring|stars|cast|producers|job|duration|days|hours|requirements|must' +
          '|tier|type|genre|status|length)$',
      ).test(textAt(draft, segment.from - 2))
    )
      continue
    if (textAt(draft, segment.to) === ':') continue
    const isWhole = label !== undefined
    const name = isWhole ? segment : nameIn(draft, segment, hasCapitals)
    if (!name) continue
    const words = draft.words.slice(name.from, name.to)
    const isPlain =
      words.every((word) => isCommonWord(word.text)) && hasCapitals && !words.some((word) => word.isCapital)
    if (isPlain || words.length > 7) continue
    const rank = label ? label[1] : 2
    if (!best || rank < best.rank) best = { name, rank }
  }
  if (!best) return
  draft.fields.office = written(draft, best.name)
  use(draft, best.name.from, best.name.to)
}
