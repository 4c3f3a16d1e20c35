import * as fc from 'fast-check'
import { findPhoneNumbersInText } from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import type { Purpose } from '../../functions/domain/follow-up.ts'
import { displayPhone } from '../../functions/domain/phone-number.ts'
import { type CardFacts, cardText, digitsLegend } from '../../functions/views/card-text.ts'
import { isGsm7, segmentsOf } from '../../functions/views/gsm7.ts'
import { cardFacts } from './card-facts.ts'
import { at, blueHarbor, followUp, here, link, newYork } from './given.ts'

const card = (part: Partial<CardFacts> = {}): string =>
  cardText({
    applicantName: 'Maya Torres',
    followUp: followUp({ referral: 'Suzie Smith' }),
    purpose: { kind: 'first' },
    closesAt: at('2026-11-24T11:45-08:00'),
    home: here,
    now: at('2026-11-24T10:00-08:00'),
    ...part,
  })

describe('the call card', () => {
  it('says whom to call until when, the number alone on its line, the three steps, the digits, the link', () => {
    expect(card({ link }).split('\n')).toEqual([
      'Call Blue Harbor now, until 11:45 am.',
      '(310) 555-0142',
      'then ext 204',
      '"Hi, this is Maya Torres. Who am I speaking with?"',
      '"(Name), Suzie Smith referred me to you."',
      '"I\'m calling to find out when Dana Lee will be holding interviews for Production Assistants."',
      '1 no answer 2 voicemail 3 busy 4 talked 5 later 6 not today',
      link,
    ])
  })

  it('says the office’s time and the applicant’s where they differ', () => {
    expect(card({ home: newYork })).toContain('until 11:45 am PT (2:45 pm for you).')
  })

  it('says who asked for the call, when they spoke, and uses the name', () => {
    const spokeTo = { name: 'Dana', at: at('2026-11-20T11:15-08:00') }
    const text = card({ followUp: followUp({ spokeTo }), purpose: { kind: 'call-back', askedBy: 'Dana' } })
    expect(text).toContain('until 11:45 am. Dana asked you to call. You spoke on Fri Nov 20.')
    expect(text).toContain('"Hi, this is Maya Torres. Is this Dana')
  })

  it.each<[Purpose, string]>([
    [{ kind: 'call-back', askFor: 'Mike Reyes' }, 'They asked you to call. Ask for Mike Reyes.'],
    [{ kind: 'after-resume', person: 'Dana Lee' }, 'Dana has your resume now.'],
    [{ kind: 'after-answer', askFor: 'Mike Reyes' }, 'Ask for Mike Reyes.'],
    [{ kind: 'after-message' }, 'You left a message: now try a person.'],
    [{ kind: 'set-interview-time' }, 'They offered an interview: ask which day and time.'],
    [{ kind: 'check-in' }, 'A friendly check-in.'],
  ])('says why: %j', (purpose, words) => {
    expect(card({ purpose, link })).toContain(words)
  })

  it('gives up the legend first, then the referral’s surname', () => {
    const long = followUp({
      referral: 'Suzie Smith',
      department: 'art',
      office: { ...blueHarbor, name: 'Harbor Blue 14' },
    })
    expect(card({ followUp: long })).toContain('keys: ?')
    expect(card({ followUp: long })).toContain('Suzie Smith')
    const longer = {
      ...long,
      contact: 'Dana-Louise Le',
      spokeTo: { name: 'Mike', at: at('2026-11-20T11:15-08:00') },
    }
    expect(card({ followUp: longer })).not.toContain('Smith')
    expect(card({ followUp: longer })).toContain('Suzie referred me')
  })
})

describe('cards for any names, numbers, zones and times', () => {
  it.each([
    [14, false, 2],
    [30, false, 3],
    [30, true, 3],
  ])('with names up to %i characters (link: %s) take at most %i segments', (longest, withLink, segments) => {
    fc.assert(
      fc.property(cardFacts(longest, withLink), (each) => {
        const text = cardText(each)
        expect(isGsm7(text), text).toBe(true)
        expect(segmentsOf(text), text).toBeLessThanOrEqual(segments)
      }),
      { numRuns: 1500 },
    )
  })

  it('have exactly the office’s number for a phone to find, alone on its line', () => {
    fc.assert(
      fc.property(
        fc.boolean().chain((withLink) => cardFacts(30, withLink)),
        (each) => {
          const text = cardText(each)
          const { phone } = each.followUp.office
          expect(text.split('\n')).toContain(displayPhone(phone))
          const found = findPhoneNumbersInText(text, 'US').map(({ number }) => [number.number, number.ext])
          expect(found, text).toEqual([[phone, undefined]])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('keep the name, the contact, the question, and a way to answer, and have one link at most', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 1, maxLength: 15 })
    const full = fc.tuple(plain, plain).map(([first, last]) => `${first} ${last.slice(0, 14)}`)
    fc.assert(
      fc.property(cardFacts(30, true), full, full, (each, applicantName, contact) => {
        const text = cardText({ ...each, applicantName, followUp: { ...each.followUp, contact } })
        expect(text).toContain(`"Hi, this is ${applicantName}. `)
        expect(text).toMatch(/Who am I speaking with\?|Is this .+\?/)
        expect(text).toContain(`I'm calling to find out when ${contact} will be holding interviews for `)
        expect(text.includes(digitsLegend) || text.includes('keys: ?')).toBe(true)
        expect(text.match(/https?:/g)).toHaveLength(1)
        expect(text).not.toMatch(/follow\w*[\s-]*up on/i)
      }),
      { numRuns: 1000 },
    )
  })

  it('never take so much as a fourth segment for a name of sixty characters', () => {
    const applicantName = `Maximiliana ${'Featherstonehaugh '.repeat(2)}Smith-Jones`
    expect(segmentsOf(card({ applicantName, link }))).toBeLessThanOrEqual(3)
  })

  it('send a name in another script as it is', () => {
    expect(card({ applicantName: '山田太郎' })).toContain('Hi, this is 山田太郎.')
  })
})
