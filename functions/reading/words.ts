import { joinedWord, spelledOut } from './abbreviations.ts'
import { isCommonWord } from './common-words.ts'
import { phoneMentions } from './phone-mentions.ts'
import { corrected } from './spelling.ts'

export type WordKind = 'word' | 'number' | 'mark' | 'email' | 'phone'

/** One plain word of a text: `text` is what the rules see, `raw` what was written. */
export type Word = {
  text: string
  raw: string
  start: number
  end: number
  kind: WordKind
  isCapital: boolean
  /** Of a phone: the number, when it is one. */
  e164?: string
}

const piece = new RegExp(
  [
    "[\\w.+'-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}",
    '(?:w/o|w/|b/c|c/b|n/a|c/o|v/m|f/u)(?![\\p{L}/]{0}\\d)',
    '2(?:moro+w?|morrow|mrw|day|nite|night)(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d])[ap]\\.m\\.?',
    '\\d{1,2}:\\d{2}(?!\\d)',
    '\\d+',
    "\\p{L}[\\p{L}\\p{M}\\d]*(?:['-]\\p{L}[\\p{L}\\p{M}\\d]*){0,4}",
    '\\p{Extended_Pictographic}',
    '\\.{2,}',
    '[^\\s\\p{L}\\d"]',
    '\\n',
  ].join('|'),
  'giu',
)

const slashed: Record<string, string> = {
  'w/': 'with',
  'w/o': 'without',
  'b/c': 'because',
  'c/b': 'call back',
  'n/a': 'na',
  'c/o': 'care of',
  'v/m': 'voicemail',
  'f/u': 'follow up',
}
const marks: Record<string, string> = {
  '&': 'and',
  '+': 'and',
  '@': 'at',
  '=': 'is',
  '\n': '|',
  '(': ',',
  ')': ',',
  '...': '.',
  '*': '',
}
const subjects = new Set(
  'it he she that who what where when there here how let everybody somebody nobody anybody everything'.split(
    ' ',
  ),
)

/** "Mr. Frye", "St. John's": the dot belongs to the word, except of a street ("4410 Burnet St. Austin"). */
const isDotted = (words: readonly Word[], at: number, text: string): boolean => {
  const last = words.at(-1)
  if (!last || last.end !== at || !/^ ?\p{L}/u.test(text.slice(at + 1, at + 3))) return false
  if (/^(?:mr|mrs|ms)$/.test(last.text)) return true
  const isStreet = words.at(-2)?.isCapital === true && words.at(-3)?.kind === 'number'
  return /^(?:dr|ste?|mt|ft)$/.test(last.text) && !isStreet && !/\d/.test(text[last.start - 1] ?? '')
}

const accents = /[\u0300-\u036f]/g
const plain = (word: string): string => {
  const lower = word.toLowerCase()
  return /^[a-z0-9'-]*$/.test(lower) ? lower : lower.normalize('NFD').replace(accents, '')
}

/** The plain words of one written word; names keep their hyphen and lose nothing but case. */
function plainWords(raw: string, mayBeName: boolean): string[] {
  if (raw === 'HR') return ['hr']
  const lower = plain(raw)
  const known = spelledOut(lower)
  if (known) return known.split(' ')
  const clitic = /^(.+)'(s|ll|re|ve|d|m|t)$/.exec(lower)
  if (clitic) {
    const [, head = '', tail = ''] = clitic
    if (tail === 't') return [spelledOut(head + tail) ?? head + tail]
    const verb = { ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am' }[tail]
    if (verb) return [...plainWords(head, mayBeName), verb]
    return head === 'let' ? ['let', 'us'] : [...plainWords(head, mayBeName), subjects.has(head) ? 'is' : "'s"]
  }
  if (lower.includes('-')) {
    const parts = lower.split('-')
    const whole = parts.join('')
    if (['resend', 'resent', 'email', 'emailed', 'callback', 'voicemail'].includes(whole)) {
      return plainWords(whole, false)
    }
    if (parts.every((part) => isCommonWord(part) || spelledOut(part)))
      return parts.flatMap((part) => plainWords(part, false))
    return [lower]
  }
  const bare = lower.replaceAll("'", '')
  return mayBeName ? [bare] : [corrected(bare)]
}

/** "Shell call me", "wed like": words that are contractions only before a verb. */
const aheadOf: Record<string, string[]> = {
  shell: ['she', 'will'],
  hell: ['he', 'will'],
  wed: ['we', 'would'],
}
const promised = new RegExp(
  '^ (?:call|get|be|let|pass|check|ring|text|email|give|look|send|like|love|ask|try|keep|have|see|talk|forward' +
    '|reach|hire|want)\\b',
  'i',
)

const introducers = new Set('to with named called with is ask for from mr mrs ms'.split(' '))

/** Splits a tidied text into plain words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const phones = phoneMentions(text)
  const shouts = text === text.toUpperCase()
  let phone = 0
  let isStart = true
  for (const match of text.matchAll(piece)) {
    const raw = match[0]
    const start = match.index
    const end = start + raw.length
    while (phone < phones.length && (phones[phone]?.end ?? 0) <= start) phone += 1
    const number = phones[phone]
    if (number && end > number.start) {
      if (words.at(-1)?.start === number.start) continue
      const said = text.slice(number.start, number.end)
      const e164 = number.e164 ? { e164: number.e164 } : {}
      words.push({ text: 'PHONE', raw: said, ...number, kind: 'phone', isCapital: false, ...e164 })
      continue
    }
    const isCapital = /^\p{Lu}/u.test(raw)
    const contracted = aheadOf[raw.toLowerCase()]
    if (contracted && promised.test(text.slice(end, end + 12))) {
      for (const said of contracted)
        words.push({ text: said, raw, start, end, kind: 'word', isCapital: false })
      isStart = false
      continue
    }
    if (/^hr$/i.test(raw) && /^(?:with|to|by|in|got)$/.test(words.at(-1)?.text ?? '')) {
      words.push({ text: 'hr', raw, start, end, kind: 'word', isCapital: false })
      continue
    }
    const push = (plainText: string, kind: WordKind): void => {
      const last = words.at(-1)
      // "Referred me to Night Orchard" is no evening.
      const isNamed = last?.text === 'to' && isCapital && !last.isCapital
      const pair = last && kind === 'word' && !isNamed ? joinedWord(last.text, plainText) : undefined
      if (last && pair)
        words[words.length - 1] = { ...last, text: pair, end, raw: text.slice(last.start, end) }
      else words.push({ text: plainText, raw, start, end, kind, isCapital })
    }
    const before = words.at(-1)?.text ?? ''
    if (raw === '1' && /^(?:no|some|any|every)$/.test(before)) push('one', 'word')
    else if (raw === '4' && /^(?:ask|asked|asking|looking|wait|waiting|thanks)$/.test(before))
      push('for', 'word')
    else if (
      raw === '2' &&
      /^(?:talked|talk|spoke|spoken|speak|speaking|talking|listen|chatted|want|wants)$/.test(before)
    )
      push('to', 'word')
    else if (/^\d/.test(raw) && !/^2[a-z]/i.test(raw)) push(raw, 'number')
    else if (raw.includes('@') && raw.length > 1) push('EMAIL', 'email')
    else if (raw.includes('/') && raw.length > 1)
      for (const word of slashed[raw.toLowerCase()]?.split(' ') ?? []) push(word, 'word')
    else if (/^[ap]\.m/i.test(raw)) push(`${raw[0]?.toLowerCase()}m`, 'word')
    else if (/^\p{L}/u.test(raw) || raw.startsWith('2')) {
      const mayBeName =
        (isCapital && !isStart && !shouts && raw !== raw.toUpperCase()) ||
        introducers.has(words.at(-1)?.text ?? '')
      for (const word of plainWords(raw, mayBeName)) push(word, 'word')
    } else {
      const mark = /\p{Extended_Pictographic}/u.test(raw)
        ? ','
        : (marks[raw] ?? (raw.startsWith('..') ? '.' : raw))
      const last = words.at(-1)
      if (/^[a-z]/.test(mark)) push(mark, 'word')
      else if (mark === '.' && last && isDotted(words, start, text))
        words[words.length - 1] = { ...last, raw: `${last.raw}.`, end }
      else if (mark === '.' && /^(?:asst|dept|prod|coord|mgr|ext|tel|sup)$/i.test(words.at(-1)?.raw ?? ''))
        continue
      else if (mark && /[.,;:!?|/-]/.test(mark)) push(mark, 'mark')
      else if (raw === '#') push('#', 'mark')
    }
    isStart = /[.!?\n]/.test(raw)
  }
  return words
}
