import { CfnOutput, Stack, Tags } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { type FunctionName, wiring } from '../wiring.ts'
import { AlarmClock } from './alarm-clock.ts'
import { Alarms } from './alarms.ts'
import { AppFunction, type Bundle } from './app-function.ts'
import { Dashboard } from './dashboard.ts'
import { FrontDoor } from './front-door.ts'
import { Queues } from './queues.ts'
import type { StackSettings } from './settings.ts'
import { Store } from './store.ts'
import { runByTheClock, runOnQueue } from './triggers.ts'

/** One stage of calltime: the functions of the wiring table, and what they run on. */
export class CalltimeStack extends Stack {
  constructor(scope: Construct, settings: StackSettings, { bundle }: { bundle: Bundle }) {
    const { stage, region } = settings
    super(scope, `calltime-${stage}`, {
      description: 'calltime: call times, texted',
      env: { region },
      tags: { app: 'calltime', stage },
    })
    const { table, secret } = new Store(this, 'Store', settings)
    const queues = new Queues(this, 'Queues', { stage })
    const { wake: wakeQueue, deadLetters } = queues
    const alarmClock = new AlarmClock(this, 'AlarmClock', { stage, wakeQueue, deadLetters })
    const frontDoor = new FrontDoor(this, 'FrontDoor', settings)

    // What functions/runtime/config.ts reads; of secrets only where they are kept.
    const environment = {
      ...settings.settings,
      STAGE: stage,
      TABLE_NAME: table.tableName,
      WAKE_QUEUE_URL: wakeQueue.queueUrl,
      WAKE_QUEUE_ARN: wakeQueue.queueArn,
      WAKE_DLQ_ARN: deadLetters.queueArn,
      SCHEDULE_GROUP: alarmClock.groupName,
      SCHEDULER_ROLE_ARN: alarmClock.role.roleArn,
      SECRET_ID: secret.secretArn,
      PUBLIC_BASE_URL: frontDoor.url,
      ASSISTANT_NUMBER: settings.assistantNumber,
      OPERATOR: settings.operator,
      DUE_SHARDS: String(settings.dueShards),
    }
    const resources = { table, wakeQueue, alarmClock, secret }
    const { logDays } = settings
    const functions = (Object.keys(wiring) as FunctionName[]).map(
      (name) => new AppFunction(this, name, { stage, resources, environment, logDays, bundle }),
    )
    for (const fn of functions) {
      if (fn.row.trigger.kind === 'http') frontDoor.lead(fn)
      else if (fn.row.trigger.kind === 'queue') runOnQueue(fn, queues, settings.wakesAtOnce)
      else runByTheClock(fn, this, queues, stage)
    }

    const watched = { functions, queues, api: frontDoor.api, table }
    new Alarms(this, 'Alarms', settings, watched)
    new Dashboard(this, 'Dashboard', settings, watched)

    // How `npm run setup`, `doctor` and `admin` find their way, from any machine with credentials for this
    // account.
    const signposts = {
      url: frontDoor.url,
      number: settings.assistantNumber,
      'wake-queue-url': wakeQueue.queueUrl,
      'dead-letter-url': deadLetters.queueUrl,
      'scheduler-role-arn': alarmClock.role.roleArn,
      'due-shards': String(settings.dueShards),
    }
    for (const [name, value] of Object.entries(signposts)) Tags.of(secret).add(`calltime:${name}`, value)
    new CfnOutput(this, 'Url', { value: frontDoor.url, description: 'Where Twilio and browsers reach it' })
    new CfnOutput(this, 'Next', { value: `npm run setup -- --stage ${stage}` })
  }
}
