import { isCommonWord } from './common-words.ts'
import {
  article,
  didOrIs,
  namedAfter,
  objectBefore,
  stateAfter,
  stateVerbs,
  subjectBefore,
  talkVerbs,
  verbLike,
  verbsAfter,
} from './name-places.ts'
import {
  familyNames,
  honorifics,
  isGivenName,
  isNameLike,
  isStrange,
  titleCase,
  wordNames,
} from './name-words.ts'
import type { Word } from './words.ts'

export type NameFound = { from: number; to: number; name: string }

const street = /^(?:st|street|ave|avenue|blvd|boulevard|rd|road|drive|ln|lane|way|hwy)$/

const isPlainWord = (word: Word | undefined): word is Word => word !== undefined && word.kind === 'word'

/** True where this word, met at this place, begins a name. */
function startsName(words: readonly Word[], at: number, isShouted: boolean): boolean {
  const word = words[at]
  if (!isPlainWord(word)) return false
  const text = word.text
  const previous = words[at - 1]
  const next = words[at + 1]
  const isOpening = !previous || previous.kind === 'mark'
  if (honorifics.has(text))
    return text !== 'miss'
      ? Boolean(next)
      : (word.isCapital || (next?.isCapital === true && !isShouted)) && isStrange(next?.text ?? '')
  if (text.length < 2 || !isNameLike(text)) return false
  const isPlaced =
    isOpening &&
    ((word.isCapital && !isShouted) ||
      words.slice(at + 2, at + 5).some(({ text: one }) => /^(?:reception|desk)$/.test(one))) &&
    /^(?:at|from|in|over|who)$/.test(next?.text ?? '')
  if (isPlaced && words.slice(at + 2, at + 7).some((later) => verbsAfter.has(later.text))) return true
  if (namedAfter.test(previous?.text ?? '')) return true
  if (/^(?:is|was|'s)$/.test(previous?.text ?? '') && words[at - 2]?.text === 'name') return true
  if (previous?.kind === 'number' && street.test(next?.text ?? '')) return false
  if (/^(?:department|dept|office|number)$/.test(next?.text ?? '') && !isGivenName(text)) return false
  if (isGivenName(text) && !wordNames.has(text)) return true
  const isCapital = word.isCapital && !isShouted
  // "The inbox got wiped"
  if (!isCapital && !wordNames.has(text) && /(?:ed|ing|ly)$/.test(text)) return false
  // "The accountant answered": what has an article is no name.
  if (!isCapital && article.test(previous?.text ?? '')) return false
  const talks =
    previous?.text === 'to' && talkVerbs.has(words[at - 2]?.text ?? '') && !wordNames.has(`${text}?`)
  const isTalkedTo = talks || objectBefore.has(previous?.text ?? '')
  const speaks = verbsAfter.has(next?.text ?? '')
  const isIn = stateVerbs.has(next?.text ?? '') && stateAfter.test(words[at + 2]?.text ?? '')
  if (wordNames.has(text)) {
    if (subjectBefore.test(previous?.text ?? '')) return false
    const isFullName = isOpening && isCapital && next?.isCapital === true && isNameLike(next.text)
    const after = words[at + 2]
    if (
      isFullName &&
      (!after || after.kind === 'mark' || verbLike.has(after.text) || stateVerbs.has(after.text))
    )
      return true
    if (previous?.text === 'to' && talks) return true
    if (isTalkedTo)
      return (
        isCapital ||
        !/^(?:may|will|art|van|star|guy|angel|chance|page|star|stone|london|paris|dallas|austin)$/.test(
          text,
        ) ||
        /^(?:with|assistant|got|upm|reached)$/.test(previous?.text ?? '')
      )
    if (verbLike.has(next?.text ?? '')) return text !== 'guy' || isCapital
    const isTold = /^(?:said|says|that|told|me|and|but|because|since|so)$/.test(previous?.text ?? '')
    if (isIn)
      return isCapital || (isOpening && text !== 'may' && text !== 'guy') || (isTold && text !== 'guy')
    if (/^(?:said|says)$/.test(previous?.text ?? '') && next?.text === 'will' && words[at + 2]?.text === 'be')
      return true
    if (/^(?:says|per)$/.test(previous?.text ?? '') && (!next || next.kind === 'mark'))
      return isCapital || !/^(?:may|will)$/.test(text)
    if (previous?.text === 'said' || previous?.text === 'ask') return isCapital
    if (previous?.text === ',' && isCapital && (!next || next.kind === 'mark')) return true
    return (
      isCapital &&
      !isOpening &&
      previous?.text !== 'the' &&
      text !== 'will' &&
      text !== 'may' &&
      text !== 'august'
    )
  }
  if (isTalkedTo || speaks || isIn) return true
  if (
    /^(?:is|ask|for|said|says|this|was|and|or|a|to|me|him|her|just)$/.test(previous?.text ?? '') &&
    isCapital
  )
    return true
  if (isOpening && isCapital && isStrange(text) && next?.isCapital && isStrange(next.text)) return true
  if (isOpening)
    return (
      isCapital &&
      isStrange(text) &&
      (previous?.text === ',' ||
        (next?.kind === 'mark' && (Boolean(previous) || /^[:,-]$/.test(next.text))) ||
        didOrIs.test(next?.text ?? ''))
    )
  return isCapital
}

/** True where this word goes on with the name before it. */
function goesOn(words: readonly Word[], at: number, isShouted: boolean): boolean {
  const word = words[at]
  if (!isPlainWord(word) || word.text.length < 2) return false
  const before = words[at - 1]
  const next = words[at + 1]
  const isClosed = !next || next.kind === 'mark' || verbsAfter.has(next.text) || next.text === 'the'
  const areCapital = word.isCapital && (before?.isCapital ?? false) && !isShouted
  if (/^(?:films|pictures|productions|entertainment|studios?|media|company)$/.test(word.text)) return false
  if (/^(?:and|or|at|in|the|is|said|from)$/.test(word.text)) return false
  if (areCapital)
    return (
      isNameLike(word.text) || familyNames.has(word.text) || (word.raw !== word.raw.toUpperCase() && isClosed)
    )
  if (before?.isCapital && !word.isCapital && !isShouted && !isGivenName(word.text)) return false
  if (isGivenName(word.text) || (isStrange(word.text) && !verbsAfter.has(word.text))) return true
  return (familyNames.has(word.text) || wordNames.has(word.text)) && isClosed
}

/** A text in which most words are in capitals says nothing by a capital. */
export function isShoutedText(words: readonly Word[]): boolean {
  const letters = words.filter((word) => word.kind === 'word' && word.raw.length > 2)
  const capitals = letters.filter(
    (word) => word.isCapital && isCommonWord(word.text) && !wordNames.has(word.text),
  )
  const isLoud = letters.length > 1 && letters.every((word) => word.raw === word.raw.toUpperCase())
  return isLoud || (letters.length > 2 && capitals.length * 2 > letters.length)
}

/** "Big Mike". */
const isNickname = (word: Word | undefined): boolean =>
  word?.isCapital === true && /^(?:big|little|lil|old|young|crazy|tall)$/.test(word.text)

/** The names of people in a text. */
export function findNames(words: readonly Word[]): NameFound[] {
  const isShouted = isShoutedText(words)
  const found: NameFound[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!startsName(words, at, isShouted)) continue
    let to = at + 1
    const first = words[at]
    let written = first?.raw ?? ''
    let hasHonorific = honorifics.has(first?.text ?? '')
    if (hasHonorific && words[to]?.text === '.') {
      written += '.'
      to += 1
    }
    let parts = [
      hasHonorific && written.endsWith('.') ? `${titleCase(written.slice(0, -1))}.` : titleCase(written),
    ]
    if (/'s$/i.test(written) && !hasHonorific) {
      found.push({ from: at, to, name: parts.join(' ') })
      continue
    }
    while (
      to < words.length &&
      parts.length < 4 &&
      (hasHonorific ? isPlainWord(words[to]) : goesOn(words, to, isShouted))
    ) {
      const raw = words[to]?.raw ?? ''
      parts = [...parts, titleCase(raw)]
      to += 1
      hasHonorific = false
      if (/'s$/i.test(raw)) break
    }
    if (parts.length === 1 && honorifics.has(first?.text ?? '')) continue
    const initial = words[to]
    if (initial?.isCapital && initial.raw.length === 1 && initial.text !== 'i' && initial.kind === 'word') {
      parts = [...parts, `${initial.raw}${words[to + 1]?.text === '.' ? '.' : ''}`]
      to += words[to + 1]?.text === '.' ? 2 : 1
    }
    const isNicknamed = !isShouted && at > 0 && first?.isCapital && isNickname(words[at - 1])
    const nickname = isNicknamed ? [titleCase(words[at - 1]?.raw ?? '')] : []
    found.push({ from: at - nickname.length, to, name: [...nickname, ...parts].join(' ') })
    at = to - 1
  }
  return found
}
