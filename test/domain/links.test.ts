import { createHmac } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  generations,
  type Link,
  makeLink,
  readLink,
  type Sign,
  type Signers,
} from '../../functions/domain/links.ts'

const signer =
  (key: string): Sign =>
  (bytes) =>
    createHmac('sha256', key).update(bytes).digest()
const signers: Signers = [signer('this year')]
const now = Date.parse('2026-11-24T10:00-08:00')
const inTwoWeeks = now + 14 * 86_400_000
const card: Link = { purpose: 'card', applicantId: '00ff12ab34cd56ef', generation: 3, followUpId: 'f12' }

const links: fc.Arbitrary<Link> = fc.record(
  {
    purpose: fc.constantFrom('card', 'board', 'calendar', 'session'),
    applicantId: fc.stringMatching(/^[0-9a-f]{16}$/),
    generation: fc.nat({ max: generations - 1 }),
    followUpId: fc.integer({ min: 1, max: 0xffff }).map((n) => `f${n}`),
  },
  { requiredKeys: ['purpose', 'applicantId', 'generation'] },
)

describe('a link', () => {
  it('leads back to what it was made for until it expires, and is short enough for a text', () => {
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 60 * 86_400_000 }), (link, life) => {
        const token = makeLink(link, now + life, signers)
        expect(`/c/${token}`.length).toBeLessThanOrEqual(46)
        expect(token).toMatch(/^[\w-]{43}$/)
        expect(readLink(token, now, signers)).toEqual(link)
        expect(readLink(token, now + life + 60_000, signers)).toBe('expired')
      }),
      { numRuns: 1000 },
    )
  })

  it('is altered when any character is, or when it is none of ours', () => {
    const token = makeLink(card, inTwoWeeks, signers)
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
    fc.assert(
      fc.property(fc.nat({ max: 42 }), letter, (index, other) => {
        const changed = token.slice(0, index) + other + token.slice(index + 1)
        expect(readLink(changed, now, signers)).toEqual(changed === token ? card : 'altered')
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: letter, minLength: 43, maxLength: 43 })),
        (text) => {
          expect(readLink(text, now, signers)).toBe('altered')
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('is no proof of another purpose, applicant or key', () => {
    const token = makeLink(card, inTwoWeeks, signers)
    expect(readLink(token, now, [signer('somebody else')])).toBe('altered')
    expect(makeLink({ ...card, purpose: 'board' }, inTwoWeeks, signers).slice(22)).not.toBe(token.slice(22))
  })

  it('made with an old key is read while that key is still known, and new ones use the new key', () => {
    const both: Signers = [signer('next year'), signer('this year')]
    expect(readLink(makeLink(card, inTwoWeeks, signers), now, both)).toEqual(card)
    expect(readLink(makeLink(card, inTwoWeeks, both), now, signers)).toBe('altered')
  })

  it('that expired and was altered says only that it was altered', () => {
    const token = makeLink(card, now - 1, signers)
    expect(readLink(`${token.slice(0, -4)}AAAA`, inTwoWeeks, signers)).toBe('altered')
  })
})
