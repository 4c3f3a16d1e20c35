import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import slimDayjs from '../../../infra/aws/slim/dayjs.ts'
import slimXmlbuilder, { type Element } from '../../../infra/aws/slim/xmlbuilder.ts'

/** The very packages that twilio brings along. */
const twilios = createRequire(import.meta.resolve('twilio/package.json'))
const xmlbuilder: typeof slimXmlbuilder = twilios('xmlbuilder')
const dayjs: typeof slimDayjs & { extend: (plugin: unknown) => void } = twilios('dayjs')
dayjs.extend(twilios('dayjs/plugin/utc'))

type Tree = {
  name: string
  attributes: Record<string, string | number | undefined>
  inside: (string | Tree)[]
}

/** As twilio's TwiML makes its document. */
const twiml = {
  stringify: {
    attValue(this: { attEscape?: (text: string) => string }, value: unknown): string {
      return this.attEscape?.(`${Array.isArray(value) ? value.join(' ') : value}`) ?? ''
    },
  },
}

const name = fc.constantFrom('Message', 'Say', 'Gather', 'Dial', 'Number', 'Redirect')
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('a & b', '<b>"x"</b>', "it's", '\r\n\t', '🎬', ' ', ''),
)
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name,
    attributes: fc.dictionary(
      fc.constantFrom('action', 'method', 'to'),
      fc.option(words, { nil: undefined }),
    ),
    inside: fc.array(fc.oneof({ maxDepth: 3 }, words, tie('tree')), { maxLength: 4 }),
  }),
}))

function grow(element: Element, { inside }: Tree): void {
  for (const each of inside) {
    if (typeof each === 'string') element.txt(each)
    else grow(element.ele(each.name, each.attributes), each)
  }
}

/** What it writes, or that it refuses to. */
function written(builder: typeof slimXmlbuilder, document: Tree): string {
  try {
    const response = builder.create('Response', twiml).dec('1.0', 'UTF-8')
    grow(response, document)
    return response.end()
  } catch {
    return 'refused'
  }
}

describe('what stands in bundles in place of a package', () => {
  test('writes the XML that xmlbuilder writes, and refuses what it refuses', () => {
    fc.assert(
      fc.property(tree, (document) => {
        expect(written(slimXmlbuilder, document)).toBe(written(xmlbuilder, document))
      }),
      { numRuns: 500 },
    )
  })

  test.each(['\u0007', '\u0000', '\ud800', '\udc00x', '\ufffe'])('refuses %j as xmlbuilder does', (text) => {
    const document = { name: 'Message', attributes: {}, inside: [text] }
    expect(written(xmlbuilder, document)).toBe('refused')
    expect(written(slimXmlbuilder, document)).toBe('refused')
  })

  test('reads the dates of Twilio as dayjs does', () => {
    for (const text of [
      'Mon, 16 Aug 2010 03:45:01 +0000',
      'Tue, 24 Nov 2026 18:00:00 +0000',
      '2026-11-24T18:00:00Z',
    ]) {
      expect(slimDayjs.utc(text).toDate()).toEqual(dayjs.utc(text).toDate())
      expect(slimDayjs.utc(text).isValid()).toBe(true)
    }
    expect(slimDayjs.utc('never').isValid()).toBe(dayjs.utc('never').isValid())
  })

  test('writes dates as dayjs does', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (date) => {
        for (const format of ['YYYY-MM-DD', 'YYYY-MM-DD[T]HH:mm:ss[Z]'])
          expect(slimDayjs.utc(date).format(format)).toBe(dayjs.utc(date).format(format))
      }),
    )
  })
})
