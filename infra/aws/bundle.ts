import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { type FunctionName, wiring } from '../wiring.ts'
import { leaveOut, leaveOutReader } from './left-out.ts'

const root = join(import.meta.dirname, '../..')

/** CommonJS packages inside an ES module ask for `require`; esbuild leaves them a stub that throws. */
const requireBanner =
  "import{createRequire as calltimeRequire}from'node:module';const require=calltimeRequire(import.meta.url);"

const options = {
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minify: true,
  charset: 'utf8',
  // ES modules of packages that have both: without it a third more is left in.
  mainFields: ['module', 'main'],
  // The SDK is bundled too: pinned by our lockfile, whatever the runtime brings.
  external: [],
  banner: { js: requireBanner },
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: root,
} as const satisfies BuildOptions

/** Functions whose triggers carry no words of the applicant's. */
const readsNothing: readonly FunctionName[] = ['wake', 'sms-status', 'sweep']

/**
 * How every function is bundled: for the deployment, the tests and the bench alike. No Docker, no network.
 */
export const bundleFunction = (name: FunctionName): Promise<Uint8Array> =>
  bundled({
    entryPoints: [wiring[name].file],
    plugins: [leaveOut, ...(readsNothing.includes(name) ? [leaveOutReader] : [])],
  })

/** A yardstick: source text bundled as anybody would bundle it, with nothing left out. */
export const bundlePlain = (source: string): Promise<Uint8Array> =>
  bundled({ stdin: { contents: source, resolveDir: root, loader: 'ts' } })

/** Source text bundled as a function is: for tests of what stands in for what is left out. */
export const bundleSlim = (source: string): Promise<Uint8Array> =>
  bundled({ stdin: { contents: source, resolveDir: root, loader: 'ts' }, plugins: [leaveOut] })

/** Every function of the wiring table, each as `<name>/index.mjs` in this folder. */
export async function bundleAll(folder: string): Promise<Record<FunctionName, string>> {
  const rows = Object.keys(wiring) as FunctionName[]
  const folders = await Promise.all(
    rows.map(async (name) => {
      const own = join(folder, name)
      mkdirSync(own, { recursive: true })
      writeFileSync(join(own, 'index.mjs'), await bundleFunction(name))
      return [name, own] as const
    }),
  )
  return Object.fromEntries(folders) as Record<FunctionName, string>
}

async function bundled(input: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...options, ...input, write: false as const })
  return outputFiles[0]?.contents ?? new Uint8Array()
}
