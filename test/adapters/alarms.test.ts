import type { SQSEvent } from 'aws-lambda'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAlarms } from '../../functions/adapters/alarms.ts'
import { AlarmsUnavailable } from '../../functions/adapters/errors.ts'
import { minutes } from '../../functions/domain/time.ts'
import { openKeep } from '../../infra/local/keep.ts'
import { createQueue } from '../../infra/local/queue.ts'
import { createScheduler } from '../../infra/local/scheduler.ts'
import { alarmsContract } from '../contracts/alarms-contract.ts'
import { aws, serve, virtualTime } from '../infra/local/virtual-time.ts'

const ada = '0123456789abcdef'

/** The real client of EventBridge Scheduler and SQS, over HTTP to the desk's. */
const open = async () => {
  const time = virtualTime()
  const keep = openKeep(':memory:')
  const woken: { applicantId: string; at: number }[] = []
  const deliver = async ({ Records }: SQSEvent) => {
    for (const { body } of Records) woken.push({ ...JSON.parse(body), at: time.now() })
    return { batchItemFailures: [] }
  }
  const queue = createQueue({ keep, clock: time, name: 'wake', deliver })
  const scheduler = createScheduler({
    keep,
    clock: time,
    deliver: (_arn, input) => queue.send(input),
    bury: (_arn, input) => queue.bury(input),
  })
  time.add(scheduler, queue)
  const server = await serve({ scheduler: scheduler.handle, sqs: queue.handle })
  const target = {
    queueUrl: queue.urlAt(`${server.url}/sqs`),
    queueArn: queue.arn,
    deadLetterArn: queue.deadLetterArn,
    group: 'calltime',
    roleArn: 'arn:aws:iam::000000000000:role/scheduler',
  }
  const endpoints = { scheduler: aws(`${server.url}/scheduler`), sqs: aws(`${server.url}/sqs`) }
  const alarms = createAlarms(target, time, endpoints)
  return { ...time, alarms, scheduler, queue, woken: () => woken, close: server.close }
}

alarmsContract("the desk's scheduler and queue, through the real clients", open)

describe('alarms', () => {
  let world: Awaited<ReturnType<typeof open>>
  beforeEach(async () => {
    world = await open()
  })
  afterEach(() => world.close())

  it('are schedules named for the applicant and the UTC minute, with no more inside', async () => {
    await world.alarms.set(ada, Date.parse('2026-11-24T18:00:30Z'))
    expect(world.scheduler.standing()).toEqual([
      {
        name: `${ada}-20261124T1801`,
        group: 'calltime',
        at: Date.parse('2026-11-24T18:01:00Z'),
        input: `{"applicantId":"${ada}"}`,
      },
    ])
  })

  it('leave nothing behind when they have rung', async () => {
    await world.alarms.set(ada, world.now() + minutes(5))
    await world.advance(minutes(6))
    expect(world.scheduler.standing()).toEqual([])
  })

  it('outlast a queue that is away for a while, and end in the dead letters after long', async () => {
    await world.alarms.set(ada, world.now() + minutes(5))
    await world.advance(minutes(4))
    world.queue.setFault('down')
    await world.advance(minutes(5))
    world.queue.setFault(undefined)
    await world.advance(minutes(2))
    expect(world.woken()).toHaveLength(1)

    await world.alarms.set(ada, world.now() + minutes(5))
    world.queue.setFault('down')
    await world.advance(minutes(30))
    world.queue.setFault(undefined)
    await world.advance(minutes(30))
    expect(world.woken()).toHaveLength(1)
    expect(world.queue.dead()).toHaveLength(1)
  })

  it('name the failure when the scheduler or the queue is away', async () => {
    world.scheduler.setFaults({ isDown: true })
    world.queue.setFault('down')
    const inTenMinutes = world.now() + minutes(10)
    await expect(world.alarms.set(ada, inTenMinutes)).rejects.toBeInstanceOf(AlarmsUnavailable)
    await expect(world.alarms.clear(ada)).rejects.toBeInstanceOf(AlarmsUnavailable)
    await expect(world.alarms.wakeSoon(ada, 0)).rejects.toBeInstanceOf(AlarmsUnavailable)
  })
})
