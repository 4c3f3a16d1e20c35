import { hours, minutes } from '../../functions/domain/time.ts'
import type { Random } from './random.ts'

/** How an applicant takes to texts. */
export type Temper = {
  name: string
  /** The share of the town's offices that they follow up. */
  offices: number
  /** Answers a card or a question with this probability, after so long. */
  answers: number
  delayMs: (random: Random) => number
  /** Does on a page what others text. */
  page: number
  /** Sends the same text, or the same form, twice. */
  twice: number
  /** Texts something that fits nothing. */
  nonsense: number
  /** Takes back what was just logged. */
  undo: number
  /** A day on which they text something of their own accord. */
  whim: number
  stop: number
  /** Texts STOP in the very moment in which a text to them is about to go out. */
  stopAtSend: number
  /** Comes back after a STOP, and how long they stay away. */
  comesBack: number
  awayMs: (random: Random) => number
  /** Wants everything erased, on any day. */
  erase: number
}

const soon = (random: Random) => random.between(20_000, minutes(20))
const quick = (random: Random) => random.between(2_000, minutes(2))
const hoursLater = (random: Random) => random.between(minutes(20), hours(5))
const daysLater = (random: Random) => random.between(hours(3), hours(60))
const forDays = (random: Random) => random.between(minutes(1), hours(90))

const plain = {
  offices: 0.35,
  answers: 0.95,
  delayMs: soon,
  page: 0.1,
  twice: 0.01,
  nonsense: 0.02,
  undo: 0.04,
  whim: 0.4,
  stop: 0.03,
  stopAtSend: 0.015,
  comesBack: 0.7,
  awayMs: forDays,
  erase: 0.01,
}

export const tempers: readonly Temper[] = [
  { ...plain, name: 'prompt' },
  { ...plain, name: 'instant', delayMs: quick, whim: 0.8 },
  { ...plain, name: 'silent', answers: 0.06 },
  { ...plain, name: 'moody', answers: 0.5, delayMs: hoursLater },
  { ...plain, name: 'late by days', delayMs: daysLater },
  { ...plain, name: 'twice', twice: 0.5, delayMs: quick },
  { ...plain, name: 'nonsense', nonsense: 0.4 },
  { ...plain, name: 'undoer', undo: 0.4 },
  { ...plain, name: 'stopper', stop: 0.5, stopAtSend: 0.4, awayMs: hoursLater },
  { ...plain, name: 'on and off', offices: 1, whim: 0.1, stopAtSend: 0.5, comesBack: 1, awayMs: quick },
  { ...plain, name: 'eraser', erase: 0.5, page: 0.5, twice: 0.5, delayMs: quick },
  { ...plain, name: 'by the page', page: 0.85, twice: 0.2, undo: 0.15, erase: 0.05, whim: 1, delayMs: quick },
  { ...plain, name: 'whimsical', whim: 1, undo: 0.1, stop: 0.03, delayMs: quick },
]

/** What comes to people's minds without being asked. */
export const whims: readonly string[] = [
  'list',
  'undo',
  'next',
  'next',
  'none today',
  'pause',
  'pause until monday',
  'resume',
  'menu',
  'help',
  'board',
  'board',
  'new link',
  'early ok',
  'not early',
  'ring me',
  'text me',
  "i'm in new york",
  "i'm in honolulu",
  'practice',
  'skip',
  'later',
  'tomorrow',
  'in 20',
  'sent',
  'keep',
  'drop',
  'drop 1',
  'snooze 1 till monday',
  'both no answer',
  'ext 204',
  'contact is Dana Lee',
  'ok',
  'start',
  'delete everything about me',
  'i panicked and hung up',
  'no answer',
  'add Silver Lake 310-555-0177, no calls',
  'my name is Maya Lopez',
]

export const nonsense: readonly string[] = [
  '',
  '   ',
  '???',
  'lol what',
  '🎬🎬🎬',
  '99',
  'blue',
  'yes',
  'no',
  '0',
  'red sky or blue harbor idk',
  'x'.repeat(300),
  '<b>&"\u0007',
]
