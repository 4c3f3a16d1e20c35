import { isGivenName, isStrange } from './name-words.ts'

type Words = readonly string[]

/** "Stop by 2200 Peachtree": a street needs no "street". */
const isHouseNumber = (words: Words, at: number): boolean =>
  /^\d{3,5}$/.test(words[at] ?? '') &&
  /^(?:stop|come|swing|drop|go|office|located|meet)$/.test(words[at - 2] ?? '') &&
  isStrange(words[at + 1] ?? '') &&
  !isGivenName(words[at + 1] ?? '')

/** True where a number is a house's and no hour: "come to 450 main st". */
export const isAddress = (words: Words, at: number): boolean =>
  isHouseNumber(words, at) ||
  (/^\d{2,5}$/.test(words[at] ?? '') &&
    words
      .slice(at + 1, at + 5)
      .some((word) =>
        /^(?:st|street|ave|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|way|suite|floor|hwy)$/.test(word),
      ) &&
    !/^(?:am|pm|:)$/.test(words[at + 1] ?? ''))
