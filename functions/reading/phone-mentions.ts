/** A phone number as it stands in a text; `e164` is left out when it can't be a number that is dialled from here. */
export type PhoneMention = { start: number; end: number; e164?: string }

const northAmerican = /(?:\+?1[ .-]{0,2})?(?:\( ?\d{3} ?\)|\d{3})[ .-]{0,3}\d{3}[ .-]{0,3}\d{4}(?!\d)/g
const foreign = /\+(?!1[ .(-]{0,2}\(?\d{3})\d(?:[ .()-]{0,2}\d){7,14}(?!\d)/g
const tooShort = /(?<![\d/:.-])\d{3}[.-]\d{4}(?![\d-])/g
const vanity =
  /(?<![\w-])(?:1[ .-])?\(?\d{3}\)?[ .-](?=[A-Z0-9-]{0,9}[A-Z])[A-Z0-9]{3,4}-?[A-Z0-9]{3,5}(?![a-z\w])/g

const digitWords: Record<string, string> = {
  zero: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}
const dictated =
  /\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d{1,4})(?:[ ,.-]{1,3}|\b)){7,11}(?![a-z\d])/gi

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
  if (/(?:oh|one|two|three|four|five|six|seven|eight|nine|zero)[ ,-]+(?:oh|[a-z]{3,5}|\d)\b/i.test(text)) {
    collect(dictated, (match) => {
      const digits = match
        .toLowerCase()
        .replace(/[a-z]+/g, (word) => digitWords[word] ?? '')
        .replace(/\D/g, '')
      return e164Of(digits)
    })
  }
  return found
    .filter((one) => one.e164 || text.slice(one.start, one.end).replace(/\D/g, '').length >= 3)
    .sort((one, other) => one.start - other.start)
}
