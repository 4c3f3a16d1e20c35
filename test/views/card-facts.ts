import * as fc from 'fast-check'
import type { FollowUp, Purpose } from '../../functions/domain/follow-up.ts'
import type { CardFacts } from '../../functions/views/card-text.ts'
import { at, followUp, here, newYork } from './given.ts'

const letters = fc.constantFrom(..."abcdeéfghijklmnñopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ     '-.ü")
/** Names as people and companies have them, digits and accents too. */
const name = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: letters, minLength: 1, maxLength: longest }),
    fc.constantFrom('Dana Lee', 'Zoë María', 'Studio 54', 'Unit 2 [B]', 'A~B|C', 'Łucja', 'Follow Up'),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: longest }),
  )
const phone = fc
  .tuple(
    fc.constantFrom('310', '212', '404', '416', '505', '323', '604', '800'),
    fc.integer({ min: 200, max: 999 }).filter((exchange) => exchange % 100 !== 11),
    fc.integer({ min: 0, max: 9999 }),
  )
  .map(([area, exchange, line]) => `+1${area}${exchange}${String(line).padStart(4, '0')}`)
/** The random part of a link. */
const token = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'),
  minLength: 43,
  maxLength: 43,
})
const instant = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2030-12-31T00:00Z') })
const zone = fc.constantFrom(
  here,
  newYork,
  'America/Chicago',
  'America/Phoenix',
  'America/St_Johns',
  'Pacific/Honolulu',
)

/** What a card is made of, with names up to so many characters. */
export function cardFacts(longest: number, withLink: boolean): fc.Arbitrary<CardFacts> {
  const someName = name(longest)
  const purpose: fc.Arbitrary<Purpose> = fc.oneof(
    fc.constant<Purpose>({ kind: 'first' }),
    fc.constant<Purpose>({ kind: 'retry' }),
    fc.record({ kind: fc.constant('call-back' as const), askedBy: someName, askFor: someName }),
    fc.record({ kind: fc.constant('after-resume' as const), person: someName }),
    fc.record({ kind: fc.constant('after-answer' as const), askFor: someName }),
  )
  const office = fc.record(
    {
      name: someName,
      phone,
      extension: fc.stringMatching(/^\d{1,6}$/),
      zone,
      region: fc.constant('US' as const),
    },
    { requiredKeys: ['name', 'phone', 'zone', 'region'] },
  )
  const details = fc.record(
    {
      contact: someName,
      contactTitle: someName,
      department: fc.constantFrom('art', 'camera', 'locations', 'set decoration'),
      role: fc.constantFrom('Production Assistant', 'PA', 'Assistant Camera', 'Set Dresser', 'Key PA'),
      referral: someName,
      relation: fc.constantFrom('associate', 'my uncle', 'former assistant'),
      spokeTo: fc.record({ name: someName, at: instant }),
    },
    { requiredKeys: ['role'] },
  )
  return fc
    .tuple(someName, office, details, purpose, instant, zone, token)
    .map(([applicantName, office, details, purpose, now, home, token]) => ({
      applicantName,
      followUp: followUpWith({ office, ...details }),
      purpose,
      closesAt: now + 3_600_000,
      home,
      now,
      ...(withLink ? { link: `https://calltime.example.org/c/${token}` } : {}),
    }))
}

function followUpWith(part: Partial<FollowUp>): FollowUp {
  const { contact: _contact, contactTitle: _title, ...bare } = followUp()
  return { ...bare, ...part }
}
