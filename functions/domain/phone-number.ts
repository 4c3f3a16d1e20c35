import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { caribbeanAreaCodes, tollFreeAreaCodes } from './area-codes.ts'
import { isGeographic } from './phone-zone.ts'

/** Why a number is never dialled; each has its own words for the applicant. */
export type NumberRefused =
  | 'not-a-number'
  | 'too-short'
  | 'too-long'
  | 'country-not-enabled'
  | 'caribbean'
  | 'premium'
  | 'service-code'
  | 'no-such-area-code'
  | 'no-such-exchange'
  | 'fictional'

/** `e164` is `+13105550142`; the extension is digits. */
export type Dialable =
  | { kind: 'dialable'; e164: string; extension?: string }
  | { kind: 'refused'; why: NumberRefused }

/**
 * The number in a text, if it is one we may ring: in the US or Canada, of a place or toll-free, and never one
 * that costs more than a call (the allow-list against toll fraud; with the carrier's own permissions, two
 * nets).
 */
export function dialable(text: string, rules: { areFictionalNumbersAllowed: boolean }): Dialable {
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: 'US' })
  if (!parsed) return refused('not-a-number')
  if (parsed.countryCallingCode !== '1') return refused('country-not-enabled')
  const national = parsed.nationalNumber
  const why = whyRefused(national, rules.areFictionalNumbersAllowed)
  if (why) return refused(why)
  const e164 = `+1${national}`
  return parsed.ext ? { kind: 'dialable', e164, extension: parsed.ext } : { kind: 'dialable', e164 }
}

export const isTollFree = (e164: string): boolean =>
  e164.startsWith('+1') && tollFreeAreaCodes.has(e164.slice(2, 5))

/**
 * `(310) 555-0142`, which phones find and link when it stands alone on its line. Other countries' stay as
 * they are.
 */
export function displayPhone(e164: string): string {
  const [, area, exchange, line] = e164.match(/^\+1(\d{3})(\d{3})(\d{4})$/) ?? []
  return area === undefined ? e164 : `(${area}) ${exchange}-${line}`
}

/** All that may stand in a log. */
export const lastFour = (e164: string): string => e164.slice(-4)

const refused = (why: NumberRefused): Dialable => ({ kind: 'refused', why })

/** `national` is what follows +1. What names the danger comes before what names a mere mistake. */
function whyRefused(national: string, areFictionalNumbersAllowed: boolean): NumberRefused | undefined {
  // 00 and 011 begin a number abroad; the library takes the 00 of other countries for part of ours.
  if (national.startsWith('00')) return 'country-not-enabled'
  if (/^[2-9]11$/.test(national)) return 'service-code'
  if (/^(900|976)/.test(national)) return 'premium'
  if (national.length < 10) return 'too-short'
  if (national.length > 10) return 'too-long'
  const area = national.slice(0, 3)
  const exchange = national.slice(3, 6)
  if (caribbeanAreaCodes.has(area)) return 'caribbean'
  if (/^.11$/.test(area) || /^[2-9]11$/.test(exchange)) return 'service-code'
  const isFreeOfCharge = tollFreeAreaCodes.has(area)
  if (!isFreeOfCharge && !isGeographic(area)) return 'no-such-area-code'
  if (!/^[2-9]/.test(exchange)) return 'no-such-exchange'
  if (exchange === '976') return 'premium'
  if (exchange !== '555') return undefined
  return whyRefused555(national.slice(6), isFreeOfCharge, areFictionalNumbersAllowed)
}

/**
 * 555-01XX is for fiction and 555-1212 is directory assistance; of the rest only toll-free lines were given
 * out. Where fictional numbers are allowed nothing is ever dialled for real, so made-up ones of the whole
 * exchange pass.
 */
function whyRefused555(
  line: string,
  isFreeOfCharge: boolean,
  isFictionAllowed: boolean,
): NumberRefused | undefined {
  if (line === '1212') return 'service-code'
  if (isFictionAllowed) return undefined
  if (/^01\d\d$/.test(line)) return 'fictional'
  return isFreeOfCharge ? undefined : 'no-such-exchange'
}
