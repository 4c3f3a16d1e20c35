import { isCommonWord } from './common-words.ts'
import { isGivenName, isStrange, wordNames } from './name-words.ts'
import type { Word } from './words.ts'

const roles = new Set(
  `coordinator receptionist assistant manager supervisor producer designer secretary upm poc boss director
  decorator accountant buyer gaffer`.split(/\s+/),
)
/** What follows somebody's 's: a thing of theirs, or where they are. */
const follows = new RegExp(
  '^(?:voicemail|mailbox|machine|desk|line|cell|phone|assistant|office|extension|number|out|busy|away|gone|off|not' +
    '|at (?:lunch|a|the|her|his)|in a|in meetings|on set|on lunch|on vacation|on a)(?: |$)',
)

const ownerIn = (word: Word | undefined, before: Word | undefined): string | undefined => {
  const stem =
    word?.kind === 'word' && word.text.length > 3 && /[^s']s$/.test(word.text) ? word.text.slice(0, -1) : ''
  const isOpening = !before || before.kind === 'mark'
  const isName =
    (isGivenName(stem) || (word?.isCapital && isStrange(stem)) || (isOpening && wordNames.has(stem))) &&
    !isGivenName(word?.text ?? '') &&
    (isOpening || !isCommonWord(word?.text ?? ''))
  return roles.has(stem) || isName ? stem : undefined
}

/** Words with the apostrophe that thumbs leave out: "danas out", "the coordinators vm". */
export const withApostrophes = (words: readonly Word[]): Word[] =>
  words.flatMap((word, at) => {
    const owner = ownerIn(word, words[at - 1])
    const next = `${words[at + 1]?.text ?? ''} ${words[at + 2]?.text ?? ''}`
    if (owner === undefined || !follows.test(next)) return [word]
    return [
      { ...word, text: owner, raw: word.raw.slice(0, -1) },
      { ...word, text: "'s", raw: "'s", isCapital: false },
    ]
  })
