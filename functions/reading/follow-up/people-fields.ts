import { isGivenName } from '../name-words.ts'
import { type Draft, nameBefore, nameFrom, phraseAt, stands, textAt, use } from './draft.ts'
import { departments, jobs, titles } from './trade-words.ts'

const each = (draft: Draft, visit: (at: number) => void): void => {
  for (let at = 0; at < draft.words.length; at += 1) if (!draft.isUsed[at]) visit(at)
}

const skipMarks = (draft: Draft, at: number, marks: RegExp): number => {
  let next = at
  while (marks.test(textAt(draft, next))) next += 1
  return next
}

const links = /^(?:is|are|was|:|-|,|'s|named|the|would|be|name|called|=)$/
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
]
const relations = new RegExp(
  '^(?:associate|assistant|friend|cousin|student|intern|niece|nephew|son|daughter|brother|sister' +
    '|roommate|colleague|neighbor|neighbour|former assistant|mentee|protege|trainee|classmate)$',
)

/** Who referred the applicant, and how they know each other. */
export function takeReferral(draft: Draft): void {
  each(draft, (at) => {
    if (draft.fields.referral) return
    for (const phrase of referralAfter) {
      if (!stands(draft, at, phrase)) continue
      const found = nameBefore(draft, textAt(draft, at - 1) === 'who' ? at - 1 : at)
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
    if (relations.test(textAt(draft, at)) && textAt(draft, at - 1) === "'s") {
      const found = nameBefore(draft, at - 1)
      const isMine =
        found &&
        draft.words
          .slice(Math.max(0, found.from - 3), found.from)
          .some((word) => /^(?:i|am|me|my)$/.test(word.text))
      if (!found || !isMine) return
      draft.fields.referral = found.name
      draft.fields.relation = textAt(draft, at)
      use(draft, found.from, at + 1)
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

const contactBefore = [
  'person to ask for is',
  'ask to speak to',
  'ask to speak with',
  'person to ask for',
  'ask for',
  'asking for',
  'contact person is',
  'contact person',
  'contact name is',
  'contact name',
  'contact is',
  'contact',
  'care of',
  'attention',
  'attn',
  'interviews go through',
  'interview go through',
  'interviews are through',
  'go through',
  'goes through',
  'talk to',
  'speak to',
  'speak with',
  'hiring is',
  'hiring done by',
  'hiring by',
  'run by',
  'interviews with',
  'interviews by',
  'interviews are with',
  'interviews held by',
  'reach out to',
  'send to',
  'reports to',
  'name is',
  'his name is',
  'her name is',
  'headed by',
  'led by',
  'addressed to',
  'get',
  'person is',
  'poc is',
  'reach',
  'interview with',
  'call',
  'name',
  'attn to',
  'boss is',
  'who to ask for is',
  'working for',
  'under',
]
const contactAfter = [
  'holds the interviews',
  'holds interviews',
  'does the interviews',
  'does interviews',
  'is hiring',
  'does the hiring',
  'handles hiring',
  'handles interviews',
  'handles the hiring',
  'runs interviews',
  'is the contact',
  'is holding interviews',
  'is the one to ask for',
  'is the person',
  'hires',
  'is in charge',
  'runs the department',
  'handles the interviews',
  'is who hires',
  'is doing interviews',
  'is interviewing',
  'is my contact',
  'runs the office',
  'is the name',
  'runs it',
  'is the boss',
  'conducts the interviews',
  'is holding the interviews',
  'interviews',
  'is who i ask for',
]

/** A title said of somebody: "UPM Dana Lee", "Dana Lee, the UPM", "the production designer is Beatriz Nunes". */
function takeTitled(draft: Draft): void {
  each(draft, (at) => {
    const title = draft.fields.contact && draft.fields.contactTitle ? undefined : phraseAt(draft, at, titles)
    if (!title) return
    if (
      /^(?:want|wants|role|seeking|as|need|needs|position|job|for|hiring)$/.test(
        textAt(draft, skipBack(draft, at)),
      )
    )
      return
    const end = at + title.length
    const longer = [1, 2].some(
      (back) => (phraseAt(draft, at - back, jobs)?.length ?? 0) > title.length + back - 1,
    )
    if (longer && !titles.has(textAt(draft, at - 1))) return
    if (
      /^(?:assistant|receptionist|manager|supervisor)$/.test(title.kept.toLowerCase()) &&
      !/^(?:the|their)$/.test(textAt(draft, at - 1))
    )
      return
    if (draft.fields.contact) {
      const before = draft.words[at - 1]?.text ?? ''
      const isBeside =
        draft.isUsed[skipBack(draft, at)] ||
        draft.isUsed[at - 1] ||
        ((before === ',' || before === 'the') && (draft.isUsed[at - 2] || draft.isUsed[at - 3]))
      if (isBeside) {
        draft.fields.contactTitle = title.kept
        use(draft, at, end)
      }
      return
    }
    const found = nameFrom(draft, skipMarks(draft, end, links))
    if (found && !(textAt(draft, end) === ',' && !/^\s*$/.test('') && !draft.words[end + 1]?.isCapital)) {
      draft.fields.contact = found.name
      draft.fields.contactTitle = title.kept
      use(draft, at - (textAt(draft, at - 1) === 'the' ? 1 : 0), found.to)
      return
    }
    const gap = skipBack(draft, at)
    const before = nameBefore(draft, gap + 1)
    if (before) {
      draft.fields.contact = before.name
      draft.fields.contactTitle = title.kept
      use(draft, before.from, end)
    }
  })
}

function skipBack(draft: Draft, at: number): number {
  let back = at - 1
  while (back >= 0 && /^(?:,|the|is|their|a|an|-|our|as|\||who|:|she|he|and|they)$/.test(textAt(draft, back)))
    back -= 1
  return back
}

/** The person to ask for. */
export function takeContact(draft: Draft): void {
  takeTitled(draft)
  each(draft, (at) => {
    if (draft.fields.contact) return
    for (const phrase of contactBefore) {
      if (!stands(draft, at, phrase)) continue
      const start = skipMarks(draft, at + phrase.split(' ').length, /^(?:is|:|-|named|called|the|for)$/)
      const title = phraseAt(draft, start, titles)
      const found = nameFrom(draft, title ? start + title.length : start)
      if (
        !found ||
        ((phrase === 'call' || phrase === 'name' || phrase === 'get' || phrase === 'reach') &&
          !draft.words[start]?.isCapital)
      )
        continue
      draft.fields.contact = found.name
      if (title) draft.fields.contactTitle = title.kept
      use(draft, at, found.to)
      return
    }
    const isPlaced = textAt(draft, at) === 'at' && draft.words[at + 1]?.isCapital === true
    const placed = isPlaced ? nameBefore(draft, at) : undefined
    if (placed && isGivenName(draft.words[placed.from]?.text ?? '') && at - placed.from > 1) {
      draft.fields.contact = placed.name
      use(draft, placed.from, at + 1)
      return
    }
    for (const phrase of contactAfter) {
      const found = stands(draft, at, phrase) ? nameBefore(draft, at) : undefined
      if (!found) continue
      draft.fields.contact = found.name
      use(draft, found.from, at + phrase.split(' ').length)
      return
    }
  })
  if (draft.fields.contact && !draft.fields.contactTitle) takeTitled(draft)
}

const isDepartment = (word: string): boolean =>
  word === 'department' || word === 'depts' || word === 'departments'

export function takeDepartment(draft: Draft): void {
  each(draft, (at) => {
    if (!isDepartment(textAt(draft, at)) || draft.fields.department) return
    const pair = `${textAt(draft, at - 2)}-${textAt(draft, at - 1)}`
    const triple = `${textAt(draft, at - 3)}-${pair}`
    const before = textAt(draft, at - 1)
    const [length, said] = departments.has(triple)
      ? [3, triple]
      : departments.has(pair)
        ? [2, pair]
        : departments.has(before)
          ? [1, before]
          : [0, '']
    if (length > 0) {
      draft.fields.department = said.replaceAll('-', ' ')
      use(draft, at - length, at + 1)
      return
    }
    const start = skipMarks(draft, at + 1, /^(?:is|:|-|,|the)$/)
    const after = textAt(draft, start)
    const two = `${after}-${textAt(draft, start + 1)}`
    if (departments.has(two) || departments.has(after)) {
      draft.fields.department = departments.has(two) ? two.replaceAll('-', ' ') : after
      use(draft, at, start + (departments.has(two) ? 2 : 1))
    }
  })
}

const roleLabels = new RegExp(
  '^(?:role|position|seeking|want|wants|job|for|as|looking|hiring|need|needs|applying|a|an|the|open' +
    '|opening|crew|to|be|is|:|-|applied|of|wanted|sought|am|i|gig|vacancy)$',
)

/** The job wanted. */
export function takeRole(draft: Draft): void {
  each(draft, (at) => {
    if (draft.fields.role) return
    const job = phraseAt(draft, at, jobs)
    if (!job) return
    const before = textAt(draft, at - 1)
    const isWeak =
      titles.has(textAt(draft, at)) ||
      new RegExp(
        '^(?:assistant|electric|boom|greens|utility|swing|background|scenic|runner|driver|manager|painter' +
          '|loader)$',
      ).test(draft.words[at]?.text ?? '')
    const isAlone = /^[,|;.]?$/.test(before) && /^[,|;.]?$/.test(textAt(draft, at + job.length))
    const isTrailed = /^(?:job|position|role|gig|spot|work)$/.test(textAt(draft, at + job.length))
    if (job.length === 1 && isWeak && !roleLabels.test(before) && !isAlone && !isTrailed) return
    draft.fields.role = job.kept
    let from = at
    while (from > 0 && roleLabels.test(textAt(draft, from - 1)) && textAt(draft, from - 1) !== 'the')
      from -= 1
    use(draft, from, at + job.length + (isTrailed ? 1 : 0))
  })
}
