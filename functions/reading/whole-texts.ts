import { formatMoment } from './calendar.ts'
import type { Reading, ReadingInput } from './reading.ts'
import type { Clock } from './resolve-time.ts'
import { LATER_MINUTES } from './resolve-time.ts'
import { elapsedAfter } from './zoned.ts'

/** The carrier's own words: they mean what the carrier takes them for when they are the whole message. */
const carrierStops = new Set(
  'STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT ALTO ARRET ARRÊT'.split(' '),
)

export function carrierWord(text: string): Reading | undefined {
  const bare = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toUpperCase()
  if (carrierStops.has(bare) || bare === 'OPT OUT' || bare === 'STOP ALL') return { kind: 'opt-out' }
  if (bare === 'HELP' || bare === 'INFO') return { kind: 'menu' }
  return bare === 'START' || bare === 'UNSTOP' ? { kind: 'opt-in' } : undefined
}

const quotedReaction = new RegExp(
  `^\\s*(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted\\b.{0,40}? to|removed an?` +
    ` .{1,40}? from)\\s+["'“”„«]`,
  'iu',
)
const sharedReaction = new RegExp(
  '^\\s*(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned) (?:an?|the) (?:image|photo|message' +
    '|attachment|video|movie|link)\\b',
  'iu',
)
const heart = '[👍🧡💛💚💙💜🖤🤍🤎💕💖💗💓💞💘🫶💝]|❤|♥'
const thumbs = new RegExp(`^(?:[\\s!.]|${heart}|\\p{Emoji_Modifier}|\\uFE0F|\\u200D)+$`, 'u')

/** "10-4" is no time of day, "roger that" no person. */
const walkie = /^[\s,]*(?:ok[\s,]+)?(?:10[- ]4|roger(?:,? that)?|copy that)[\s!.]*$/i

/** A phone's reaction to a text, a lone thumbs-up or heart. */
export function reactionTo(text: string): Reading | undefined {
  const isHeart = /\p{Extended_Pictographic}/u.test(text) && thumbs.test(text)
  return quotedReaction.test(text) || walkie.test(text) || sharedReaction.test(text) || isHeart
    ? { kind: 'reaction' }
    : undefined
}

const digitWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** The digit that a whole message is: "1", "1.", "one!", "#2", a keycap. */
export function loneDigit(text: string): number | undefined {
  const bare = text
    .toLowerCase()
    .replace(/[\s.,!#*()"':;-]+/g, ' ')
    .trim()
  if (/^\d$/.test(bare)) return Number(bare)
  const spelled = digitWords.indexOf(bare)
  return spelled >= 0 ? spelled : undefined
}

/** What a digit says on a call card. */
export function digitReading(digit: number, input: ReadingInput, home: Clock): Reading {
  if (input.focus === null) {
    const meant = digitReading(digit, { ...input, focus: '' }, home)
    return meant.kind === 'unclear' ? meant : { kind: 'unclear', candidates: [meant] }
  }
  switch (digit) {
    case 1:
      return { kind: 'disposition', disposition: 'no-answer' }
    case 2:
      return { kind: 'disposition', disposition: 'voicemail' }
    case 3:
      return { kind: 'disposition', disposition: 'busy' }
    case 4:
      return { kind: 'disposition', disposition: 'answered' }
    case 5:
      return { kind: 'snooze', until: formatMoment(elapsedAfter(home.now, LATER_MINUTES, home.zone)) }
    case 6:
      return { kind: 'skip' }
    default:
      return { kind: 'unclear' }
  }
}
