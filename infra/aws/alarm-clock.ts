import { Stack } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { allow } from './access.ts'
import { acknowledge } from './acknowledge.ts'

/** Where the alarms of all applicants stand, and the role in which EventBridge Scheduler rings them. */
export class AlarmClock extends Construct {
  readonly groupName: string
  /**
   * Every alarm of this stage's group; alarms are made as the app runs, so their names are not known here.
   */
  readonly everyAlarmArn: string
  readonly role: Role

  constructor(scope: Construct, id: string, queues: { stage: string; wakeQueue: Queue; deadLetters: Queue }) {
    super(scope, id)
    const { stage, wakeQueue, deadLetters } = queues
    const stack = Stack.of(this)
    this.groupName = `calltime-${stage}`
    const group = new CfnScheduleGroup(this, 'Group', { name: this.groupName })
    const arn = (resource: string, resourceName: string) =>
      stack.formatArn({ service: 'scheduler', resource, resourceName })
    this.everyAlarmArn = arn('schedule', `${this.groupName}/*`)

    this.role = new Role(this, 'Role', {
      description:
        'EventBridge Scheduler rings: it may write to the wake queue and to its dead letters, no more',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': stack.account,
            'aws:SourceArn': arn('schedule-group', this.groupName),
          },
        },
      }),
    })
    this.role.addToPolicy(allow(['sqs:SendMessage'], wakeQueue.queueArn))
    this.role.addToPolicy(allow(['sqs:SendMessage'], deadLetters.queueArn))
    this.role.node.addDependency(group)
  }
}

/** Why a role that sets or deletes alarms names all alarms of the group. */
export const acknowledgeAlarms = (role: Construct, alarmClock: AlarmClock): void => {
  const stack = Stack.of(role)
  const path = (names: string) =>
    `Resource::arn:${stack.partition}:scheduler:${stack.region}:<AWS::AccountId>:schedule/${names}`
  acknowledge(
    role,
    `AwsSolutions-IAM5[${path(`${alarmClock.groupName}/*`)}]`,
    'Alarms are made as the app runs, one an applicant and minute: no name is known at deployment. ' +
      'The group belongs to this stage alone.',
  )
  acknowledge(
    role,
    `AwsSolutions-IAM5[${path('*/*')}]`,
    'scheduler:ListSchedules has no resource type: AWS asks for it on schedule/*/*, whatever group the ' +
      'request names (aws/aws-cdk#38201). It reads names only, and the app always names its own group.',
  )
}
