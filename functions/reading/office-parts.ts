import { findFacts } from './find-facts.ts'
import { indexOf, type Scene } from './scene.ts'

/** A stretch of a scene's text that is about one office; `mention` is left out where it names none. */
export type Part = { text: string; mention?: number }

const boundary = / (?:[,.;|!-]|and|then|but|also|plus|while) /g
const saysOutcome = (text: string): boolean =>
  findFacts(text).some((fact) => fact.kind === 'outcome' || fact.kind === 'next')

/** Where the text between two mentions is cut: at its last break, or else right before the second one. */
function cutBetween(text: string, from: number, to: number): number {
  const between = text.slice(from, to + 1)
  const breaks = [...between.matchAll(boundary)]
  const last = breaks.at(-1)
  if (last) return from + last.index + (/[a-z]/.test(last[0]) ? 0 : last[0].length - 1)
  return to
}

/** Splits a scene's text into what is said about each office that it names. */
export function partsByOffice(scene: Scene): Part[] {
  const { text } = scene
  const mentions = [...text.matchAll(/ (O\d+)(?= )/g)].map((match) => ({
    index: indexOf(match[1]),
    from: match.index,
    to: match.index + match[0].length,
  }))
  const first = mentions[0]
  if (!first) return [{ text }]
  const parts: Part[] = []
  let start = 0
  const opening = text.slice(0, first.from)
  const openingCut = cutBetween(text, 0, first.from)
  if (openingCut < first.from || /[.;|]/.test(opening)) {
    const before = `${text.slice(0, openingCut)} `
    const rest = text.slice(openingCut, mentions[1]?.from ?? text.length)
    if (saysOutcome(before) && saysOutcome(rest)) {
      parts.push({ text: before })
      start = openingCut
    }
  }
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1]
    if (next && scene.offices[next.index]?.offices.join() === scene.offices[mention.index]?.offices.join())
      return
    const end = next ? cutBetween(text, mention.to, next.from) : text.length
    parts.push({ text: ` ${text.slice(start, end).trim()} `, mention: mention.index })
    start = end
  })
  return parts
}

const noVerb = /^ (?:(?:and|but|,) )*O\d+ didnt(?: [.!,])* $/
const bare = new RegExp(
  '^ (?:(?:and|both|,|the|at|then|called|tried|for|also|same|thing|story|ditto|likewise|with|as) )*O\\d+' +
    '(?: (?:and|,|both|or|too|also|same|ditto|likewise|as|well|the|thing|[.!]))* $',
)

/** "Not the thaw, …": the office that it was not. */
const denied =
  /^ (?:(?:no|sorry|wait|oops|oh|but|and|i meant?|it|that|was|is|[,.]) ){0,4}(?:not|wasnt|isnt) O\d+(?: [.,!;|-])* $/

/** "O0 and O1": parts that name an office and say nothing share what the next part (or the one before) says. */
export function withSharedOutcomes(all: readonly Part[]): Part[] {
  const kept = all.filter((part) => !denied.test(part.text))
  const parts = kept.length > 0 ? kept : all
  const isBare = (part: Part): boolean => bare.test(part.text)
  const isPicked = parts.some((part) => / (?:pickedup|answered|got through) /.test(part.text))
  return parts.map((part, at) => {
    // "Red Sky picked up, Blue Harbor didn't"
    if (isPicked && noVerb.test(part.text))
      return { ...part, text: part.text.replace('didnt', 'didnt answer') }
    if (!isBare(part) || part.mention === undefined) return part
    const donor =
      parts.slice(at + 1).find((other) => !isBare(other)) ??
      parts.slice(0, at).findLast((other) => !isBare(other))
    return donor ? { ...part, text: donor.text } : part
  })
}
