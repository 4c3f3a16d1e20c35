import * as z from 'zod/mini'
import { defaultSettings } from '../../functions/domain/settings.ts'

/** What a stage of calltime is deployed with: `stages` in cdk.json, each overridden by `-c name=value`. */
export type StackSettings = z.output<typeof shape> & { stage: string }

/** Says which settings are wrong and how, all at once. */
export class BadStackSettings extends Error {
  override name = 'BadStackSettings'
}

const count = (least: number, most: number) =>
  z.pipe(
    z.union([z.number(), z.string()], `must be a whole number from ${least} to ${most}`),
    z.pipe(
      z.transform(Number),
      z
        .number()
        .check(
          z.refine((n) => Number.isInteger(n) && n >= least && n <= most, `must be ${least} to ${most}`),
        ),
    ),
  )
const yesOrNo = z.pipe(
  z.union([z.boolean(), z.enum(['true', 'false'])], 'must be true or false'),
  z.transform((said) => said === true || said === 'true'),
)

const shape = z.object({
  region: z
    .string('is missing: where it runs, as us-west-2')
    .check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region, as us-west-2')),
  /** The assistant's number; its Twilio account is asked for by `npm run setup`. */
  assistantNumber: z
    .string("is missing: the number bought at Twilio, as +12135550199 (a service's sender works too)")
    .check(z.regex(/^\+[1-9]\d{7,14}$/, 'must be E.164, as +12135550199')),
  /** Who runs it, said in the welcome. */
  operator: z
    .string('is missing: who runs it, as the welcome says it ("Bay Film School")')
    .check(z.minLength(1, 'is empty'), z.maxLength(40, 'must have at most 40 characters')),
  /** Where alarms go; without it they stand in CloudWatch alone. */
  alarmEmail: z.optional(z.string().check(z.regex(/^\S+@\S+\.\S+$/, 'must be an e-mail address'))),
  /** An own name for the API, with the certificate for it (ACM, same region). */
  domainName: z.optional(z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name'))),
  certificateArn: z.optional(z.string().check(z.regex(/^arn:aws[\w-]*:acm:/, 'must be an ACM certificate'))),
  dueShards: z._default(count(1, 999), 4),
  /** Write units a second at most: what a loop of ours may cost before the table says no. */
  mostWritesPerSecond: z._default(count(10, 40_000), 200),
  requestsPerSecond: z._default(count(1, 10_000), 50),
  wakesAtOnce: z._default(count(2, 1000), 10),
  /** Texts an hour from which on somebody should look: texts are what costs money. */
  textsPerHour: z._default(count(1, 1_000_000), 500),
  dollarsPerMonth: z._default(count(1, 1_000_000), 25),
  logDays: z._default(z.pipe(count(1, 3653), z.literal([7, 14, 30, 60, 90, 180, 365])), 90),
  /** Whether table and secret outlive the stack, and the table cannot be deleted at all. */
  keepData: z._default(yesOrNo, true),
  /** The app's own settings by their variables' names: `{"SIGN_UP": "code", "JOIN_CODE": "REEL"}`. */
  settings: z._default(z.record(z.string(), z.string('must be a string')), {}),
})

type Lookup = (name: string) => unknown

/** Reads a stage's settings from the CDK context. @throws BadStackSettings */
export function stackSettings(context: Lookup): StackSettings {
  const stage = context('stage') ?? 'dev'
  const stages = (context('stages') ?? {}) as Record<string, Record<string, unknown>>
  const ofStage = typeof stage === 'string' ? stages[stage] : undefined
  if (typeof stage !== 'string' || ofStage === undefined) {
    const known = Object.keys(stages).join(', ')
    throw new BadStackSettings(`stage "${String(stage)}" is not among the stages of cdk.json: ${known}`)
  }
  const given = Object.fromEntries(
    Object.keys(shape.shape).map((name) => [name, context(name) ?? ofStage[name]]),
  )
  const parsed = shape.safeParse(given)
  const problems = [
    ...Object.keys(ofStage)
      .filter((name) => !(name in shape.shape))
      .map((name) => `${name} is no setting`),
    ...(parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)),
    ...(parsed.success ? problemsOf(parsed.data) : []),
  ]
  if (problems.length > 0 || !parsed.success) {
    throw new BadStackSettings(
      [
        `stage "${stage}" cannot be deployed as it is set in cdk.json (or by -c name=value):`,
        ...problems,
      ].join('\n  '),
    )
  }
  return { ...parsed.data, stage }
}

/** What no single setting can say of itself. */
function problemsOf({ domainName, certificateArn, settings }: z.output<typeof shape>): string[] {
  const known = new Set(Object.keys(defaultSettings).map(variableOf))
  return [
    ...(domainName !== undefined && certificateArn === undefined
      ? ['certificateArn is missing: domainName needs a certificate for it']
      : []),
    ...(domainName === undefined && certificateArn !== undefined
      ? ['domainName is missing: certificateArn is of no use without it']
      : []),
    ...Object.keys(settings)
      .filter((name) => !known.has(name))
      .map((name) => `settings.${name} is no setting of the app`),
  ]
}

/** `nudgeMinutes` is set by `NUDGE_MINUTES`, as functions/runtime/settings-from.ts reads it. */
const variableOf = (setting: string): string =>
  setting.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
