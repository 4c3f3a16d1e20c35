import { parseArgs } from 'node:util'
import type { Finding } from './checks.ts'
import * as checks from './checks.ts'
import { findPlace, type Place, SetupError } from './place.ts'
import { readSecret } from './secret.ts'
import { hostsOf } from './setup.ts'
import { runCommand } from './terminal.ts'
import { ownNumber, type TwilioHosts, twilioAccount } from './twilio-account.ts'

const help = `npm run doctor -- [--stage dev | --desk http://127.0.0.1:4000] [--messaging-service MG…]

Looks at everything a stage needs to work, changes nothing, and says what to do for each failure.
Exit code 0: all is well, 1: something is not.`

/** Everything there is to look at; a failure does not keep it from looking at the rest. */
export async function examine(
  place: Place,
  {
    messagingService,
    hosts = hostsOf(place),
  }: { messagingService?: string | undefined; hosts?: TwilioHosts } = {},
): Promise<Finding[]> {
  const stack = await checks.stackChecks(place)
  const secret = await readSecret(place).catch(() => ({}) as Awaited<ReturnType<typeof readSecret>>)
  const { twilioAccountSid: accountSid, twilioAuthTokens: [authToken] = [] } = secret
  if (accountSid === undefined || authToken === undefined) {
    const finding = { what: 'secret', says: 'holds no Twilio credentials', todo: 'npm run setup' }
    return [...stack, { ...finding, is: 'unwell' }]
  }
  const twilio = twilioAccount({ accountSid, authToken }, hosts)
  const account = await twilio.get('api', `/2010-04-01/Accounts/${accountSid}.json`)
  const roundTrip = await checks.roundTripCheck(place, authToken)
  if (account.is !== 'fine') {
    const says = `Twilio: ${account.says}`
    return [...stack, roundTrip, { what: 'credentials', is: 'unwell', says, todo: 'npm run setup' }]
  }
  const says = `account ${account.json.friendly_name}: ${account.json.status}`
  const isActive = account.json.status === 'active'
  const credentials: Finding = isActive
    ? { what: 'credentials', is: 'well', says }
    : { what: 'credentials', is: 'unwell', says, todo: 'see https://console.twilio.com' }
  return [
    ...stack,
    roundTrip,
    credentials,
    ...(await numberFindings(place, { accountSid, messagingService, twilio })),
    await checks.geoPermissionsCheck(twilio),
    await checks.callerIdCheck(twilio),
  ]
}

async function numberFindings(
  place: Place,
  {
    accountSid,
    messagingService,
    twilio,
  }: { accountSid: string; messagingService?: string | undefined; twilio: ReturnType<typeof twilioAccount> },
): Promise<Finding[]> {
  try {
    const number = await ownNumber(twilio, accountSid, place.variables.ASSISTANT_NUMBER ?? '')
    return [
      checks.webhooksCheck(place, number),
      ...(messagingService === undefined ? [] : [await checks.serviceCheck(twilio, place, messagingService)]),
      await checks.registrationCheck(twilio, number, messagingService),
    ]
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    return [{ what: 'number', is: 'unwell', says: 'is not the account’s', todo: error.message }]
  }
}

/** One line a finding, and one more that says what to do. */
export const shown = ({ what, is, says, todo }: Finding): string => {
  const mark = { well: 'well   ', unwell: 'UNWELL ', unknown: 'unknown' }[is]
  return `${mark}  ${what}: ${says}${todo === undefined ? '' : `\n         → ${todo}`}`
}

if (import.meta.main) {
  await runCommand(async () => {
    const { values } = parseArgs({
      options: {
        stage: { type: 'string' },
        desk: { type: 'string' },
        'messaging-service': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help === true) {
      console.log(help)
      return 0
    }
    const place = await findPlace(values)
    console.log(`Looking at ${place.name}`)
    const findings = await examine(place, { messagingService: values['messaging-service'] })
    for (const finding of findings) console.log(shown(finding))
    return findings.some(({ is }) => is === 'unwell') ? 1 : 0
  })
}
