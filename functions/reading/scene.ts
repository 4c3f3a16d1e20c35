import type { When } from './when.ts'

/** An office of the applicant as named in a text; more than one where a word fits several. */
export type OfficeMention = { offices: string[] }

/**
 * A text as the rules see it: plain words with one space between, and a placeholder for each thing that was
 * recognised: `T0` a moment, `N0` a name, `O0` an office, `PHONE`, `EMAIL`. It begins and ends with a space.
 */
export type Scene = {
  text: string
  times: When[]
  names: string[]
  offices: OfficeMention[]
  emails: string[]
  phones: (string | undefined)[]
}

/** Which one a placeholder means: 3 of `T3`. */
export const indexOf = (placeholder: string | undefined): number => Number((placeholder ?? '').slice(1) || -1)

const roles =
  `receptionist|reception|assistant|coordinator|secretary|operator|manager|supervisor|boss|upm|poc|apoc
|producer|designer
|director|intern|pa|guy|lady|woman|man|girl|dude|person|gentleman|kid|accountant|guard|temp|runner|head|gal|
chick|human|boy|fella
|decorator|buyer|location manager|office manager|people|staff|crew member|associate|colleague|co worker|
coworker|ad|team|bookkeeper|scheduler|hr|accounting|casting|payroll|art department|production office|
locations department|costume department|camera department`.replace(/\n/g, '')

/** What a rule's `{…}` stand for. */
const parts: Record<string, string> = {
  N: 'N\\d+',
  T: 'T\\d+',
  O: 'O\\d+',
  role: `(?:${roles})`,
  a: '(?:a|an|the|some|this|that|her|his|their|my|another|one of the|some kind of|one)',
  // A human at the office: a pronoun, a name, or somebody by what they are.
  who:
    `(?:N\\d+|they|she|he|somebody|everybody|(?:(?:a|an|the|some|this|that|her|his|their|another|N\\d+ 's` +
    `|their|one) )?(?:[a-z]+ )?(?:${roles})|the office|the production office|production|O\\d+)`,
  be: "(?:is|was|are|were|'s|be|been|s|has been|have been|am)",
  // Up to so many words of any kind within a sentence.
  g1: '(?: [^ .;|?!]+){0,1}',
  g2: '(?: [^ .;|?!]+){0,2}',
  g3: '(?: [^ .;|?!]+){0,3}',
  g5: '(?: [^ .;|?!]+){0,5}',
  the:
    '(?:(?:the|a|an|my|your|her|his|their|our|another|that|this|one|copy|of|again|it|me|them|him|new|just' +
    '|some|still|quick|short|brief|very|so|little) ){0,4}',
  end: '(?= [.,;:!?|-]| $)',
}

/** No repetition without an end: a rule looks a few words ahead, whatever the text. */
const bounded = (body: string): string => body.replaceAll(')*', '){0,7}').replaceAll(')+', '){1,7}')

/** Rules are written with plain brackets, which capture nothing but a name: "(N\\d+)". */
const bodyOf = (written: string): string =>
  written
    .replace(/(?<!\\)\((?!\?|N\\d\+\))/g, '(?:')
    .replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole)

/** A rule's pattern: whole words, `{…}` for the parts above. */
export function pattern(written: string): RegExp {
  const body = bodyOf(written)
  return new RegExp(body.startsWith('(?<!') ? `${bounded(body)}(?= )` : ` (?:${bounded(body)})(?= )`, 'g')
}

/** The same, for the whole of a text. */
export function wholePattern(written: string): RegExp {
  const body = bodyOf(written)
  return new RegExp(`^ (?:${bounded(body)}) $`)
}
