import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  paginateListSchedules,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { minutes } from '../../../functions/domain/time.ts'
import { openKeep } from '../../../infra/local/keep.ts'
import { createScheduler } from '../../../infra/local/scheduler.ts'
import { aws, serve, virtualTime } from './virtual-time.ts'

const open = async () => {
  const time = virtualTime()
  const keep = openKeep(':memory:')
  const fired: { at: number; input: string }[] = []
  const buried: string[] = []
  let isTargetDown = false
  const scheduler = createScheduler({
    keep,
    clock: time,
    deliver: async (_arn, input) => {
      if (isTargetDown) throw new Error('down')
      fired.push({ at: time.now(), input })
    },
    bury: (_arn, input) => buried.push(input),
  })
  time.add(scheduler)
  const server = await serve({ scheduler: scheduler.handle })
  const client = new SchedulerClient({ ...aws(`${server.url}/scheduler`), maxAttempts: 1 })
  return {
    ...time,
    scheduler,
    client,
    fired,
    buried,
    setTargetDown: (isDown: boolean) => {
      isTargetDown = isDown
    },
    close: server.close,
  }
}

/** A schedule at 16:30, half an hour after the start. */
const input = (changes: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput => ({
  Name: 'a-20261124T1630',
  GroupName: 'calltime',
  ScheduleExpression: 'at(2026-11-24T16:30:00)',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: {
    Arn: 'arn:aws:sqs:us-east-1:000000000000:wake',
    RoleArn: 'arn:aws:iam::000000000000:role/r',
    Input: 'hello',
  },
  ...changes,
})

describe("the desk's EventBridge Scheduler, through the real client", () => {
  let world: Awaited<ReturnType<typeof open>>
  beforeEach(async () => {
    world = await open()
  })
  afterEach(() => world.close())
  const create = (changes?: Partial<CreateScheduleCommandInput>) =>
    world.client.send(new CreateScheduleCommand(input(changes)))
  const named = { Name: 'a-20261124T1630', GroupName: 'calltime' }

  it('gives back a schedule as it was made, with the defaults of AWS', async () => {
    const { ScheduleArn } = await create({ Description: 'a call' })
    expect(ScheduleArn).toBe('arn:aws:scheduler:us-east-1:000000000000:schedule/calltime/a-20261124T1630')
    expect(await world.client.send(new GetScheduleCommand(named))).toMatchObject({
      ...input({ Description: 'a call' }),
      Arn: ScheduleArn,
      State: 'ENABLED',
      ScheduleExpressionTimezone: 'UTC',
      CreationDate: new Date(world.now()),
      Target: { RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 } },
    })
  })

  it('refuses a name that stands, unless it is the same request again', async () => {
    const first = await create({ ClientToken: 'one' })
    expect(await create({ ClientToken: 'one' })).toMatchObject({ ScheduleArn: first.ScheduleArn })
    await expect(create({ ClientToken: 'two' })).rejects.toMatchObject({ name: 'ConflictException' })
    await expect(create()).rejects.toMatchObject({
      name: 'ConflictException',
      $metadata: { httpStatusCode: 409 },
    })
    expect(await create({ GroupName: undefined })).toMatchObject({
      ScheduleArn: expect.stringContaining('/default/'),
    })
  })

  it.each<[string, Partial<CreateScheduleCommandInput>]>([
    ['a name with a space', { Name: 'a b' }],
    ['a name of 65', { Name: 'x'.repeat(65) }],
    ['a token with a dot', { ClientToken: 'a.b' }],
    ['a Z', { ScheduleExpression: 'at(2026-11-24T16:30:00Z)' }],
    ['a date alone', { ScheduleExpression: 'at(2026-11-24)' }],
    ['no seconds', { ScheduleExpression: 'at(2026-11-24T16:30)' }],
    ['a day that is not', { ScheduleExpression: 'at(2026-02-30T16:30:00)' }],
    ['the past', { ScheduleExpression: 'at(2026-11-24T15:59:59)' }],
    ['nonsense', { ScheduleExpression: 'soon' }],
    ['a zone that is not', { ScheduleExpressionTimezone: 'Mars/Base' }],
    ['no window', { FlexibleTimeWindow: undefined }],
    ['a role that is none', { Target: { Arn: 'arn:aws:sqs:x', RoleArn: 'role' } }],
    ['no target', { Target: undefined }],
    [
      'an event age of 59 s',
      {
        Target: {
          ...input().Target,
          RetryPolicy: { MaximumEventAgeInSeconds: 59 },
        } as CreateScheduleCommandInput['Target'],
      },
    ],
  ])('refuses %s', async (_case, changes) => {
    await expect(create(changes)).rejects.toMatchObject({ name: 'ValidationException' })
    expect(world.scheduler.standing()).toEqual([])
  })

  it('knows no group and no schedule that was not made', async () => {
    const missing = { name: 'ResourceNotFoundException' }
    await expect(create({ GroupName: 'other' })).rejects.toMatchObject(missing)
    await expect(world.client.send(new GetScheduleCommand(named))).rejects.toMatchObject(missing)
    await expect(world.client.send(new DeleteScheduleCommand(named))).rejects.toMatchObject(missing)
    await expect(world.client.send(new UpdateScheduleCommand(input()))).rejects.toMatchObject(missing)
  })

  it('fires on time, in the zone it was given, and is gone', async () => {
    await create({
      ScheduleExpression: 'at(2026-11-24T08:30:00)',
      ScheduleExpressionTimezone: 'America/Los_Angeles',
    })
    await world.advance(minutes(60))
    expect(world.fired).toEqual([{ at: Date.parse('2026-11-24T16:30:00Z'), input: 'hello' }])
    expect(world.scheduler.standing()).toEqual([])
  })

  it('stays after it fired when it was not told to go, and fires no more', async () => {
    await create({ ActionAfterCompletion: 'NONE' })
    await world.advance(minutes(600))
    expect([world.fired.length, world.scheduler.standing().length]).toEqual([1, 1])
  })

  it('does not fire when deleted or disabled, and fires when it was moved to', async () => {
    await create()
    await world.client.send(new DeleteScheduleCommand(named))
    await create({ Name: 'b', State: 'DISABLED' })
    await create({ Name: 'c' })
    await world.client.send(
      new UpdateScheduleCommand(input({ Name: 'c', ScheduleExpression: 'at(2026-11-24T16:45:00)' })),
    )
    await world.advance(minutes(60))
    expect(world.fired.map(({ at }) => (at - Date.parse('2026-11-24T16:00:00Z')) / minutes(1))).toEqual([45])
  })

  it('lists by prefix, page by page', async () => {
    for (let count = 10; count < 35; count += 1) await create({ Name: `a-${count}` })
    await create({ Name: 'ab' })
    await create({ Name: 'a-99', GroupName: undefined })
    const names: (string | undefined)[] = []
    const wanted = { GroupName: 'calltime', NamePrefix: 'a-' }
    for await (const page of paginateListSchedules({ client: world.client, pageSize: 10 }, wanted)) {
      expect(page.Schedules?.length).toBeLessThanOrEqual(10)
      names.push(...(page.Schedules ?? []).map(({ Name }) => Name))
    }
    expect(names).toEqual(Array.from({ length: 25 }, (_, place) => `a-${place + 10}`))
    expect((await world.client.send(new ListSchedulesCommand({}))).Schedules).toHaveLength(27)
  })

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

  it('tries again while its target is away, within the event age, then gives up to the dead letters', async () => {
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
