import { isCommonWord } from '../common-words.ts'
import { familyNames, isGivenName, isNameLike, isStrange, titleCase } from '../name-words.ts'
import type { FollowUpFields } from '../reading.ts'
import type { Word } from '../words.ts'

/** A text about an office while its fields are taken out of it: `isUsed` says which words a field has taken. */
export type Draft = { words: readonly Word[]; isUsed: boolean[]; fields: FollowUpFields; today: number }

export const draftOf = (words: readonly Word[], today: number): Draft => ({
  words,
  isUsed: words.map(() => false),
  fields: {},
  today,
})

export const textAt = (draft: Draft, at: number): string =>
  draft.isUsed[at] ? '' : (draft.words[at]?.text ?? '')

export function use(draft: Draft, from: number, to: number): void {
  for (let at = Math.max(0, from); at < to; at += 1) draft.isUsed[at] = true
}

/** A pattern of whole words for `wordsAt`. */
export const phrase = (...written: readonly string[]): RegExp =>
  new RegExp(`^(?:${written.join('|')})(?= |$)`)

/** How many words from here on, none of them taken, a pattern matches. */
export function wordsAt(draft: Draft, at: number, pattern: RegExp): number {
  let said = ''
  for (let next = at; next < at + 7 && textAt(draft, next); next += 1)
    said += said ? ` ${textAt(draft, next)}` : textAt(draft, next)
  return pattern.exec(said)?.[0].split(' ').length ?? 0
}

/** The longest phrase of a table that stands here. */
export function phraseAt(
  draft: Draft,
  at: number,
  table: ReadonlyMap<string, string>,
): { kept: string; length: number } | undefined {
  let best: { kept: string; length: number } | undefined
  let phrase = ''
  for (let length = 1; length <= 5; length += 1) {
    const word = textAt(draft, at + length - 1)
    if (!word) break
    phrase = phrase ? `${phrase} ${word}` : word
    const kept = table.get(phrase)
    if (kept !== undefined) best = { kept, length }
  }
  return best
}

/** Words that end a name in a listing, whatever their capitals. */
const stops = new Set(
  `upm poc apoc pa ac art camera ext extension x ref referred via through sent resume department and or is at
    on for in the a an who phone tel ask contact costume props locations sound
  unit production assistant 1 2 no please says said told interviews interview holds does handles listing about
  from to with call so but also i my they their of care pas dp wants want want ref referral per thanks looking
  position role job number email me as heading i am attn attention contact name she he it that`.split(/\s+/),
)

/** What a company's name ends with, and no person's. */
const companyWord = /^(?:films|pictures|productions|entertainment|studios?|media)$/i

/** A person's name that begins at this word; capitals are not needed after a label. */
export function nameFrom(draft: Draft, at: number): { name: string; to: number } | undefined {
  const parts: string[] = []
  let to = at
  const isCapitalName = draft.words[at]?.isCapital === true
  if (/^(?:mr|mrs|ms|dr)$/.test(textAt(draft, to))) {
    parts.push(titleCase(draft.words[to]?.raw ?? ''))
    to += 1
  }
  const most = parts.length + 3
  while (parts.length < most) {
    const word = draft.words[to]
    if (!word || draft.isUsed[to] || word.kind !== 'word') break
    const isFirst = parts.length === 0
    if (word.text === "'s") break
    const isBesideName = isFirst && isStrange(textAt(draft, to + 1))
    if (stops.has(word.text) && !(isNameLike(word.text) && (word.isCapital || isBesideName))) break
    if (isCapitalName && !word.isCapital && !/^(?:de|la|van|der|von|del|di|da|le|st|bin|al)$/.test(word.text))
      break
    if (!isCapitalName && !isFirst && !isNameLike(word.text) && !familyNames.has(word.text)) break
    const isEveryday = isCommonWord(word.text) && !isNameLike(word.text) && !familyNames.has(word.text)
    if (isFirst && isEveryday && (word.raw === word.raw.toUpperCase() || !draft.words[to + 1]?.isCapital))
      break
    if (isFirst && !word.isCapital && !isNameLike(word.text) && !familyNames.has(word.text)) break
    if (/^(?:de|la|van|der|von|del|di|da|le|bin|al)$/.test(word.raw)) parts.push(word.raw)
    else parts.push(titleCase(word.raw))
    to += 1
    if (/'s$/i.test(word.raw)) break
    if (word.raw.length === 1 && draft.words[to]?.text === '.') to += 1
  }
  const isCompany = companyWord.test(parts.at(-1) ?? '') || companyWord.test(textAt(draft, to))
  const isName = parts.length > 0 && !isCompany && !/^(?:Mr|Mrs|Ms|Dr)\.?$/.test(parts.join(' '))
  return isName ? { name: parts.join(' '), to } : undefined
}

/** The first place of a name that ends just before this word. */
export function nameBefore(draft: Draft, end: number): { name: string; from: number } | undefined {
  for (let from = Math.max(0, end - 4); from < end; from += 1) {
    const found = nameFrom(draft, from)
    const before = textAt(draft, from - 1)
    const isWhole = found && found.to === end
    if (
      isWhole &&
      (isGivenName(draft.words[from]?.text ?? '') ||
        draft.words[from]?.isCapital ||
        from === 0 ||
        /^(?:[,.|;/-]|and|but|also)?$/.test(before) ||
        end - from === 1)
    ) {
      return { name: found.name, from }
    }
  }
  return undefined
}
