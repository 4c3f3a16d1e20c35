import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import * as z from 'zod/mini'
import type { Instant } from '../domain/time.ts'
import { minutes } from '../domain/time.ts'
import type { Clock, Secrets } from '../runtime/ports.ts'
import { type AwsSettings, awsClient } from './aws-client.ts'
import { SecretsUnavailable } from './errors.ts'

type Values = Awaited<ReturnType<Secrets['get']>>

const oneOrMore = z.tuple([z.string().check(z.minLength(1))], z.string().check(z.minLength(1)))
const values = z.object({
  twilioAccountSid: z.string().check(z.regex(/^AC[0-9a-f]{32}$/)),
  twilioAuthTokens: oneOrMore,
  idKey: z.string().check(z.minLength(32)),
  linkKeys: oneOrMore,
})

/** A rotated token is known everywhere so long after; until then both are accepted. */
const keptFor = minutes(5)

/** The secrets, from Secrets Manager, kept for five minutes; older ones serve on while it does not answer. */
export const createSecrets = (secretId: string, clock: Clock, aws: AwsSettings = {}): Secrets => {
  const client = new SecretsManagerClient(awsClient(aws, 2))
  let kept: { values: Values; readAt: Instant } | undefined
  let reading: Promise<Values> | undefined

  const read = async (): Promise<Values> => {
    try {
      const answer = await client.send(new GetSecretValueCommand({ SecretId: secretId }))
      const fresh = parse(answer.SecretString ?? '')
      kept = { values: fresh, readAt: clock.now() }
      return fresh
    } catch (error) {
      if (kept !== undefined) return kept.values
      if (error instanceof SecretsUnavailable) throw error
      throw new SecretsUnavailable('the secrets could not be read', { cause: error })
    }
  }

  return {
    get: async () => {
      if (kept !== undefined && clock.now() - kept.readAt < keptFor) return kept.values
      reading ??= read().finally(() => {
        reading = undefined
      })
      return reading
    },
  }
}

/** @throws SecretsUnavailable naming the fields at fault, never their values */
const parse = (text: string): Values => {
  const parsed = values.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => issue.path.join('.') || 'the whole').join(', ')
  throw new SecretsUnavailable(`the secret is not as it should be: ${fields}`)
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
