import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLog } from '../../functions/runtime/log.ts'
import { mask } from '../../functions/runtime/mask.ts'
import { hearOutput } from './heard.ts'

describe('the log', () => {
  let lines: string[]
  beforeEach(() => {
    lines = hearOutput()
  })
  afterEach(() => vi.restoreAllMocks())

  it('never says a whole phone number, in facts or in errors and their causes', () => {
    const log = createLog('test')
    const cause = new Error("The 'To' number (213) 555-0142 is not valid")
    log.info('text.sent', { to: '+12135550142', applicant: '0123456789abcdef', count: 2 })
    log.warn('page.opened', { path: '/c/AbCdEfGhIjKlMnOpQrStUv' })
    log.error('send.failed', new Error('to 213.555.0142', { cause }))
    log.error('odd', '+12135550142')
    const all = lines.join('\n')
    expect(all).not.toMatch(/2135550142|555.?0142|AbCdEfGh/)
    expect(all).toContain('…0142')
    expect(all).toContain('0123456789abcdef')
  })

  it('writes its counts out when it is flushed', () => {
    const log = createLog('test')
    log.count('WebhookRefused')
    log.flush()
    expect(lines.join('')).toContain('"WebhookRefused":1')
  })
})

describe('masking', () => {
  it.each([
    ['+12135550142', '…0142'],
    ['call (213) 555-0142 now', 'call (…0142 now'],
    ['x2135550142y', 'x…0142y'],
    ['at 2026-11-24T18:01:00.000Z', 'at 2026-11-24T18:01:00.000Z'],
    ['0123456789abcdef-20261124T1801', '0123456789abcdef-20261124T1801'],
    [`SM${'0123456789abcdef'.repeat(2)}`, `SM${'0123456789abcdef'.repeat(2)}`],
    ['https://x.example/b/AbCdEfGh123', 'https://x.example/b/…'],
    ['room 1234', 'room 1234'],
  ])('makes %s %s', (text, masked) => {
    expect(mask(text)).toBe(masked)
  })
})
