import type { Instant } from '../../functions/domain/time.ts'

/** A moving part of the desk: something that does things by itself as (virtual) time passes. */
export type Part = {
  /** When it next has something to do; undefined: nothing waits. */
  nextAt: () => Instant | undefined
  /** Does everything due at or before now, and waits for it. */
  runDue: (now: Instant) => Promise<void>
}

/** The one clock of the desk. */
export type DeskClock = { now: () => Instant }

/** How a stand-in is reached over HTTP: the desk mounts it at any path, prefix kept or not. */
export type Handler = (request: Request) => Promise<Response>

/**
 * Thrown by a handler whose work is done but whose answer is to get lost: the server closes the connection
 * unanswered.
 */
export class AnswerLost extends Error {
  override name = 'AnswerLost'
}
