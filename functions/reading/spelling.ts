import { isCommonWord } from './common-words.ts'
import { givenNames } from './given-names.ts'
import { familyNames, wordNames } from './name-words.ts'
import { remembered } from './remembered.ts'

/** The words that decide a reading: one wrong letter in them is forgiven. */
const wordsThatMatter = `
  answer answered answering nobody voicemail message machine mailbox busy engaged number wrong service disconnected
  talked spoke spoken interview resume resend resending receptionist assistant coordinator transferred hiring
  filled crewed
  tomorrow today monday tuesday wednesday thursday friday saturday sunday morning afternoon evening lunch noon
  called calling callback reached picked number please stop texting unsubscribe transfer vacation pause minutes
  hours weeks extension contact referred referral department production designer office manager supervisor
  january february march april june july august september october november december undo skip snooze remind
  later schedule menu practice recording interested position positions hired started waiting meeting available
  unavailable already shut wrapped somebody everybody through friend anybody reminder reception delete export
  resume again signal back beeping disconnect website commands
`
  .trim()
  .split(/\s+/)

const deletionsOf = (word: string): string[] => {
  const shorter: string[] = []
  for (let at = 0; at < word.length; at += 1) shorter.push(word.slice(0, at) + word.slice(at + 1))
  return shorter
}

/** Every word that matters, under itself and under each form of it that lacks one letter. */
const nearby = new Map<string, string[]>()
for (const word of new Set(wordsThatMatter)) {
  for (const key of [word, ...deletionsOf(word)]) nearby.set(key, [...(nearby.get(key) ?? []), word])
}

/** True when one letter was put in, left out, changed, or swapped with its neighbour. */
export function isOneSlipAway(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false
  let from = 0
  while (from < typed.length && from < meant.length && typed[from] === meant[from]) from += 1
  const rest = (word: string, skipped: number): string => word.slice(from + skipped)
  if (rest(typed, 1) === rest(meant, 1) || rest(typed, 1) === rest(meant, 0)) return true
  if (rest(typed, 0) === rest(meant, 1)) return true
  return (
    typed[from] === meant[from + 1] && typed[from + 1] === meant[from] && rest(typed, 2) === rest(meant, 2)
  )
}

const isKnownName = (word: string): boolean =>
  givenNames.has(word) || familyNames.has(word) || wordNames.has(word)

/** The word that matters and that was most likely meant, or the word as typed. */
export const corrected = remembered(correctedAfresh)

function correctedAfresh(word: string): string {
  if (word.length < 4 || word.length > 14 || isCommonWord(word) || isKnownName(word)) return word
  if (word.endsWith('in') && isCommonWord(`${word}g`)) return `${word}g`
  const squeezed = word.replace(/(.)\1{2,}/g, '$1')
  if (squeezed !== word) return isCommonWord(squeezed) ? squeezed : corrected(squeezed)
  for (const key of [word, ...deletionsOf(word)]) {
    for (const meant of nearby.get(key) ?? []) {
      const isSwapped = word.length === meant.length && [...word].sort().join() === [...meant].sort().join()
      const isShort = meant.length === 4 && word[0] === meant[0] && (word.length !== 4 || isSwapped)
      const isLongEnough = meant.length >= 5 || isShort
      if (isLongEnough && isOneSlipAway(word, meant)) return meant
    }
  }
  return word
}
