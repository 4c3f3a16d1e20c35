import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read, readExplained } from '../../functions/reading/read.ts'
import { isHeldOut, labelled } from '../../infra/local/read-score.ts'
import { readingsOf, tuesday } from './reading-of.ts'

const texts = labelled('corpus/replies.jsonl').filter((one) => !isHeldOut(one.id))
const plainTexts = texts.filter(
  ({ text, expect: [first] }) =>
    first &&
    !['reaction', 'opt-out', 'opt-in', 'unclear', 'menu', 'add'].includes(first.kind) &&
    /[a-z]{2}/i.test(text),
)
const sameAs = (id: string, text: string, changed: string): void => {
  const input = texts.find((one) => one.id === id)
  if (!input) return
  const { text: _, expect: __, id: ___, ...context } = input
  expect({ text: changed, readings: readingsOf(changed, context) }).toEqual({
    text: changed,
    readings: readingsOf(text, context),
  })
}

describe('what does not change a reading', () => {
  test.each<[string, (text: string) => string]>([
    ['lower case', (text) => text.toLowerCase()],
    ['a full stop', (text) => `${text.replace(/[.!?]+$/, '')}.`],
    ['a hey before it', (text) => `hey ${text}`],
    ['thanks after it', (text) => `${text} thanks!`],
    ['an emoji at the end', (text) => `${text} 😊`],
    ['double spaces', (text) => text.replaceAll(' ', '  ')],
  ])('%s', (_, change) => {
    for (const { id, text } of plainTexts) sameAs(id, text, change(text))
  })
})

/** Offices by other names, in the same order; texts that name one by a part of its name are left out. */
test('another name for the office changes nothing but the name', () => {
  const others = ['Gravel Choir', 'Pine Telegraph', 'Ninth Meadow', 'Slow Comet']
  for (const { id, text } of plainTexts) {
    const input = texts.find((one) => one.id === id)
    if (!input) continue
    const swap = (said: string): string =>
      input.offices.reduce(
        (left, office, at) =>
          left.replaceAll(new RegExp(office.replaceAll('&', '(?:&|and)'), 'gi'), others[at] ?? office),
        said,
      )
    const { expect: _, id: __, text: ___, ...context } = input
    const changed = swap(text)
    const keys = input.offices
      .flatMap((office) => office.toLowerCase().split(/\W+/))
      .filter((key) => key.length > 2)
    const namesInPart = keys.some((key) => new RegExp(`\\b${key}`, 'i').test(changed))
    if (namesInPart) continue
    const offices = input.offices.map((_office, at) => others[at] ?? '')
    const focus = input.focus === null ? null : swap(input.focus)
    expect({ changed, readings: readingsOf(changed, { ...context, focus, offices }) }).toEqual({
      changed,
      readings: JSON.parse(swap(JSON.stringify(readingsOf(text, context)))),
    })
  }
})

describe('the reader is total', () => {
  test('any string has an answer, the same each time, and loses nothing by being explained', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (text, hasFocus) => {
        const input = { ...tuesday, text, focus: hasFocus ? tuesday.focus : null }
        const readings = read(input)
        expect(readings.length).toBeGreaterThan(0)
        expect(read(input)).toEqual(readings)
        expect(readExplained(input).map(({ because: _, ...rest }) => rest)).toEqual(readings)
      }),
      { numRuns: 400 },
    )
  })

  test('words of calls in any order have an answer', () => {
    const word = fc.constantFrom(
      ...(
        'no answer voicemail busy talked to Dana call back tues at 3 or not , . ? red sky 310-555-0142 add' +
        ' ext 204 in 20 resume interview they said will'
      ).split(' '),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        expect(read({ ...tuesday, text: words.join(' ') }).length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  test('no text keeps it for long', () => {
    const pieces = [
      'vm ',
      'the ',
      'call back ',
      'a ',
      ', ',
      '1',
      'left my name and ',
      'Dana ',
      'they will ',
      'tuesday ',
      'x',
      'in ',
      '@',
      'a@',
      'got ',
      '<b ',
      '(',
      "o'",
      'é',
      '\ud800',
      '‮ ',
      '310-555-0142 ',
    ]
    for (const piece of pieces) {
      const text = piece.repeat(Math.floor(10_000 / piece.length))
      const from = performance.now()
      read({ ...tuesday, text })
      expect({ piece, isQuick: performance.now() - from < 2_000 }).toEqual({ piece, isQuick: true })
    }
  })

  test('a megabyte is refused at once', () => {
    const from = performance.now()
    expect(read({ ...tuesday, text: 'vm '.repeat(350_000) })).toEqual([{ kind: 'unclear' }])
    expect(performance.now() - from).toBeLessThan(50)
  })
})

test('a week later every moment is a week later, where no date of the month was said', () => {
  const later = (wall: string): string => {
    const day = new Date(`${wall.slice(0, 10)}T00:00:00Z`)
    return new Date(day.getTime() + 7 * 86_400_000).toISOString().slice(0, 10) + wall.slice(10)
  }
  const dated = /\d+\/\d+|\d(?:st|nd|rd|th)|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|month/i
  for (const { text, now } of texts.filter((one) => !dated.test(one.text))) {
    const input = { ...tuesday, text }
    const moved = JSON.stringify(readingsOf(text, { ...input, now })).replaceAll(
      /\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/g,
      later,
    )
    expect({ text, readings: JSON.stringify(readingsOf(text, { ...input, now: later(now) })) }).toEqual({
      text,
      readings: moved,
    })
  }
})
