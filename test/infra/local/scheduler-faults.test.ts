import { CreateScheduleCommand, type CreateScheduleCommandInput } from '@aws-sdk/client-scheduler'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { minutes } from '../../../functions/domain/time.ts'
import { input, schedulerWorld } from './scheduler-world.ts'

describe("the desk's EventBridge Scheduler under faults", () => {
  let world: Awaited<ReturnType<typeof schedulerWorld>>
  beforeEach(async () => {
    world = await schedulerWorld()
  })
  afterEach(() => world.close())
  const create = (changes?: Partial<CreateScheduleCommandInput>) =>
    world.client.send(new CreateScheduleCommand(input(changes)))

  it('may be late, come twice or be lost, when told to', async () => {
    const start = world.now()
    await create()
    world.scheduler.setFaults({ lateSeconds: 59, duplicates: 1 })
    await world.advance(minutes(40))
    expect(world.fired.map(({ at }) => (at - start) / 1_000)).toEqual([1_859, 1_859])
    world.scheduler.setFaults({ isLosing: true })
    await create({ Name: 'b', ScheduleExpression: 'at(2026-11-24T17:00:00)' })
    await world.advance(minutes(40))
    expect(world.fired).toHaveLength(2)
  })

  it('answers 500 while down, and fires what it missed when it is back', async () => {
    await create()
    world.scheduler.setFaults({ isDown: true })
    await expect(create({ Name: 'b' })).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } })
    await world.advance(minutes(60))
    expect(world.fired).toEqual([])
    world.scheduler.setFaults({})
    await world.settle()
    expect(world.fired).toHaveLength(1)
  })

  it('tries again while its target is away, for the event age, then has dead letters', async () => {
    const retry = (seconds: number) => ({
      ...input().Target,
      DeadLetterConfig: { Arn: 'arn:aws:sqs:us-east-1:000000000000:wake-dead' },
      RetryPolicy: { MaximumEventAgeInSeconds: seconds },
    })
    await create({ Target: retry(900) as CreateScheduleCommandInput['Target'] })
    await create({ Name: 'b', Target: retry(60) as CreateScheduleCommandInput['Target'] })
    world.setTargetDown(true)
    await world.advance(minutes(32))
    world.setTargetDown(false)
    await world.advance(minutes(5))
    expect([world.fired.length, world.buried]).toEqual([1, ['hello']])
    expect(world.scheduler.standing()).toEqual([])
  })
})
