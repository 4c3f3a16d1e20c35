import { type Draft, textAt } from './draft.ts'

/** Visits every word that no field has taken yet. */
export const each = (draft: Draft, visit: (at: number) => void): void => {
  for (let at = 0; at < draft.words.length; at += 1) if (!draft.isUsed[at]) visit(at)
}

export const skipMarks = (draft: Draft, at: number, marks: RegExp): number => {
  let next = at
  while (marks.test(textAt(draft, next))) next += 1
  return next
}

export const links =
  /^(?:is|are|was|:|-|,|'s|named|the|would|be|name|called|now|actually|=|somebody|there|a|guy|lady|woman|man)$/
