import * as fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import {
  clip,
  fits,
  isGsm7,
  longestText,
  nameInText,
  plainText,
  segmentsOf,
} from '../../functions/views/gsm7.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 400 })
const latin = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
  maxLength: 60,
})

describe('plain text', () => {
  it.each([
    ['María', 'Maria'],
    ['Łódź Œuvre', 'Lodz Oeuvre'],
    ['François Müller, Ñandú', 'Francois Müller, Ñandu'],
    ['Nguyễn Thị Minh', 'Nguyen Thi Minh'],
    ['cafe\u0301', 'café'],
    ['“Red Sky” – it’s on…', '"Red Sky" - it\'s on...'],
    ['10:00\u202fam\u00a0ET', '10:00 am ET'],
    ['• one\ttwo', '* one two'],
    ['a\u0000b\u200bc\r\nd', 'abc\nd'],
    ['ﬁlm ½ ＡＢＣ', 'film 1/2 ABC'],
    ['Reel 🎬 Co', 'Reel  Co'],
  ])('sends %j as %j', (said, sent) => {
    expect(plainText(said)).toBe(sent)
  })

  it.each(['山田太郎', 'Владимир', 'محمد', 'שרה', 'Ελένη'])(
    'leaves a name in another script as it is: %s',
    (name) => {
      expect(plainText(name)).toBe(name)
    },
  )

  it('turns every text of Latin letters, marks and symbols into GSM-7', () => {
    const spelled = fc.string({
      unit: fc.integer({ min: 0x20, max: 0x17f }).map((code) => String.fromCodePoint(code)),
    })
    fc.assert(
      fc.property(spelled, (text) => {
        expect(isGsm7(plainText(text))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('is at rest after one time, has no control characters and keeps to the limit, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, latin, fc.string({ minLength: 1500, maxLength: 2500 })), (text) => {
        const plain = plainText(text)
        expect(plainText(plain)).toBe(plain)
        expect(plain.length).toBeLessThanOrEqual(longestText)
        expect(plain).not.toMatch(/[^\P{Cc}\n]/u)
        expect(plain.isWellFormed()).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('segments', () => {
  it.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['['.repeat(80), 1],
    ['山'.repeat(70), 1],
    ['山'.repeat(71), 2],
  ])('counts %s as the carrier does', (text, segments) => {
    expect(segmentsOf(text)).toBe(segments)
  })

  it('tells what fits exactly as the calculator does, only sooner', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aé[€~ \n', '山'), maxLength: 480 })
    const gsm = fc.string({ unit: fc.constantFrom(...'aé[€~ '), minLength: 140, maxLength: 480 })
    fc.assert(
      fc.property(fc.oneof(text, gsm), fc.integer({ min: 1, max: 4 }), (body, segments) => {
        expect(fits(body, segments)).toBe(new SegmentedMessage(body, 'auto').segmentsCount <= segments)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a name in a text', () => {
  it('stands on one line, without another number or a link in it', () => {
    expect(nameInText(' Blue\nHarbor  310-555-0199 ')).toBe('Blue Harbor')
    expect(nameInText('https://blueharbor.com')).toBe('blueharbor.com')
    expect(nameInText('Studio 54 [LA]')).toBe('Studio 54 (LA)')
  })

  it('is cut with a dot', () => {
    expect(clip('Blue Harbor Productions', 12)).toBe('Blue Harbor.')
    expect(clip('Blue Harbor', 12)).toBe('Blue Harbor')
  })
})
