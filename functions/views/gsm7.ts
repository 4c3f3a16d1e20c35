import { SegmentedMessage } from 'sms-segments-calculator'

/** Twilio's limit for one text, in UTF-16 units. */
export const longestText = 1600

const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
  'abcdefghijklmnopqrstuvwxyzäöñüà'
const extended = '^{}\\[]~|€\f'
const gsm7 = new Set(basic + extended)
/** These cost two of a segment's 160 (or 153) characters. */
const costly = new Set(extended)

/** Whether a text can be sent as GSM-7, at 160 characters a segment instead of 70. */
export const isGsm7 = (text: string): boolean => [...text].every((char) => gsm7.has(char))

/** How many segments the carrier counts (and bills) for this text. */
export const segmentsOf = (text: string): number => new SegmentedMessage(text, 'auto').segmentsCount

/** Whether a text fits into so many segments. Counts by hand where that is enough: the calculator takes 1 ms. */
export function fits(text: string, segments: number): boolean {
  if (!isGsm7(text)) return segmentsOf(text) <= segments
  const units = [...text].reduce((sum, char) => sum + (costly.has(char) ? 2 : 1), 0)
  if (units <= 160) return segments >= 1
  // A costly character is never split over two segments, so each may waste one unit.
  if (units <= 152 * segments) return segments >= 2
  return units <= 153 * segments && segmentsOf(text) <= segments
}

/** Characters that look like one that GSM-7 has, by what is sent instead. */
const lookAlikes: Readonly<Record<string, string>> = {
  "'": '‘’‚‛ʹʻʼʽˈˊˋ′‵´`＇',
  '"': '“”„‟«»″‶ˮ〃',
  '-': '‐‑‒–—―−⁃﹘﹣－‾',
  ' ': '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f',
  '*': '•‣∙⋅●▪◦★☆·',
  '/': '⁄∕÷',
  x: '×✕✖',
  '<': '‹',
  '>': '›',
  '|': '¦',
  '...': '…',
  '->': '→⇒➔',
  '<-': '←',
  '(c)': '©',
  '(r)': '®',
  TM: '™',
  '!!': '‼',
  c: 'ç¢',
  e: 'əǝ',
  E: 'ƏƎ',
  d: 'đðɖ',
  D: 'ĐÐƉ',
  h: 'ħ',
  H: 'Ħ',
  i: 'ıɨ',
  I: 'Ɨ',
  k: 'ĸƙ',
  K: 'Ƙ',
  l: 'łƚ',
  L: 'ŁȽ',
  n: 'ŋɲ',
  N: 'ŊƝ',
  o: 'ɵɔ',
  O: 'ƟƆ',
  t: 'ŧ',
  T: 'Ŧ',
  b: 'ƀɓ',
  B: 'ɃƁ',
  g: 'ǥ',
  G: 'Ǥ',
  z: 'ƶ',
  Z: 'Ƶ',
  u: 'ʉµ',
  U: 'Ʉ',
  th: 'þ',
  Th: 'Þ',
  oe: 'œ',
  Oe: 'Œ',
  SS: 'ẞ',
}
const byLook = new Map(
  Object.entries(lookAlikes).flatMap(([to, from]) => [...from].map((char) => [char, to])),
)

/** A plain spelling of a character that GSM-7 lacks, or undefined where there is none (another script). */
function plainly(char: string): string | undefined {
  if (gsm7.has(char)) return char
  const seen = byLook.get(char)
  if (seen !== undefined) return seen
  const letters = char.normalize('NFKD').replace(/\p{M}/gu, '')
  const plain = [...letters].map((letter) => byLook.get(letter) ?? letter).join('')
  return plain !== '' && plain !== char && /^[\x20-\x7e]+$/.test(plain) ? plain : undefined
}

/** Control characters but line end and tab, invisible ones but joiners, lone surrogates, emoji. */
function withoutNoise(text: string): string {
  if (/^[\n\t\x20-\x7e]*$/.test(text)) return text
  // Made only here, as it takes milliseconds.
  noise ??= /[\p{Cc}--[\n\t]]|[\p{Cf}--[\u200c\u200d]]|\p{Cs}|\p{RGI_Emoji}/gv
  return text.replace(noise, '')
}
let noise: RegExp | undefined

/**
 * A text as it is sent: look-alikes and accents that GSM-7 lacks as plain letters (María → Maria), no control
 * characters, no emoji, at most 1,600 characters. Letters of another script stay as they are.
 */
export function plainText(text: string): string {
  if (isPlain.test(text)) return cut(withoutTrailing(text))
  const composed = withoutNoise(text.replace(/\r\n?|\u2028|\u2029/g, '\n')).replace(
    /\p{Script=Latin}\p{M}+/gu,
    (letter) => letter.normalize('NFC'),
  )
  const plain = [...composed].map((char) => plainly(char) ?? char).join('')
  return cut(withoutTrailing(withoutStrays(plain)))
}

/** Letters, digits and marks that GSM-7 has: all of ASCII but the backtick. Most texts are no more than that. */
const isPlain = /^[\n\x20-\x5f\x61-\x7e]*$/

const withoutTrailing = (text: string): string => text.replace(/ +(?=\n|$)/g, '')

/** Without letters of another script, symbols that would cost the text its GSM-7 are left out. */
function withoutStrays(text: string): string {
  const strays = [...text].filter((char) => !gsm7.has(char))
  const isOtherScript = strays.some((char) => /[\p{L}\p{Nd}]/u.test(char))
  return isOtherScript ? text : [...text].filter((char) => gsm7.has(char) && char !== '\f').join('')
}

function cut(text: string): string {
  if (text.length <= longestText) return text
  return `${text.slice(0, longestText - 3).replace(/\p{Cs}$/u, '')}...`
}

/**
 * A name as it stands in a text: one line, plain, without what a phone would take for another number or a link.
 */
export function nameInText(name: string): string {
  return plainText(name)
    .replace(/\bhttps?:\/\//gi, '')
    .replace(/\+?\d(?:[\s().-]*\d){6,}/g, '')
    .replace(/[[{}\]~|\\^€]/g, (char) => cheap[char] ?? char)
    .replace(/\s+/g, ' ')
    .trim()
}

/** In a name these would cost two characters of the budget each. */
const cheap: Readonly<Record<string, string>> = {
  '[': '(',
  '{': '(',
  ']': ')',
  '}': ')',
  '~': '-',
  '|': '/',
  '\\': '/',
  '^': '',
  '€': 'E',
}

/** At most so many characters, the cut marked by a dot. */
export const clip = (name: string, length: number): string =>
  name.length <= length ? name : `${name.slice(0, length - 1).trimEnd()}.`
