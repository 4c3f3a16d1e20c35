import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Settings } from '../domain/settings.ts'
import type { Instant } from '../domain/time.ts'

/** The outside world as the handlers see it. Adapters implement these; the simulator has its own. */
export type Ports = {
  clock: Clock
  ids: Ids
  table: Table
  alarms: Alarms
  texts: Texts
  calls: Calls
  secrets: Secrets
  log: Log
  settings: Settings
  deployment: Deployment
}

export type Clock = { now: () => Instant }

/** Fresh opaque ids (22 characters of base64url, 128 bits), the only randomness there is. */
export type Ids = { fresh: () => string }

/** Where this deployment is reached and who it is. */
export type Deployment = {
  /** `https://…`, no trailing slash: what Twilio signs and links lead to. */
  publicBaseUrl: string
  /** The assistant's own number, E.164. */
  assistantNumber: string
  /** Who runs it, said in the welcome: "calltime for Bay Film School". */
  operator: string
  stage: string
  /** How many shards the due index has. */
  dueShards: number
}

/** An item as the table holds it: strings and plain JSON values. */
export type Item = { pk: string; sk: string } & Record<string, unknown>

/** One table; keys as in house.md. Throws `StoreUnavailable` when the store fails, `VersionConflict` as said. */
export type Table = {
  /** A strongly consistent read of one item. */
  get: (pk: string, sk: string) => Promise<Item | undefined>
  /**
   * Puts one item if the stored one has this `version` (`undefined`: if there is none).
   * @throws VersionConflict when somebody else wrote first
   */
  putIfVersion: (item: Item, version: number | undefined) => Promise<void>
  /** Puts items without a condition (deterministic keys: twice is harmless). Batched by the adapter. */
  putAll: (items: readonly Item[]) => Promise<void>
  /**
   * One small conditional update: sets and removes paths (`outbox.t1`) if the attribute at `when.path` equals
   * `when.equals` (with `exists`: exists or not; with `lessThan`: is less, or missing). Answers the item after
   * the update, or undefined when the condition failed.
   */
  update: (pk: string, sk: string, change: Change) => Promise<Item | undefined>
  /** Items of one partition whose sort key begins so, in key order, oldest first unless `newestFirst`. */
  query: (
    pk: string,
    prefix: string,
    options?: { limit?: number; newestFirst?: boolean; after?: string },
  ) => Promise<Item[]>
  remove: (keys: readonly { pk: string; sk: string }[]) => Promise<void>
  /**
   * Removes one item if it still has this version. @throws VersionConflict when somebody else wrote it, or took it
   * away
   */
  removeIfVersion: (pk: string, sk: string, version: number) => Promise<void>
  /**
   * Keys and wakeAt of documents of one shard of the due index with wakeAt ≤ `until`, soonest first; eventually
   * consistent.
   */
  due: (shard: number, until: Instant, limit: number) => Promise<{ pk: string; wakeAt: Instant }[]>
}

export type Change = {
  set?: Record<string, unknown>
  remove?: readonly string[]
  when?:
    | { path: string; equals: unknown }
    | { path: string; exists: boolean }
    | { path: string; lessThan: number }
}

export type Alarms = {
  /** A one-time alarm for this applicant at the UTC minute (rounded up); there already = done. */
  set: (applicantId: string, at: Instant) => Promise<void>
  /** Straight to the wake queue, `delaySeconds` from now (0–900). */
  wakeSoon: (applicantId: string, delaySeconds: number) => Promise<void>
  /** Tells an applicant, through the wake queue, that others follow up this office's number too. */
  tellShared: (applicantId: string, phone: string) => Promise<void>
  /** Deletes every alarm of an applicant (erase only), by name prefix. */
  clear: (applicantId: string) => Promise<void>
}

/** What Twilio said of a send. `unknown`: no answer, or one that proves nothing. */
export type Sent =
  | { outcome: 'accepted'; sid: string }
  | { outcome: 'refused'; code: number }
  | { outcome: 'try-again' }
  | { outcome: 'unknown' }

export type Texts = {
  send: (text: { textId: string; to: string; body: string; validSeconds: number }) => Promise<Sent>
  /** Texts we sent to this number by the API, created at or after `since`. */
  listSent: (
    to: string,
    since: Instant,
  ) => Promise<{ sid: string; body: string; createdAt: Instant; status: string }[]>
  /** Texts that reached our number since then. */
  listReceived: (
    since: Instant,
  ) => Promise<{ sid: string; from: string; to: string; body: string; createdAt: Instant }[]>
}

export type Calls = {
  /** Rings the applicant; Twilio then asks `/voice/…` what to say. */
  ring: (call: { callId: string; to: string; from?: string; ringSeconds: number }) => Promise<Sent>
}

/** From the secret store only. Two auth tokens are valid while one is being rotated; the first signs REST calls. */
export type Secrets = {
  get: () => Promise<{
    twilioAccountSid: string
    twilioAuthTokens: readonly [string, ...string[]]
    /** Keys the applicant ids (HMAC-SHA-256). Never rotated. */
    idKey: string
    /** Sign the links, newest first. */
    linkKeys: readonly [string, ...string[]]
  }>
}

/** Never bodies, names, tokens, or numbers beyond the last four digits. */
export type Log = {
  info: (event: string, facts?: Record<string, string | number | boolean>) => void
  warn: (event: string, facts?: Record<string, string | number | boolean>) => void
  error: (event: string, error: unknown, facts?: Record<string, string | number | boolean>) => void
  count: (metric: string, value?: number) => void
}

export type HttpEvent = APIGatewayProxyEventV2
export type HttpAnswer = APIGatewayProxyStructuredResultV2

/** What waits in the wake queue: "look at this applicant" (`sharedOffice`: a number that others follow up too). */
export type WakeMessage = { applicantId: string; sharedOffice?: string }
