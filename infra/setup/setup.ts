import { parseArgs } from 'node:util'
import { findPlace, type Place, SetupError } from './place.ts'
import { readSecret, writeSecret } from './secret.ts'
import { runCommand, type Terminal, terminal } from './terminal.ts'
import {
  type Credentials,
  ownNumber,
  serviceWebhooksAt,
  type TwilioHosts,
  twilioAccount,
  twilioHosts,
  webhooksAt,
} from './twilio-account.ts'

const help = `npm run setup -- [--stage dev | --desk http://127.0.0.1:4000] [options]

Gives a deployed stage its Twilio credentials and leads the number's webhooks to it.
May be run again at any time.

  --account-sid AC…         asked for when left out; also TWILIO_ACCOUNT_SID
  --auth-token …            asked for, unseen, when left out; better TWILIO_AUTH_TOKEN than a flag
  --messaging-service MG…   texts come in through this messaging service instead of the number itself
  --new-link-key            sign links with a fresh key; the one before stays good until the next time
  --yes                     go on without asking`

export type SetupWishes = {
  accountSid?: string | undefined
  authToken?: string | undefined
  messagingService?: string | undefined
  isNewLinkKey?: boolean | undefined
}

/** Checks credentials and number first, then changes: the secret, and where the number's webhooks lead. */
export async function setUp(
  place: Place,
  wishes: SetupWishes,
  { say, ask, confirms }: Terminal,
  hosts: TwilioHosts = hostsOf(place),
): Promise<number> {
  const url = place.variables.PUBLIC_BASE_URL ?? ''
  const e164 = place.variables.ASSISTANT_NUMBER ?? ''
  say(`Setting up ${place.name}: ${url}, ${e164}`)
  const credentials = await credentialsFrom(place, wishes, ask)
  const twilio = twilioAccount(credentials, hosts)
  const account = await twilio.get('api', `/2010-04-01/Accounts/${credentials.accountSid}.json`)
  if (account.is !== 'fine') throw new SetupError(`Twilio does not accept these credentials: ${account.says}`)
  if (account.json.status !== 'active')
    throw new SetupError(`The Twilio account is ${account.json.status}: see https://console.twilio.com`)
  say(`Twilio knows the account: ${account.json.friendly_name} (${account.json.type})`)
  const number = await ownNumber(twilio, credentials.accountSid, e164)
  if (!number.canText) throw new SetupError(`${e164} cannot text. Buy a number that can (SMS and voice).`)

  const service = wishes.messagingService
  const where = service === undefined ? e164 : `${e164} and messaging service ${service}`
  if (
    !(await confirms(`The secret gets these credentials, and the webhooks of ${where} will lead to ${url}.`))
  ) {
    say('Nothing was changed.')
    return 1
  }
  await writeSecret(place, credentials, { isNewLinkKey: wishes.isNewLinkKey ?? false })
  say('The credentials are in the secret; functions read it anew within five minutes.')
  const path = `/2010-04-01/Accounts/${credentials.accountSid}/IncomingPhoneNumbers/${number.sid}.json`
  const led = await twilio.post('api', path, webhooksAt(url))
  if (led.is !== 'fine') throw new SetupError(`Twilio did not take the webhooks of ${e164}: ${led.says}`)
  if (service !== undefined) {
    const taken = await twilio.post('messaging', `/v1/Services/${service}`, serviceWebhooksAt(url))
    if (taken.is !== 'fine')
      throw new SetupError(`Twilio did not take the webhooks of ${service}: ${taken.says}`)
  }
  say(`The webhooks of ${where} lead to ${url}, and to its fallback.`)
  say('Now: npm run doctor, which sees whether all is well. Then text the number.')
  return 0
}

async function credentialsFrom(
  place: Place,
  wishes: SetupWishes,
  ask: Terminal['ask'],
): Promise<Credentials> {
  const kept = await readSecret(place)
  const accountSid =
    wishes.accountSid ??
    kept.twilioAccountSid ??
    (await ask('Account SID, from https://console.twilio.com', { example: 'AC0123…' }))
  const keptToken = wishes.accountSid === undefined ? kept.twilioAuthTokens?.[0] : undefined
  const authToken = wishes.authToken ?? keptToken ?? (await ask('Auth token', { isSecret: true }))
  if (!/^AC[0-9a-f]{32}$/.test(accountSid))
    throw new SetupError('An account SID is AC and 32 digits or letters a to f.')
  if (authToken === '') throw new SetupError('The auth token is missing.')
  return { accountSid, authToken }
}

/** On a desk Twilio is the desk's own, and has the REST API of messages, calls and numbers alone. */
export const hostsOf = ({ kind, variables }: Place): TwilioHosts =>
  kind === 'desk' ? { api: variables.TWILIO_API_BASE_URL ?? '' } : twilioHosts

if (import.meta.main) {
  await runCommand(async () => {
    const { values } = parseArgs({
      options: {
        stage: { type: 'string' },
        desk: { type: 'string' },
        'account-sid': { type: 'string', default: process.env.TWILIO_ACCOUNT_SID },
        'auth-token': { type: 'string', default: process.env.TWILIO_AUTH_TOKEN },
        'messaging-service': { type: 'string' },
        'new-link-key': { type: 'boolean' },
        yes: { type: 'boolean', short: 'y' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help === true) {
      console.log(help)
      return 0
    }
    const wishes = {
      accountSid: values['account-sid'],
      authToken: values['auth-token'],
      messagingService: values['messaging-service'],
      isNewLinkKey: values['new-link-key'],
    }
    return setUp(await findPlace(values), wishes, terminal({ isYes: values.yes === true }))
  })
}
