import { spelledOut } from './abbreviations.ts'
import { isCommonWord } from './common-words.ts'
import { isOneSlipAway } from './spelling.ts'
import type { Word } from './words.ts'

const generic = new Set(
  (
    'the a an and of films film pictures picture productions production entertainment studios studio media' +
    ' company co inc llc tv show office'
  ).split(' '),
)
/** Words of outcomes and commands: alone they never name an office. */
const never = new Set(
  (
    'busy no answer voicemail call back number last stop next done sent ready list board menu help static' +
    ' dead full left new first later not line phone'
  ).split(' '),
)
const before = new Set([
  'called',
  'at',
  'drop',
  'skip',
  'keep',
  'from',
  'with',
  'about',
  'tried',
  'and',
  'then',
  'rang',
  'for',
  'on',
  'snooze',
  'off',
  'but',
  'forget',
  'remove',
])

type Known = { name: string; keys: string[] }
export type OfficeFound = { from: number; to: number; offices: string[] }

const keysOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((key) => key && key !== 'and')

const same = (typed: string, key: string): boolean =>
  typed === key ||
  typed === `${key}s` ||
  (key.length >= 5 &&
    typed.length >= 4 &&
    !isCommonWord(typed) &&
    !spelledOut(typed) &&
    isOneSlipAway(typed, key))

const typedForms = new WeakMap<Word, string>()

/** A word as typed, without accents and its 's; worked out once. */
function typedOf(word: Word): string {
  const known = typedForms.get(word)
  if (known !== undefined) return known
  const typed = plainOf(word)
  typedForms.set(word, typed)
  return typed
}

const plainOf = (word: Word): string =>
  word.raw
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/'s$/, '')
    .replaceAll("'", '')

/** How many words from here on are this office's name, in its order, from any of its words. */
function runLength(
  words: readonly Word[],
  at: number,
  keys: readonly string[],
): { length: number; isDistinct: boolean; count: number } {
  let best = { length: 0, isDistinct: false, count: 0 }
  for (let start = 0; start < keys.length; start += 1) {
    let key = start
    let next = at
    let count = 0
    let isDistinct = false
    while (key < keys.length && next < words.length) {
      const word = words[next]
      const wanted = keys[key] ?? ''
      if (!word || word.kind === 'mark' || !same(typedOf(word), wanted)) {
        if (count > 0 && word?.text === 'and' && same(typedOf(words[next + 1] ?? word), wanted)) {
          next += 1
          continue
        }
        break
      }
      if (!generic.has(wanted)) isDistinct = true
      count += 1
      key += 1
      next += 1
      if (words[next]?.start === word.start) next += 1
    }
    if (isDistinct && count > best.count) best = { length: next - at, isDistinct, count }
  }
  return best
}

/** "Thread's mailbox". */
const ofOffice = /^(?:mailbox|voicemail|machine|phone|number|office|receptionist|coordinator|upm)$/

/** A single everyday word ("red", "night") names an office only where an office would be named. */
function mayStandAlone(words: readonly Word[], at: number, length: number): boolean {
  const word = words[at]
  if (!word || never.has(word.text)) return false
  if (!isCommonWord(typedOf(word))) return true
  const previous = words[at - 1]
  const next = words[at + length]
  const isOpen =
    !previous ||
    previous.kind === 'mark' ||
    before.has(previous.text) ||
    (previous.text === 'the' && at === 1)
  const isFollowed =
    !next ||
    (/'s$/i.test(word.raw) && ofOffice.test(next.text)) ||
    next.kind === 'mark' ||
    new RegExp(
      '^(?:was|is|rang|said|says|told|went|goes|picked|pickedup|has|had|hung|isnt|wasnt|no|voicemail|busy|left' +
        '|gvm|answered|nobody|didnt|called|wants|just|again|got' +
        '|and|line|until|T\\d)',
    ).test(next.text)
  return isOpen && isFollowed
}

const knownOffices = (offices: readonly string[]): Known[] =>
  offices.map((name) => ({ name, keys: keysOf(name) }))

/** Where a text names one of the applicant's offices, by any distinctive part of its name. */
export function findOffices(
  words: readonly Word[],
  offices: readonly string[],
  focus: string | null,
): OfficeFound[] {
  const known = knownOffices(offices)
  if (focus !== null && !offices.includes(focus)) known.push({ name: focus, keys: keysOf(focus) })
  const found: OfficeFound[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word || (word.kind !== 'word' && word.kind !== 'number')) continue
    let best = 0
    let length = 0
    let named: string[] = []
    for (const { name, keys } of known) {
      const run = runLength(words, at, keys)
      const squashed =
        keys.length > 1 &&
        typedOf(word).length > 5 &&
        (typedOf(word) === keys.join('') || typedOf(word) === keys.slice(0, 2).join(''))
      const count = squashed ? keys.length : run.count
      if (count === 0 || count < best) continue
      if (count > best) named = []
      best = count
      length = squashed ? 1 : run.length
      named.push(name)
    }
    if (best === 0 || (word.kind === 'number' && best < 2)) continue
    const isWhole = known.some(
      ({ keys }) =>
        best === keys.filter((key) => !generic.has(key)).length && keys.length === best && best > 1,
    )
    if (best === 1 && !isWhole && !mayStandAlone(words, at, length)) continue
    const offered = focus !== null && named.includes(focus) ? [focus] : named
    const previous = words[at - 1]
    const from = previous?.text === 'the' && at > 0 ? at - 1 : at
    let to = at + length
    while (
      words[to] &&
      generic.has(words[to]?.text ?? '') &&
      !['the', 'a', 'an', 'and', 'of', 'show', 'office', 'production'].includes(words[to]?.text ?? '')
    )
      to += 1
    found.push({ from, to, offices: offered })
    at = to - 1
  }
  return found
}
