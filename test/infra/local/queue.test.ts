import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeep } from '../../../infra/local/keep.ts'
import { createQueue } from '../../../infra/local/queue.ts'
import { aws, serve, virtualTime } from './virtual-time.ts'

const open = async () => {
  const time = virtualTime()
  const start = time.now()
  const delivered: { seconds: number; bodies: string[]; receives: string[] }[] = []
  let answer: (event: SQSEvent) => SQSBatchResponse | undefined = () => undefined
  const queue = createQueue({
    keep: openKeep(':memory:'),
    clock: time,
    name: 'wake',
    deliver: async (event) => {
      delivered.push({
        seconds: (time.now() - start) / 1_000,
        bodies: event.Records.map(({ body }) => body),
        receives: event.Records.map(({ attributes }) => attributes.ApproximateReceiveCount),
      })
      return answer(event)
    },
  })
  const server = await serve({ sqs: queue.handle })
  return {
    ...time,
    queue,
    delivered,
    answer: (next: typeof answer) => {
      answer = next
    },
    client: new SQSClient({ ...aws(`${server.url}/sqs`), maxAttempts: 1 }),
    QueueUrl: queue.urlAt(`${server.url}/sqs`),
    close: server.close,
  }
}

describe("the desk's queue, through the real client", () => {
  let world: Awaited<ReturnType<typeof open>>
  beforeEach(async () => {
    world = await open()
  })
  afterEach(() => world.close())
  const send = (MessageBody: string, DelaySeconds?: number) =>
    world.client.send(new SendMessageCommand({ QueueUrl: world.QueueUrl, MessageBody, DelaySeconds }))

  describe('running a function', () => {
    beforeEach(() => world.add(world.queue))

    it('hands messages over when their delay has passed, ten at a time', async () => {
      await send('later', 90)
      for (let count = 0; count < 12; count += 1) await send(`m${count}`)
      await world.advance(120_000)
      expect(world.delivered.map(({ seconds, bodies }) => [seconds, bodies.length])).toEqual([
        [0, 10],
        [0, 2],
        [90, 1],
      ])
      expect(world.queue.waiting()).toEqual([])
    })

    it('hands only the failed ones of a batch over again, when they are visible again', async () => {
      await send('good')
      await send('bad')
      world.answer(({ Records }) => ({
        batchItemFailures: Records.filter(
          ({ body, attributes }) => body === 'bad' && attributes.ApproximateReceiveCount === '1',
        ).map(({ messageId }) => ({ itemIdentifier: messageId })),
      }))
      await world.advance(300_000)
      expect(world.delivered).toEqual([
        { seconds: 0, bodies: ['good', 'bad'], receives: ['1', '1'] },
        { seconds: 90, bodies: ['bad'], receives: ['2'] },
      ])
    })

    it('takes a failed function for a failed batch, and gives up after five times', async () => {
      await send('poison')
      world.answer(() => {
        throw new Error('poison')
      })
      await world.advance(3_600_000)
      expect(world.delivered.map(({ seconds }) => seconds)).toEqual([0, 90, 180, 270, 360])
      expect(world.queue.dead().map(({ body }) => body)).toEqual(['poison'])
      expect(world.queue.waiting()).toEqual([])
    })

    it('waits with everything while it is down', async () => {
      await send('kept')
      world.queue.setFault('down')
      await expect(send('refused')).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } })
      expect(() => world.queue.send('refused')).toThrow()
      await world.advance(60_000)
      expect(world.delivered).toEqual([])
      world.queue.setFault(undefined)
      await world.settle()
      expect(world.delivered.map(({ bodies }) => bodies)).toEqual([['kept']])
    })
  })

  it('lets a client receive and delete, by a receipt that the next receive outdates', async () => {
    const { QueueUrl, client } = world
    await send('work')
    const receive = () => client.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 30 }))
    const [first] = (await receive()).Messages ?? []
    expect(first?.Body).toBe('work')
    expect((await receive()).Messages ?? []).toEqual([])
    await world.advance(31_000)
    const [second] = (await receive()).Messages ?? []
    const remove = (ReceiptHandle = '') => client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
    await remove(first?.ReceiptHandle)
    expect(world.queue.waiting()).toHaveLength(1)
    await remove(second?.ReceiptHandle)
    expect(world.queue.waiting()).toEqual([])
  })

  it('counts what is visible, delayed and being worked on', async () => {
    const { QueueUrl, client } = world
    await send('a')
    await send('b')
    await send('c', 60)
    await client.send(new ReceiveMessageCommand({ QueueUrl }))
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    )
    expect(Attributes).toMatchObject({
      ApproximateNumberOfMessages: '1',
      ApproximateNumberOfMessagesDelayed: '1',
      ApproximateNumberOfMessagesNotVisible: '1',
    })
  })

  it('takes several at once, and says which it would not', async () => {
    const { QueueUrl, client } = world
    const Entries = [
      { Id: 'a', MessageBody: 'fine' },
      { Id: 'b', MessageBody: 'too late', DelaySeconds: 901 },
    ]
    const answer = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }))
    expect(answer.Successful?.map(({ Id }) => Id)).toEqual(['a'])
    expect(answer.Failed).toMatchObject([{ Id: 'b', SenderFault: true }])
  })

  it('refuses delays over a quarter of an hour, empty bodies and other queues', async () => {
    await expect(send('x', 901)).rejects.toMatchObject({ name: 'InvalidParameterValue' })
    await expect(send('')).rejects.toThrow()
    const elsewhere = new SendMessageCommand({ QueueUrl: `${world.QueueUrl}-other`, MessageBody: 'x' })
    await expect(world.client.send(elsewhere)).rejects.toMatchObject({ name: 'QueueDoesNotExist' })
  })
})
