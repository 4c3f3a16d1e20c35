import type { FollowUp } from '../../domain/follow-up.ts'
import type { FormSays } from '../../domain/form-sent.ts'
import type { Settings } from '../../domain/settings.ts'
import {
  addDays,
  atClock,
  dayOf,
  hours,
  type Instant,
  instantOf,
  minutes,
  wallTimeOf,
  type Zone,
} from '../../domain/time.ts'
import type { Mode, Next, Reading } from '../../reading/reading.ts'
import { fieldErrors } from '../../views/pages/field-errors.ts'
import type { FieldErrors } from '../../views/pages/parts.ts'
import type { Fields } from './fields.ts'

/** What a form comes to: something said, something to be put right, or nothing we know. */
export type Said =
  | { kind: 'says'; says: FormSays }
  | { kind: 'wrong'; errors: FieldErrors }
  | { kind: 'unknown' }

type About = { now: Instant; home: Zone; settings: Settings }

const unknown: Said = { kind: 'unknown' }
const wrong = (errors: FieldErrors): Said => ({ kind: 'wrong', errors })
const reading = (meant: Reading, seen?: string): Said => {
  const seenTryAt = seen !== undefined && /^\d{1,15}$/.test(seen) ? { seenTryAt: Number(seen) } : {}
  return { kind: 'says', says: { kind: 'reading', reading: meant, ...seenTryAt } }
}

/** What a form about one office says. */
export function saysAbout(fields: Fields, followUp: FollowUp, about: About): Said {
  const { do: does, seen } = fields
  switch (does) {
    case 'no-answer':
    case 'busy':
    case 'bad-number':
    case 'voicemail':
      return reading({ kind: 'disposition', disposition: does }, seen)
    case 'talked':
      return talked(fields, followUp, about)
    case 'later':
      return later(fields, followUp, about)
    case 'skip':
    case 'drop':
    case 'keep':
    case 'sent':
      return reading({ kind: does })
    case 'note': {
      const { note = '' } = fields
      return note.length > 280
        ? wrong({ note: fieldErrors.long })
        : { kind: 'says', says: { kind: 'note', note } }
    }
    default:
      return saysInGeneral(fields, about)
  }
}

/** What a form about no office in particular says. */
export function saysInGeneral(fields: Fields, { now, home }: About): Said {
  const { do: does, words = '', until = '', code = '' } = fields
  switch (does) {
    case 'undo':
    case 'resume':
    case 'ring-me':
    case 'text-me':
      return reading({ kind: does })
    case 'none-today':
      return reading({ kind: 'skip', all: true })
    case 'pause': {
      if (until === '') return reading({ kind: 'pause' })
      const isAhead = isDay(until) && until > dayOf(now, home)
      return isAhead ? reading({ kind: 'pause', until }) : wrong({ until: fieldErrors.futureDay })
    }
    case 'words':
    case 'answer': {
      if (words === '') return wrong({ words: fieldErrors.empty })
      const text = words.slice(0, 1600)
      return { kind: 'says', says: { kind: 'words', text, isAnswer: does === 'answer' } }
    }
    case 'erase':
      return { kind: 'says', says: { kind: 'erase' } }
    case 'erase-code':
      return { kind: 'says', says: { kind: 'erase-code', code: code.slice(0, 20) } }
    default:
      return unknown
  }
}

function talked(fields: Fields, { office }: FollowUp, { now }: About): Said {
  const { next: kind = '', person = '', at = '', mode = '', to = '', askFor = '', seen } = fields
  const next = nextOf(kind, { at, mode, to, askFor })
  if (next === undefined) return wrong({ next: fieldErrors.whatSaid })
  if ('at' in next && next.at !== undefined && !isAhead(next.at, office.zone, now))
    return wrong({ at: fieldErrors.futureMoment })
  const who = person === '' ? {} : { person: person.slice(0, 60) }
  return reading({ kind: 'disposition', disposition: 'answered', next, ...who }, seen)
}

type Details = { at: string; mode: string; to: string; askFor: string }

/** Only what goes with the choice is taken; a field filled in beside it says nothing. */
function nextOf(kind: string, { at, mode, to, askFor }: Details): Next | undefined {
  const when = at === '' ? {} : { at: at.slice(0, 16) }
  const whom = askFor === '' ? {} : { person: askFor.slice(0, 60) }
  switch (kind) {
    case 'send-resume':
      return { kind, ...(to === '' ? {} : { to: to.slice(0, 120) }) }
    case 'call-back':
      return { kind, ...when, ...whom }
    case 'interview':
      return { kind, ...when, ...(isMode(mode) ? { mode } : {}) }
    case 'transferred':
      return { kind, ...whom }
    case 'come-in-now':
    case 'waiting':
    case 'not-hiring':
    case 'no-calls':
    case 'hired':
    case 'none':
      return { kind }
    default:
      return undefined
  }
}

const isMode = (text: string): text is Mode => ['in-person', 'video', 'phone'].includes(text)

function later({ until = '' }: Fields, { office }: FollowUp, { now, home, settings }: About): Said {
  const moment = (at: Instant) => reading({ kind: 'snooze', until: wallTimeOf(at, home) })
  switch (until) {
    case '20':
    case '60':
      return moment(now + minutes(Number(until)))
    case 'lunch':
      return moment(afterLunch(now, office.zone, settings))
    case 'tomorrow':
      return reading({ kind: 'snooze', until: addDays(dayOf(now, office.zone), 1) })
    default:
      return wrong({ until: fieldErrors.choose })
  }
}

/** When their last window opens; past that an hour from now, which the cadence then clamps. */
function afterLunch(now: Instant, zone: Zone, { windows }: Settings): Instant {
  const opens = windows.at(-1)?.opens ?? '14:00'
  const at = atClock(dayOf(now, zone), opens, zone)
  return at > now ? at : now + hours(1)
}

const isDay = (text: string): boolean => isMoment(`${text}T00:00`)

function isMoment(text: string): boolean {
  try {
    return Number.isFinite(instantOf(text, 'UTC'))
  } catch {
    return false
  }
}

/** A moment that is still to come, and within a year. */
function isAhead(at: string, zone: Zone, now: Instant): boolean {
  if (!isMoment(at)) return false
  const instant = instantOf(at, zone)
  return instant > now && instant < now + hours(24 * 366)
}
