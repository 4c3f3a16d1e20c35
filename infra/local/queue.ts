import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Instant } from '../../functions/domain/time.ts'
import type { Keep } from './keep.ts'
import type { DeskClock, Handler, Part } from './part.ts'

/** SQS on the desk: one queue that runs its function, and the dead letters of it. */
export type Queue = Part & {
  handle: Handler
  arn: string
  /** The URL the client asks, below the URL where `handle` is mounted. */
  urlAt: (mountedAt: string) => string
  /** Puts a message in directly, as the scheduler does. @throws while the queue is down */
  send: (body: string, delaySeconds?: number) => void
  setFault: (fault: 'down' | undefined) => void
  waiting: () => readonly { body: string; at: Instant; receives: number }[]
  dead: () => readonly { body: string; at: Instant }[]
}

export type QueueOptions = {
  keep: Keep
  clock: DeskClock
  name: string
  /** The function the queue runs; a rejection fails the whole batch. */
  deliver: (event: SQSEvent) => Promise<SQSBatchResponse | undefined>
  /** How long a failed message stays away; 90 by default. */
  visibilitySeconds?: number
  /** After so many failed receives a message goes to the dead letters; 5 by default. */
  maxReceives?: number
}

export const createQueue = (_options: QueueOptions): Queue => {
  throw new Error('not built yet')
}
