/** A digit as an answer, in words too: 1, 2 … or undefined. */
export function digitOf(text: string): number | undefined {
  const said = plain(text)
  if (/^#?\d$/.test(said)) return Number(said.replace('#', ''))
  return ({ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 } as Record<string, number>)[said]
}

/** One of two: yes is 1 and no is 2, for who types them anyway. */
export function choiceOf(text: string): number | undefined {
  const said = plain(text)
  return digitOf(text) ?? (yes.has(said) ? 1 : no.has(said) ? 2 : undefined)
}

/** One of so many, after which comes "none of these": of several no "yes" picks the first, but "no" is none of them. */
export function pickOf(text: string, count: number): number | undefined {
  if (count === 1) return choiceOf(text)
  return digitOf(text) ?? (no.has(plain(text)) ? count + 1 : undefined)
}

const yes = new Set(['yes', 'y', 'yep', 'yeah'])
const no = new Set(['no', 'n', 'nope', 'nah'])

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.!?)\s]+$/, '')
