import { read } from '../../functions/reading/read.ts'
import type { Reading, ReadingInput } from '../../functions/reading/reading.ts'

/** A Tuesday morning with two open offices and a card out for the first. */
export const tuesday: Omit<ReadingInput, 'text'> = {
  now: '2026-11-24T10:07',
  zone: 'America/Los_Angeles',
  focus: 'Blue Harbor',
  offices: ['Blue Harbor', 'Red Sky Pictures'],
}

/** The readings of a text without what a label does not fix. */
export function readingsOf(text: string, context: Partial<ReadingInput> = {}): Reading[] {
  return read({ ...tuesday, text, ...context }).map(({ note: _, because: __, ...reading }) => {
    if (reading.kind !== 'unclear') return reading as Reading
    return { kind: 'unclear' }
  })
}

/** The only reading of a text. */
export function readingOf(text: string, context: Partial<ReadingInput> = {}): Reading | undefined {
  const readings = readingsOf(text, context)
  return readings.length === 1 ? readings[0] : undefined
}

/** When a text puts a call off to. */
export function snoozedTo(text: string, context: Partial<ReadingInput> = {}): string | undefined {
  const reading = readingOf(text, context)
  return reading?.kind === 'snooze' ? reading.until : undefined
}

/** When the office asked to be called back. */
export function calledBackAt(text: string, context: Partial<ReadingInput> = {}): string | undefined {
  const reading = readingOf(text, context)
  const next = reading?.kind === 'disposition' ? reading.next : undefined
  return next?.kind === 'call-back' ? next.at : undefined
}
