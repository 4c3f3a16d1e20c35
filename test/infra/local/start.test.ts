import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { startDesk } from '../../../infra/local/desk.ts'
import { optionsOf } from '../../../infra/local/start.ts'
import { runToItsEnd } from './desk-process.ts'
import { loadSmallApp } from './small-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'calltime-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('flags', () => {
  test('by default the clock runs from the real now, on port 4000, and data is kept in .calltime', () => {
    expect(optionsOf([])).toEqual({
      port: 4000,
      isFrozen: false,
      folder: '.calltime',
      settings: { SIGN_UP: 'open' },
    })
  })

  test('a start time with its offset, a frozen clock, memory and a join word', () => {
    const words = '--now 2026-11-24T08:00-08:00 --frozen --memory --sign-up code --join-code GRIP --port 0'
    expect(optionsOf(words.split(' '))).toEqual({
      port: 0,
      now: Date.parse('2026-11-24T16:00Z'),
      isFrozen: true,
      settings: { SIGN_UP: 'code', JOIN_CODE: 'GRIP' },
    })
  })

  test.each([
    ['--prot 4000', /Unknown option '--prot'\. These are the flags/],
    ['whatever', /Unexpected argument 'whatever'.* These are the flags/],
    ['--now', /'--now <value>' argument missing.* These are the flags/],
    ['--now tomorrow', /--now tomorrow is not a moment with its offset\. Write .*2026-11-24T08:00-08:00/],
    ['--now 2026-11-24T08:00', /is not a moment with its offset/],
    ['--now 2026-02-30T08:00Z', /is not a moment with its offset/],
    ['--port many', /--port many is not a port\. Give a whole number/],
    ['--port 70000', /--port 70000 is not a port/],
    ['--memory --data here', /give one of them/],
    ['--sign-up maybe', /none of the three: --sign-up open, code or closed/],
    ['--sign-up code', /needs the join word: --sign-up code --join-code WORD/],
    ['--join-code GRIP', /--join-code goes with --sign-up code/],
  ])('%s is a clear sentence', (words, sentence) => {
    expect(() => optionsOf(words.split(' '))).toThrow(sentence)
  })
})

describe('a start that cannot be ends with exit code 2 and one sentence', () => {
  const oneSentence = (err: string) => {
    expect(err).not.toMatch(/\n\s+at /)
    expect(err.trim().split('\n')).toHaveLength(1)
    return err
  }

  test('an invalid --now', async () => {
    const { code, err } = await runToItsEnd('--memory', '--now', 'noon')
    expect(code).toBe(2)
    expect(oneSentence(err)).toMatch(/--now noon is not a moment/)
  })

  test('a port in use', async () => {
    const first = await startDesk({ load: loadSmallApp })
    const port = new URL(first.url).port
    const { code, err } = await runToItsEnd('--memory', '--port', port)
    await first.close()
    expect(code).toBe(2)
    expect(oneSentence(err)).toBe(
      `Port ${port} is in use, maybe by another desk. Stop that one, or choose: --port ${Number(port) + 1}\n`,
    )
  })

  test('a data folder that cannot be written', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const { code, err } = await runToItsEnd('--port', '0', '--data', join(file, 'data'))
    expect(code).toBe(2)
    expect(oneSentence(err)).toMatch(/cannot be written \(ENOTDIR\)\. Choose another with --data DIR/)
  })

  test('a --now before the clock kept with the data', async () => {
    const data = join(folder, 'ahead')
    const ahead = { folder: data, now: Date.parse('2027-01-01T00:00Z'), isFrozen: true, load: loadSmallApp }
    await (await startDesk(ahead)).close()
    const { code, err } = await runToItsEnd(
      '--port',
      '0',
      '--data',
      data,
      '--now',
      '2026-12-31T00:00Z',
      '--frozen',
    )
    expect(code).toBe(2)
    expect(oneSentence(err)).toMatch(/lies before the clock kept with the data, 2027-01-01T00:00:00.000Z/)
  })

  test('a data folder that another desk has', async () => {
    const data = join(folder, 'shared')
    const first = await startDesk({ folder: data, load: loadSmallApp })
    const { code, err } = await runToItsEnd('--port', '0', '--data', data)
    await first.close()
    expect(code).toBe(2)
    expect(oneSentence(err)).toMatch(/^Another desk is running/)
  })
})
