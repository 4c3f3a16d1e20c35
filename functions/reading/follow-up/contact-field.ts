import { honorifics, isGivenName, isNameLike } from '../name-words.ts'
import { type Draft, nameBefore, nameFrom, phrase, phraseAt, textAt, use, wordsAt } from './draft.ts'
import { takeTitled } from './title-field.ts'
import { departments, jobs, titles } from './trade-words.ts'
import { afterOffice, each, skipMarks } from './walk.ts'

const contactBefore = phrase(
  '(?:person|one|who) to ask for',
  'ask(?:ing)? (?:for|to speak (?:to|with))',
  'contact(?: (?:person|name|info|details))?',
  'care of|attention|attn(?: to)?',
  'interviews? (?:(?:are |is )?(?:with|through)|go(?:es)? through|(?:held )?by)',
  'go(?:es)? through',
  'hiring (?:is|(?:done )?by)',
  '(?:run|headed|led) by',
  '(?:talk|speak|addressed|send|reports|reach out) (?:to|with)',
  '(?:name|boss|chief) is|(?:boss|chief)(?= (?:at|for|of|on|over) )|working for|under|get|reach|call|name|person|c',
)
/** Labels that are everyday words too: the name after them needs its capital. */
const isWeakLabel = /^(?:call|name|get|reach|person|c)$/
const holds = '(?:holds?|does|handles?|runs?|conducts?|(?:is )?(?:holding|doing|handling|running|conducting))'
const contactAfter = phrase(
  `${holds} (?:the )?(?:interviews?|hiring|department|office|it)`,
  '(?:is|was) (?:the|my) (?:contact|person|name|boss|one to ask for)',
  'is (?:hiring|interviewing|in charge|who (?:hires|i ask for))',
  'hires|interviews|contact(?= [,.;|]|$)',
)
const askFor = phrase('ask for')
const butAsk = phrase('but (?:ask for|talk to|speak (?:to|with)|call|get)')

/** "Name:" of a listing that has a label for the contact too is the office's, as is "the company name is". */
const namesOffice = (draft: Draft, at: number): boolean =>
  /^(?:my|company|production|show|office|film|movie|series|project|studio|network|feature)$/.test(
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
function capitalAt(draft: Draft, at: number): { name: string; to: number } | undefined {
  const word = draft.words[at]
  const isName =
    /^\p{Lu}\p{Ll}+$/u.test(word?.raw ?? '') &&
    /^[,.;|]?$/.test(textAt(draft, at + 1)) &&
    !/^(?:casting|crew|accounting|human|it|me|the|anybody|somebody)$/.test(textAt(draft, at)) &&
    !departments.has(textAt(draft, at)) &&
    !jobs.has(textAt(draft, at))
  return word && isName ? { name: word.raw, to: at + 1 } : undefined
}

const isPersonal = (word: string): boolean => isNameLike(word) || honorifics.has(word)

const afterLabel = new RegExp(
  '^(?:is|was|to|changed|has|been|:|-|named|called|the|for|now|actually|really|there|over|here|a|an|somebody' +
    '|guy|lady|woman|man)$',
)

/** A full name that is all of its stretch, and that no label claims: "Paper Wolf, 604-555-0149, Ana Ruiz". */
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
  each(draft, (at) => {
    const length = wordsAt(draft, at, butAsk)
    const found = length > 0 ? nameFrom(draft, at + length) : undefined
    if (!found || !isPersonal(textAt(draft, at + length))) return
    draft.fields.contact = found.name
    use(draft, at, found.to)
  })
  takeTitled(draft)
  const asks = draft.words.some((_, at) => wordsAt(draft, at, askFor) > 0)
  each(draft, (at) => {
    if (draft.fields.contact) return
    const label = wordsAt(draft, at, contactBefore)
    const isWeak = label === 1 && isWeakLabel.test(textAt(draft, at))
    if (label > 0 && !(textAt(draft, at) === 'name' && namesOffice(draft, at))) {
      const link = afterOffice(draft, at + label)
      const start = skipMarks(draft, link, afterLabel)
      const title = phraseAt(draft, start, titles)
      const found =
        nameFrom(draft, title ? skipMarks(draft, start + title.length, /^,$/) : start) ??
        (isWeak ? undefined : capitalAt(draft, start))
      const isOther = isWeak && (asks || !(draft.words[start]?.isCapital && isPersonal(textAt(draft, start))))
      if (found && !isOther) {
        draft.fields.contact = found.name
        if (title) draft.fields.contactTitle = title.kept
        use(draft, at, at + label)
        use(draft, link, found.to)
        return
      }
    }
    const isPlaced = textAt(draft, at) === 'at' && draft.words[at + 1]?.isCapital === true
    const placed = isPlaced ? nameBefore(draft, at) : undefined
    if (placed && isGivenName(draft.words[placed.from]?.text ?? '')) {
      draft.fields.contact = placed.name
      use(draft, placed.from, at + 1)
      return
    }
    const deed = wordsAt(draft, at, contactAfter)
    const doer = deed > 0 ? nameBefore(draft, at) : undefined
    if (!doer || (textAt(draft, at) === 'contact' && !isPersonal(textAt(draft, doer.from)))) return
    if (textAt(draft, at + 1) === 'hiring' && !isGivenName(textAt(draft, doer.from))) return
    draft.fields.contact = doer.name
    use(draft, doer.from, at + deed)
  })
  if (draft.fields.contact && !draft.fields.contactTitle) takeTitled(draft)
}
