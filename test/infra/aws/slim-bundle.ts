import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleSlim } from '../../../infra/aws/bundle.ts'

/** What these modules export once they are bundled as a function is: `./functions/adapters/table.ts` … */
export async function slimBundle<Whole>(...modules: string[]): Promise<Whole> {
  const folder = mkdtempSync(join(tmpdir(), 'calltime-slim-'))
  try {
    const file = join(folder, 'slim.mjs')
    writeFileSync(file, await bundleSlim(modules.map((each) => `export * from '${each}'`).join('\n')))
    return await import(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
