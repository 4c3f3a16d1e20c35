import { describe, expect, test } from 'vitest'
import { readingOf, readingsOf } from './reading-of.ts'

describe('what kind of text it is', () => {
  test.each([
    ['done', { kind: 'called' }],
    ['called them', { kind: 'called' }],
    ['it went ok', { kind: 'called' }],
    ['they called', { kind: 'called-back' }],
    ['missed a call from blue harbor', { kind: 'called-back' }],
    ["can't today", { kind: 'skip' }],
    ['chickened out', { kind: 'skip' }],
    ['none today', { kind: 'skip', all: true }],
    ['no calls today', { kind: 'skip', all: true }],
    ['taking the day off', { kind: 'skip', all: true }],
    ['just emailed it', { kind: 'sent' }],
    ['idk what they meant', { kind: 'unsure' }],
    ['got another job, forget this one', { kind: 'drop' }],
    ['stop texting me about this one', { kind: 'drop' }],
    ['keep trying', { kind: 'keep' }],
    ['cancel that', { kind: 'undo' }],
    ["no that's not right", { kind: 'undo' }],
    ['???', { kind: 'menu' }],
    ['what do I have', { kind: 'list' }],
    ['website', { kind: 'board' }],
    ['let me practise', { kind: 'practice' }],
    ['call me instead of texting', { kind: 'ring-me' }],
    ['text me instead', { kind: 'text-me' }],
    ['send my data', { kind: 'export' }],
    ['delete everything about me', { kind: 'erase' }],
    ['new link', { kind: 'new-link' }],
    ["I'm back", { kind: 'resume' }],
    ['pause until monday', { kind: 'pause', until: '2026-11-30' }],
    ['on vacation till dec 5', { kind: 'pause', until: '2026-12-05' }],
    ['on a job for 2 weeks', { kind: 'pause', until: '2026-12-08' }],
    ['Laughed at "Logged: no answer"', { kind: 'reaction' }],
    ['Removed a like from "Logged: no answer"', { kind: 'reaction' }],
    ['k', { kind: 'reaction' }],
    ['leave me alone', { kind: 'opt-out' }],
    ['unstop', { kind: 'opt-in' }],
  ])('"%s"', (text, expected) => expect(readingOf(text)).toEqual(expected))

  test.each([
    'yes',
    'no',
    'y',
    '',
    '🤔',
    "haven't called yet",
    'hola, no contestan',
    'not there',
    'will call',
    'will call back Tuesday',
  ])('"%s" is asked about', (text) => expect(readingOf(text)).toEqual({ kind: 'unclear' }))
})

describe('the carrier’s words', () => {
  test.each([
    'STOP',
    'stopall',
    'Unsubscribe!',
    'cancel',
    'END.',
    'quit',
    'revoke',
    'OptOut',
    'alto',
    'ARRET',
  ])('%s alone is an opt-out', (text) => expect(readingOf(text)).toEqual({ kind: 'opt-out' }))

  test('inside a sentence they are just words', () => {
    expect(readingOf('they said stop by at 3')).toMatchObject({
      disposition: 'answered',
      next: { kind: 'interview', at: '2026-11-24T15:00', mode: 'in-person' },
    })
  })

  test('HELP and INFO are the menu', () => {
    expect(readingOf('HELP')).toEqual({ kind: 'menu' })
    expect(readingOf(' info. ')).toEqual({ kind: 'menu' })
  })
})

describe('how a call went', () => {
  const answered = { kind: 'disposition', disposition: 'answered' }
  test.each([
    ['she is busy', { ...answered, next: { kind: 'call-back' } }],
    ['left a message with the receptionist', answered],
    ['they hung up on me', answered],
    ['crewed up', { ...answered, next: { kind: 'not-hiring' } }],
    ["don't call us", { ...answered, next: { kind: 'no-calls' } }],
    ['they said no', { ...answered, next: { kind: 'not-hiring' } }],
    ['got voicemail', { kind: 'disposition', disposition: 'voicemail' }],
    ['gvm', { kind: 'disposition', disposition: 'voicemail', leftMessage: false }],
    ['mailbox full', { kind: 'disposition', disposition: 'voicemail', leftMessage: false }],
    ['recording says the office is closed', { kind: 'disposition', disposition: 'voicemail' }],
    ['fax tone', { kind: 'disposition', disposition: 'bad-number' }],
    ['not busy, nobody picked up', { kind: 'disposition', disposition: 'no-answer' }],
    ['tried twice, first busy, then no answer', { kind: 'disposition', disposition: 'no-answer' }],
    ['no answer, no wait, busy', { kind: 'disposition', disposition: 'busy' }],
  ])('"%s"', (text, expected) => expect(readingOf(text)).toEqual(expected))

  test('a digit on a card is what the card says it is', () => {
    expect(readingOf('1')).toMatchObject({ disposition: 'no-answer' })
    expect(readingOf('2.')).toMatchObject({ disposition: 'voicemail' })
    expect(readingOf('#3')).toMatchObject({ disposition: 'busy' })
    expect(readingOf('four')).toEqual(answered)
    expect(readingOf('5️⃣')).toEqual({ kind: 'snooze', until: '2026-11-24T11:07' })
    expect(readingOf('6!')).toEqual({ kind: 'skip' })
    expect(readingOf('7')).toEqual({ kind: 'unclear' })
    expect(readingOf('1', { focus: null })).toEqual({ kind: 'unclear' })
  })

  test('who did not come to the phone is not who was spoken to', () => {
    expect(readingOf('asked for Dana but she is out, call back at 3')).toEqual({
      ...answered,
      next: { kind: 'call-back', at: '2026-11-24T15:00', person: 'Dana' },
    })
    expect(readingOf("Dana didn't pick up")).toEqual({ kind: 'disposition', disposition: 'no-answer' })
  })

  test('the first of several things said wins, and the rest is a note', () => {
    expect(readingOf('Talked to Dana, resend resume and call back thurs')).toEqual({
      ...answered,
      person: 'Dana',
      next: { kind: 'call-back', at: '2026-11-26' },
    })
  })

  test.each(['Will', 'Mark', 'Grace', 'May', 'Art', 'Grant', 'Bill', 'Rob', 'Dawn', 'Summer'])(
    '%s is a name where a name stands',
    (name) => {
      const expected = { ...answered, person: name, next: { kind: 'call-back', at: '2026-11-27' } }
      expect(readingOf(`talked to ${name.toLowerCase()}, call back friday`)).toEqual(expected)
      expect(readingOf(`${name} said call back friday`)).toEqual(expected)
    },
  )

  test('a plan of one’s own is a second reading', () => {
    expect(readingsOf('no answer, will try at 3')).toEqual([
      { kind: 'disposition', disposition: 'no-answer' },
      { kind: 'snooze', until: '2026-11-24T15:00' },
    ])
    expect(readingsOf('vm, next')).toEqual([
      { kind: 'disposition', disposition: 'voicemail' },
      { kind: 'next' },
    ])
  })
})
