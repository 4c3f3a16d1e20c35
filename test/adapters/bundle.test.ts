import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { createTexts } from '../../functions/adapters/texts.ts'
import { assistant, twilioWorld } from '../infra/local/twilio-world.ts'

/**
 * Twilio's resources come by deep imports, which its package does not promise: so what Lambda runs is tried
 * here.
 */
describe('the adapter of texts, bundled as for Lambda', () => {
  let folder: string
  let file: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bundle-'))
    file = join(folder, 'texts.mjs')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('stays small, and sends and lists', async () => {
    const { metafile } = await build({
      entryPoints: [join(import.meta.dirname, '../../functions/adapters/texts.ts')],
      outfile: file,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      metafile: true,
      banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    })
    const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0)
    expect(bytes).toBeLessThan(100_000)

    const world = await twilioWorld()
    const bundled = (await import(pathToFileURL(file).href)) as { createTexts: typeof createTexts }
    const deployment = { assistantNumber: assistant, publicBaseUrl: 'https://calltime.example' }
    const texts = bundled.createTexts(deployment, world.settings)
    const text = { textId: 't1', to: '+12135550101', body: 'hello', validSeconds: 60 }
    expect(await texts.send(text)).toMatchObject({ outcome: 'accepted' })
    expect(await texts.listSent(text.to, 0)).toMatchObject([{ body: 'hello' }])
    await world.close()
  })
})
