import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../functions/domain/settings.ts'
import { BadConfig, configFrom } from '../../functions/runtime/config.ts'
import { variableOf } from '../../functions/runtime/settings-from.ts'

const complete = {
  TABLE_NAME: 'calltime',
  WAKE_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/1/wake',
  WAKE_QUEUE_ARN: 'arn:aws:sqs:us-east-1:1:wake',
  WAKE_DLQ_ARN: 'arn:aws:sqs:us-east-1:1:wake-dead',
  SCHEDULE_GROUP: 'calltime',
  SCHEDULER_ROLE_ARN: 'arn:aws:iam::1:role/scheduler',
  SECRET_ID: 'calltime',
  PUBLIC_BASE_URL: 'https://calltime.example/',
  ASSISTANT_NUMBER: '+12135550199',
  STAGE: 'staging',
}
const complaint = (changes: Record<string, string | undefined>): string => {
  try {
    configFrom({ ...complete, ...changes })
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(BadConfig)
    return String(error)
  }
}

describe('the configuration', () => {
  it('has a default for all that a deployment need not decide', () => {
    const config = configFrom(complete)
    expect(config).toMatchObject({
      tableName: 'calltime',
      twilioApiBaseUrl: 'https://api.twilio.com',
      deployment: { publicBaseUrl: 'https://calltime.example', operator: '', dueShards: 1 },
    })
    expect(config.settings).toEqual(defaultSettings)
  })

  it('says everything that is wrong at once, by the names of the variables', () => {
    const all = complaint({
      TABLE_NAME: undefined,
      WAKE_QUEUE_ARN: 'wake',
      PUBLIC_BASE_URL: 'http://calltime.example',
      ASSISTANT_NUMBER: '213-555-0199',
      DUE_SHARDS: '0',
      NUDGE_MINUTES: 'soon',
      SIGN_UP: 'maybe',
    })
    for (const variable of [
      'TABLE_NAME is missing',
      'WAKE_QUEUE_ARN must be an ARN',
      'PUBLIC_BASE_URL must be an https address',
      'ASSISTANT_NUMBER must be E.164',
      'DUE_SHARDS must be 1 to 999',
      'NUDGE_MINUTES must be a whole number',
      'SIGN_UP must be open, code or closed',
    ]) {
      expect(all).toContain(variable)
    }
  })

  it('takes http for an address on this machine only', () => {
    expect(complaint({ PUBLIC_BASE_URL: 'http://127.0.0.1:4000' })).toBe('')
    expect(complaint({ TWILIO_API_BASE_URL: 'http://localhost:4000/twilio' })).toBe('')
    expect(complaint({ TWILIO_API_BASE_URL: 'http://127.0.0.1.evil.example' })).toContain(
      'TWILIO_API_BASE_URL',
    )
  })

  it('allows no fictional numbers in production', () => {
    const allowed = { ARE_FICTIONAL_NUMBERS_ALLOWED: 'true' }
    expect(complaint({ ...allowed, STAGE: 'staging' })).toBe('')
    expect(complaint({ ...allowed, STAGE: 'production' })).toContain('ARE_FICTIONAL_NUMBERS_ALLOWED')
  })
})

describe('settings', () => {
  it('are each set by a variable of their name', () => {
    expect(variableOf('officeDaysUntilResumeIsTakenAsSent')).toBe('OFFICE_DAYS_UNTIL_RESUME_IS_TAKEN_AS_SENT')
    const { settings } = configFrom({
      ...complete,
      NUDGE_MINUTES: '45',
      FIRST_CALL: '09:30',
      SIGN_UP: 'code',
      JOIN_CODE: ' camera ',
      OPT_OUT_ANSWERS: 'ours',
      WINDOWS: '[{"opens":"10:00","closes":"12:00"}]',
      SLOTS: '[["10:00"],["11:00"]]',
      NAMED_TIMES: '{"opens":"07:00","closes":"21:00"}',
      TRIES_PER_DAY: '',
    })
    expect(settings).toEqual({
      ...defaultSettings,
      nudgeMinutes: 45,
      firstCall: '09:30',
      signUp: 'code',
      joinCode: 'CAMERA',
      optOutAnswers: 'ours',
      windows: [{ opens: '10:00', closes: '12:00' }],
      slots: [['10:00'], ['11:00']],
      namedTimes: { opens: '07:00', closes: '21:00' },
    })
  })

  it.each([
    ['FIRST_CALL', '24:00'],
    ['FIRST_CALL', '9:30'],
    ['NUDGE_MINUTES', '-1'],
    ['NUDGE_MINUTES', '1.5'],
    ['WINDOWS', '[]'],
    ['WINDOWS', '[{"opens":"10:00"}]'],
    ['WINDOWS', '10:00-12:00'],
    ['SLOTS', '[["10:00"]]'],
    ['ARE_FICTIONAL_NUMBERS_ALLOWED', 'yes'],
    ['SIGN_UP', 'code'],
  ])('refuse %s=%s', (variable, value) => {
    expect(complaint({ [variable]: value })).toContain(variable === 'SIGN_UP' ? 'JOIN_CODE' : variable)
  })
})
