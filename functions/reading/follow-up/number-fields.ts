import { digitsSaid } from '../phone-mentions.ts'
import { numberOf } from '../time-words.ts'
import { type Draft, phrase, textAt, use, wordsAt } from './draft.ts'

/** Labels of a number that are no part of a name before it, as "Film Office A" may be. */
const hardLabel = /^(?:phone|tel|number|#|cell|line|fax|ph|mobile|landline|t|p|f|main|direct)$/

/** The first phone number that is no fax. */
export function takePhone(draft: Draft): void {
  draft.words.forEach((word, at) => {
    if (word.kind !== 'phone') return
    const before = [
      textAt(draft, at - 1),
      textAt(draft, at - 2),
      textAt(draft, at - 3),
      textAt(draft, at - 4),
    ]
    const after = [textAt(draft, at + 1), textAt(draft, at + 2)]
    const said = before.toReversed().join(' ')
    const isFax =
      before.includes('fax') &&
      !/(?:phone|tel|office) (?:\/|and) fax|fax (?:\/|and) (?:phone|tel)/.test(said) &&
      !before.slice(0, before.indexOf('fax')).some((text) => /^(?:phone|tel|\|)$/.test(text))
    if (
      !isFax &&
      !(
        (after[0] === 'fax' && draft.words[at + 2]?.kind !== 'phone' && textAt(draft, at + 2) !== ':') ||
        (after[0] === ',' && after[1] === 'fax' && textAt(draft, at + 3) === ',')
      )
    ) {
      if (word.e164 && !draft.fields.phone) draft.fields.phone = word.e164
    }
    let from = at
    const label = new RegExp(
      '^(?:phone|tel|office|number|#|:|is|the|at|cell|main|their|line|fax|ph|no|production|mobile|direct' +
        '|call|landline|,|it|are|a|-|dial|t|p|f|his|her|and|new|other|right|correct|actually|now|for|them' +
        '|that|this)$',
    )
    while (
      from > 0 &&
      label.test(textAt(draft, from - 1)) &&
      !(
        textAt(draft, from - 1) === ',' &&
        !/^(?:phone|tel|office|number|fax|cell)$/.test(textAt(draft, from - 2))
      )
    ) {
      if (
        !hardLabel.test(textAt(draft, from - 1)) &&
        draft.words[from - 1]?.isCapital &&
        draft.words[from - 2]?.isCapital
      )
        break
      from -= 1
    }
    if (/^(?:and)$/.test(textAt(draft, from))) from += 1
    use(draft, from, at + 1)
  })
}

export function takeExtension(draft: Draft): void {
  draft.words.forEach((word, at) => {
    if (draft.isUsed[at] || draft.fields.extension) return
    const attached = /^(?:x|ext|extn)(\d{1,6})$/i.exec(word.raw)
    if (attached?.[1]) {
      draft.fields.extension = attached[1]
      use(draft, at, at + 1)
      return
    }
    if (!/^(?:x|ext|extn|extension|xt)$/.test(word.text)) return
    let next = at + 1
    while (/^(?:is|'s|:|\.|#|-|number|,|to|now)$/.test(textAt(draft, next))) next += 1
    const said: string[] = []
    while (
      /^(?:\d{1,6}|oh|o|hundred)$/.test(textAt(draft, next)) ||
      numberOf(textAt(draft, next)) !== undefined
    ) {
      said.push(textAt(draft, next))
      next += 1
      if (said.length >= 6) break
    }
    if (said.length === 0) return
    draft.fields.extension = digitsSaid(said).slice(0, 6)
    use(draft, at, next)
  })
}

const noCalls = phrase(
  'please no calls',
  '(?:no|dont|do not)(?: phone| telephone| cold)? (?:phonecalls|calls?|phone|inquiries|callers)(?: or emails)?',
  'calls not accepted|not (?:taking|accepting) calls|no walk ins or calls',
)

/** "listing says no calls", "NO PHONE CALLS"; "no calls after 5" says when, not never. */
export function takeNoCalls(draft: Draft): void {
  draft.words.forEach((_, at) => {
    if (draft.fields.noCalls) return
    const length = wordsAt(draft, at, noCalls)
    if (length === 0) return
    let end = at + length
    while (/^(?:please|whatsoever|at|all|the|office|accepted|us)$/.test(textAt(draft, end))) end += 1
    if (
      new RegExp(
        '^(?:after|before|until|on|between|past|during|yet|me|today|tomorrow|for|this|next|from|in|monday' +
          '|tuesday|wednesday|thursday|friday|back)$',
      ).test(textAt(draft, end))
    ) {
      use(draft, at, Math.min(end + 3, draft.words.length))
      return
    }
    draft.fields.noCalls = true
    let from = at
    while (
      /^(?:listing|says|said|say|post|ad|posting|the|it|they|but|says:|:|states|job|notice|clearly)$/.test(
        textAt(draft, from - 1),
      )
    )
      from -= 1
    use(draft, from, end)
  })
}
