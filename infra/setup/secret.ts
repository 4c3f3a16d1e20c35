import { randomBytes } from 'node:crypto'
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import type { Place } from './place.ts'
import type { Credentials } from './twilio-account.ts'

/** What the secret of a place holds; before the first setup only the id key, which the deployment made. */
export type SecretValues = {
  idKey?: string
  twilioAccountSid?: string
  twilioAuthTokens?: string[]
  linkKeys?: string[]
}

const clientAt = (place: Place) => new SecretsManagerClient(place.aws('SECRETS_MANAGER'))
const idOf = ({ variables }: Place): string => variables.SECRET_ID ?? ''

export async function readSecret(place: Place): Promise<SecretValues> {
  const answer = await clientAt(place).send(new GetSecretValueCommand({ SecretId: idOf(place) }))
  return JSON.parse(answer.SecretString ?? '{}') as SecretValues
}

/**
 * Puts new credentials among what is there. The id key is never touched: every id in the table is made with
 * it. The
 * token before stays good until the next setup, as Twilio signs with it while it is rotated.
 */
export async function writeSecret(
  place: Place,
  { accountSid, authToken }: Credentials,
  { isNewLinkKey = false } = {},
): Promise<SecretValues> {
  const before = await readSecret(place)
  const isSameAccount = before.twilioAccountSid === accountSid
  const older = isSameAccount ? (before.twilioAuthTokens ?? []) : []
  const linkKeys = before.linkKeys ?? []
  const values: SecretValues = {
    ...before,
    idKey: before.idKey ?? random(),
    twilioAccountSid: accountSid,
    twilioAuthTokens: [authToken, ...older.filter((token) => token !== authToken)].slice(0, 2),
    linkKeys: linkKeys.length === 0 || isNewLinkKey ? [random(), ...linkKeys].slice(0, 2) : linkKeys,
  }
  const put = new PutSecretValueCommand({ SecretId: idOf(place), SecretString: JSON.stringify(values) })
  await clientAt(place).send(put)
  return values
}

const random = (): string => randomBytes(32).toString('hex')
