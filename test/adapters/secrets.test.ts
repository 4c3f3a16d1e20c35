import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SecretsUnavailable } from '../../functions/adapters/errors.ts'
import { createSecrets } from '../../functions/adapters/secrets.ts'
import { minutes } from '../../functions/domain/time.ts'
import { openKeep } from '../../infra/local/keep.ts'
import { createSecretsManager } from '../../infra/local/secrets-manager.ts'
import { aws, serve, virtualTime } from '../infra/local/virtual-time.ts'

const values = (token: string) => ({
  twilioAccountSid: `AC${'0'.repeat(32)}`,
  twilioAuthTokens: [token, 'older'],
  idKey: 'k'.repeat(32),
  linkKeys: ['link'],
})

const open = async () => {
  const time = virtualTime()
  const manager = createSecretsManager({ keep: openKeep(':memory:'), clock: time })
  let requests = 0
  const server = await serve({
    secrets: (request) => {
      requests += 1
      return manager.handle(request)
    },
  })
  const settings = aws(`${server.url}/secrets`)
  return {
    ...time,
    manager,
    secrets: createSecrets('calltime/test', time, settings),
    client: new SecretsManagerClient(settings),
    requests: () => requests,
    close: server.close,
  }
}

describe('secrets', () => {
  let world: Awaited<ReturnType<typeof open>>
  beforeEach(async () => {
    world = await open()
  })
  afterEach(() => world.close())

  it('are read once in five minutes, also when many ask at once', async () => {
    world.manager.put('calltime/test', JSON.stringify(values('one')))
    const all = await Promise.all(Array.from({ length: 9 }, () => world.secrets.get()))
    expect(all.every((one) => one.twilioAuthTokens[0] === 'one')).toBe(true)
    await world.advance(minutes(5) - 1)
    await world.secrets.get()
    expect(world.requests()).toBe(1)
  })

  it('are new five minutes after they were changed', async () => {
    world.manager.put('calltime/test', JSON.stringify(values('one')))
    await world.secrets.get()
    const SecretString = JSON.stringify(values('two'))
    await world.client.send(new PutSecretValueCommand({ SecretId: 'calltime/test', SecretString }))
    expect((await world.secrets.get()).twilioAuthTokens).toEqual(['one', 'older'])
    await world.advance(minutes(5))
    expect((await world.secrets.get()).twilioAuthTokens).toEqual(['two', 'older'])
  })

  it('serve on while Secrets Manager is away', async () => {
    world.manager.put('calltime/test', JSON.stringify(values('one')))
    await world.secrets.get()
    await world.close()
    await world.advance(minutes(60))
    expect((await world.secrets.get()).twilioAuthTokens[0]).toBe('one')
  })

  it('are an error while there are none, and come when there are', async () => {
    await expect(world.secrets.get()).rejects.toBeInstanceOf(SecretsUnavailable)
    world.manager.put('calltime/test', JSON.stringify(values('one')))
    expect(await world.secrets.get()).toEqual(values('one'))
  })

  it('say which of them is wrong, and none of them', async () => {
    const secret = 'do-not-say'
    for (const [value, fault] of [
      [{ ...values(secret), twilioAuthTokens: [] }, 'twilioAuthTokens'],
      [{ ...values(secret), twilioAccountSid: secret }, 'twilioAccountSid'],
      [{ ...values(secret), idKey: secret }, 'idKey'],
      [secret, 'the whole'],
    ] as const) {
      world.manager.put('calltime/test', typeof value === 'string' ? value : JSON.stringify(value))
      const error = await world.secrets.get().catch((failure: unknown) => failure)
      expect(error).toBeInstanceOf(SecretsUnavailable)
      expect(String(error)).toContain(fault)
      expect(String(error)).not.toContain(secret)
    }
  })
})
