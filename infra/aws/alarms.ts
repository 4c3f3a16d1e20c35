import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import type { StackSettings } from './settings.ts'
import { type Watched, watches } from './watches.ts'

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
        alarmDescription: `${watch.says} What to do: docs/runbook.md#${watch.section ?? watch.name}`,
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
