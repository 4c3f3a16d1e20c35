import { isCommonWord } from '../common-words.ts'
import { isGivenName, isStrange } from '../name-words.ts'
import { isKnownPlace } from '../places.ts'
import { type Draft, nameFrom, phrase, phraseAt, textAt, use, wordsAt } from './draft.ts'
import { isFiller, ledTo, nameStart, type Segment } from './office-lead.ts'
import { jobs, titles } from './trade-words.ts'
import { rawOf, small, written } from './written-name.ts'

const labels: readonly (readonly [RegExp, number])[] = [
  [/^(?:production|show|project|title|film|movie|series|feature|pilot|picture)$/, 0],
  [/^(?:company|co|office|studio|network|name)$/, 1],
]

/** What parts a name from what is said of it. */
const labelWord =
  /^(?:contact|call|ask|attn|ref|referral|via|ext|phone|tel|number|cell|office|company|production|show|department)$/

/** "Small Hours - grip": a dash with space around it parts, one within a name does not. */
const isSpaced = (draft: Draft, at: number): boolean =>
  draft.words[at - 1]?.end !== draft.words[at]?.start && draft.words[at + 1]?.start !== draft.words[at]?.end

function segments(draft: Draft): Segment[] {
  const found: Segment[] = []
  let from = -1
  for (let at = 0; at <= draft.words.length; at += 1) {
    const word = draft.words[at]
    const breaks =
      !word ||
      draft.isUsed[at] ||
      (word.kind === 'mark' && word.text !== "'" && (word.text !== '-' || isSpaced(draft, at))) ||
      word.kind === 'email' ||
      (word.text === "'s" && !(draft.words[at + 1]?.isCapital && draft.words[at - 1]?.isCapital))
    if (breaks && from >= 0) found.push({ from, to: at })
    if (breaks) from = -1
    else if (from < 0) from = at
  }
  return found
}

/** What is left of a segment when the words around a name are taken away. */
function nameIn(draft: Draft, segment: Segment, isTitled: boolean): Segment | undefined {
  const hasOwnCapitals = draft.words.slice(segment.from, segment.to).some((word) => word.isCapital)
  const led = ledTo(draft, segment, isTitled)
  const hasCapitals = isTitled && (led === undefined || hasOwnCapitals)
  let from = led ?? nameStart(draft, segment, hasCapitals)
  let { to } = segment
  if (hasCapitals) {
    const first = draft.words
      .slice(from, to)
      .findIndex(
        (word) => (word.isCapital && word.text !== 'i' && word.text !== 'am') || word.kind === 'number',
      )
    if (first < 0) return undefined
    const before = draft.words.slice(from, from + first)
    if (first > 1 || before.every((word) => isCommonWord(word.text))) from += first
  }
  const end = to
  while (to > from && isFiller(draft, to - 1) && !(draft.words[to - 1]?.isCapital && hasCapitals)) to -= 1
  if (to === from && led !== undefined) to = end
  if (hasCapitals) {
    while (to > from && !draft.words[to - 1]?.isCapital && draft.words[to - 1]?.kind !== 'number') to -= 1
  }
  const left = draft.words.slice(from, to)
  const isNumberOnly = left.every((word) => word.kind !== 'word') && !/^\d-\d-\d$/.test(rawOf(left))
  return to > from && (led !== undefined || !isNumberOnly) ? { from, to } : undefined
}

const newOffice = phrase(
  'new (?:office|company|production|show|film|project)',
  '(?:office|company|production)(?= .+ )',
)

/** A title in capitals between "add" and a number is the office, whatever its words: "add Contact High 310-…". */
export function takeTitle(draft: Draft): void {
  const add = draft.words.findIndex((word) => word.text === 'add')
  const lead = wordsAt(draft, add + 1, newOffice)
  const from = add + 1 + lead
  let to = from
  while (draft.words[to]?.kind === 'word' && (draft.words[to]?.isCapital || small.has(textAt(draft, to))))
    to += 1
  const words = draft.words.slice(from, to)
  const isWhole = draft.words[to]?.kind === 'phone' && words.length > 1 && words[0]?.isCapital
  const isShouted = words.every((word) => word.raw === word.raw.toUpperCase())
  const isOther = words.some(
    (word, at) =>
      (titles.has(word.text) && !(at > 0 && words[at - 1]?.text === 'the')) ||
      (labelWord.test(word.text) && (at > 0 || isGivenName(words[1]?.text ?? ''))) ||
      (at > 0 && (phraseAt(draft, from + at, jobs)?.length ?? 0) > 1) ||
      (/^(?:in|at)$/.test(word.raw) && (at === words.length - 1 || isKnownPlace(words[at + 1]?.raw ?? ''))),
  )
  if (add < 0 || !isWhole || isShouted || isOther) return
  draft.fields.office = written(draft, { from, to })
  use(draft, from, to)
}

/** "902-555-0112 ext 12 Gerald Boone": a full name beside a number, and nothing else, is whom to ask for. */
function isLonePerson(draft: Draft, { from, to }: Segment): boolean {
  const isFull = isGivenName(textAt(draft, from)) && to - from === 2 && isStrange(textAt(draft, from + 1))
  const found = isFull && !draft.fields.contact && draft.words[0]?.kind === 'phone' && nameFrom(draft, from)
  if (!found || found.to !== to) return false
  draft.fields.contact = found.name
  use(draft, from, to)
  return true
}

/** The production or company that a text names. */
export function takeOffice(draft: Draft): void {
  const isShouted = draft.words.every((word) => word.kind !== 'word' || word.raw === word.raw.toUpperCase())
  const hasCapitals =
    !isShouted &&
    draft.words.some(
      (word, at) => word.kind === 'word' && word.isCapital && !draft.isUsed[at] && !isFiller(draft, at),
    )
  let best: { name: Segment; rank: number } | undefined
  for (const segment of segments(draft)) {
    const isAnswer = /^[:-]$/.test(textAt(draft, segment.from - 1))
    const label = isAnswer && labels.find(([words]) => words.test(textAt(draft, segment.from - 2)))
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
    const isLabel = draft.words[segment.to]?.text === ':' && segment.to - segment.from === 1
    if (isLabel || textAt(draft, segment.to) === ':') continue
    const name = label ? segment : nameIn(draft, segment, hasCapitals)
    if (!name) continue
    const words = draft.words.slice(name.from, name.to)
    const isPlain =
      words.every((word) => isCommonWord(word.text)) && hasCapitals && !words.some((word) => word.isCapital)
    if (isPlain || words.length > 7) continue
    const isRemark =
      hasCapitals &&
      words.length === 1 &&
      name.to < segment.to &&
      words.every((word) => isCommonWord(word.text)) &&
      ledTo(draft, segment, true) === undefined
    const isPerson =
      words.length > 1 && isGivenName(words[0]?.text ?? '') && nameFrom(draft, name.from)?.to === name.to
    const rank = label
      ? label[1]
      : ledTo(draft, segment, true) !== undefined
        ? 1
        : isRemark || isPerson
          ? 3
          : 2
    if (!best || rank < best.rank) best = { name, rank }
  }
  if (!best) return
  if (isLonePerson(draft, best.name)) return
  draft.fields.office = written(draft, best.name)
  use(draft, best.name.from, best.name.to)
}
