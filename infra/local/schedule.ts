import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../../functions/domain/time.ts'
import { AwsError } from './aws-json.ts'

/** A one-time schedule as it stands. `id` tells two schedules of one name apart. */
export type Schedule = {
  id: string
  name: string
  group: string
  at: Instant
  clientToken: string
  createdAt: Instant
  /** What the API was given and gives back: expression, target, retry policy and the rest. */
  request: ScheduleRequest
}

export type ScheduleRequest = {
  ScheduleExpression: string
  ScheduleExpressionTimezone: string
  State: 'ENABLED' | 'DISABLED'
  ActionAfterCompletion: 'NONE' | 'DELETE'
  FlexibleTimeWindow: { Mode: string }
  Description?: string
  Target: {
    Arn: string
    RoleArn: string
    Input: string
    DeadLetterConfig?: { Arn: string }
    RetryPolicy: { MaximumEventAgeInSeconds: number; MaximumRetryAttempts: number }
  }
}

type Fields = Record<string, unknown>

/**
 * Reads what CreateSchedule and UpdateSchedule are sent, with AWS's defaults.
 * @throws ValidationException as AWS does
 */
export const readRequest = (body: Fields): ScheduleRequest => {
  const target = fields(body.Target, 'target')
  const retry = fields(target.RetryPolicy ?? {}, 'target.retryPolicy')
  const dead =
    target.DeadLetterConfig === undefined ? undefined : fields(target.DeadLetterConfig, 'deadLetterConfig')
  const window = fields(body.FlexibleTimeWindow, 'flexibleTimeWindow')
  return {
    ScheduleExpression: text(body.ScheduleExpression, 'scheduleExpression', /^.{1,256}$/),
    ScheduleExpressionTimezone: text(
      body.ScheduleExpressionTimezone ?? 'UTC',
      'scheduleExpressionTimezone',
      /^.{1,50}$/,
    ),
    State: oneOf(body.State ?? 'ENABLED', 'state', ['ENABLED', 'DISABLED']),
    ActionAfterCompletion: oneOf(body.ActionAfterCompletion ?? 'NONE', 'actionAfterCompletion', [
      'NONE',
      'DELETE',
    ]),
    FlexibleTimeWindow: { Mode: oneOf(window.Mode, 'flexibleTimeWindow.mode', ['OFF', 'FLEXIBLE']) },
    ...(body.Description === undefined
      ? {}
      : { Description: text(body.Description, 'description', /^.{0,512}$/s) }),
    Target: {
      Arn: text(target.Arn, 'target.arn', /^arn:.{1,1596}$/),
      RoleArn: text(target.RoleArn, 'target.roleArn', /^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/),
      Input: text(target.Input ?? '{}', 'target.input', /^.+$/s),
      ...(dead === undefined
        ? {}
        : { DeadLetterConfig: { Arn: text(dead.Arn, 'deadLetterConfig.arn', /^arn:/) } }),
      RetryPolicy: {
        MaximumEventAgeInSeconds: whole(
          retry.MaximumEventAgeInSeconds ?? 86_400,
          'maximumEventAgeInSeconds',
          60,
          86_400,
        ),
        MaximumRetryAttempts: whole(retry.MaximumRetryAttempts ?? 185, 'maximumRetryAttempts', 0, 185),
      },
    },
  }
}

/** @throws ValidationException for a name outside 1–64 of `[0-9a-zA-Z-_.]` */
export const readName = (name: unknown, field = 'name'): string => text(name, field, /^[0-9a-zA-Z-_.]{1,64}$/)

/** @throws ValidationException for a token outside 1–64 of `[a-zA-Z0-9-_]` */
export const readClientToken = (token: unknown): string =>
  text(token ?? crypto.randomUUID(), 'clientToken', /^[a-zA-Z0-9-_]{1,64}$/)

/**
 * When `at(yyyy-mm-ddThh:mm:ss)` rings. The desk knows no `rate(…)` and no `cron(…)`.
 * @throws ValidationException
 */
export const ringsAt = ({ ScheduleExpression, ScheduleExpressionTimezone }: ScheduleRequest): Instant => {
  const wallClock = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(ScheduleExpression)?.[1]
  if (wallClock === undefined) throw invalid(`Invalid Schedule Expression ${ScheduleExpression}.`)
  try {
    return Temporal.PlainDateTime.from(wallClock, { overflow: 'reject' }).toZonedDateTime(
      ScheduleExpressionTimezone,
    ).epochMilliseconds
  } catch {
    throw invalid(`Invalid Schedule Expression ${ScheduleExpression} in ${ScheduleExpressionTimezone}.`)
  }
}

export const invalid = (message: string): AwsError => new AwsError('ValidationException', message)

const wrong = (value: unknown, field: string, constraint: string): AwsError =>
  invalid(
    `1 validation error detected: Value '${String(value)}' at '${field}'` +
      ` failed to satisfy constraint: ${constraint}`,
  )

const fields = (value: unknown, field: string): Fields => {
  if (typeof value !== 'object' || value === null) throw wrong(value, field, 'Member must not be null')
  return { ...value }
}

const text = (value: unknown, field: string, pattern: RegExp): string => {
  if (typeof value === 'string' && pattern.test(value)) return value
  throw wrong(value, field, `Member must satisfy regular expression pattern: ${pattern.source}`)
}

const oneOf = <Choice extends string>(value: unknown, field: string, choices: readonly Choice[]): Choice => {
  const choice = choices.find((one) => one === value)
  if (choice === undefined)
    throw wrong(value, field, `Member must satisfy enum value set: [${choices.join(', ')}]`)
  return choice
}

const whole = (value: unknown, field: string, least: number, greatest: number): number => {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= greatest) return Number(value)
  throw wrong(value, field, `Member must be between ${least} and ${greatest}`)
}
