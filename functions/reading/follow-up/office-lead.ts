import { isKnownPlace } from '../places.ts'
import { type Draft, textAt } from './draft.ts'

export type Segment = { from: number; to: number }

/** Words that lead to an office or stand beside it, and are seldom part of its name. */
const filler = new Set(
  `needed wanted
  am im casting staffing add new hi hello hey ok okay so there is a an this that it its called named and also
    please kindly can you could i would like to want follow up with on at for about the show movie film feature
    production office
  number company project their they are my me one forgot another here got found listing new: good morning
  afternoon evening series pilot tv sent resume job position gig role work want wants crewing now hiring up
  looking in from of who as is who apply applied call phone say says said just by be have has had need needs was
  were will person through seeking tel dept department them shooting shoots please thanks thank cheers yo ya um
  uh well oh next
  commercial short doc indie big local prepping prep filming starts soon today hiring: info details contact name
  dont yet if asks email posting post via interested get going we our working do does not no number's us its it's
  trying talk guy lady reach line main crew works sorry more track`.split(/\s+/),
)
/** Fillers that begin a name where a capital, or a single word, follows. */
const openers = new Set(
  'big local first next good morning evening main lady line her us we our my they not no one here another going'.split(
    ' ',
  ),
)
/** What a production is: a lead before a name of two words, and part of a shorter one ("Film House"). */
const kinds = /^(?:film|movie|show|series|pilot|feature|commercial|tv|doc|short|indie|new|office)$/
const articles = new RegExp(
  '^(?:a|an|this|these|those|another|one|more|my|your|to|list|please|also|in|for|me|us|company|office|production' +
    '|project|offices|companies|number|details|follow|up|with|about|it|is|name|and)$',
)
const companyWord = /^(?:films?|pictures|productions?|entertainment|studios?|media)$/

export const isFiller = (draft: Draft, at: number): boolean => {
  const word = draft.words[at]
  if (!word || word.kind === 'mark') return true
  if (word.kind === 'number') return false
  return filler.has(word.text) || filler.has(word.raw.toLowerCase())
}

/** True where so little of a name follows that this word must be part of it. */
const isThinAfter = (draft: Draft, at: number, to: number): boolean =>
  draft.words.slice(at + 1, to).filter((word) => !companyWord.test(word.text)).length === 1

/** True where a word that mostly leads to a name begins it: "Pilot Season Films", "Big Sister". */
function opensName(draft: Draft, at: number, { from, to }: Segment, hasCapitals: boolean): boolean {
  const word = draft.words[at]
  const next = draft.words[at + 1]
  const isTitled =
    hasCapitals && word?.isCapital === true && next?.isCapital === true && next.start > word.start
  if (isTitled && at > from && word.text !== 'i') return true
  const isPlaced = hasCapitals && word?.isCapital && next?.text === 'the' && draft.words[at + 2]?.isCapital
  if (isPlaced && /^(?:in|on|by|from|to|under|over)$/.test(word.text)) return true
  const text = textAt(draft, at)
  if (text === 'new' && isKnownPlace(`New ${next?.raw}`)) return true
  if (kinds.test(text)) return (isTitled || at > 0) && text !== 'office' && isThinAfter(draft, at, to)
  return openers.has(text) && (isTitled || (!hasCapitals && isThinAfter(draft, at, to)))
}

/** Where a name begins that is plainly led to: what is called so, or what stands right beside "add". */
export function ledTo(draft: Draft, segment: Segment, hasCapitals: boolean): number | undefined {
  const { from, to } = segment
  for (let at = to - 2; at >= from; at -= 1) {
    if (/^(?:called|named|titled)$/.test(textAt(draft, at))) return at + 1
    if (/^(?:add|adding)$/.test(textAt(draft, at))) return besideAdd(draft, at + 1, to, hasCapitals)
  }
  const isAdded = textAt(draft, from - 1) === ':' && /^(?:add|adding)$/.test(textAt(draft, from - 2))
  return isAdded ? besideAdd(draft, from, to, hasCapitals) : undefined
}

function besideAdd(draft: Draft, start: number, to: number, hasCapitals: boolean): number {
  const isArticle = (at: number): boolean => {
    const text = textAt(draft, at)
    if (
      hasCapitals &&
      draft.words[at]?.isCapital &&
      (draft.words[at + 1]?.isCapital || opensName(draft, at, { from: start, to }, true))
    )
      return false
    if (text === 'the' || text === 'new') return isArticle(at + 1) || kinds.test(textAt(draft, at + 1))
    if (kinds.test(text) && text !== 'office') return at > start && to - at > 2
    return articles.test(text)
  }
  let at = start
  while (at < to && isArticle(at)) at += 1
  return at
}

/** Where a name begins in a stretch of words that may lead to it. */
export function nameStart(draft: Draft, segment: Segment, hasCapitals: boolean): number {
  let { from } = segment
  while (from < segment.to && isFiller(draft, from) && !opensName(draft, from, segment, hasCapitals)) {
    const isArticle = /^(?:the|a|an)$/.test(textAt(draft, from)) && from + 1 < segment.to
    const isNamed = draft.words[from]?.isCapital || !hasCapitals
    if (isArticle && isNamed && !isFiller(draft, from + 1)) break
    from += 1
  }
  return from
}
