import type { Word } from './words.ts'

const mine = new RegExp(
  '(?:^| )(?:my (?:[a-z]+ ){0,3}(?:number|cell|phone|mobile|digits|info)(?: (?:is|,|:|-|at|there))*' +
    '|(?:told|asked) .*(?:call|reach|ring|text|phone|get) me (?:[a-z]+ ){0,2}(?:at|on|:))$',
)

/** "Gave her my cell 505-555-0183": one's own number is a remark, and no office's. */
export function withoutOwnNumber(words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => word.text === 'my' || word.text === 'me')) return words
  const isOwn = (at: number): boolean => {
    const before = words.slice(Math.max(0, at - 10), at).map((word) => word.text)
    return mine.test(before.join(' '))
  }
  return words.filter((word, at) => word.kind !== 'phone' || !isOwn(at))
}
