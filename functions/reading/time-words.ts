/** The words of time, and numbers written as words. */
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen' +
  ' seventeen eighteen nineteen'
const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
}
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth' +
  ' fourteenth fifteenth'

const unitWords = new Map(units.split(' ').map((word, value) => [word, value]))
const ordinalWords = new Map(ordinals.split(' ').map((word, value) => [word, value]))

/** The number that a word or figure says, or undefined. */
export function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  if (/^\d{1,4}$/.test(word)) return Number(word)
  return unitWords.get(word) ?? tens[word]
}

/** A number in one or two words ("twenty five"), and how many words it took. */
export function numberAt(
  words: readonly string[],
  at: number,
): { value: number; length: number } | undefined {
  const first = words[at] ?? ''
  const value = numberOf(first)
  if (value === undefined) return undefined
  const more = unitWords.get(words[at + 1] ?? '')
  if (tens[first] !== undefined && more !== undefined && more > 0 && more < 10)
    return { value: value + more, length: 2 }
  return { value, length: 1 }
}

/** The day of the month that "3rd", "third" or "twenty first" says. */
export function ordinalAt(
  words: readonly string[],
  at: number,
): { value: number; length: number } | undefined {
  const first = words[at] ?? ''
  if (/^\d{1,2}$/.test(first) && /^(?:st|nd|rd|th)$/.test(words[at + 1] ?? ''))
    return { value: Number(first), length: 2 }
  const spelled = ordinalWords.get(first)
  if (spelled) return { value: spelled, length: 1 }
  const more = ordinalWords.get(words[at + 1] ?? '')
  if ((first === 'twenty' || first === 'thirty') && more)
    return { value: (tens[first] ?? 0) + more, length: 2 }
  if (first === 'twentieth') return { value: 20, length: 1 }
  return first === 'thirtieth' ? { value: 30, length: 1 } : undefined
}

const weekdays = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((word, at) => [
    word,
    at + 1,
  ]),
)
weekdays
  .set('sat', 6)
  .set('sun', 7)
  .set('tuseday', 2)
  .set('wensday', 3)
  .set('wedensday', 3)
  .set('thrusday', 4)

/** 1 is Monday. Plurals ("mondays") are habits, no days. */
export const weekdayNamed = (word: string | undefined): number | undefined => weekdays.get(word ?? '')

const monthNames =
  'january february march april may june july august september october november december'.split(' ')
const months = new Map(
  monthNames.flatMap((name, at): [string, number][] => [
    [name, at + 1],
    [name.slice(0, 3), at + 1],
  ]),
)
months.set('sept', 9)

export const monthNamed = (word: string | undefined): number | undefined => months.get(word ?? '')

/** Parts of a day: when they are meant, and (minutes) from and to when they are running. */
export type DayPart = { minute: number; runsFrom?: number; runsTo?: number }

export const dayParts: Readonly<Record<string, DayPart>> = {
  'first thing': { minute: 570 },
  'early morning': { minute: 570 },
  'mid morning': { minute: 630 },
  morning: { minute: 600, runsFrom: 480, runsTo: 720 },
  'before lunch': { minute: 690 },
  noon: { minute: 720 },
  'early afternoon': { minute: 780 },
  afternoon: { minute: 840, runsFrom: 841, runsTo: 1020 },
  'late afternoon': { minute: 960, runsFrom: 961, runsTo: 1020 },
  'end of day': { minute: 990 },
  evening: { minute: 1080 },
}

/** "The 2nd time", "5th ave": words after an ordinal that is no date. */
export const notOfDates =
  /^(?:time|call|try|attempt|day|week|ring|message|person|interview|ad|st|street|ave|avenue|floor)$/
