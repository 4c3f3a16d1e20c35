import { isNameLike } from '../name-words.ts'
import { type Draft, nameBefore, nameFrom, phrase, textAt, use, wordsAt } from './draft.ts'
import { afterOffice, each, links, skipMarks } from './walk.ts'

const referralBefore = phrase(
  '(?:referred|refered|recommended|sent|introduced|connected|ref|referral) by',
  'referral(?: from| is)?|recommendation from|reference(?: is)?|ref(?: is)?|refer',
  'via|through|per|thanks to|courtesy of|who referred me',
  '(?:heard|got)(?: about)?(?: it| this| the number)? from|(?:tip|word|number) from',
  '(?:from )?my (?:old |good )?(?:friend|buddy|pal|mate|cousin|roommate|brother|sister|uncle|aunt|teacher' +
    '|professor|colleague|boss|coworker|neighbor)',
)
const referralAfter = phrase(
  '(?:who )?(?:referred|refered|recommended)(?: me| you)?|(?:who |has )?(?:refers?|recommends?) me',
  '(?:sen[dt]s?|tells?|told|gives?|gave|passed|hooked|introduced|connected|tipped|put|pointed) (?:me|you)' +
    '(?: about| up| off| onto| in touch)?',
  'is (?:my (?:referral|ref)|the referral|referring me)',
  '(?:put (?:my name )?in|vouched)(?: a word)?(?: for me)?',
  '(?:said|says|suggested|mentioned)(?: that)?(?: to| i)(?: should| can| could)?(?: call| ask| try| contact)?',
  'suggested',
)
const relations = new RegExp(
  '^(?:associate|assistant|friend|cousin|student|intern|niece|nephew|son|daughter|brother|sister' +
    '|roommate|colleague|neighbor|neighbour|mentee|protege|trainee|classmate)$',
)

/** Where a name before "(there,) she referred me" ends. */
function nameEnd(draft: Draft, at: number): number {
  const aside = [2, 3, 4, 5].find((back) => textAt(draft, at - 1) === ',' && textAt(draft, at - back) === ',')
  if (aside && textAt(draft, at - aside + 1) === 'my') return at - aside
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

const saidBefore = (draft: Draft, at: number): string => {
  const said = draft.words.slice(Math.max(0, at - 8), at).map((word) => word.text)
  return `${said.join(' ')} `
}

/** Who referred the applicant, and how they know each other. */
export function takeReferral(draft: Draft): void {
  each(draft, (at) => {
    if (draft.fields.referral) return
    const deed = wordsAt(draft, at, referralAfter)
    const doer = deed > 0 ? nameBefore(draft, nameEnd(draft, at)) : undefined
    if (doer && !/^(?:at|on|for|of)$/.test(textAt(draft, doer.from - 1))) {
      draft.fields.referral = doer.name
      use(draft, doer.from, skipMarks(draft, at + deed, /^(?:to|for|about|there|them|it|this|over)$/))
      return
    }
    const isHeard =
      textAt(draft, at) === 'from' && /(?:^| )(?:heard|learned|tip|lead) /.test(saidBefore(draft, at))
    const label = isHeard ? 1 : wordsAt(draft, at, referralBefore)
    const isContact = /^(?:interview|interviews|go|goes|going|all|hiring|resume)$/.test(textAt(draft, at - 1))
    const named = label === 1 && /^[,.;|]?$/.test(textAt(draft, at + 1)) ? nameBefore(draft, at) : undefined
    if (named && !isContact && isNameLike(textAt(draft, named.from))) {
      draft.fields.referral = named.name
      use(draft, named.from, at + 1)
      return
    }
    const found =
      label > 0 && !isContact
        ? nameFrom(draft, skipMarks(draft, afterOffice(draft, at + label), links))
        : undefined
    if (found) {
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
