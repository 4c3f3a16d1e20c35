import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dialable, displayPhone, isTollFree, lastFour } from '../../functions/domain/phone-number.ts'

const onTheDesk = { areFictionalNumbersAllowed: true }
const inProduction = { areFictionalNumbersAllowed: false }

const refusal = (text: string, rules = onTheDesk): string => {
  const answer = dialable(text, rules)
  return answer.kind === 'refused' ? answer.why : answer.e164
}

describe('a number that may be dialled', () => {
  test('is found in every form that people write it in', () => {
    const forms = [
      '310-555-0142',
      '(310) 555 0142',
      '310.555.0142',
      '3105550142',
      '1 310 555 0142',
      '+1 310 555 0142',
      'tel:+1-310-555-0142',
      'call 310 555 0142 now',
      '\u202a+1 (310) 555\u20110142\u202c',
      '\uff13\uff11\uff10-555-0142',
    ]
    for (const form of forms) {
      expect(dialable(form, onTheDesk), form).toEqual({ kind: 'dialable', e164: '+13105550142' })
    }
  })

  test('brings its extension along', () => {
    for (const form of [
      '310-555-0142 x204',
      '(310) 555-0142 ext. 204',
      '310-555-0142 #204',
      '+13105550142;ext=204',
    ]) {
      const answer = { kind: 'dialable', e164: '+13105550142', extension: '204' }
      expect(dialable(form, onTheDesk), form).toEqual(answer)
    }
  })

  test('may be toll-free, Canadian, or in a US territory', () => {
    for (const e164 of ['+18005551999', '+18885554321', '+16046821234', '+17872345678', '+16717345678']) {
      expect(refusal(e164, inProduction)).toBe(e164)
    }
  })
})

describe('a number that is never dialled', () => {
  test.each([
    ['', 'not-a-number'],
    ['Blue Harbor', 'not-a-number'],
    ['555-0142', 'too-short'],
    ['310 555 014', 'too-short'],
    ['310 555 01422', 'too-long'],
    ['911', 'service-code'],
    ['411', 'service-code'],
    ['911 555 1234', 'service-code'],
    ['310 911 1234', 'service-code'],
    ['310 555 1212', 'service-code'],
    ['1-900-234-5678', 'premium'],
    ['976-1234', 'premium'],
    ['310 976 1234', 'premium'],
    ['876 234 5678', 'caribbean'],
    ['+1 809 234 5678', 'caribbean'],
    ['+44 20 7946 0958', 'country-not-enabled'],
    ['011 44 20 7946 0958', 'country-not-enabled'],
    ['0044 20 7946 0958', 'country-not-enabled'],
    ['+52 55 1234 5678', 'country-not-enabled'],
    ['500 234 5678', 'no-such-area-code'],
    ['123 234 5678', 'no-such-area-code'],
    ['310 155 0142', 'no-such-exchange'],
  ])('%s is refused: %s', (text, why) => {
    expect(refusal(text, inProduction)).toBe(why)
    expect(refusal(text, onTheDesk)).toBe(why)
  })

  test('given production, is also one of fiction', () => {
    expect(refusal('310 555 0142', inProduction)).toBe('fictional')
    expect(refusal('800 555 0199', inProduction)).toBe('fictional')
    expect(refusal('310 555 4321', inProduction)).toBe('no-such-exchange')
    expect(refusal('310 555 4321', onTheDesk)).toBe('+13105554321')
  })

  test('property: whatever the text, no answer is outside the allow-list, and none throws', () => {
    const digits = fc.stringMatching(/^\+?1?[0-9]{7,12}$/)
    fc.assert(
      fc.property(
        fc.oneof(digits, fc.string({ unit: 'binary' }), fc.string()),
        fc.boolean(),
        (text, isFiction) => {
          const answer = dialable(text, { areFictionalNumbersAllowed: isFiction })
          if (answer.kind === 'refused') return
          expect(answer.e164).toMatch(/^\+1[2-9](?!11)\d\d[2-9](?!11)\d\d\d{4}$/)
          expect(answer.e164).not.toMatch(/^\+1(900|976|242|246|264|268|284|345|441|473|649|658|664|721)/)
          expect(answer.e164).not.toMatch(/^\+1(758|767|784|809|829|849|868|869|876)|^\+1...976/)
          expect(answer.extension ?? '').toMatch(/^\d*$/)
          // What was taken once is taken again, as the same number.
          expect(dialable(answer.e164, { areFictionalNumbersAllowed: isFiction })).toMatchObject({
            e164: answer.e164,
          })
        },
      ),
      { numRuns: 5000 },
    )
  })
})

describe('a number as it is shown', () => {
  test('stands as phones find it, and in logs as its last four digits', () => {
    expect(displayPhone('+13105550142')).toBe('(310) 555-0142')
    expect(displayPhone('+442079460958')).toBe('+442079460958')
    expect(lastFour('+13105550142')).toBe('0142')
  })

  test('is read back as the same number', () => {
    expect(refusal(displayPhone('+16046821234'))).toBe('+16046821234')
  })

  test('is toll-free by its area code', () => {
    expect(['+18005550142', '+18335550142', '+13105550142', '+808'].map(isTollFree)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
