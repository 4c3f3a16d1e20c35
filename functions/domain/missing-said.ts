import { zoneOfPlace } from '../reading/places.ts'
import type { FollowUpFields } from '../reading/reading.ts'
import * as offices from '../views/office-texts.ts'
import * as questions from '../views/questions.ts'
import { addOffice } from './add-office.ts'
import { digitOf } from './choice.ts'
import type { Question } from './open.ts'
import { readFor } from './text-arrived.ts'
import type { Zone } from './time.ts'
import type { Turn } from './turn.ts'

/** The answer to what was missing: taken as that field, or read again as more of the same office. */
export function missingSaid(
  turn: Turn,
  { field, fields, zones = [] }: Extract<Question, { kind: 'missing' }>,
  text: string,
): boolean {
  if (/^\W*(never ?mind|forget (it|this|that)|skip it|not now)\W*$/i.test(text)) {
    turn.settle()
    turn.say(offices.notAdded(fields.office))
    return true
  }
  const said = field === 'zone' ? zoneSaid(turn, text, zones) : fieldSaid(turn, field, text)
  if (said === undefined) return false
  turn.settle()
  addOffice(turn, { ...fields, ...said })
  return true
}

function zoneSaid(turn: Turn, text: string, zones: readonly Zone[]): FollowUpFields | undefined {
  const choice = digitOf(text)
  const chosen = choice === undefined ? undefined : questions.zonesOffered(zones)[choice - 1]
  const zone = chosen ?? zoneOfPlace(text.replace(/[?!.]+\s*$/, '')) ?? detailsSaid(turn, text)?.zone
  return zone === undefined ? undefined : { zone }
}

function fieldSaid(turn: Turn, field: 'office' | 'phone', text: string): FollowUpFields | undefined {
  const said = detailsSaid(turn, text)
  if (field === 'phone') {
    if (said?.phone !== undefined) return said
    return /\d{3}/.test(text) ? { phone: text.trim() } : undefined
  }
  if (said?.office !== undefined) return said
  const isName =
    /\p{L}/u.test(text) &&
    /^[\p{L}\p{N}][\p{L}\p{N}\p{M} '&.,!-]{0,59}$/u.test(text.trim()) &&
    readFor(turn, text)[0]?.kind === 'unclear'
  return isName ? { office: text.trim() } : undefined
}

/** What the text says as an office or a detail of one. */
function detailsSaid(turn: Turn, text: string): FollowUpFields | undefined {
  const reading = readFor(turn, text).find(({ kind }) => kind === 'add' || kind === 'amend')
  return reading?.kind === 'add' || reading?.kind === 'amend' ? reading.followUp : undefined
}
