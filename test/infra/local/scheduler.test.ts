import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  paginateListSchedules,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { minutes } from '../../../functions/domain/time.ts'
import { input, schedulerWorld } from './scheduler-world.ts'

describe("the desk's EventBridge Scheduler, through the real client", () => {
  let world: Awaited<ReturnType<typeof schedulerWorld>>
  beforeEach(async () => {
    world = await schedulerWorld()
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
})
