import {
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Instant } from '../domain/time.ts'
import type { Alarms, Clock, WakeMessage } from '../runtime/ports.ts'
import { type AwsSettings, awsClient, isAwsError } from './aws-client.ts'
import { AlarmsUnavailable } from './errors.ts'

export type AlarmTarget = {
  queueUrl: string
  queueArn: string
  deadLetterArn: string
  /** The schedule group, and the role that EventBridge Scheduler takes on to write to the queue. */
  group: string
  roleArn: string
}

/**
 * What is due so soon goes straight to the queue: schedules ring at minutes, and AWS may refuse one in the
 * past.
 */
const straightToQueueSeconds = 90
/** An alarm that could not be delivered for so long is dropped: the sweep found what it was for long ago. */
const greatestEventAgeSeconds = 900
const deletesAtATime = 10

/** Alarms by EventBridge Scheduler, wake-ups by SQS. */
export const createAlarms = (
  target: AlarmTarget,
  clock: Clock,
  { scheduler, sqs }: { scheduler?: AwsSettings; sqs?: AwsSettings } = {},
): Alarms => {
  const schedules = new SchedulerClient(awsClient(scheduler ?? {}, 2))
  const queue = new SQSClient(awsClient(sqs ?? {}, 2))

  const enqueue = async (body: string, delaySeconds: number): Promise<void> => {
    const DelaySeconds = Math.min(Math.max(Math.ceil(delaySeconds), 0), 900)
    const message = new SendMessageCommand({ QueueUrl: target.queueUrl, MessageBody: body, DelaySeconds })
    await named('the wake queue took no message', () => queue.send(message))
  }
  const wakeSoon = (applicantId: string, delaySeconds: number): Promise<void> =>
    enqueue(wakeMessage({ applicantId }), delaySeconds)

  const schedule = async (applicantId: string, minute: string): Promise<void> => {
    const name = scheduleName(applicantId, minute)
    const create = new CreateScheduleCommand({
      Name: name,
      GroupName: target.group,
      // The name says it all, so a repetition is the same request.
      ClientToken: name,
      ScheduleExpression: `at(${minute})`,
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: target.queueArn,
        RoleArn: target.roleArn,
        Input: wakeMessage({ applicantId }),
        DeadLetterConfig: { Arn: target.deadLetterArn },
        RetryPolicy: { MaximumEventAgeInSeconds: greatestEventAgeSeconds },
      },
    })
    await named('no alarm could be set', () => schedules.send(create), 'ConflictException')
  }

  const unschedule = async (name: string): Promise<void> => {
    const remove = new DeleteScheduleCommand({ Name: name, GroupName: target.group, ClientToken: name })
    await named('an alarm could not be deleted', () => schedules.send(remove), 'ResourceNotFoundException')
  }

  return {
    wakeSoon,
    tellShared: (applicantId, phone) => enqueue(wakeMessage({ applicantId, sharedOffice: phone }), 0),
    set: async (applicantId, at) => {
      const seconds = Math.ceil((at - clock.now()) / 1_000)
      if (seconds <= straightToQueueSeconds) return wakeSoon(applicantId, seconds)
      return schedule(applicantId, minuteRoundedUp(at))
    },
    clear: async (applicantId) => {
      let page: string | undefined
      const names: string[] = []
      do {
        const list = new ListSchedulesCommand({
          GroupName: target.group,
          NamePrefix: `${applicantId}-`,
          MaxResults: 100,
          ...(page === undefined ? {} : { NextToken: page }),
        })
        const answer = await named('the alarms could not be listed', () => schedules.send(list))
        names.push(...(answer?.Schedules ?? []).flatMap(({ Name }) => Name ?? []))
        page = answer?.NextToken
      } while (page !== undefined)
      for (let start = 0; start < names.length; start += deletesAtATime) {
        await Promise.all(names.slice(start, start + deletesAtATime).map(unschedule))
      }
    },
  }
}

const wakeMessage = (message: WakeMessage): string => JSON.stringify(message)

/** `2026-11-24T18:01:00`, UTC: rounded up, so that an alarm never rings before what it is for is due. */
const minuteRoundedUp = (at: Instant): string =>
  `${new Date(Math.ceil(at / 60_000) * 60_000).toISOString().slice(0, 16)}:00`

/** `<id>-<yyyymmddThhmm>`: one name a minute, never used again. */
const scheduleName = (applicantId: string, minute: string): string =>
  `${applicantId}-${minute.slice(0, 16).replaceAll(/[-:]/g, '')}`

/** Asks, and names the failure; an error of the kind `done` says that there is nothing left to do. */
const named = async <Answer>(
  failure: string,
  ask: () => Promise<Answer>,
  done?: string,
): Promise<Answer | undefined> => {
  try {
    return await ask()
  } catch (error) {
    if (done !== undefined && isAwsError(error, done)) return undefined
    throw new AlarmsUnavailable(failure, { cause: error })
  }
}
