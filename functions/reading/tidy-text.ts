/** The longest text that is read; a longer one is no text message and gets `unclear` at once. */
export const LONGEST_TEXT = 10_000

const keycap = /([0-9#*])\uFE0F?\u20E3/g
// biome-ignore lint/suspicious/noMisleadingCharacterClass: joiners are dropped one by one
const skinTone = /[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D\u200B\u200C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: dropping them is the point
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g

/** Plain quotes, dashes and spaces; no control characters, markup, skin tones or bidi marks. Lines stay lines. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(keycap, ' $1 ')
    .replace(skinTone, '')
    .replace(control, '')
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, ' ')
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, (dash) => (dash === '—' || dash === '―' ? ' - ' : '-'))
    .replace(/(?<=^|\s)[:;=]['-]?[()DPpOo/\\|3*]{1,3}(?=[\s.!,]|$)/g, ' , ')
    .replace(/…/g, '...')
    .replace(/#(?!\s?\d|\w)/g, ' number ')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\S\n]/g, ' ')
}
