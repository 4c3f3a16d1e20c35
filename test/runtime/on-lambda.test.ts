import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BadConfig } from '../../functions/runtime/config.ts'
import { onLambda } from '../../functions/runtime/on-lambda.ts'
import { hearOutput } from './heard.ts'
import { signedEvent } from './signed-event.ts'

const environment = {
  TABLE_NAME: 'calltime',
  WAKE_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/1/wake',
  WAKE_QUEUE_ARN: 'arn:aws:sqs:us-east-1:1:wake',
  WAKE_DLQ_ARN: 'arn:aws:sqs:us-east-1:1:wake-dead',
  SCHEDULE_GROUP: 'calltime',
  SCHEDULER_ROLE_ARN: 'arn:aws:iam::1:role/scheduler',
  SECRET_ID: 'calltime',
  PUBLIC_BASE_URL: 'https://calltime.example',
  ASSISTANT_NUMBER: '+12135550199',
  STAGE: 'test',
  AWS_REGION: 'us-east-1',
}

describe("Lambda's entry", () => {
  let logged: string[]
  beforeEach(() => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    logged = hearOutput()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })
  const failures = () => logged.filter((line) => line.includes('handler.failed'))

  it('makes the outside world once and hands it over', async () => {
    const handler = onLambda(async (ports, event: string) => ({ ports, event }))
    const [first, second] = [await handler('a'), await handler('b')] as { ports: unknown; event: string }[]
    expect(first?.event).toBe('a')
    expect(second?.ports).toBe(first?.ports)
  })

  it('fails on a bad configuration: on Lambda at the cold start, elsewhere when used', async () => {
    vi.stubEnv('TABLE_NAME', '')
    const elsewhere = onLambda(async () => undefined)
    await expect(elsewhere({})).rejects.toBeInstanceOf(BadConfig)
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'calltime-wake')
    expect(() => onLambda(async () => undefined)).toThrow(BadConfig)
  })

  it('answers 500 to a web request that fails, and logs it once', async () => {
    const handler = onLambda(() => Promise.reject(new Error('to +12135550142')))
    expect(await handler(signedEvent())).toEqual({ statusCode: 500 })
    expect(failures()).toHaveLength(1)
    expect(failures().join()).not.toContain('2135550142')
  })

  it('fails for its queue to repeat, saying no more than the kind: Lambda prints it', async () => {
    const handler = onLambda(() => Promise.reject(new TypeError('to +12135550142')))
    await expect(handler({ Records: [] })).rejects.toThrow(/^failed: TypeError$/)
    expect(failures()).toHaveLength(1)
  })
})
