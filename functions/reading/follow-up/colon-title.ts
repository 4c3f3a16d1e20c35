import { isGivenName, isStrange } from '../name-words.ts'
import { isKnownPlace } from '../places.ts'
import { type Draft, textAt, use } from './draft.ts'
import { jobs, titles } from './trade-words.ts'
import { rawOf, written } from './written-name.ts'

/** "FBI: Most Wanted": a title in two parts, when what stands before the colon labels nothing. */
export function takeColonTitle(draft: Draft): void {
  const colon = draft.words.findIndex((word) => word.text === ':')
  if (colon < 1 || draft.words.slice(colon + 1).some((word) => word.text === ':')) return
  const add = draft.words.slice(0, colon).findIndex((word) => /^(?:add|new)$/.test(word.text))
  const isPart = (at: number): boolean =>
    draft.words[at]?.isCapital === true || /^(?:\d+|-|of|the|and)$/.test(textAt(draft, at))
  let to = colon + 1
  while (draft.words[to]?.kind === 'word' && isPart(to)) to += 1
  const before = draft.words.slice(add + 1, colon)
  const said = rawOf(before)
  const isTitle =
    before.every((_, at) => isPart(add + 1 + at)) &&
    (/^\d-\d-\d$|&/.test(said) || (/\p{Lu}/u.test(said) && before.some(({ text }) => isStrange(text)))) &&
    !before.some((word) => isGivenName(word.text) || titles.has(word.text) || jobs.has(word.text)) &&
    !isKnownPlace(before.map((word) => word.raw).join(' '))
  if (!isTitle || !draft.words[colon + 1]?.isCapital) return
  const parts = [
    { from: add + 1, to: colon },
    { from: colon + 1, to },
  ]
  draft.fields.office = parts.map((part) => written(draft, part)).join(': ')
  use(draft, add + 1, to)
}
