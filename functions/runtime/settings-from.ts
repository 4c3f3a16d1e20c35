import * as z from 'zod/mini'
import { defaultSettings, type Settings } from '../domain/settings.ts'

/** The environment, or anything shaped like it. */
export type Variables = Record<string, string | undefined>

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a clock time such as 09:45'))
const span = z.object({ opens: clockTime, closes: clockTime })
const count = z.pipe(
  z.string().check(z.regex(/^\d{1,6}$/, 'must be a whole number')),
  z.transform((digits: string) => Number(digits)),
)
const yesOrNo = z.pipe(
  z.enum(['true', 'false'], 'must be true or false'),
  z.transform((word: 'true' | 'false') => word === 'true'),
)
const json = <Shape extends z.core.$ZodType>(shape: Shape) =>
  z.pipe(z.pipe(z.string(), z.transform(jsonOf)), shape)

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Those whose form the default does not tell. */
const particular: Partial<Record<keyof Settings, z.core.$ZodType>> = {
  signUp: z.enum(['open', 'code', 'closed'], 'must be open, code or closed'),
  optOutAnswers: z.enum(['carrier', 'ours'], 'must be carrier or ours'),
  callersProvedBy: z.enum(['number', 'attestation', 'code'], 'must be number, attestation or code'),
  ringMeShows: z.enum(['assistant', 'applicant'], 'must be assistant or applicant'),
  joinCode: z.pipe(
    z.string(),
    z.transform((word: string) => word.trim().toUpperCase()),
  ),
  windows: json(z.array(span).check(z.minLength(1))),
  slots: json(z.tuple([z.array(clockTime).check(z.minLength(1)), z.array(clockTime).check(z.minLength(1))])),
  namedTimes: json(span),
}

const schemaOf = (name: keyof Settings): z.core.$ZodType => {
  const particularOne = particular[name]
  if (particularOne !== undefined) return particularOne
  const standard = defaultSettings[name]
  if (typeof standard === 'number') return count
  return typeof standard === 'boolean' ? yesOrNo : clockTime
}

/** `nudgeMinutes` is set by `NUDGE_MINUTES`. */
export const variableOf = (setting: string): string =>
  setting.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** The settings these variables ask for, over the defaults; `windows`, `slots` and `namedTimes` are JSON. */
export const settingsFrom = (variables: Variables): { settings: Settings; problems: string[] } => {
  const problems: string[] = []
  const changes: Record<string, unknown> = {}
  for (const name of Object.keys(defaultSettings) as (keyof Settings)[]) {
    const variable = variableOf(name)
    const text = variables[variable]
    if (text === undefined || text === '') continue
    const parsed = z.safeParse(schemaOf(name), text)
    if (parsed.success) changes[name] = parsed.data
    else problems.push(`${variable} ${parsed.error.issues[0]?.message ?? 'is not valid'}`)
  }
  const settings = { ...defaultSettings, ...changes }
  if (settings.signUp === 'code' && settings.joinCode === '')
    problems.push('JOIN_CODE is needed with SIGN_UP=code')
  return { settings, problems }
}
