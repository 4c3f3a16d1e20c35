import { describe, expect, test } from 'vitest'
import { readingOf, readingsOf } from './reading-of.ts'

describe('which office', () => {
  test('another open office by a part of its name', () => {
    expect(readingOf('red sky: no answer')).toEqual({
      kind: 'disposition',
      disposition: 'no-answer',
      office: 'Red Sky Pictures',
    })
  })

  test('two offices are two readings in the order said', () => {
    expect(readingsOf('red sky vm, blue harbor busy')).toEqual([
      { kind: 'disposition', disposition: 'voicemail', office: 'Red Sky Pictures' },
      { kind: 'disposition', disposition: 'busy' },
    ])
  })

  test('a number before an order is a place in the list', () => {
    expect(readingOf('2 drop')).toEqual({ kind: 'drop', office: 'Red Sky Pictures' })
    expect(readingOf('snooze 2 till monday')).toEqual({
      kind: 'snooze',
      until: '2026-11-30',
      office: 'Red Sky Pictures',
    })
  })

  test('an unknown office, or a word that two share, is asked about', () => {
    expect(readingOf('Moonlight Films: no answer')).toEqual({ kind: 'unclear' })
    const offices = ['Red Mesa Films', 'Red Sky Pictures']
    expect(readingOf('red rang out', { focus: null, offices })).toEqual({ kind: 'unclear' })
    expect(readingOf('no answer', { focus: null })).toEqual({ kind: 'unclear' })
  })
})

describe('offices to follow up', () => {
  test('every field of an add', () => {
    const text =
      'add Blue Harbor 310-555-0142 x204 UPM Dana Lee, art dept PA, Suzie Smith referred me, sent resume monday'
    expect(readingOf(text, { focus: null, offices: [] })).toEqual({
      kind: 'add',
      followUp: {
        office: 'Blue Harbor',
        phone: '+13105550142',
        extension: '204',
        contact: 'Dana Lee',
        contactTitle: 'UPM',
        department: 'art',
        role: 'Production Assistant',
        referral: 'Suzie Smith',
        sentOn: '2026-11-23',
      },
    })
  })

  test.each(['310-555-0142', '(310) 555 0142', '310.555.0142', '3105550142', '+1 310 555 0142'])(
    '%s is a number',
    (phone) =>
      expect(readingOf(`Grey Parade ${phone}`, { focus: null })).toEqual({
        kind: 'add',
        followUp: { office: 'Grey Parade', phone: '+13105550142' },
      }),
  )

  test('a labelled detail amends', () => {
    expect(readingOf('contact is Dana Lee')).toEqual({ kind: 'amend', followUp: { contact: 'Dana Lee' } })
    expect(readingOf('eastern time')).toEqual({ kind: 'amend', followUp: { zone: 'America/New_York' } })
    expect(readingOf('ext 204', { focus: null })).toEqual({ kind: 'amend', followUp: { extension: '204' } })
    expect(readingOf('listing says no calls')).toEqual({ kind: 'amend', followUp: { noCalls: true } })
  })
})
