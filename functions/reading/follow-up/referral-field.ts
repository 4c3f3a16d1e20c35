import { type Draft, nameBefore, nameFrom, stands, textAt, use } from './draft.ts'
import { each, links, skipMarks } from './walk.ts'

const referralBefore = [
  'referred by',
  'referral from',
  'recommended by',
  'referral is',
  'ref by',
  'referral by',
  'reference is',
  'reference',
  'ref is',
  'ref',
  'referral',
  'refer',
  'refered by',
  'via',
  'through',
  'sent by',
  'thanks to',
  'per',
  'heard about it from',
  'heard from',
  'got it from',
  'got the number from',
  'introduced by',
  'tip from',
  'connected by',
  'courtesy of',
  'my friend',
  'my buddy',
  'my pal',
  'my mate',
  'my cousin',
  'my roommate',
  'my brother',
  'my sister',
  'my uncle',
  'my aunt',
  'my teacher',
  'my professor',
  'my colleague',
  'my old boss',
  'word from',
  'got this from',
  'number from',
  'from my friend',
  'recommendation from',
  'who referred me',
]
const referralAfter = [
  'referred me',
  'refered me',
  'recommended me',
  'sent me',
  'told me',
  'told me about',
  'recommended',
  'gave me',
  'passed me',
  'is my referral',
  'is my ref',
  'is the referral',
  'is referring me',
  'hooked me up',
  'tipped me off',
  'put me onto',
  'suggested',
  'put in a word',
  'vouched for me',
  'said to call',
  'connected me',
  'put me in touch',
  'introduced me',
  'who referred me',
  'put my name in',
  'referred',
  'refered',
]
const relations = new RegExp(
  '^(?:associate|assistant|friend|cousin|student|intern|niece|nephew|son|daughter|brother|sister' +
    '|roommate|colleague|neighbor|neighbour|mentee|protege|trainee|classmate)$',
)

/** Where a name before "(there,) she referred me" ends. */
function nameEnd(draft: Draft, at: number): number {
  if (!/^(?:who|she|he|they)$/.test(textAt(draft, at - 1))) return at
  let end = at - 1
  while (/^(?:,|[.]|and|there|from|works|here|-)$/.test(textAt(draft, end - 1))) end -= 1
  return end
}

/** Whose associate one is: "I'm Jim Martin's former associate", "im jim martins associate". */
function whoseAt(draft: Draft, at: number): { name: string; from: number } | undefined {
  let end = at
  while (/^(?:former|old|ex|best|good|longtime|-)$/.test(textAt(draft, end - 1))) end -= 1
  const isMarked = textAt(draft, end - 1) === "'s"
  if (!isMarked && !/[^s]s$/.test(textAt(draft, end - 1))) return undefined
  const found = nameBefore(draft, isMarked ? end - 1 : end)
  const isMine = found && /^(?:i|am|me|my)$/.test(textAt(draft, found.from - 1))
  if (!isMine) return undefined
  return isMarked ? found : { ...found, name: found.name.slice(0, -1) }
}

/** Who referred the applicant, and how they know each other. */
export function takeReferral(draft: Draft): void {
  each(draft, (at) => {
    if (draft.fields.referral) return
    for (const phrase of referralAfter) {
      if (!stands(draft, at, phrase)) continue
      const found = nameBefore(draft, nameEnd(draft, at))
      if (!found) continue
      draft.fields.referral = found.name
      use(draft, found.from, at + phrase.split(' ').length)
      const after = skipMarks(
        draft,
        at + phrase.split(' ').length,
        /^(?:to|for|about|there|them|it|this|over)$/,
      )
      use(draft, at, after)
      return
    }
    for (const phrase of referralBefore) {
      if (!stands(draft, at, phrase)) continue
      const length = phrase.split(' ').length
      if (/^(?:interview|interviews|go|goes|going|all|hiring|resume)$/.test(textAt(draft, at - 1))) continue
      const start = skipMarks(draft, at + length, links)
      const found = nameFrom(draft, start)
      if (!found) continue
      draft.fields.referral = found.name
      use(draft, at, found.to)
      return
    }
    const mine = relations.test(textAt(draft, at)) ? whoseAt(draft, at) : undefined
    if (mine) {
      draft.fields.referral = mine.name
      draft.fields.relation = textAt(draft, at)
      use(draft, mine.from, at + 1)
    }
    const isFriend = relations.test(textAt(draft, at)) && textAt(draft, at + 1) === 'of'
    const friend = isFriend ? nameFrom(draft, at + 2) : undefined
    if (friend) {
      draft.fields.referral = friend.name
      draft.fields.relation = textAt(draft, at)
      use(draft, at, friend.to)
    }
  })
}
