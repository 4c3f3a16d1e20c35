import { Duration } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnEventInvokeConfig, CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import type { Construct } from 'constructs'
import { allow } from './access.ts'
import { acknowledge } from './acknowledge.ts'
import type { AppFunction } from './app-function.ts'
import type { Queues } from './queues.ts'

/**
 * Has the wake queue run this function: ten at a time, each told apart when it fails, so many at once at
 * most.
 */
export function runOnQueue(fn: AppFunction, { wake }: Queues, wakesAtOnce: number): void {
  fn.role.addToPolicy(
    allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], wake.queueArn),
  )
  const mapping = new CfnEventSourceMapping(fn, 'OnWake', {
    eventSourceArn: wake.queueArn,
    functionName: fn.lambda.functionName,
    batchSize: 10,
    functionResponseTypes: ['ReportBatchItemFailures'],
    // Not reserved concurrency, which a new account of ten cannot give: the queue simply waits.
    scalingConfig: { maximumConcurrency: wakesAtOnce },
  })
  mapping.node.addDependency(fn.role)
  acknowledge(
    mapping,
    'Serverless-LambdaEventSourceMappingDestination',
    "On-failure destinations are for streams: a queue's failures go to its dead letters after five receives.",
  )
}

/**
 * Runs this function by the clock. A round that fails is not repeated, only counted: the next is a minute
 * away.
 */
export function runByTheClock(fn: AppFunction, scope: Construct, queues: Queues, stage: string): void {
  const everyMinutes = fn.row.trigger.kind === 'every-minute' ? 1 : 5
  const { missedRounds } = queues
  const { stack } = fn.lambda
  const role = new Role(fn, 'ClockRole', {
    description: `EventBridge Scheduler runs ${fn.row.file}`,
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: {
        StringEquals: {
          'aws:SourceAccount': stack.account,
          'aws:SourceArn': stack.formatArn({
            service: 'scheduler',
            resource: 'schedule-group',
            resourceName: 'default',
          }),
        },
      },
    }),
  })
  role.addToPolicy(allow(['lambda:InvokeFunction'], fn.lambda.functionArn))
  role.addToPolicy(allow(['sqs:SendMessage'], missedRounds.queueArn))
  new Schedule(scope, `every-${everyMinutes}-${fn.name}`, {
    scheduleName: `calltime-${stage}-${fn.name}`,
    description: `${fn.row.file}: ${fn.row.runs}`,
    schedule: ScheduleExpression.rate(Duration.minutes(everyMinutes)),
    target: new LambdaInvoke(fn.lambda, {
      role: role.withoutPolicyUpdates(),
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
      deadLetterQueue: missedRounds,
    }),
  })
  // Lambda would repeat an asynchronous run twice, and keep it six hours.
  fn.role.addToPolicy(allow(['sqs:SendMessage'], missedRounds.queueArn))
  const invoke = new CfnEventInvokeConfig(fn, 'Round', {
    functionName: fn.lambda.functionName,
    qualifier: '$LATEST',
    maximumRetryAttempts: 0,
    maximumEventAgeInSeconds: 60,
    destinationConfig: { onFailure: { destination: missedRounds.queueArn } },
  })
  invoke.node.addDependency(fn.role)
  acknowledge(
    fn.lambda,
    'Serverless-LambdaDLQ',
    'Its failed rounds go to the missed-rounds queue by the on-failure destination, which tells why as well.',
  )
}
