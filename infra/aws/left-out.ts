import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * What packages bring along and a function of ours never runs: left out of the bundles, each with the reason why it is
 * never run. The bundles as built run the smoke journeys (test/infra/aws/lambda.test.ts).
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
  // Of a phone number we ask its country's code, its digits and its extension
  // (test/infra/aws/left-out.test.ts).
  { file: /libphonenumber-js\/metadata\.min\.json\.js$/, instead: phoneMetadata },
  {
    // Called in one way only; a text that is no phone number is none, whatever is wrong with it.
    file: /libphonenumber-js\/es6\/parsePhoneNumber\.js$/,
    instead: () => `
      import parse from './parse.js'
      export default (text, options, metadata) => {
        try {
          return parse(text, { ...options, v2: true }, metadata)
        } catch {
          return undefined
        }
      }`,
  },
  { file: /libphonenumber-js\/es6\/PhoneNumber\.js$/, instead: () => slim('phone-number') },
  {
    file: /libphonenumber-js\/es6\/ParseError\.js$/,
    instead: () => 'export default class ParseError extends Error {}',
  },
  // Each code is left one country, so that none is looked for; and lengths are looked at by ourselves.
  {
    file: /libphonenumber-js\/es6\/(helpers\/getCountryByNationalNumber|isPossible)\.js$/,
    instead: () => 'export const isPossibleNumber = () => false; export default isPossibleNumber',
  },
  // No text is sent with Twilio's smart encoding: what can be plain is plain (functions/views/gsm7.ts).
  {
    file: /sms-segments-calculator\/dist\/libs\/SmartEncodingMap\.js$/,
    instead: () => 'module.exports = { default: {} }',
  },
  {
    // Errors of AWS are told apart by name (functions/adapters/aws-client.ts): each service's own class and
    // what its fields are called is needed by none. Without them the SDK makes its general error, which
    // has the same name, message and status (test/infra/aws/left-out-errors.test.ts).
    file: /@aws-sdk\/client-[\w-]+\/dist-es\/schemas\/schemas_0\.js$/,
    instead: (file) => withoutErrors(readFileSync(file, 'utf8')),
  },
  {
    // Retries are the standard ones.
    file: /retry\/util-retry\/AdaptiveRetryStrategy\.js$/,
    instead: () => 'export class AdaptiveRetryStrategy {}',
  },
  // Node has these itself.
  { file: /checksum\/sha256\/Sha256Js\.js$/, instead: () => 'export class Sha256Js {}' },
  { file: /checksum\/md5\/Md5Js\.js$/, instead: () => 'export class Md5Js {}' },
]

/**
 * The reader, where nobody says anything: functions that only look at an applicant, or hear of a text's fate, decide
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

/**
 * A service's schemas: its errors no longer registered, and keys as words (`error:` for `[_e]:`), so that esbuild
 * sees that what is used nowhere can go.
 */
function withoutErrors(schemas: string): string {
  const words = new Map(
    Array.from(schemas.matchAll(/^const (_\w+) = (".*");$/gm), ([, name, word]) => [name, word]),
  )
  return schemas
    .replaceAll(/^n0_registry\.registerError\(.*$/gm, '')
    .replaceAll(/\[(_\w+)\]:/g, (whole, name) => (words.has(name) ? `${words.get(name)}:` : whole))
}

type Metadata = {
  country_calling_codes: Record<string, string[]>
  countries: { US: unknown[] }
  nonGeographic: Record<string, unknown>
}

/**
 * Offices are in the US and Canada: of other countries only what tells that a number is theirs, one country
 * for each code. A country's entry begins with its code, prefix abroad, pattern, lengths, formats and
 * prefix within.
 */
function phoneMetadata(file: string): string {
  const json = /export default (\{.*\})/s.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  const { country_calling_codes, countries, nonGeographic }: Metadata = JSON.parse(json)
  const [code, abroad, pattern, lengths, , prefix] = countries.US
  const others = Object.entries(country_calling_codes).filter(([each]) => each !== '1')
  return `
    const others = '${others.map(([each, [country]]) => each + country).join(' ')}'.split(' ')
    const codes = others.map((each) => [each.slice(-2), each.slice(0, -2)])
    const plans = (codes) => Object.fromEntries(codes.map(([key, code]) => [key, [code, 0, '\\\\d+', [8]]]))
    export default {
      version: 4,
      country_calling_codes: { 1: ['US'], ...Object.fromEntries(codes.map(([key, code]) => [code, [key]])) },
      countries: { US: ${JSON.stringify([code, abroad, pattern, lengths, 0, prefix])}, ...plans(codes) },
      nonGeographic: plans(${JSON.stringify(Object.keys(nonGeographic))}.map((code) => [code, code])),
    }`
}
