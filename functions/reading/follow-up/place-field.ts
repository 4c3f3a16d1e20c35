import { titleCase } from '../name-words.ts'
import { isKnownPlace, isRegion } from '../places.ts'
import { type Draft, textAt, use } from './draft.ts'
import { departments, jobs } from './trade-words.ts'

const labels = /^(?:city|location|place|where|shooting|shoots|filming|state|office|town)$/
const notPlaces =
  /^(?:upm|poc|apoc|pa|ac|dp|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** A city that the table does not have: after "city:" or "shooting in", or before a state's letters. */
function unknownCity(draft: Draft, at: number): City | undefined {
  const before = textAt(draft, at - 1)
  const isLabelled =
    (/^(?::|is)$/.test(before) &&
      /^(?:city|location|place|town|shooting|filming)$/.test(textAt(draft, at - 2))) ||
    /^(?:city|location|town)$/.test(before) ||
    (before === 'in' &&
      /^(?:based|shooting|shoots|filming|films|located|office|is|are|it|up|out)$/.test(textAt(draft, at - 2)))
  let to = at
  while (to < at + 3 && draft.words[to]?.isCapital && draft.words[to]?.kind === 'word' && textAt(draft, to))
    to += 1
  const region = draft.words[textAt(draft, to) === ',' ? to + 1 : to]?.raw ?? ''
  const isBeforeState = textAt(draft, to) === ',' && region === region.toUpperCase() && isRegion(region)
  const isStretch = /^[,|.;]?$/.test(before)
  // "…, Thomasville, …" after a name.
  const isTown =
    isStretch &&
    to === at + 1 &&
    /^[,|.;]?$/.test(textAt(draft, to)) &&
    /(?:ville|burgh?|boro|polis)$/.test(textAt(draft, at)) &&
    draft.words.slice(0, at).some((word, other) => word.isCapital && !draft.isUsed[other])
  if (to === at || !(isLabelled || isTown || (isBeforeState && isStretch && region.length === 2)))
    return undefined
  const first = textAt(draft, at)
  if (departments.has(first) || jobs.has(first) || notPlaces.test(first)) return undefined
  const said = placeWords(draft, at, to - at)
  return said === undefined ? undefined : { at, to, said, isRegion: false }
}

type City = { at: number; to: number; said: string; isRegion: boolean }

/** The city said, else the state. */
export function takePlace(draft: Draft): void {
  const cities: City[] = []
  for (let at = 0; at < draft.words.length; at += 1) {
    for (let length = 4; length >= 1; length -= 1) {
      const said = placeWords(draft, at, length)
      if (!said || !isKnownPlace(said)) continue
      const before = textAt(draft, at - 1)
      const after = textAt(draft, at + length)
      const isLabelled =
        /^(?:in|city|location|place|near|based|from|outside|at|of)$/.test(before) ||
        (/^(?::|is)$/.test(before) && labels.test(textAt(draft, at - 2))) ||
        (before === 'to' &&
          /^(?:moved|moving|relocated|relocating|city|location|place)$/.test(textAt(draft, at - 2)))
      const isAlone =
        (/^[,|.;/-]?$/.test(before) || draft.isUsed[at - 1]) &&
        (/^(?:[,|.;/-]?|i|my)$/.test(after) ||
          (after === ':' && at === 0) ||
          isRegion(draft.words[at + length]?.raw ?? '')) &&
        !(at === 0 && !after)
      if (isLabelled || isAlone) cities.push({ at, to: at + length, said, isRegion: isRegion(said) })
      break
    }
  }
  if (!cities.some((one) => !one.isRegion)) {
    const unknown = draft.words.map((_, at) => unknownCity(draft, at)).find(Boolean)
    if (unknown) cities.unshift(unknown)
  }
  const city = cities.find((one) => !one.isRegion) ?? cities[0]
  if (!city) return
  draft.fields.place = city.said
    .split(' ')
    .map((part) =>
      part.length <= 2 && part === part.toUpperCase()
        ? part
        : `${titleCase(part)}${/'s$/i.test(part) ? "'s" : ''}`,
    )
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
    if (word.start !== draft.words[next - 1]?.start || next === at) parts.push(word.raw)
  }
  return parts.join(' ')
}
