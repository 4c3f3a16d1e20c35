import { remembered } from './remembered.ts'

/** The words of a phrase, split once. */
export const wordsOfPhrase: (phrase: string) => readonly string[] = remembered((phrase) => phrase.split(' '))

export const phraseLength = (phrase: string): number => wordsOfPhrase(phrase).length

/** True when a phrase of ours stands at this place among the words. */
export function standsAt(words: readonly string[], at: number, phrase: string): boolean {
  const first = words[at]
  if (first === undefined || !phrase.startsWith(first)) return false
  return wordsOfPhrase(phrase).every((word, offset) => words[at + offset] === word)
}
