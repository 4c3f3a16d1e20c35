import { expect, test } from 'vitest'
import { BadStackSettings, stackSettings } from '../../../infra/aws/settings.ts'
import { stageOf } from './stack-template.ts'

const told = (changes: Record<string, unknown>): string => {
  try {
    stageOf(changes)
  } catch (error) {
    if (error instanceof BadStackSettings) return error.message
    throw error
  }
  return 'nothing'
}

test('a stage says where it runs, its number and its operator; the rest has defaults', () => {
  expect(stageOf()).toMatchObject({ stage: 'dev', dueShards: 4, keepData: true, logDays: 90, settings: {} })
})

test('all that is wrong is told at once, by name, with what it should be', () => {
  const message = told({
    region: 'mars',
    assistantNumber: '213',
    operator: undefined,
    dueShards: 0,
    alarmEmail: 'me',
  })
  expect(message).toMatch(/region must be a region, as us-west-2/)
  expect(message).toMatch(/assistantNumber must be E\.164, as \+12135550199/)
  expect(message).toMatch(/operator is missing: who runs it/)
  expect(message).toMatch(/dueShards must be 1 to 999/)
  expect(message).toMatch(/alarmEmail must be an e-mail address/)
})

test('a name that is no setting is told: a typing mistake must not become a default', () => {
  expect(told({ requestPerSecond: 5 })).toMatch(/requestPerSecond is no setting/)
  expect(told({ settings: { SIGNUP: 'open' } })).toMatch(/settings\.SIGNUP is no setting of the app/)
})

test('a domain name and its certificate come together', () => {
  expect(told({ domainName: 'calls.example.org' })).toMatch(/certificateArn is missing/)
  expect(told({ certificateArn: 'arn:aws:acm:us-west-2:1:certificate/1' })).toMatch(/domainName is missing/)
})

test('a stage that is not in cdk.json is told, with those that are', () => {
  const context: Record<string, unknown> = { stage: 'test', stages: { dev: {}, prod: {} } }
  expect(() => stackSettings((name) => context[name])).toThrow(
    '"test" is not among the stages of cdk.json: dev, prod',
  )
})

test('-c overrides what cdk.json says, numbers and yes or no as text', () => {
  const stages = { dev: { region: 'us-west-2', assistantNumber: '+12135550199', operator: 'us' } }
  const context: Record<string, unknown> = { stages, dueShards: '9', keepData: 'false', operator: 'them' }
  expect(stackSettings((name) => context[name])).toMatchObject({
    dueShards: 9,
    keepData: false,
    operator: 'them',
  })
})
