import { isGivenName } from '../name-words.ts'
import { type Draft, nameBefore, nameFrom, phraseAt, stands, textAt, use } from './draft.ts'
import { takeTitled } from './title-field.ts'
import { departments, jobs, titles } from './trade-words.ts'
import { each, skipMarks } from './walk.ts'

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
  'person',
  'c',
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

/** "Name:" of a listing that has a label for the contact too is the office's, as is "the company name is". */
const namesOffice = (draft: Draft, at: number): boolean =>
  /^(?:company|production|show|office|film|movie|series|project|studio|network|feature)$/.test(
    textAt(draft, at - 1),
  ) ||
  textAt(draft, at + 1) === 'of' ||
  (/^(?::|is)$/.test(textAt(draft, at + 1)) &&
    draft.words.some(
      (word, other) =>
        /^(?:contact|person|attn|attention|upm|poc|apoc)$/.test(word.text) &&
        /^(?::|is|person)$/.test(textAt(draft, other + 1)),
    ))

/** "Ask for Dev": there an everyday word with a capital of its own is a name too. */
function capitalAfter(draft: Draft, phrase: string, at: number): { name: string; to: number } | undefined {
  const word = draft.words[at]
  const isName =
    /^(?:ask|speak|talk|care)/.test(phrase) &&
    /^\p{Lu}\p{Ll}+$/u.test(word?.raw ?? '') &&
    /^[,.;|]?$/.test(textAt(draft, at + 1)) &&
    !/^(?:casting|crew|accounting|human|it|me|the|anybody|somebody)$/.test(textAt(draft, at)) &&
    !departments.has(textAt(draft, at)) &&
    !jobs.has(textAt(draft, at))
  return word && isName ? { name: word.raw, to: at + 1 } : undefined
}

/** Somebody's full name that is all of its stretch, and that no label claims: "Paper Wolf, 604-555-0149, Ana Ruiz". */
export function takeUnclaimedName(draft: Draft): void {
  each(draft, (at) => {
    if (draft.fields.contact || !/^[,.;|-]?$/.test(textAt(draft, at - 1))) return
    const found = isGivenName(textAt(draft, at)) ? nameFrom(draft, at) : undefined
    if (!found || found.to - at < 2 || !/^[,.;|-]?$/.test(textAt(draft, found.to))) return
    draft.fields.contact = found.name
    use(draft, at, found.to)
  })
}

/** The person to ask for. */
export function takeContact(draft: Draft): void {
  takeTitled(draft)
  each(draft, (at) => {
    if (draft.fields.contact) return
    for (const phrase of contactBefore) {
      if (!stands(draft, at, phrase) || (/^name/.test(phrase) && namesOffice(draft, at))) continue
      const start = skipMarks(
        draft,
        at + phrase.split(' ').length,
        /^(?:is|:|-|named|called|the|for|now|actually|really|there|over|here|a|an|somebody|guy|lady|woman|man)$/,
      )
      const title = phraseAt(draft, start, titles)
      const found =
        nameFrom(draft, title ? start + title.length : start) ?? capitalAfter(draft, phrase, start)
      if (!found || (/^(?:call|name|get|reach|person|c)$/.test(phrase) && !draft.words[start]?.isCapital))
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
