import { readAll } from './read-all.ts'
import type { Reading, ReadingInput } from './reading.ts'
import { LONGEST_TEXT } from './tidy-text.ts'

/** Understands a text: pure, total, never empty. */
export function read(input: ReadingInput): Reading[] {
  return readExplained(input).map(({ because: _, ...reading }) => reading as Reading)
}

/** The same, with the words that led to each reading. */
export function readExplained(input: ReadingInput): Reading[] {
  if (input.text.length > LONGEST_TEXT) return [{ kind: 'unclear', because: ['too long for a text message'] }]
  const readings = readAll(input)
  return readings.length > 0 ? readings : [{ kind: 'unclear' }]
}
