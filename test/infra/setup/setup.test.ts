import { expect, test } from 'vitest'
import { examine, shown } from '../../../infra/setup/doctor.ts'
import { findPlace, SetupError } from '../../../infra/setup/place.ts'
import { readSecret } from '../../../infra/setup/secret.ts'
import { hostsOf, setUp } from '../../../infra/setup/setup.ts'
import { twilioAccount } from '../../../infra/setup/twilio-account.ts'
import { deskAt } from '../../journeys/desk-driver.ts'
import { fakeHost, script } from './script.ts'

const maya = '+12135550100'

async function deskPlace() {
  const desk = await deskAt('2026-11-24T08:00-08:00')
  const place = await findPlace({ desk: desk.desk.url })
  const { twilioAccountSid: accountSid = '', twilioAuthTokens: [authToken = ''] = [] } =
    await readSecret(place)
  return { desk, place, accountSid, authToken }
}

const unwell = async (...args: Parameters<typeof examine>) =>
  (await examine(...args)).filter(({ is }) => is === 'unwell').map(({ what }) => what)

test('setup leads the webhooks here, with retries and a fallback of their own, and may be run again', async () => {
  const { desk, place, accountSid, authToken } = await deskPlace()
  const twilio = twilioAccount({ accountSid, authToken }, hostsOf(place))
  const numbers = `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers`
  const list = await twilio.get('api', `${numbers}.json`)
  const [{ sid } = { sid: '' }] = (list.is === 'fine' ? list.json.incoming_phone_numbers : []) as {
    sid: string
  }[]
  await twilio.post('api', `${numbers}/${sid}.json`, { SmsUrl: 'http://127.0.0.1:9/old', VoiceUrl: '' })
  expect(await unwell(place)).toEqual(['webhooks'])
  expect(await desk.text(maya, 'hello')).toEqual([])

  for (const _time of ['once', 'again']) expect(await setUp(place, {}, script().terminal)).toBe(0)
  expect(await unwell(place)).toEqual([])
  expect(await desk.text(maya, 'hello')).toHaveLength(1)
  const number = await twilio.get('api', `${numbers}/${sid}.json`)
  expect(number.is === 'fine' && number.json).toMatchObject({
    sms_url: `${desk.desk.url}/sms#rc=2&rp=ct,rt,5xx`,
    sms_fallback_url: `${desk.desk.url}/sms/fallback#rc=2&rp=ct,rt,5xx`,
    voice_url: `${desk.desk.url}/voice#rc=2&rp=ct,rt,5xx`,
  })
})

test('the secret keeps its id key and the token before; a fresh link key comes on wish', async () => {
  const { place, accountSid, authToken } = await deskPlace()
  const before = await readSecret(place)
  const wishes = { accountSid, authToken, isNewLinkKey: true }
  expect(await setUp(place, wishes, script().terminal)).toBe(0)
  const after = await readSecret(place)
  expect(after).toMatchObject({ idKey: before.idKey, twilioAuthTokens: [authToken] })
  expect(after.linkKeys).toHaveLength(2)
  expect(after.linkKeys?.[1]).toBe(before.linkKeys?.[0])
})

test('what is asked for and confirmed: nothing is changed by a no', async () => {
  const { place, accountSid, authToken } = await deskPlace()
  const before = await readSecret(place)
  const no = script({ isYes: false, answers: [authToken] })
  expect(await setUp(place, { accountSid }, no.terminal)).toBe(1)
  expect(no.asked[0]).toBe('Auth token')
  expect(no.said.at(-1)).toBe('Nothing was changed.')
  expect(await readSecret(place)).toEqual(before)
})

test('wrong credentials and a number of somebody else are told, and nothing is changed', async () => {
  const { place, accountSid, authToken } = await deskPlace()
  const { terminal } = script()
  await expect(setUp(place, { accountSid, authToken: 'f'.repeat(32) }, terminal)).rejects.toThrow(
    'Twilio does not accept these credentials: Authenticate',
  )
  await expect(setUp(place, { accountSid: 'AC1', authToken }, terminal)).rejects.toThrow('AC and 32 digits')
  const elsewhere = { ...place, variables: { ...place.variables, ASSISTANT_NUMBER: '+12135550777' } }
  await expect(setUp(elsewhere, { accountSid, authToken }, terminal)).rejects.toThrow(
    `+12135550777 is not a number of account ${accountSid}`,
  )
})

test("a messaging service's webhooks are led here too", async () => {
  const { desk, place } = await deskPlace()
  const messaging = await fakeHost({ '/v1/Services/MG': {} })
  const hosts = { ...hostsOf(place), messaging: messaging.url }
  await setUp(place, { messagingService: 'MG1' }, script().terminal, hosts)
  expect(messaging.asked).toMatchObject([
    {
      method: 'POST',
      path: '/v1/Services/MG1',
      form: {
        InboundRequestUrl: `${desk.desk.url}/sms#rc=2&rp=ct,rt,5xx`,
        FallbackUrl: `${desk.desk.url}/sms/fallback#rc=2&rp=ct,rt,5xx`,
        UseInboundWebhookOnNumber: 'false',
      },
    },
  ])
})

test('a desk that does not run, and a stage that is not in cdk.json, are told', async () => {
  await expect(findPlace({ desk: 'http://127.0.0.1:9' })).rejects.toThrow(SetupError)
  await expect(findPlace({ stage: 'nowhere' })).rejects.toThrow(
    'There is no stage "nowhere" in cdk.json, but: dev, prod',
  )
})

test('the doctor finds a desk well, says what it cannot see there, and does a signed round trip', async () => {
  const { place } = await deskPlace()
  const findings = await examine(place)
  const by = (is: string) => findings.filter((finding) => finding.is === is).map(({ what }) => what)
  expect(by('unwell')).toEqual([])
  expect(by('well')).toEqual([
    'table',
    'wake queue',
    'dead letters',
    'signed round trip',
    'credentials',
    'webhooks',
  ])
  expect(by('unknown')).toEqual(['carrier registration', 'voice geo permissions', 'caller ID profile'])
})

test('what the doctor finds unwell it says, with what to do', async () => {
  const { place } = await deskPlace()
  const twilio = await fakeHost({
    '/v1/DialingPermissions': { content: [{ iso_code: 'US' }, { iso_code: 'LV' }] },
    '/v1/CustomerProfiles': { results: [] },
    '/v1/Services/MG1/Compliance': { compliance: [{ campaign_status: 'IN_PROGRESS' }] },
    '/v1/Services/MG1': { inbound_request_url: 'https://elsewhere', fallback_url: '' },
  })
  const hosts = { ...hostsOf(place), messaging: twilio.url, voice: twilio.url, trusthub: twilio.url }
  const findings = await examine(place, { messagingService: 'MG1', hosts })
  const told = findings.filter(({ is }) => is === 'unwell').map(shown)
  expect(told).toHaveLength(4)
  expect(told.join('\n')).toContain('messaging service: MG1 leads elsewhere')
  expect(told.join('\n')).toContain('A2P campaign: IN_PROGRESS')
  expect(told.join('\n')).toContain('calls to 1 more countries are on')
  expect(told.join('\n')).toContain('no customer profile is approved')
  for (const line of told) expect(line).toContain('→ ')
})

test('the doctor tells a token that is not the right one any more, and goes on looking', async () => {
  const { desk, place } = await deskPlace()
  const secret = await readSecret(place)
  const stale = { ...secret, twilioAuthTokens: ['e'.repeat(32)] }
  const { SecretsManagerClient, PutSecretValueCommand } = await import('@aws-sdk/client-secrets-manager')
  await new SecretsManagerClient(place.aws('SECRETS_MANAGER')).send(
    new PutSecretValueCommand({ SecretId: 'calltime/desk', SecretString: JSON.stringify(stale) }),
  )
  expect(await unwell(place)).toEqual(expect.arrayContaining(['credentials']))
  expect(desk).toBeDefined()
})
