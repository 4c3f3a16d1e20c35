import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sign } from '../../../infra/local/twilio/sign.ts'
import { type FunctionName, type Wiring, wiring } from '../../../infra/wiring.ts'
import { type LambdaDesk, lambdaDesk } from './lambda-desk.ts'

const maya = '+12135550100'

let desk: LambdaDesk
beforeAll(async () => {
  desk = await lambdaDesk('2026-11-24T08:00-08:00')
})
afterAll(() => desk.close())

/** A text as API Gateway hands it over: the form in base64, or plain. */
async function textEvent(body: string, { isBase64Encoded }: { isBase64Encoded: boolean }) {
  const { world, url } = desk.desk
  const { twilioAuthTokens } = await world.ports.secrets.get()
  const sid = `SM${crypto.randomUUID().replaceAll('-', '')}`
  const fields = {
    MessageSid: sid,
    From: '+12135550101',
    To: '+12135550199',
    Body: body,
    NumMedia: '0',
    City: '',
  }
  const form = new URLSearchParams(fields).toString()
  return {
    version: '2.0',
    routeKey: 'POST /sms',
    rawPath: '/sms',
    rawQueryString: '',
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'x-twilio-signature': sign(twilioAuthTokens[0], `${url}/sms`, fields),
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'abc123',
      domainName: 'abc123.execute-api.us-west-2.amazonaws.com',
      http: {
        method: 'POST',
        path: '/sms',
        protocol: 'HTTP/1.1',
        sourceIp: '54.1.2.3',
        userAgent: 'TwilioProxy/1.1',
      },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: 'POST /sms',
      stage: '$default',
      timeEpoch: world.clock.now(),
    },
    body: isBase64Encoded ? Buffer.from(form).toString('base64') : form,
    isBase64Encoded,
  }
}

const invoke = async (name: FunctionName, event: unknown) =>
  (await desk.lambda(name)).invoke(event, desk.desk.world.clock.now())

describe('the bundles, run as Lambda runs them', () => {
  test('carry an applicant from hello to the next day: webhooks, alarms, queue, scheduler', async () => {
    const [welcome = ''] = await desk.text(maya, 'hello')
    expect(welcome).toContain('calltime')
    await desk.text(maya, 'Maya Torres, PA')
    const [added = ''] = await desk.text(maya, 'Northlight Pictures (213) 555-0142')
    expect(added).toContain('Northlight Pictures')
    const texts = await desk.skipTo('2026-11-24T10:00:30-08:00', maya)
    expect(texts.at(-1)).toContain('(213) 555-0142')
    const [echo = ''] = await desk.text(maya, 'voicemail')
    expect(echo).toContain('Northlight Pictures')
    expect(await desk.schedules()).not.toEqual([])
    const afternoon = await desk.skipToNextText(maya)
    expect(afternoon.join('\n')).toContain('Northlight')
    expect((await desk.ledger(maya)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['consent', 'added', 'card', 'attempt']),
    )
    expect(desk.desk.world.queue.dead()).toEqual([])
  })

  test.each([{ isBase64Encoded: true }, { isBase64Encoded: false }])('answer a text, %o', async (form) => {
    const answer = (await invoke('sms-reply', await textEvent('hello & <hi>', form))) as Record<
      string,
      unknown
    >
    expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/xml; charset=utf-8' } })
    expect(answer.body).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?><Response><Message>.*<\/Response>$/s,
    )
  })

  test('refuse what nobody signed', async () => {
    const event = await textEvent('hello', { isBase64Encoded: true })
    event.headers['x-twilio-signature'] = 'bm9ib2R5'
    expect(await invoke('sms-reply', event)).toEqual({ statusCode: 403 })
  })

  test('tell the one poisoned record of a batch from the others', async () => {
    const { id } = await desk.document(maya)
    const record = (messageId: string, body: string) => ({
      messageId,
      receiptHandle: `${messageId}-receipt`,
      body,
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '1795536000000',
        SenderId: 'AROAEXAMPLE:scheduler',
        ApproximateFirstReceiveTimestamp: '1795536000001',
      },
      messageAttributes: {},
      md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-west-2:123456789012:calltime-dev-wake',
      awsRegion: 'us-west-2',
    })
    const Records = [
      record('one', JSON.stringify({ applicantId: id })),
      record('poison', '{"applicantId":"../../"}'),
      record('three', JSON.stringify({ applicantId: id })),
    ]
    expect(await invoke('wake', { Records })).toEqual({ batchItemFailures: [{ itemIdentifier: 'poison' }] })
  })

  test.each(['sweep', 'inbound-sweep'] as const)(
    '%s takes what EventBridge Scheduler sends',
    async (name) => {
      const event = {
        version: '0',
        id: '0be2d2ef-7a2a-4c2c-9a3b-000000000000',
        'detail-type': 'Scheduled Event',
        source: 'aws.scheduler',
        account: '123456789012',
        time: '2026-11-24T18:00:00Z',
        region: 'us-west-2',
        resources: [`arn:aws:scheduler:us-west-2:123456789012:schedule/default/calltime-dev-${name}`],
        detail: '{}',
      }
      expect(await invoke(name, event)).toMatchObject({ found: 0 })
    },
  )

  test('answer every route of the wiring table with something other than an error of ours', async () => {
    for (const [name, { trigger }] of Object.entries<Wiring>(wiring) as [FunctionName, Wiring][]) {
      if (trigger.kind !== 'http') continue
      for (const route of trigger.routes) {
        const [method = 'GET', path = '/'] = route.replace('ANY', 'GET').split(' ')
        const answer = await fetch(`${desk.desk.url}${path.replace(/\{\w+\+?\}/g, 'nothing')}`, { method })
        expect([name, route, answer.status < 500]).toEqual([name, route, true])
      }
    }
  })

  test('write metrics with the dimensions that the alarms watch, and logs without numbers or bodies', async () => {
    const lines = (await desk.lambda('sms-reply')).lines()
    const metrics = lines.filter((line) => '_aws' in line)
    expect(metrics.length).toBeGreaterThan(0)
    for (const line of metrics) {
      expect(line).toMatchObject({ service: 'calltime', stage: 'dev' })
      expect(line._aws).toMatchObject({
        CloudWatchMetrics: [{ Namespace: 'calltime', Dimensions: [['service', 'stage']] }],
      })
    }
    const wrote = JSON.stringify([...lines, ...(await desk.lambda('wake')).lines()])
    expect(wrote).not.toMatch(/2135550100|Maya|Northlight|5550142/)
  })
})
