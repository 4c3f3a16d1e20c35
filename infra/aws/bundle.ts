import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, buildSync } from 'esbuild'
import { type FunctionName, wiring } from '../wiring.ts'

const root = join(import.meta.dirname, '../..')

/** CommonJS packages inside an ES module ask for `require`; esbuild leaves them a stub that throws. */
const requireBanner =
  "import{createRequire as calltimeRequire}from'node:module';const require=calltimeRequire(import.meta.url);"

/** How every function is bundled: for the deployment, for the tests that run it as Lambda does, and for the bench. */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minify: true,
  // ES modules of packages that have both: without it a third more is left in.
  mainFields: ['module', 'main'],
  // The SDK is bundled too: pinned by our lockfile, whatever the runtime brings.
  external: [],
  banner: { js: requireBanner },
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: root,
} as const satisfies BuildOptions

/** Bundles one function into `index.mjs` in a folder of its own, and answers that folder. No Docker, no network. */
export function bundleFunction(name: FunctionName, folder: string): string {
  const outdir = join(folder, name)
  mkdirSync(outdir, { recursive: true })
  buildSync({ ...bundleOptions, ...fileNames(wiring[name].file, outdir) })
  return outdir
}

/** A bundle in memory, of a file or of source text, with what it is made of. */
export async function bundleOf(entry: { file: string } | { source: string }) {
  const input: BuildOptions =
    'file' in entry
      ? { entryPoints: [entry.file] }
      : { stdin: { contents: entry.source, resolveDir: root, loader: 'ts' } }
  const { outputFiles, metafile } = await build({
    ...bundleOptions,
    ...input,
    write: false as const,
    metafile: true as const,
  })
  return { code: outputFiles[0]?.contents ?? new Uint8Array(), inputs: Object.keys(metafile.inputs) }
}

const fileNames = (file: string, outdir: string) => ({
  entryPoints: { index: file },
  outdir,
  outExtension: { '.js': '.mjs' },
})
