import { AwsError, answerAwsJson } from './aws-json.ts'
import type { Keep } from './keep.ts'
import type { DeskClock, Handler } from './part.ts'

/** Secrets Manager on the desk. */
export type SecretsManager = {
  handle: Handler
  get: (id: string) => string | undefined
  put: (id: string, value: string) => void
}

type Secret = { value: string; version: string; changedAt: number }

export const createSecretsManager = ({ keep, clock }: { keep: Keep; clock: DeskClock }): SecretsManager => {
  const secrets = keep.drawer<Secret>('secrets')

  const put = (id: string, value: string): Secret => {
    const secret = { value, version: crypto.randomUUID(), changedAt: clock.now() }
    secrets.put(id, secret)
    return secret
  }
  const found = (id: unknown): Secret => {
    const secret = secrets.get(String(id))
    if (secret !== undefined) return secret
    throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
  }
  const operations = {
    GetSecretValue: ({ SecretId }: Record<string, unknown>) => {
      const { value, version, changedAt } = found(SecretId)
      return {
        ...named(SecretId),
        SecretString: value,
        VersionId: version,
        VersionStages: ['AWSCURRENT'],
        CreatedDate: changedAt / 1_000,
      }
    },
    PutSecretValue: ({ SecretId, SecretString }: Record<string, unknown>) => {
      found(SecretId)
      const { version } = put(String(SecretId), String(SecretString))
      return { ...named(SecretId), VersionId: version, VersionStages: ['AWSCURRENT'] }
    },
    DescribeSecret: ({ SecretId }: Record<string, unknown>) => {
      const { version, changedAt } = found(SecretId)
      return {
        ...named(SecretId),
        LastChangedDate: changedAt / 1_000,
        VersionIdsToStages: { [version]: ['AWSCURRENT'] },
      }
    },
  }

  return {
    handle: (request) => answerAwsJson(request, operations),
    get: (id) => secrets.get(id)?.value,
    put: (id, value) => {
      put(id, value)
    },
  }
}

const named = (id: unknown) => ({
  ARN: `arn:aws:secretsmanager:us-east-1:000000000000:secret:${String(id)}-desk00`,
  Name: String(id),
})
