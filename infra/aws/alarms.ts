import { Duration } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import type { AppFunction } from './app-function.ts'
import { measure } from './measures.ts'
import type { Queues } from './queues.ts'
import type { StackSettings } from './settings.ts'

export type Watched = { functions: readonly AppFunction[]; queues: Queues; api: HttpApi; table: TableV2 }

type Watch = {
  /** Also the heading in docs/runbook.md that says what to do. */
  name: string
  says: string
  metric: IMetric
  atLeast: number
  /** How many periods running; 1 by default. */
  periods?: number
  /** Silence is an alarm too; by default it is a good sign. */
  isSilenceBad?: boolean
}

/** What wakes somebody up: every alarm leads to one topic, and its text to its section of the runbook. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, settings: StackSettings, watched: Watched) {
    super(scope, id)
    const { stage, alarmEmail, dollarsPerMonth } = settings
    const topic = new Topic(this, 'Topic', {
      topicName: `calltime-${stage}-alarms`,
      displayName: `calltime ${stage}`,
      enforceSSL: true,
    })
    topic.grantPublish(new ServicePrincipal('budgets.amazonaws.com'))
    if (alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(alarmEmail))

    for (const watch of watches(settings, watched)) {
      const alarm = new Alarm(this, watch.name, {
        alarmName: `calltime-${stage}-${watch.name}`,
        alarmDescription: `${watch.says} What to do: docs/runbook.md#${watch.name}`,
        metric: watch.metric,
        threshold: watch.atLeast,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        evaluationPeriods: watch.periods ?? 1,
        treatMissingData:
          watch.isSilenceBad === true ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      })
      alarm.addAlarmAction(new SnsAction(topic))
      alarm.addOkAction(new SnsAction(topic))
    }

    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `calltime-${stage}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollarsPerMonth, unit: 'USD' },
      },
      notificationsWithSubscribers: [80, 100].map((threshold) => ({
        notification: { notificationType: 'ACTUAL', comparisonOperator: 'GREATER_THAN', threshold },
        subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }],
      })),
    })
  }
}

function watches(
  { stage, textsPerHour }: StackSettings,
  { functions, queues, api, table }: Watched,
): Watch[] {
  const five = { period: Duration.minutes(5) }
  const sumOf = (metrics: readonly IMetric[]): IMetric =>
    new MathExpression({
      expression: metrics.map((_, index) => `m${index}`).join(' + '),
      usingMetrics: Object.fromEntries(metrics.map((metric, index) => [`m${index}`, metric])),
      ...five,
    })
  const sweep = functions.find(({ name }) => name === 'sweep')
  const hourly = (['CardSent', 'TextSent', 'TextAnswered'] as const).map((each) => measure(stage, each, 60))
  return [
    {
      name: 'dead-letters',
      says: 'An applicant could not be looked at, five times running, or an alarm could not be delivered.',
      metric: queues.deadLetters.metricApproximateNumberOfMessagesVisible({ ...five, statistic: 'Maximum' }),
      atLeast: 1,
    },
    {
      name: 'missed-rounds',
      says: 'The sweep or the inbound sweep failed or did not start, again and again.',
      metric: queues.missedRounds.metricNumberOfMessagesSent({ ...five, statistic: 'Sum' }),
      atLeast: 3,
    },
    {
      name: 'no-sweep',
      says: 'The sweep has not run for ten minutes: nothing would find what an alarm missed.',
      metric: new MathExpression({
        expression: 'IF(runs < 1, 1, 0)',
        usingMetrics: { runs: (sweep as AppFunction).lambda.metricInvocations(five) },
        ...five,
      }),
      atLeast: 1,
      periods: 2,
      isSilenceBad: true,
    },
    ...functions.flatMap(({ name, lambda }): Watch[] => [
      {
        name: `errors-${name}`,
        says: `functions/${name}.ts failed.`,
        metric: lambda.metricErrors(five),
        atLeast: 1,
        periods: 2,
      },
      {
        name: `throttles-${name}`,
        says: `functions/${name}.ts was not let run: the account's concurrency is used up.`,
        metric: lambda.metricThrottles(five),
        atLeast: 1,
      },
    ]),
    {
      name: 'requests-failed',
      says: 'Requests of Twilio or of browsers were answered with an error of ours.',
      metric: api.metricServerError({ ...five, statistic: 'Sum' }),
      atLeast: 3,
    },
    {
      name: 'handler-failed',
      says: 'A handler gave up on an event.',
      metric: measure(stage, 'HandlerFailed', 5),
      atLeast: 3,
    },
    {
      name: 'wake-queue-late',
      says: 'What waits in the wake queue waits for more than three minutes: cards are late.',
      metric: queues.wake.metricApproximateAgeOfOldestMessage({ ...five, statistic: 'Maximum' }),
      atLeast: 180,
      periods: 2,
    },
    {
      name: 'sweep-found-work',
      says: 'The sweep found somebody overdue: an alarm was missed.',
      metric: measure(stage, 'SweepFound', 5),
      atLeast: 1,
      periods: 2,
    },
    {
      name: 'inbound-recovered',
      says: "A text reached Twilio but not us: the inbound sweep found it minutes later in Twilio's list.",
      metric: measure(stage, 'InboundRecovered', 5),
      atLeast: 1,
    },
    {
      name: 'texts-failing',
      says: 'Carriers or Twilio refuse our texts.',
      metric: measure(stage, 'TextFailed', 15),
      atLeast: 5,
    },
    {
      name: 'webhooks-refused',
      says: 'Webhooks come whose signature does not fit.',
      metric: measure(stage, 'WebhookRefused', 15),
      atLeast: 10,
    },
    {
      name: 'store-throttled',
      says: 'The table refused reads or writes: the write fuse, or a hot key.',
      metric: sumOf(
        ['GetItem', 'PutItem', 'UpdateItem', 'Query'].map((operation) =>
          table.metricThrottledRequestsForOperation(operation, five),
        ),
      ),
      atLeast: 5,
    },
    {
      name: 'texts-an-hour',
      says: `More than ${textsPerHour} texts in an hour: texts are what costs money.`,
      metric: new MathExpression({
        expression: 'FILL(m0, 0) + FILL(m1, 0) + FILL(m2, 0)',
        usingMetrics: Object.fromEntries(hourly.map((metric, index) => [`m${index}`, metric])),
        period: Duration.hours(1),
      }),
      atLeast: textsPerHour,
    },
  ]
}
