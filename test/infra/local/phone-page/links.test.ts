import { expect, test } from 'vitest'

type Part = { text: string; href?: string }
type Links = {
  partsOf: (text: string) => Part[]
  dialled: (written: string) => string
  written: (phone: string) => string
}

const { partsOf, dialled, written }: Links = await import(
  new URL('../../../../infra/local/phone-page/links.js', import.meta.url).href
)

const linksOf = (text: string) => partsOf(text).filter(({ href }) => href !== undefined)

test('a number on its own line, written either way, can be dialled', () => {
  expect(linksOf('Call Blue Harbor now\n(310) 555-0142\next 204')).toEqual([
    { text: '(310) 555-0142', href: 'tel:+13105550142' },
  ])
  expect(linksOf('Call\n+13105550142\n')).toEqual([{ text: '+13105550142', href: 'tel:+13105550142' }])
  expect(linksOf('text 310-555-0142 please')).toEqual([{ text: '310-555-0142', href: 'tel:+13105550142' }])
})

test('a link leads where it says, without the full stop after it', () => {
  expect(linksOf('See https://calltime.example/c/Ab-9_x.')).toEqual([
    { text: 'https://calltime.example/c/Ab-9_x', href: 'https://calltime.example/c/Ab-9_x' },
  ])
  expect(linksOf('javascript:alert(1) <a href="https://x.example">')).toEqual([
    { text: 'https://x.example', href: 'https://x.example' },
  ])
})

test('digits that are no number stay words, and no word is lost', () => {
  const said = '1 no answer 2 voicemail; 10:00 am, Nov 24, 2026; code 8812203344551122; 555-0142'
  expect(linksOf(said)).toEqual([])
  expect(
    partsOf('a (310) 555-0142 b https://x.example/y c')
      .map(({ text }) => text)
      .join(''),
  ).toBe('a (310) 555-0142 b https://x.example/y c')
})

test('numbers are written as people write them, and read back', () => {
  expect(written('+13105550142')).toBe('(310) 555-0142')
  expect(dialled('(310) 555-0142')).toBe('+13105550142')
  expect(dialled('#+13105550142')).toBe('+13105550142')
})
