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
  const said = input.text.trim().slice(0, 160)
  const explained = readings.map((reading) => ({ because: said ? [said] : ['nothing was said'], ...reading }))
  return explained.length > 0 ? explained : [{ kind: 'unclear', because: [said] }]
}
