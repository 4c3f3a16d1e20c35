import { Stack } from 'aws-cdk-lib'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { type Access, tableShape } from '../wiring.ts'
import type { AlarmClock } from './alarm-clock.ts'

/** What the accesses of the wiring table are about. */
export type Resources = { table: TableV2; wakeQueue: Queue; alarmClock: AlarmClock; secret: Secret }

/** The exact actions behind each access of `infra/wiring.ts`, on exactly the resources they are for. */
export function statementsFor(access: Access, resources: Resources): PolicyStatement[] {
  const { table, wakeQueue, alarmClock, secret } = resources
  switch (access) {
    case 'read-table':
      return [allow(['dynamodb:GetItem', 'dynamodb:Query'], table.tableArn)]
    case 'write-table':
      return [
        allow(
          ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
          table.tableArn,
        ),
      ]
    case 'query-due-index':
      return [allow(['dynamodb:Query'], `${table.tableArn}/index/${tableShape.dueIndex.name}`)]
    case 'create-alarms':
      return [
        allow(['scheduler:CreateSchedule'], alarmClock.everyAlarmArn),
        allow(['iam:PassRole'], alarmClock.role.roleArn, {
          StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
        }),
      ]
    case 'delete-alarms':
      return [
        allow(['scheduler:DeleteSchedule'], alarmClock.everyAlarmArn),
        allow(['scheduler:ListSchedules'], everyScheduleArn(Stack.of(table))),
      ]
    case 'send-to-wake-queue':
      return [allow(['sqs:SendMessage'], wakeQueue.queueArn)]
    case 'read-secret':
      return [allow(['secretsmanager:GetSecretValue'], secret.secretArn)]
  }
}

/** A statement that allows these actions on one resource. */
export const allow = (
  actions: string[],
  resource: string,
  conditions?: Record<string, Record<string, string>>,
): PolicyStatement =>
  new PolicyStatement({ actions, resources: [resource], ...(conditions === undefined ? {} : { conditions }) })

/**
 * Listing cannot be limited to a group: AWS asks for it on every schedule, whatever group is named in the
 * request.
 */
const everyScheduleArn = (stack: Stack): string =>
  stack.formatArn({ service: 'scheduler', resource: 'schedule', resourceName: '*/*' })
