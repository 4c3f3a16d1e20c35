import { beforeAll, expect, test } from 'vitest'
import { bundles } from '../../../bench/bundles.ts'
import { type FunctionName, type Wiring, wiring } from '../../../infra/wiring.ts'

/** Kilobytes (1,000 bytes) that a function may weigh, unless it has its own measure here. */
const mostKilobytes = 800
/** Calls bring their keys and words besides what people write; the pages bring calendars, CSV and zip. */
const ownMeasure: Partial<Record<FunctionName, number>> = { voice: 815, web: 945 }

let sizes: Record<string, number>
let texts: Record<string, string>
beforeAll(async () => {
  const all = await bundles()
  sizes = Object.fromEntries(all.map(({ name, code }) => [name, code.byteLength / 1000]))
  texts = Object.fromEntries(all.map(({ name, code }) => [name, Buffer.from(code).toString('utf8')]))
})

const rows = Object.entries<Wiring>(wiring) as [FunctionName, Wiring][]

test.each(rows)('%s weighs no more than it may', (name) => {
  expect(sizes[name]).toBeGreaterThan(0)
  expect(sizes[name]).toBeLessThanOrEqual(ownMeasure[name] ?? mostKilobytes)
})

test('the reader alone weighs less than 250', () => {
  expect(sizes['the reader alone']).toBeGreaterThan(100)
  expect(sizes['the reader alone']).toBeLessThan(250)
})

test('no function brings what it never runs', () => {
  const marks = {
    'single sign-on': 'GetRoleCredentials',
    'payments of a call': 'PaymentInstance',
    axios: 'axios',
  }
  for (const [name] of rows) {
    for (const [what, mark] of Object.entries(marks))
      expect([name, what, texts[name]?.includes(mark)]).toEqual([name, what, false])
  }
})

test('every function of the SDK it needs is in it, and nothing is left to the runtime', () => {
  for (const [name] of rows) {
    const outside = [...(texts[name] ?? '').matchAll(/(?:from|import\()\s*["']([^"'.]+)["']/g)].map(
      ([, from = '']) => from,
    )
    expect([name, outside.filter((from) => /^@(aws|smithy)/.test(from))]).toEqual([name, []])
  }
})
