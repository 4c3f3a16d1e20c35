import { Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'

const deadFor = Duration.days(14)
const isTheEnd = 'This is where dead letters end: whoever reads them is a person (docs/runbook.md).'

/** The wake queue, and where what could not be done waits for somebody to look (docs/runbook.md). */
export class Queues extends Construct {
  readonly wake: Queue
  /** Wake messages that failed again and again, and alarms that could not be delivered. */
  readonly deadLetters: Queue
  /** Rounds (the sweeps) that failed; the next one makes up for them, so these are only counted. */
  readonly missedRounds: Queue

  constructor(scope: Construct, id: string, { stage }: { stage: string }) {
    super(scope, id)
    this.deadLetters = this.queueOfTheDead('DeadLetters', `calltime-${stage}-wake-dead`)
    this.missedRounds = this.queueOfTheDead('MissedRounds', `calltime-${stage}-rounds-dead`)
    // The dead letters of a queue it sees for itself; of schedules it does not.
    acknowledge(this.missedRounds, 'AwsSolutions-SQS3', isTheEnd)
    this.wake = new Queue(this, 'Wake', {
      queueName: `calltime-${stage}-wake`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Longer than the function runs, and no longer: an applicant looked at twice is looked at once.
      visibilityTimeout: Duration.seconds(90),
      // What lies here for an hour was done by the sweep long ago.
      retentionPeriod: Duration.hours(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    })
  }

  private queueOfTheDead(id: string, queueName: string): Queue {
    const queue = new Queue(this, id, {
      queueName,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: deadFor,
    })
    acknowledge(queue, 'Serverless-SQSRedrivePolicy', isTheEnd)
    return queue
  }
}
