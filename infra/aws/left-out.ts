import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * What packages bring along and a function of ours never runs: left out of the bundles, a third of their
 * size. Each with
 * the reason why it is never run. The bundles as built run the smoke journeys
 * (test/infra/aws/lambda.test.ts).
 */
type LeftOut = { file: RegExp; instead: (file: string) => string }

const leftOut: readonly LeftOut[] = [
  {
    // Calls are created and read; their streams, recordings, payments … are resources of their own, made on
    // demand.
    file: /twilio\/lib\/rest\/api\/v2010\/account\/(call|message)\/\w+\.js$/,
    instead: () => 'module.exports = {}',
  },
  {
    // In Lambda the credentials of the role stand in the environment, for as long as the environment lives:
    // no profile,
    // no single sign-on, no metadata service, and so no clients for those.
    file: /@aws-sdk\/credential-provider-node\/dist-es\/index\.js$/,
    instead: () => "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env'",
  },
  {
    // No operation of ours streams events; the SDK loads this only for those that do.
    file: /@smithy\/core\/dist-es\/submodules\/event-streams\/index\.js$/,
    instead: () => 'export {}',
  },
  {
    // Endpoint discovery is off, and DynamoDB's endpoints are known.
    file: /@aws-sdk\/endpoint-cache\/dist-es\/(index|EndpointCache)\.js$/,
    instead: () => 'export class EndpointCache {}',
  },
  {
    // Of its package a client tells its version.
    file: /@aws-sdk\/client-[\w-]+\/package\.json$/,
    instead: (file) => {
      const { name, version } = JSON.parse(readFileSync(file, 'utf8'))
      return `export default ${JSON.stringify({ name, version })}`
    },
  },
  // Twilio's TwiML writes a handful of elements, and its REST classes read one kind of date
  // (test/infra/aws/slim.test.ts).
  { file: /\/xmlbuilder\/lib\/index\.js$/, instead: () => slim('xmlbuilder') },
  { file: /\/dayjs\/dayjs\.min\.js$/, instead: () => slim('dayjs') },
  { file: /\/dayjs\/plugin\/utc\.js$/, instead: () => 'module.exports = {}' },
  {
    // Node knows grapheme clusters itself; made when first needed, as it takes milliseconds.
    file: /grapheme-splitter\/index\.js$/,
    instead: () => `
      let segmenter
      module.exports = function () {
        segmenter ??= new Intl.Segmenter()
        this.splitGraphemes = (text) => Array.from(segmenter.segment(text), ({ segment }) => segment)
      }`,
  },
  {
    // Offices are in the US and Canada: of other countries only what tells that a number is theirs, not how
    // to write it.
    file: /libphonenumber-js\/metadata\.min\.json\.js$/,
    instead: (file) => `export default ${JSON.stringify(withoutForeignFormats(metadataIn(file)))}`,
  },
]

/**
 * The reader, where nobody says anything: functions that only look at an applicant, or hear of a text's fate,
 * decide
 * with the same code and never come to it.
 */
export const leaveOutReader: Plugin = {
  name: 'leave-out-reader',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/functions\/reading\/read\.ts$/ }, () => ({
      contents:
        "export const read = () => { throw new Error('this function was bundled without the reader') }",
    }))
  },
}

/** esbuild's plugin that puts the least in place of what is left out. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup: ({ onLoad, onResolve, resolve }) => {
    // CommonJS may do anything when it is loaded, so esbuild keeps it; these only define their class.
    onResolve({ filter: /^twilio\/lib\/twiml\// }, async ({ path, pluginData, ...from }) =>
      pluginData === resolved
        ? undefined
        : { ...(await resolve(path, { ...from, pluginData: resolved })), sideEffects: false },
    )
    for (const { file, instead } of leftOut) {
      onLoad({ filter: file }, ({ path }) => ({
        contents: instead(path),
        loader: 'ts',
        resolveDir: path.slice(0, path.lastIndexOf('/')),
      }))
    }
  },
}

const resolved = Symbol('resolved')

const slim = (name: string): string => readFileSync(join(import.meta.dirname, `slim/${name}.ts`), 'utf8')

type Metadata = { country_calling_codes: Record<string, string[]>; countries: Record<string, unknown[]> }

const metadataIn = (file: string): Metadata =>
  JSON.parse(/export default (\{.*\})/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '')

/**
 * A country's entry begins with calling code, prefix abroad, pattern and lengths; formats and the like come
 * after.
 */
function withoutForeignFormats(metadata: Metadata): Metadata {
  const ours = new Set(metadata.country_calling_codes[1])
  const countries = Object.entries(metadata.countries).map(([country, entry]) => [
    country,
    ours.has(country) ? entry : entry.slice(0, 4),
  ])
  return { ...metadata, countries: Object.fromEntries(countries) }
}
