import { isGivenName } from '../name-words.ts'
import type { FollowUpFields } from '../reading.ts'
import type { Word } from '../words.ts'

type FieldsOf = (words: readonly Word[]) => FollowUpFields

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '')

/** True where a stretch is an office's name and nothing else: "High Noon", "2. High Noon". */
const isBareName = (words: readonly Word[], fields: FollowUpFields): boolean => {
  const said = words.filter((word, at) => word.kind !== 'mark' && word.start !== words[at - 1]?.start)
  return (
    Object.keys(fields).join() === 'office' &&
    said.length <= 5 &&
    !(said.length > 1 && isGivenName(said[0]?.text ?? '')) &&
    letters(fields.office ?? '') === letters(said.map((word) => word.raw).join(''))
  )
}

/** "Two new ones": what is said above a list. */
const header = new RegExp(
  "^(?:(?:here|are|is|'s|the|some|a|few|couple|of|one|two|three|four|five|[2-9]|more|new|ones|offices|productions" +
    '|shows|companies|to|add|please|pls|my|list|numbers|these|following|both|for|you|me|hi|hey|and) ?)+:?$',
)

function stretchesOf(words: readonly Word[], mark: string): Word[][] {
  const stretches: Word[][] = [[]]
  for (const word of words) {
    if (word.text === mark) stretches.push([])
    else stretches.at(-1)?.push(word)
  }
  return stretches.filter((stretch) => stretch.some((word) => word.kind !== 'mark'))
}

/**
 * The offices of a pasted list: two or more entries with a name and a number each. What is only a name or only a
 * number is an entry too, unless it completes the one before; any other line is a detail of the entry it follows.
 */
export function entriesOf(words: readonly Word[], fieldsOf: FieldsOf): FollowUpFields[] | undefined {
  if (words.filter((word) => word.kind === 'phone').length < 2) return undefined
  for (const mark of ['|', ';', ',']) {
    const entries: { words: Word[]; hasOffice: boolean; hasPhone: boolean }[] = []
    for (const stretch of stretchesOf(words, mark)) {
      if (entries.length === 0 && header.test(stretch.map((word) => word.text).join(' '))) continue
      const fields = fieldsOf(stretch)
      const hasPhone = fields.phone !== undefined
      const hasOffice = fields.office !== undefined && (hasPhone || isBareName(stretch, fields))
      const last = entries.at(-1)
      const isNew = (hasOffice && last?.hasOffice) || (hasPhone && last?.hasPhone)
      if (last && !isNew) {
        last.words.push(
          ...(last.words[0] ? [{ ...last.words[0], text: '|', raw: '\n', kind: 'mark' as const }] : []),
          ...stretch,
        )
        last.hasOffice ||= hasOffice
        last.hasPhone ||= hasPhone
      } else if (hasOffice || hasPhone) entries.push({ words: stretch, hasOffice, hasPhone })
    }
    const full = entries.filter((entry) => entry.hasOffice && entry.hasPhone)
    if (full.length >= 2) return entries.map((entry) => fieldsOf(entry.words))
  }
  return undefined
}
