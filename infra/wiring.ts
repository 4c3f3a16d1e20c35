/**
 * What runs, when, and what it may touch: one row a function, read by `infra/aws` (which deploys it) and by
 * `infra/local` (which runs the same files on a desk).
 */

/** What sets a function off. */
export type Trigger =
  | { kind: 'http'; routes: readonly `${'GET' | 'POST' | 'ANY'} /${string}`[] }
  | { kind: 'queue'; queue: 'wake' }
  | { kind: 'every-minute' }
  | { kind: 'every-five-minutes' }

/** What a function may touch; `infra/aws` turns each into the exact actions, one role a function. */
export type Access =
  | 'read-table'
  | 'write-table'
  | 'query-due-index'
  | 'create-alarms'
  | 'delete-alarms'
  | 'send-to-wake-queue'
  | 'read-secret'

export type Wiring = {
  /** Path from the root; the module exports `handler` (Lambda's entry) and `handle(ports, event)`. */
  file: `functions/${string}.ts`
  /** When it runs, in a few words; shown in the AWS console beside the path. */
  runs: string
  trigger: Trigger
  access: readonly Access[]
  memoryMegabytes: number
  timeoutSeconds: number
}

const deciding = [
  'read-table',
  'write-table',
  'create-alarms',
  'delete-alarms',
  'send-to-wake-queue',
  'read-secret',
] as const

export const wiring = {
  'sms-reply': {
    file: 'functions/sms-reply.ts',
    runs: 'a text arrives',
    trigger: { kind: 'http', routes: ['POST /sms', 'POST /sms/fallback'] },
    access: deciding,
    memoryMegabytes: 512,
    timeoutSeconds: 12,
  },
  'sms-status': {
    file: 'functions/sms-status.ts',
    runs: 'Twilio reports what became of a text',
    trigger: { kind: 'http', routes: ['POST /sms/status/{textId}'] },
    access: deciding,
    memoryMegabytes: 512,
    timeoutSeconds: 12,
  },
  voice: {
    file: 'functions/voice.ts',
    runs: 'a call rings, a key is pressed, a call ends',
    trigger: { kind: 'http', routes: ['POST /voice', 'POST /voice/{proxy+}'] },
    access: deciding,
    memoryMegabytes: 512,
    timeoutSeconds: 12,
  },
  web: {
    file: 'functions/web.ts',
    runs: 'a page is opened or a form is sent',
    trigger: {
      kind: 'http',
      routes: ['ANY /', 'ANY /{proxy+}'],
    },
    access: deciding,
    memoryMegabytes: 512,
    timeoutSeconds: 12,
  },
  wake: {
    file: 'functions/wake.ts',
    runs: 'an alarm rang, or the sweep found something overdue',
    trigger: { kind: 'queue', queue: 'wake' },
    access: deciding,
    memoryMegabytes: 512,
    timeoutSeconds: 60,
  },
  sweep: {
    file: 'functions/sweep.ts',
    runs: 'every minute',
    trigger: { kind: 'every-minute' },
    access: ['query-due-index', 'send-to-wake-queue', 'read-secret'],
    memoryMegabytes: 256,
    timeoutSeconds: 50,
  },
  'inbound-sweep': {
    file: 'functions/inbound-sweep.ts',
    runs: 'every five minutes: texts that never reached us',
    trigger: { kind: 'every-five-minutes' },
    access: deciding,
    memoryMegabytes: 512,
    timeoutSeconds: 50,
  },
} as const satisfies Record<string, Wiring>

export type FunctionName = keyof typeof wiring

/** The table both places make. `infra/local` builds it on dynalite, `infra/aws` with CDK. */
export const tableShape = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Sparse: only documents with something due carry `dueShard` (`due#0` …) and `wakeAt` (ms since the epoch). */
  dueIndex: { name: 'due', partitionKey: 'dueShard', sortKey: 'wakeAt' },
} as const
