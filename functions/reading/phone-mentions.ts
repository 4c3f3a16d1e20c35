/** A phone number as it stands in a text; `e164` is left out when it can't be a number that is dialled from here. */
export type PhoneMention = { start: number; end: number; e164?: string }

const northAmerican =
  /(?:(?<![\d$-])\+?1[ .-]{0,2}|(?<![\d$]))(?:\( ?\d{3} ?\)|\d{3})[ .-]{0,3}\d{3}[ .-]{0,3}\d{2}[ .-]?\d{2}(?!\d)/g
const foreign = /\+(?!1[ .(-]{0,2}\(?\d{3})\d(?:[ .()-]{0,2}\d){7,14}(?!\d)/g
const tooShort = /(?<![\d/:.-])\d{3}[.-]\d{4}(?![\d-])/g
const vanity =
  /(?<![\w-])(?:1[ .-])?\(?\d{3}\)?[ .-](?=[A-Z0-9-]{0,9}[A-Z])[A-Z0-9]{3,4}-?[A-Z0-9]{3,5}(?![a-z\w])/g

const digitWords = new Map(
  (
    'zero=0 oh=0 o=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12' +
    ' thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30' +
    ' forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=00 double= triple='
  )
    .split(' ')
    .map((entry): [string, string] => [entry.split('=')[0] ?? '', entry.split('=')[1] ?? '']),
)
const dictated = new RegExp(
  `\\b(?:(?:${[...digitWords.keys()].join('|')}|\\d{1,4})(?:[ ,.-]{1,3}|\\b)){4,14}(?![a-z\\d])`,
  'gi',
)

/** The digits that number words say: "oh one", "triple five", "ninety three", "twelve". */
export function digitsSaid(words: readonly string[]): string {
  let said = ''
  words.forEach((word, at) => {
    const digits = digitWords.get(word) ?? word
    const before = words[at - 1] ?? ''
    const times = before === 'double' ? 2 : before === 'triple' ? 3 : 1
    if (/^[2-9]0$/.test(digitWords.get(before) ?? '') && /^[1-9]$/.test(digits)) said = said.slice(0, -1)
    said += digits.repeat(times)
  })
  return said
}

/** The number that a run of number words begins with, and where it ends in the run; ten digits, or 1 and ten. */
function dictatedIn(run: string): { digits: string; length: number } | undefined {
  const tokens = [...run.toLowerCase().matchAll(/[a-z]+|\d+/g)]
  if (!/[a-z]/i.test(run) && !/^(?:\d\D+){9,10}\d\D*$/.test(run)) return undefined
  for (let count = tokens.length; count >= 4; count -= 1) {
    const digits = digitsSaid(tokens.slice(0, count).map(([token]) => token))
    const last = tokens[count - 1]
    const isWhole = digits.length === (digits.startsWith('1') ? 11 : 10)
    const isLocal = count === tokens.length && digits.length === 7 && count === 7
    if (last && (isWhole || isLocal)) return { digits, length: last.index + last[0].length }
  }
  return undefined
}

function e164Of(digits: string): string | undefined {
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
  return /^[2-9](?!11)\d{2}[2-9]\d{6}$/.test(national) ? `+1${national}` : undefined
}

function mention(start: number, found: string, e164: string | undefined): PhoneMention {
  const lead = found.length - found.trimStart().length
  const end = start + found.trimEnd().length
  return e164 ? { start: start + lead, end, e164 } : { start: start + lead, end }
}

/** Every phone number of a text, in the order said. */
export function phoneMentions(text: string): PhoneMention[] {
  const found: PhoneMention[] = []
  const isFree = (start: number, end: number): boolean =>
    found.every((one) => end <= one.start || start >= one.end)
  const collect = (pattern: RegExp, e164: (match: string) => string | undefined): void => {
    for (const match of text.matchAll(pattern)) {
      const before = text[match.index - 1] ?? ' '
      if (/[\d$]/.test(before) || !isFree(match.index, match.index + match[0].length)) continue
      found.push(mention(match.index, match[0], e164(match[0])))
    }
  }
  if (/\d{3}/.test(text)) {
    collect(foreign, (match) => `+${match.replace(/\D/g, '')}`)
    collect(northAmerican, (match) => e164Of(match.replace(/\D/g, '')))
    collect(vanity, () => undefined)
    collect(tooShort, () => undefined)
  }
  for (const match of text.matchAll(dictated)) {
    const said = dictatedIn(match[0])
    if (said && isFree(match.index, match.index + said.length))
      found.push(mention(match.index, match[0].slice(0, said.length), e164Of(said.digits)))
  }
  return found.sort((one, other) => one.start - other.start)
}
