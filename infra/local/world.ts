import type { Instant } from '../../functions/domain/time.ts'
import { compose } from '../../functions/runtime/compose.ts'
import type { Ports } from '../../functions/runtime/ports.ts'
import type { Variables } from '../../functions/runtime/settings-from.ts'
import type { App } from './app.ts'
import { type Load, loadApp } from './app.ts'
import { type DeskClock, deskClock } from './clock.ts'
import { assistantNumber, deskConfig, deskEnvironment, deskSecrets, wakeQueueArn } from './desk-config.ts'
import { type DeskLog, deskLog } from './desk-log.ts'
import { inboundPart } from './inbound-part.ts'
import type { Keep } from './keep.ts'
import type { Handler } from './part.ts'
import { createQueue, type Queue } from './queue.ts'
import { createScheduler, type Scheduler } from './scheduler.ts'
import { createSecretsManager } from './secrets-manager.ts'
import type { Store } from './store.ts'
import { sweepPart } from './sweep-part.ts'
import { type TimeLoop, timeLoop } from './time-loop.ts'
import { createTwilio, type Twilio } from './twilio/twilio.ts'

/** Everything a desk consists of, as its control API sees it. */
export type World = {
  clock: DeskClock
  loop: TimeLoop
  log: DeskLog
  store: Store
  queue: Queue
  scheduler: Scheduler
  twilio: Twilio
  /** What a deployed function would find in its environment. */
  environment: Variables
  ports: Ports
  app: App
  /** The stand-ins by the path they are mounted at. */
  standIns: Readonly<Record<string, Handler>>
}

export type WorldOptions = {
  keep: Keep
  store: Store
  /** Where the clock starts; where it was, or else the real now, when left out. */
  now?: Instant
  isFrozen: boolean
  /** Settings by their variables' names (`SIGN_UP`, `NUDGE_MINUTES`), over the defaults. */
  settings: Variables
  publicBaseUrl: string
  standInsUrl: string
  /** Loads the app's functions; from their files when left out. */
  load?: Load
  /** Told whenever the clock moves. */
  moved: () => void
  /** Shows a line in the desk's window. */
  show: (line: string) => void
}

/** Far enough for any `wakeAt`, and a number DynamoDB takes. */
const endOfTime = 8.64e15

/** Puts the stand-ins, the app and time together. @throws DeskError when the clock was set backwards */
export async function buildWorld(options: WorldOptions): Promise<World> {
  const { keep, store, isFrozen, now, settings, publicBaseUrl, standInsUrl, load, moved, show } = options
  const clock = deskClock({ keep, isFrozen, ...(now === undefined ? {} : { now }) })
  const log = deskLog(clock.now, show)

  const secretsManager = createSecretsManager({ keep, clock })
  const { twilioAccountSid, twilioAuthTokens } = deskSecrets(secretsManager)
  const queue: Queue = createQueue({ keep, clock, name: 'wake', deliver: (event) => app.wake(event) })
  const scheduler = createScheduler({
    keep,
    clock,
    deliver: async (targetArn, input) => {
      if (targetArn !== wakeQueueArn) throw new Error(`no queue is called ${targetArn}`)
      queue.send(input)
    },
  })
  const endpoints = {
    dynamodb: store.endpoint,
    scheduler: `${standInsUrl}/scheduler`,
    sqs: `${standInsUrl}/sqs`,
    secretsManager: `${standInsUrl}/secrets`,
    twilio: `${standInsUrl}/twilio`,
  }
  const queueUrl = queue.urlAt(endpoints.sqs)
  const environment = deskEnvironment(settings, { publicBaseUrl, queueUrl, endpoints })
  const config = deskConfig(environment, endpoints)
  const twilio = createTwilio({
    keep,
    clock,
    accountSid: twilioAccountSid,
    authTokens: twilioAuthTokens,
    number: assistantNumber,
    publicBaseUrl,
    answersOptOut: config.settings.optOutAnswers === 'carrier',
  })
  const ports = compose(config, { clock, log })
  const app = await loadApp(ports, load)
  let isThrottled = false
  const sweep = sweepPart({
    now: clock.now,
    // A throttled store is not asked: the SDK would wait for it, a second for every step in time.
    earliestWakeAt: async () => (isThrottled ? undefined : earliestWakeAt(ports)),
    sweep: app.sweep,
    failed: (error) => log.error('sweep.failed', error),
  })
  const inbound = inboundPart({
    now: clock.now,
    twilio,
    sweep: app.inboundSweep,
    failed: (error) => log.error('inbound-sweep.failed', error),
  })
  return {
    clock,
    loop: timeLoop(clock, { queue, scheduler, twilio, sweep, inbound }, moved),
    log,
    store: {
      ...store,
      setFault: (fault) => {
        isThrottled = fault !== undefined
        store.setFault(fault)
      },
    },
    queue,
    scheduler,
    twilio,
    environment,
    ports,
    app,
    standIns: {
      scheduler: scheduler.handle,
      sqs: queue.handle,
      secrets: secretsManager.handle,
      twilio: twilio.handle,
    },
  }
}

async function earliestWakeAt({ table, deployment }: Ports): Promise<Instant | undefined> {
  const shards = Array.from({ length: deployment.dueShards }, (_, shard) => table.due(shard, endOfTime, 1))
  const soonest = (await Promise.all(shards)).flat().map(({ wakeAt }) => wakeAt)
  return soonest.length === 0 ? undefined : Math.min(...soonest)
}
