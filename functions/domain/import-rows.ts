import { zoneOfPlace } from '../reading/places.ts'
import type { FollowUpFields } from '../reading/reading.ts'
import * as pages from '../views/page-answers.ts'
import { addOffice } from './add-office.ts'
import type { Applicant } from './applicant.ts'
import { notBefore } from './cadence.ts'
import { bookInterview } from './interview.ts'
import { dialable, type NumberRefused } from './phone-number.ts'
import { zonesOfPhone } from './phone-zone.ts'
import type { Settings } from './settings.ts'
import { instantOf, isZone, type WallTime } from './time.ts'
import type { Turn } from './turn.ts'

/** One row of a table of offices; `line` is its line in the file. */
export type ImportRow = {
  line: number
  fields: FollowUpFields
  note?: string
  /** Our own export says when the next call was planned, or the interview is: wall times there. */
  nextCallAt?: WallTime
  interviewAt?: WallTime
}

/** What becomes of a row. */
export type RowVerdict =
  | { kind: 'add'; phone: string }
  /** Kept on record, never planned. */
  | { kind: 'no-calls' }
  | { kind: 'refuse'; why: RowRefused }

export type RowRefused =
  | 'no-office'
  | 'no-phone'
  | 'twice'
  | 'already-followed'
  | 'no-zone'
  | 'no-room'
  | { number: NumberRefused }

/** Judges rows one by one, in order, by what is there and what the rows before them add. */
export function judgeRows(
  { followUps }: Pick<Applicant, 'followUps'>,
  rows: readonly ImportRow[],
  settings: Settings,
): RowVerdict[] {
  const followed = new Set(followUps.map(({ office }) => office.phone))
  const taken = new Set<string>()
  return rows.map(({ fields }) => {
    const verdict = judge(fields, settings, followed, taken)
    if (verdict.kind !== 'add') return verdict
    if (followed.size + taken.size >= settings.openFollowUps) return refuse('no-room')
    taken.add(verdict.phone)
    return verdict
  })
}

function judge(
  fields: FollowUpFields,
  settings: Settings,
  followed: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): RowVerdict {
  if (fields.office === undefined) return refuse('no-office')
  if (fields.noCalls === true) return { kind: 'no-calls' }
  if (fields.phone === undefined) return refuse('no-phone')
  const number = dialable(fields.phone, settings)
  if (number.kind === 'refused') return refuse({ number: number.why })
  if (followed.has(number.e164)) return refuse('already-followed')
  if (taken.has(number.e164)) return refuse('twice')
  return isZoneKnown(fields, number.e164) ? { kind: 'add', phone: number.e164 } : refuse('no-zone')
}

/**
 * The zone that was said (an unknown one is none), else the place's, else the number's where it tells one.
 */
function isZoneKnown({ zone, place }: FollowUpFields, phone: string): boolean {
  if (zone !== undefined) return isZone(zone)
  return (place !== undefined && zoneOfPlace(place) !== undefined) || zonesOfPhone(phone).length === 1
}

const refuse = (why: RowRefused): RowVerdict => ({ kind: 'refuse', why })

/** Adds every row that can be: all in this one decision, so that nothing is ever half done. */
export function importRows(turn: Turn, rows: readonly ImportRow[]): void {
  const verdicts = judgeRows(turn.applicant, rows, turn.settings)
  const spoken = turn.said.length
  for (const [index, row] of rows.entries()) {
    const verdict = verdicts[index]
    if (verdict === undefined || verdict.kind === 'refuse') continue
    addOffice(turn, verdict.kind === 'add' ? { ...row.fields, phone: verdict.phone } : row.fields)
    if (verdict.kind === 'add') asItWas(turn, row)
  }
  turn.said.length = spoken
  const count = (kind: RowVerdict['kind']) => verdicts.filter((verdict) => verdict.kind === kind).length
  turn.undoable = 'import'
  turn.say(pages.imported({ added: count('add'), noCalls: count('no-calls'), refused: count('refuse') }))
}

/** What our own export knew beside the fields: the note, the planned call, the interview. */
function asItWas(turn: Turn, { note, nextCallAt, interviewAt }: ImportRow): void {
  const added = turn.applicant.followUps.at(-1)
  if (added === undefined) return
  const followUp = note === undefined ? added : turn.change(added, { note })
  const { zone } = followUp.office
  if (interviewAt !== undefined && instantOf(interviewAt, zone) > turn.now)
    return bookInterview(turn, followUp, { at: interviewAt })
  const callAt = nextCallAt === undefined ? 0 : instantOf(nextCallAt, zone)
  if (callAt <= turn.now) return
  turn.plan(followUp, notBefore(callAt, turn.now, turn.terms(followUp)), { kind: 'first' })
}
