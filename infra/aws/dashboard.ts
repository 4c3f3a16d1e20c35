import { Duration } from 'aws-cdk-lib'
import {
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  SingleValueWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'
import { type Measure, measure } from './measures.ts'
import type { StackSettings } from './settings.ts'
import type { Watched } from './watches.ts'

/** The product on the left, the machines on the right, top to bottom by how soon one wants to know. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { stage }: StackSettings, watched: Watched) {
    super(scope, id)
    new CloudWatchDashboard(this, 'Board', {
      dashboardName: `calltime-${stage}`,
      defaultInterval: Duration.days(7),
      widgets: [[heading('## People'), heading('## Machines')], ...zip(product(stage), machines(watched))],
    })
  }
}

const heading = (markdown: string) => new TextWidget({ markdown, width: 12, height: 1 })
const graph = (title: string, left: readonly IMetric[], right: readonly IMetric[] = []) =>
  new GraphWidget({ title, left: [...left], right: [...right], width: 12, height: 6 })

function product(stage: string): IWidget[] {
  const of = (name: Measure, label: string, statistic = 'Sum') =>
    measure(stage, name, 60, statistic).with({ label })
  return [
    new SingleValueWidget({
      title: 'This week',
      width: 12,
      height: 6,
      setPeriodToTimeRange: true,
      metrics: [
        of('CardSent', 'cards'),
        of('ReplyRead', 'replies read'),
        of('ReplyUnclear', 'replies unclear'),
        of('HoursToPerson', 'hours to a person (median)', 'p50'),
      ],
    }),
    graph('Texts', [
      of('CardSent', 'cards'),
      of('TextSent', 'other texts'),
      of('TextAnswered', 'answers'),
      of('TextFailed', 'failed'),
    ]),
    graph('Replies', [of('ReplyRead', 'read'), of('ReplyUnclear', 'unclear')]),
    graph('Hours until somebody answers', [
      of('HoursToPerson', 'median', 'p50'),
      of('HoursToPerson', '9 in 10', 'p90'),
    ]),
  ]
}

function machines({ functions, queues, api, table }: Watched): IWidget[] {
  const stage = functions[0]?.lambda.stack.tags.tagValues().stage ?? ''
  return [
    graph('Lag of alarms (seconds after the moment)', [
      measure(stage, 'AlarmLagSeconds', 60, 'p50').with({ label: 'median' }),
      measure(stage, 'AlarmLagSeconds', 60, 'p99').with({ label: '99 in 100' }),
      measure(stage, 'AlarmLagSeconds', 60, 'Maximum').with({ label: 'latest' }),
    ]),
    graph('What had to be made good', [
      measure(stage, 'SweepFound', 60).with({ label: 'overdue, found by the sweep' }),
      measure(stage, 'InboundRecovered', 60).with({ label: "texts found in Twilio's list" }),
      measure(stage, 'TextProvenAbsent', 60).with({ label: 'texts sent again' }),
      measure(stage, 'VersionConflict', 60).with({ label: 'decided again' }),
    ]),
    graph(
      'Functions',
      functions.map(({ name, lambda }) => lambda.metricDuration({ statistic: 'p95', label: `${name} p95` })),
      functions.map(({ name, lambda }) => lambda.metricErrors({ label: `${name} errors` })),
    ),
    graph(
      'Queue, API, table',
      [queues.wake.metricApproximateAgeOfOldestMessage({ label: 'oldest wake, seconds' })],
      [
        queues.deadLetters.metricApproximateNumberOfMessagesVisible({ label: 'dead letters' }),
        api.metricServerError({ label: 'API 5xx' }),
        table.metricUserErrors({ label: 'table errors' }),
      ],
    ),
  ]
}

const zip = (left: readonly IWidget[], right: readonly IWidget[]): IWidget[][] =>
  left.map((widget, row) => [widget, ...(right[row] === undefined ? [] : [right[row]])])
