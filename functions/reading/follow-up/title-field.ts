import { isGivenName, isNameLike } from '../name-words.ts'
import { isKnownPlace } from '../places.ts'
import { type Draft, nameBefore, nameFrom, phraseAt, textAt, use } from './draft.ts'
import { jobs, titles } from './trade-words.ts'
import { afterOffice, each, links, skipMarks } from './walk.ts'

/** "Change the UPM to". */
const toName = new RegExp(`${links.source}|^(?:to|changed|has|been)$`)

/** What follows a job wanted rather than somebody's title. */
const label = /^(?:via|care|ref|referred|ask|contact|through|referral)$/

/** A title said of somebody: "UPM Dana Lee", "Dana Lee, the UPM", "the production designer is Beatriz Nunes". */
export function takeTitled(draft: Draft): void {
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
    const isListed = textAt(draft, end) === ','
    // "Script supervisor, Denver, via Paula Reece": the job wanted.
    if (isListed && (label.test(textAt(draft, end + 1)) || isKnownPlace(draft.words[end + 1]?.raw ?? '')))
      return
    const longer = [1, 2].some(
      (back) => (phraseAt(draft, at - back, jobs)?.length ?? 0) > title.length + back - 1,
    )
    if (longer && !titles.has(textAt(draft, at - 1))) return
    if (
      /^(?:assistant|receptionist|manager|supervisor)$/.test(title.kept.toLowerCase()) &&
      !/^(?:the|their)$/.test(textAt(draft, at - 1))
    )
      return
    if (draft.fields.contact && textAt(draft, at - 1) === ':' && textAt(draft, at - 2) === 'title') {
      draft.fields.contactTitle = title.kept
      use(draft, at - 2, end)
      return
    }
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
    const named = nameBefore(draft, skipBack(draft, at) + 1)
    const isApart = textAt(draft, at - 1) === ',' && named && !isNameLike(textAt(draft, named.from))
    const before = isApart ? undefined : named
    const isBefore = isListed && before !== undefined && isGivenName(textAt(draft, before.from))
    const link = afterOffice(draft, end)
    const from = skipMarks(draft, link, toName)
    const found = isBefore ? undefined : nameFrom(draft, from)
    if (found && !(isListed && !draft.words[end + 1]?.isCapital)) {
      draft.fields.contact = found.name
      draft.fields.contactTitle = title.kept
      use(draft, at - (textAt(draft, at - 1) === 'the' ? 1 : 0), end)
      use(draft, link, found.to)
    } else if (before) {
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
