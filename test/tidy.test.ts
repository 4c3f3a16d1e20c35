import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Wiring, wiring } from '../infra/wiring.ts'
import { filesOf, importsOf, root, type SourceFile } from './source-files.ts'

/** The house's rules, held by a test: who may import whom, and how large things may grow. */
const budgets = { fileLines: 200, handlerLines: 40, lineCharacters: 120 }

const files = filesOf(['functions', 'infra', 'test'])
const code = files.filter(({ path }) => /\.(ts|mjs|js)$/.test(path))
const inRoom = (room: string) => code.filter(({ path }) => path.startsWith(`${room}/`))
const handlers = Object.values<Wiring>(wiring).map(({ file }) => file)

/** Every fault of every file, as `path: what is wrong`. */
const faults = (checked: readonly SourceFile[], faultsOf: (file: SourceFile) => readonly string[]) =>
  checked.flatMap((file) => faultsOf(file).map((fault) => `${file.path}: ${fault}`))

describe('who may import whom', () => {
  const pure = ['functions/domain', 'functions/reading', 'functions/views'].flatMap(inRoom)
  /** Pure packages that the pure rooms may use; everything else does I/O, or knows an SDK. */
  const purePackages = [
    /^(temporal-polyfill(\/fns\/\w+)?|sms-segments-calculator|zod\/mini|ical-generator|papaparse)$/,
    /^libphonenumber-js\/min$/,
    /^hono\/(html|jsx|utils\/html)$/,
    /^twilio\/lib\/twiml\/\w+\.js$/,
  ]

  test('domain, reading and views import nothing with I/O, an SDK, a clock or the environment', () => {
    const isPure = (target: string) =>
      purePackages.some((pattern) => pattern.test(target)) ||
      ['functions/domain/', 'functions/reading/', 'functions/views/'].some((room) =>
        target.startsWith(room),
      ) ||
      target === 'functions/runtime/ports.ts'
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bfns\/Now\b|\bMath\.random\(|\bprocess\b\.|\bfetch\(|\bconsole\./
    expect(faults(pure, (file) => importsOf(file).filter((target) => !isPure(target)))).toEqual([])
    expect(faults(pure, ({ code }) => impure.exec(code)?.slice(0, 1) ?? [])).toEqual([])
  })

  test('the domain knows the runtime by its types alone', () => {
    const isTypeOnly = ({ code }: SourceFile) =>
      [...code.matchAll(/^import (?!type )[^'"]*['"][^'"]*runtime\/[^'"]*['"]/gm)].map(([line]) => line)
    expect(faults(pure, isTypeOnly)).toEqual([])
  })

  test('adapters know domain types, ports and their one SDK', () => {
    const isAllowed = (target: string) =>
      target.startsWith('functions/adapters/') ||
      target.startsWith('functions/domain/') ||
      target === 'functions/runtime/ports.ts' ||
      /^(@aws-sdk\/|twilio\/|zod\/mini$)/.test(target)
    expect(
      faults(inRoom('functions/adapters'), (file) => importsOf(file).filter((target) => !isAllowed(target))),
    ).toEqual([])
    const sdksOf = (file: SourceFile) =>
      new Set(
        importsOf(file).flatMap((target) => /^(@aws-sdk\/(client|lib)-\w+|twilio)/.exec(target)?.[1] ?? []),
      )
    // The table has its two packages, alarms their scheduler and queue.
    expect(
      faults(inRoom('functions/adapters'), (file) => (sdksOf(file).size > 2 ? ['knows several SDKs'] : [])),
    ).toEqual([])
  })

  test('handlers know domain, reading, views and runtime, never an adapter', () => {
    const tops = inRoom('functions').filter(({ path }) => dirname(path) === 'functions')
    const isAllowed = (target: string) =>
      /^functions\/(domain|reading|views|runtime)\//.test(target) || /^(aws-lambda|hono)/.test(target)
    expect(faults(tops, (file) => importsOf(file).filter((target) => !isAllowed(target)))).toEqual([])
  })

  test('nothing that is deployed imports the desk or a test; infra/aws names functions by path only', () => {
    const reaches = (target: string) => target.startsWith('test/') || target.startsWith('infra/')
    expect(faults(inRoom('functions'), (file) => importsOf(file).filter(reaches))).toEqual([])
    const fromAws = (target: string) =>
      /^(functions\/(?!domain\/settings)|infra\/local\/|test\/)/.test(target)
    expect(faults(inRoom('infra/aws'), (file) => importsOf(file).filter(fromAws))).toEqual([])
    expect(
      faults(inRoom('infra'), (file) => importsOf(file).filter((target) => target.startsWith('test/'))),
    ).toEqual([])
  })

  test('only config reads the environment', () => {
    const readers = inRoom('functions').filter(({ path }) => path !== 'functions/runtime/config.ts')
    expect(faults(readers, ({ code }) => /\bprocess\.env\b/.exec(code) ?? [])).toEqual([])
  })
})

describe('budgets', () => {
  const isGenerated = ({ text }: SourceFile) => /^(\/\/|\/\*|#|<!--)[^\n]*\b[Gg]enerated\b/.test(text)
  const written = files.filter((file) => /\.(ts|mjs|js|css|html)$/.test(file.path) && !isGenerated(file))

  test('a file has at most 200 lines (generated data excepted: its first line says so)', () => {
    const length = ({ text }: SourceFile) => text.trimEnd().split('\n').length
    expect(
      faults(written, (file) => (length(file) > budgets.fileLines ? [`${length(file)} lines`] : [])),
    ).toEqual([])
  })

  test('a handler has at most 40 lines, and begins with one sentence that says when it runs', () => {
    const present = code.filter(({ path }) => handlers.some((handler) => handler === path))
    const length = ({ text }: SourceFile) => text.trimEnd().split('\n').length
    expect(
      faults(present, (file) => (length(file) > budgets.handlerLines ? [`${length(file)} lines`] : [])),
    ).toEqual([])
    expect(faults(present, ({ text }) => (/^\/(\/|\*\*) /.test(text) ? [] : ['no first sentence']))).toEqual(
      [],
    )
  })

  test('a line has at most 120 characters', () => {
    const isLong = (line: string) => line.length > budgets.lineCharacters
    const long = ({ text }: SourceFile) => {
      const lines = text.split('\n').flatMap((line, index) => (isLong(line) ? [index + 1] : []))
      return lines.length === 0 ? [] : [`lines ${lines.join(' ')}`]
    }
    expect(faults(written, long)).toEqual([])
  })

  test('no any, no non-null assertion, no unsaid suppression', () => {
    const loose = /(: |\bas |<)any\b|@ts-(ignore|nocheck|expect-error)|biome-ignore(?-i:)(?![^\n]*: \S)/
    const typescript = code.filter(({ path }) => path.endsWith('.ts') && path !== 'test/tidy.test.ts')
    expect(faults(typescript, ({ code }) => loose.exec(code)?.slice(0, 1) ?? [])).toEqual([])
  })

  test('no drawer is called utils, helpers, manager or service', () => {
    expect(
      files
        .map(({ path }) => path)
        .filter((path) => /(^|[/-])(utils?|helpers?|managers?|services?)\b/.test(path)),
    ).toEqual(
      ['infra/local/secrets-manager.ts', 'test/infra/local/secrets-manager.test.ts'].filter((path) =>
        files.some((file) => file.path === path),
      ),
    )
  })
})

describe('nothing is left lying about', () => {
  test('every handler is wired, and everything wired is there', () => {
    const tops = inRoom('functions').map(({ path }) => path)
    expect(tops.filter((path) => dirname(path) === 'functions').sort()).toEqual([...handlers].sort())
  })

  test('every handler has a test: sms-reply.test.ts, or several, sms-reply-….test.ts', () => {
    const tests = inRoom('test').map(({ path }) => basename(path))
    const isTested = (file: string) => {
      const name = basename(file, '.ts')
      return tests.some(
        (test) => test === `${name}.test.ts` || (test.startsWith(`${name}-`) && test.endsWith('.test.ts')),
      )
    }
    expect(handlers.filter((file) => !isTested(file))).toEqual([])
  })

  test('every test stands in the room of what it tests: test/domain, test/infra/local', () => {
    const ofItsOwn = /^test\/(browser|contracts|journeys|simulation|bench)?(\/|[^/]+$)/
    const rooms = new Set(code.map(({ path }) => dirname(path)))
    const isHome = (room: string) => rooms.has(room) || rooms.has(join('functions', room))
    const astray = inRoom('test').filter(
      ({ path }) =>
        path.endsWith('.test.ts') && !ofItsOwn.test(path) && !isHome(relative('test', dirname(path))),
    )
    expect(astray.map(({ path }) => path)).toEqual([])
  })
})

describe('the lockfile', () => {
  const lock: {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>
  } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const entries = Object.entries(lock.packages)

  test('holds the packages of every platform', () => {
    const names = new Set(entries.map(([path]) => path.split('node_modules/').at(-1)))
    const missing = entries.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !names.has(name)),
    )
    expect(missing).toEqual([])
  })

  test('names no registry', () => {
    expect(entries.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path)).toEqual(
      [],
    )
  })
})
