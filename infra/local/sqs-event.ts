import type { SQSEvent } from 'aws-lambda'
import { type Message, md5 } from './queue-operations.ts'

/** What Lambda hands to a function that a queue runs. */
export const sqsEvent = (messages: readonly Message[], queueArn: string): SQSEvent => ({
  Records: messages.map(({ id, body, sentAt, receives, firstReceivedAt = sentAt }) => ({
    messageId: id,
    receiptHandle: `${id}#${receives}`,
    body,
    attributes: {
      ApproximateReceiveCount: String(receives),
      SentTimestamp: String(sentAt),
      SenderId: '000000000000',
      ApproximateFirstReceiveTimestamp: String(firstReceivedAt),
    },
    messageAttributes: {},
    md5OfBody: md5(body),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: 'us-east-1',
  })),
})
