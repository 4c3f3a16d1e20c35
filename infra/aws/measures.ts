import { Duration } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'

/** What the app counts (functions/runtime), by Powertools in the namespace `calltime`. */
export type Measure =
  | 'AlarmLagSeconds'
  | 'CardSent'
  | 'Erased'
  | 'HandlerFailed'
  | 'HoursToPerson'
  | 'InboundRecovered'
  | 'InboundStuck'
  | 'ReplyRead'
  | 'ReplyUnclear'
  | 'SweepFound'
  | 'TextAnswered'
  | 'TextFailed'
  | 'TextFound'
  | 'TextProvenAbsent'
  | 'TextSent'
  | 'VersionConflict'
  | 'WebhookRefused'

/** A count of ours, for one stage. */
export const measure = (stage: string, metricName: Measure, minutes: number, statistic = 'Sum'): Metric =>
  new Metric({
    namespace: 'calltime',
    metricName,
    // As functions/runtime/log.ts writes them; a metric with other dimensions is another metric.
    dimensionsMap: { service: 'calltime', stage },
    statistic,
    period: Duration.minutes(minutes),
  })
