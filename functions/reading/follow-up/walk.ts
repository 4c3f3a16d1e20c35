import { type Draft, textAt, use } from './draft.ts'

/** Visits every word that no field has taken yet. */
export const each = (draft: Draft, visit: (at: number) => void): void => {
  for (let at = 0; at < draft.words.length; at += 1) if (!draft.isUsed[at]) visit(at)
}

export const skipMarks = (draft: Draft, at: number, marks: RegExp): number => {
  let next = at
  while (marks.test(textAt(draft, next))) next += 1
  return next
}

/** "The UPM at Salt Wagon is …": where a name goes on after the office that a title or a label is told of. */
export function afterOffice(draft: Draft, at: number): number {
  const start = textAt(draft, at) === 'over' ? at + 1 : at
  if (!/^(?:at|for|of|on|with|from)$/.test(textAt(draft, start))) return at
  for (let next = start + 1; next < start + 7; next += 1) {
    if (/^(?:is|was|:)$/.test(textAt(draft, next))) {
      use(draft, at, start + 1)
      return next
    }
    if (draft.words[next]?.kind !== 'word') break
  }
  return at
}

export const links =
  /^(?:is|are|was|:|-|,|'s|named|the|would|be|name|called|now|actually|=|somebody|there|a|guy|lady|woman|man)$/
