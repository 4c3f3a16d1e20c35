import { Duration } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { AppFunction } from './app-function.ts'
import { measure } from './measures.ts'
import type { Queues } from './queues.ts'
import type { StackSettings } from './settings.ts'

export type Watched = { functions: readonly AppFunction[]; queues: Queues; api: HttpApi; table: TableV2 }

/** One thing that is watched, and from when on somebody is told. */
export type Watch = {
  name: string
  /** The heading in docs/runbook.md that says what to do; the name, by default. */
  section?: string
  says: string
  metric: IMetric
  atLeast: number
  /** How many periods running; 1 by default. */
  periods?: number
  /** Silence is an alarm too; by default it is a good sign. */
  isSilenceBad?: boolean
}

/** Everything that is watched; docs/runbook.md has a section for each. */
export function watches(
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
        section: 'errors',
        says: `functions/${name}.ts failed.`,
        metric: lambda.metricErrors(five),
        atLeast: 1,
        periods: 2,
      },
      {
        name: `throttles-${name}`,
        section: 'throttles',
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
      name: 'inbound-stuck',
      says: "A text in Twilio's list cannot be answered, round after round.",
      metric: measure(stage, 'InboundStuck', 5),
      atLeast: 1,
      periods: 2,
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
