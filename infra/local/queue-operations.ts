import { createHash } from 'node:crypto'
import type { Instant } from '../../functions/domain/time.ts'
import type { Agenda, Entry } from './agenda.ts'
import { AwsError, type Operations } from './aws-json.ts'
import type { DeskClock } from './part.ts'

/** A message in the queue; `receives` counts how often it was handed out. */
export type Message = {
  id: string
  body: string
  sentAt: Instant
  receives: number
  firstReceivedAt?: Instant
}

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

type Inside = {
  name: string
  clock: DeskClock
  messages: Agenda<Message>
  deadLetters: Agenda<Message>
  visibilitySeconds: number
  add: (body: string, delaySeconds: number) => Message
  receive: (now: Instant, atMost: number, awaySeconds: number) => Entry<Message>[]
}

type Input = Record<string, unknown>

/** The operations of SQS that a sender and a receiver need. */
export const queueOperations = (inside: Inside): Operations => {
  const { name, clock, messages, deadLetters } = inside

  const isDeadLetters = ({ QueueUrl }: Input): boolean => {
    const asked = String(QueueUrl).split('/').at(-1)
    if (asked === name) return false
    if (asked === `${name}-dead`) return true
    throw new AwsError('com.amazonaws.sqs#QueueDoesNotExist', 'The specified queue does not exist.')
  }
  const send = (input: Input) => {
    const { MessageBody: body, DelaySeconds: delay = 0 } = input
    if (typeof body !== 'string' || body === '' || Buffer.byteLength(body) > 1_048_576)
      throw new AwsError('InvalidParameterValue', 'The message body must have 1 byte to 1 MiB.')
    if (!isWholeNumber(delay, 900))
      throw new AwsError('InvalidParameterValue', 'DelaySeconds must be between 0 and 900.')
    return { MessageId: inside.add(body, Number(delay)).id, MD5OfMessageBody: md5(body) }
  }
  const remove = ({ ReceiptHandle }: Input, from = messages) => {
    const [id, receives] = String(ReceiptHandle).split('#')
    const entry = from.entries().find(({ job }) => job.id === id)
    // An old receipt deletes nothing, and is no error.
    if (entry !== undefined && entry.job.receives === Number(receives)) from.remove(entry)
    return {}
  }
  /** Whoever replays dead letters takes them as from any queue. */
  const receiveDead = (atMost: number, awaySeconds: number): Entry<Message>[] =>
    deadLetters
      .entries()
      .filter(({ at }) => at <= clock.now())
      .slice(0, atMost)
      .map((entry) => {
        const job = { ...entry.job, receives: entry.job.receives + 1 }
        deadLetters.postpone(entry, clock.now() + Math.max(awaySeconds, 1) * 1_000, job)
        return { ...entry, job }
      })
  const each = (input: Input, run: (entry: Input) => object) => {
    const successful: object[] = []
    const failed: object[] = []
    for (const entry of Array.isArray(input.Entries) ? (input.Entries as Input[]) : []) {
      try {
        successful.push({ Id: entry.Id, ...run(entry) })
      } catch (error) {
        if (!(error instanceof AwsError)) throw error
        failed.push({ Id: entry.Id, SenderFault: true, Code: error.type, Message: error.message })
      }
    }
    return { Successful: successful, Failed: failed }
  }

  return {
    SendMessage: (input) => {
      isDeadLetters(input)
      return send(input)
    },
    SendMessageBatch: (input) => {
      isDeadLetters(input)
      return each(input, send)
    },
    ReceiveMessage: (input) => {
      const isDead = isDeadLetters(input)
      const { MaxNumberOfMessages: atMost = 1, VisibilityTimeout: away = inside.visibilitySeconds } = input
      if (!isWholeNumber(atMost, 10) || atMost === 0)
        throw new AwsError('InvalidParameterValue', 'MaxNumberOfMessages must be between 1 and 10.')
      const received = isDead
        ? receiveDead(Number(atMost), Number(away))
        : inside.receive(clock.now(), Number(atMost), Number(away))
      return { Messages: received.map(({ job }) => receivedMessage(job)) }
    },
    DeleteMessage: (input) => {
      return remove(input, isDeadLetters(input) ? deadLetters : messages)
    },
    DeleteMessageBatch: (input) => {
      isDeadLetters(input)
      return each(input, (entry) => remove(entry))
    },
    ChangeMessageVisibility: (input) => {
      isDeadLetters(input)
      const [id] = String(input.ReceiptHandle).split('#')
      const entry = messages.entries().find(({ job }) => job.id === id)
      if (entry !== undefined) messages.postpone(entry, clock.now() + Number(input.VisibilityTimeout) * 1_000)
      return {}
    },
    GetQueueAttributes: (input) => {
      const entries = (isDeadLetters(input) ? deadLetters : messages).entries()
      const visible = entries.filter(({ at }) => at <= clock.now())
      const delayed = entries.filter(({ at, job }) => at > clock.now() && job.receives === 0)
      return {
        Attributes: {
          ApproximateNumberOfMessages: String(visible.length),
          ApproximateNumberOfMessagesDelayed: String(delayed.length),
          ApproximateNumberOfMessagesNotVisible: String(entries.length - visible.length - delayed.length),
          VisibilityTimeout: String(inside.visibilitySeconds),
        },
      }
    },
    GetQueueUrl: ({ QueueName }) => {
      isDeadLetters({ QueueUrl: QueueName })
      return { QueueUrl: `/000000000000/${String(QueueName)}` }
    },
  }
}

const receivedMessage = ({ id, body, sentAt, receives, firstReceivedAt = sentAt }: Message) => ({
  MessageId: id,
  ReceiptHandle: `${id}#${receives}`,
  Body: body,
  MD5OfBody: md5(body),
  Attributes: {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: String(sentAt),
    ApproximateFirstReceiveTimestamp: String(firstReceivedAt),
  },
})

const isWholeNumber = (value: unknown, greatest: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= greatest
