import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../source-files.ts'

/** As on a machine without network and without AWS: whoever asks outside comes to a closed door. */
const offline = {
  PATH: process.env.PATH,
  HOME: tmpdir(),
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  AWS_EC2_METADATA_DISABLED: 'true',
}

function synth(...flags: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'calltime-synth-'))
  const began = performance.now()
  const cdk = join(root, 'node_modules/aws-cdk/bin/cdk')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cdk, 'synth', '--quiet', '--output', folder, '--app', `${process.execPath} infra/aws/app.ts`, ...flags],
    { cwd: root, env: offline, encoding: 'utf8' },
  )
  const seconds = (performance.now() - began) / 1000
  const template = status === 0 ? readFileSync(join(folder, 'calltime-dev.template.json'), 'utf8') : ''
  rmSync(folder, { recursive: true })
  return { status, seconds, template, said: `${stdout}${stderr}` }
}

test('npm run synth works offline, without an account, in less than 30 seconds, and cdk-nag finds nothing', () => {
  // The better of two: the other tests run on the same processors.
  const first = synth()
  const { status, seconds, template, said } = first.seconds < 30 ? first : synth()
  expect([status, said.match(/^(ERROR|error).*/gm)]).toEqual([0, null])
  expect(template).toContain('AWS::Lambda::Function')
  expect(seconds).toBeLessThan(30)
}, 120_000)

test('a setting that cannot be is told in words, without a stack of calls', () => {
  const { status, said } = synth('-c', 'assistantNumber=213')
  expect(status).not.toBe(0)
  expect(said).toContain('assistantNumber must be E.164, as +12135550199')
  expect(said).not.toMatch(/\n\s+at .*\.ts:\d+/)
}, 60_000)
