import { existsSync, readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createCalls } from '../../functions/adapters/calls.ts'
import { accountSid, assistant, authToken, twilioWorld } from '../infra/local/twilio-world.ts'

/** Twilio's own description of its API, where it lies beside the project: an optional lane. */
const file = new URL('../../../shared/twilio-oai/twilio_api_v2010.json', import.meta.url)
const isHere = existsSync(file)

type Operation = {
  requestBody?: {
    content: Record<string, { schema: { properties: Record<string, unknown>; required?: string[] } }>
  }
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}
type Exchange = {
  method: string
  path: string
  fields: Record<string, string>
  status: number
  body: unknown
}

describe.skipIf(!isHere)("requests and answers, held to Twilio's OpenAPI document", () => {
  const api = isHere ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const ajv = new Ajv({ strict: false, validateFormats: false })
  if (isHere) ajv.addSchema(api, 'twilio')
  const exchanges: Exchange[] = []
  let world: Awaited<ReturnType<typeof twilioWorld>>

  beforeAll(async () => {
    world = await twilioWorld()
    const realFetch = globalThis.fetch
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const request = new Request(input, init)
      const fields = Object.fromEntries(new URLSearchParams(await request.clone().text()))
      const answer = await realFetch(request)
      const path = new URL(request.url).pathname.replace('/twilio', '')
      exchanges.push({
        method: request.method,
        path,
        fields,
        status: answer.status,
        body: await answer.clone().json(),
      })
      return answer
    })
    await world.texts.send({ textId: 'aa-1', to: '+12135550101', body: 'Call now', validSeconds: 600 })
    await world.advance(5_000)
    await world.texts.listSent('+12135550101', 0)
    await world.texts.listReceived(0)
    const calls = createCalls(
      { assistantNumber: assistant, publicBaseUrl: 'https://calltime.example' },
      world.settings,
    )
    await calls.ring({ callId: 'aa-2', to: '+12135550101', ringSeconds: 20 })
    const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`
    for (const name of ['Messages', 'Calls', 'IncomingPhoneNumbers']) {
      await fetch(`${world.url}/2010-04-01/Accounts/${accountSid}/${name}.json`, {
        headers: { authorization },
      })
    }
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await world.close()
  })

  const operationOf = ({ method, path }: Exchange): Operation => {
    const template = path.replace(accountSid, '{AccountSid}')
    const operation = api.paths[template]?.[method.toLowerCase()]
    if (operation === undefined) throw new Error(`Twilio knows no ${method} ${template}`)
    return operation
  }

  test('every parameter that we send is one that Twilio knows, and none that it needs is missing', () => {
    const posts = exchanges.filter(({ method }) => method === 'POST')
    expect(posts.length).toBeGreaterThanOrEqual(2)
    for (const exchange of posts) {
      const form = operationOf(exchange).requestBody?.content['application/x-www-form-urlencoded']
      const known = Object.keys(form?.schema.properties ?? {})
      expect(known).toEqual(expect.arrayContaining(Object.keys(exchange.fields)))
      expect(Object.keys(exchange.fields)).toEqual(expect.arrayContaining(form?.schema.required ?? []))
    }
  })

  test('every answer of the stand-in has the shape that Twilio describes', () => {
    for (const exchange of exchanges) {
      const answer = operationOf(exchange).responses[String(exchange.status)]?.content?.['application/json']
      expect(answer, `${exchange.method} ${exchange.path} ${exchange.status}`).toBeDefined()
      const validate = ajv.compile(located(answer?.schema ?? {})) as ValidateFunction
      expect(validate(exchange.body) ? [] : validate.errors).toEqual([])
    }
  })
})

/** The schema with its references leading into the whole document. */
const located = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"twilio#/components'))
