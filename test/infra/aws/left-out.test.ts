import fc from 'fast-check'
import { getCountryCallingCode } from 'libphonenumber-js/min'
import examples from 'libphonenumber-js/mobile/examples'
import { beforeAll, describe, expect, test } from 'vitest'
import * as phones from '../../../functions/domain/phone-number.ts'
import * as gsm7 from '../../../functions/views/gsm7.ts'
import { slimBundle } from './slim-bundle.ts'

const whole = { ...phones, ...gsm7 }
let slim: typeof whole
beforeAll(async () => {
  slim = await slimBundle('./functions/domain/phone-number.ts', './functions/views/gsm7.ts')
})

describe('phone numbers', () => {
  const same = (text: string): void => {
    for (const areFictionalNumbersAllowed of [true, false])
      expect([text, slim.dialable(text, { areFictionalNumbersAllowed })]).toEqual([
        text,
        whole.dialable(text, { areFictionalNumbersAllowed }),
      ])
  }

  test('of every country are told from ours as the whole library tells them', () => {
    for (const [country, national] of Object.entries(examples)) {
      const code = getCountryCallingCode(country as 'GB')
      for (const lead of [`+${code} `, `+${code}0`, `011 ${code} `, `00${code}`, code, '', '0', '1', '1-'])
        same(`${lead}${national}`)
    }
  })

  test('are read from any text as the whole library reads them', () => {
    const part = fc.constantFrom(
      '+',
      '1',
      '0',
      '011',
      '(310)',
      '555',
      '0142',
      '-',
      ' ',
      '.',
      ' x ',
      'ext. ',
      '22',
      '/',
    )
    const digits = fc.stringMatching(/^\+?[\d ().x-]{0,18}$/)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part, { maxLength: 9 }).map((all) => all.join('')),
          digits,
        ),
        same,
      ),
      {
        numRuns: 2_000,
      },
    )
  })
})

test('the segments of a text are counted as by the whole calculator', () => {
  for (const text of [
    'x'.repeat(161),
    '€'.repeat(100),
    'Łódź '.repeat(30),
    '🎬'.repeat(40),
    '“quoted” – é'.repeat(20),
  ])
    expect(slim.segmentsOf(text)).toBe(whole.segmentsOf(text))
})
