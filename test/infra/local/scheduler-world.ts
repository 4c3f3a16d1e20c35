import { type CreateScheduleCommandInput, SchedulerClient } from '@aws-sdk/client-scheduler'
import { openKeep } from '../../../infra/local/keep.ts'
import { createScheduler } from '../../../infra/local/scheduler.ts'
import { aws, serve, virtualTime } from './virtual-time.ts'

/** The desk's scheduler and the real client, over HTTP; what fires is written down. */
export const schedulerWorld = async () => {
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
export const input = (changes: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput => ({
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
