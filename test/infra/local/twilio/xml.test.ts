import * as fc from 'fast-check'
import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js'
import { describe, expect, it } from 'vitest'
import { elementsIn, readXml, textOf } from '../../../../infra/local/twilio/xml.ts'

describe('the XML reader', () => {
  it('reads elements, attributes, entities, comments and CDATA', () => {
    const inside = 'b<!-- < no --><c/>&lt;<![CDATA[<d>]]>&#65;&#x1F3AC;'
    const document = `<?xml version="1.0"?><a x="1 &amp; 2" y='"'>${inside}</a>`
    expect(readXml(document)).toEqual({
      name: 'a',
      attributes: { x: '1 & 2', y: '"' },
      children: ['b', { name: 'c', attributes: {}, children: [] }, '<', '<d>', 'A🎬'],
    })
  })

  it.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a x=1/>',
    '<a>\u0007</a>',
    '<a b="<"/>',
  ])('refuses %j', (document) => {
    expect(() => readXml(document)).toThrow()
  })

  it("reads back whatever Twilio's own builder writes", () => {
    const said = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[^\t\n\u0020-\uFFFD]/u.test(text))
    fc.assert(
      fc.property(said, said, (first, second) => {
        const response = new MessagingResponse()
        response.message({ action: '/x?a=1&b=2' }, first)
        response.message(second)
        const messages = elementsIn(readXml(response.toString()))
        expect(messages.map(textOf)).toEqual([first, second])
        expect(messages[0]?.attributes).toEqual({ action: '/x?a=1&b=2' })
      }),
      { numRuns: 500 },
    )
  })
})
