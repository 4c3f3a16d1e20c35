import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Instant } from '../../functions/domain/time.ts'
import { type Entry, openAgenda } from './agenda.ts'
import { AwsError, answerAwsJson } from './aws-json.ts'
import type { Keep } from './keep.ts'
import type { DeskClock, Handler, Part } from './part.ts'
import { type Message, queueOperations } from './queue-operations.ts'
import { sqsEvent } from './sqs-event.ts'

/** SQS on the desk: one queue that runs its function, and the dead letters of it. */
export type Queue = Part & {
  handle: Handler
  arn: string
  deadLetterArn: string
  /** The URL the client asks, below the URL where `handle` is mounted. */
  urlAt: (mountedAt: string) => string
  /** Puts a message in directly, as the scheduler does. @throws while the queue is down */
  send: (body: string, delaySeconds?: number) => void
  /** Puts a message among the dead letters, as the scheduler does with what it could not deliver. */
  bury: (body: string) => void
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

const messagesAtATime = 10

export const createQueue = (options: QueueOptions): Queue => {
  const { keep, clock, name, deliver, visibilitySeconds = 90, maxReceives = 5 } = options
  const arn = `arn:aws:sqs:us-east-1:000000000000:${name}`
  const messages = openAgenda<Message>(keep, `queue ${name}`)
  const deadLetters = openAgenda<Message>(keep, `queue ${name} dead letters`)
  let isDown = false

  const add = (body: string, delaySeconds: number): Message => {
    const message = { id: crypto.randomUUID(), body, sentAt: clock.now(), receives: 0 }
    messages.add(clock.now() + delaySeconds * 1_000, message)
    return message
  }

  /** Takes what is visible now; it stays away until deleted, or until its visibility timeout has passed. */
  const receive = (now: Instant, atMost: number, awaySeconds: number): Entry<Message>[] => {
    const received: Entry<Message>[] = []
    for (let entry = messages.due(now); entry !== undefined; entry = messages.due(now)) {
      if (entry.job.receives >= maxReceives) {
        const { job } = entry
        keep.together(() => {
          deadLetters.add(now, job)
          messages.remove(entry)
        })
        continue
      }
      if (received.length === atMost) break
      const { firstReceivedAt = now, receives } = entry.job
      const job = { ...entry.job, receives: receives + 1, firstReceivedAt }
      // Away at least a second: a failure is always seen later than now.
      messages.postpone(entry, now + Math.max(awaySeconds, 1) * 1_000, job)
      received.push({ ...entry, job })
    }
    return received
  }

  const failedIn = async (batch: readonly Entry<Message>[]): Promise<(id: string) => boolean> => {
    try {
      const answer = await deliver(
        sqsEvent(
          batch.map(({ job }) => job),
          arn,
        ),
      )
      const failures = new Set((answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier))
      return (id) => failures.has(id)
    } catch {
      return () => true
    }
  }

  const operations = queueOperations({ name, add, receive, messages, deadLetters, visibilitySeconds, clock })

  return {
    arn,
    deadLetterArn: `${arn}-dead`,
    urlAt: (mountedAt) => `${mountedAt.replace(/\/$/, '')}/000000000000/${name}`,
    handle: (request) => answerAwsJson(request, isDown ? refusing(operations) : operations),
    send: (body, delaySeconds = 0) => {
      if (isDown) throw new AwsError('ServiceUnavailable', 'the queue is down', 503)
      add(body, delaySeconds)
    },
    bury: (body) => {
      deadLetters.add(clock.now(), { id: crypto.randomUUID(), body, sentAt: clock.now(), receives: 0 })
    },
    setFault: (fault) => {
      isDown = fault === 'down'
    },
    waiting: () => messages.entries().map(({ at, job }) => ({ at, body: job.body, receives: job.receives })),
    dead: () => deadLetters.entries().map(({ at, job }) => ({ at, body: job.body })),

    nextAt: () => (isDown ? undefined : messages.nextAt()),
    runDue: async (now) => {
      if (isDown) return
      for (;;) {
        const batch = receive(now, messagesAtATime, visibilitySeconds)
        if (batch.length === 0) return
        const isFailed = await failedIn(batch)
        for (const entry of batch) if (!isFailed(entry.job.id)) messages.remove(entry)
      }
    },
  }
}

const refusing = (operations: object) =>
  Object.fromEntries(
    Object.keys(operations).map((operation) => [
      operation,
      () => {
        throw new AwsError('ServiceUnavailable', 'the queue is down', 503)
      },
    ]),
  )
