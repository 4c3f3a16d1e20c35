import { zoneOfPlace } from '../reading/places.ts'
import type { FollowUpFields } from '../reading/reading.ts'
import * as closing from '../views/closing-texts.ts'
import * as offices from '../views/office-texts.ts'
import * as questions from '../views/questions.ts'
import { amended } from './amend.ts'
import { firstSlot, noTries } from './cadence.ts'
import { digitOf } from './choice.ts'
import { clipped } from './clipped.ts'
import { type FollowUp, noEvidence } from './follow-up.ts'
import type { Question } from './open.ts'
import { dialable } from './phone-number.ts'
import { regionOf, zonesOfPhone } from './phone-zone.ts'
import { readFor } from './text-arrived.ts'
import { dayOf, hours, minutes, type Zone } from './time.ts'
import type { Turn } from './turn.ts'

/** An office to follow up: added when its name, number and zone are known; what is missing is asked, one at a time. */
export function addOffice(turn: Turn, said: FollowUpFields): void {
  const fields = clipped(said)
  if (fields.noCalls === true) return noCalls(turn, fields)
  if (turn.applicant.followUps.length >= turn.settings.openFollowUps) {
    return turn.say(questions.tooManyOffices(turn.settings.openFollowUps))
  }
  const numberless = turn.applicant.followUps.filter(isNumberless)
  if (fields.office === undefined && fields.phone !== undefined && numberless[0] && numberless.length === 1)
    return amended(turn, numberless[0], fields)
  if (fields.office === undefined) return missing(turn, 'office', fields)
  if (fields.phone === undefined) return missing(turn, 'phone', fields)
  const number = dialable(fields.phone, turn.settings)
  if (number.kind === 'refused') {
    const { phone: _, ...rest } = fields
    turn.say(questions.refusedNumber(fields.office, number.why))
    return missing(turn, 'phone', rest)
  }
  const same = turn.applicant.followUps.find(({ office }) => office.phone === number.e164)
  if (same !== undefined) return alreadyThere(turn, same)
  const zones = zonesFor(fields, number.e164)
  const [zone] = zones
  if (zones.length !== 1 || zone === undefined)
    return missing(turn, 'zone', { ...fields, phone: number.e164 }, zones)
  added(turn, { ...fields, office: fields.office, phone: number.e164 }, zone)
}

/** Its number was wrong: a number alone is the right one. */
const isNumberless = ({ stage }: FollowUp): boolean => stage.status === 'held' && stage.why === 'wrong-number'

/** The zone said or that of the place said, else what the number tells; none or several are asked about. */
function zonesFor({ zone, place }: FollowUpFields, phone: string): readonly Zone[] {
  const said = zone ?? (place === undefined ? undefined : zoneOfPlace(place))
  return said === undefined ? zonesOfPhone(phone) : [said]
}

function missing(
  turn: Turn,
  field: 'office' | 'phone' | 'zone',
  fields: FollowUpFields,
  zones: readonly Zone[] = [],
): void {
  turn.ask({ kind: 'missing', field, fields, zones }, questions.missingQuestion(field, fields, zones))
}

function alreadyThere(turn: Turn, followUp: FollowUp): void {
  turn.set({ lastSpokenOf: followUp.id })
  turn.say(offices.alreadyFollowed(followUp, turn))
}

/** The listing says no calls: kept in the ledger, never scheduled, and said why. */
function noCalls(turn: Turn, fields: FollowUpFields): void {
  turn.log({ kind: 'no-calls-listing', fields })
  turn.undoable = `${fields.office ?? 'no calls'}: kept on record`
  turn.say(closing.listingNoCallsText(fields.office ?? 'This office'))
}

type Complete = FollowUpFields & { office: string; phone: string }

function added(turn: Turn, fields: Complete, zone: Zone): void {
  const { applicant, now, settings } = turn
  const { office, phone, extension, contact, contactTitle, department, referral, relation, sentOn } = fields
  const calendar = turn.calendar(phone)
  const followUp: FollowUp = {
    id: `f${applicant.followUpsEver + 1}`,
    office: {
      name: uniqueName(turn, office),
      phone,
      zone,
      region: regionOf(phone, zone),
      ...(extension === undefined ? {} : { extension }),
    },
    role: fields.role ?? applicant.profile.role,
    addedAt: now,
    expiresAt: now + hours(24 * settings.expiryDays),
    tries: noTries,
    evidence: noEvidence,
    isKept: false,
    isShared: calendar.isShared,
    stage: { status: 'held', why: 'no-slot' },
    ...(contact === undefined ? {} : { contact }),
    ...(contactTitle === undefined ? {} : { contactTitle }),
    ...(department === undefined ? {} : { department }),
    ...(referral === undefined ? {} : { referral }),
    ...(relation === undefined ? {} : { relation }),
    ...(sentOn === undefined ? {} : { sentOn }),
  }
  turn.set({
    followUps: [...applicant.followUps, followUp],
    followUpsEver: applicant.followUpsEver + 1,
    lastSpokenOf: followUp.id,
  })
  turn.log({ kind: 'added', followUp }, followUp)
  turn.undoable = `${followUp.office.name}: added`
  const slot = firstSlot(now, turn.terms(followUp))
  const planned = turn.plan(followUp, slot, { kind: 'first' })
  followsAtOnce(turn, planned)
  turn.say(offices.addedEcho(planned, slot, turn))
}

/** A second office of the same name is told apart by its number's last digits. */
function uniqueName({ applicant }: Turn, name: string): string {
  const isTaken = (each: string) => applicant.followUps.some(({ office }) => office.name === each)
  const candidates = [
    name,
    ...Array.from({ length: applicant.followUps.length + 1 }, (_, n) => `${name} ${n + 2}`),
  ]
  return candidates.find((each) => !isTaken(each)) ?? name
}

/** The heads-up is left out when the day's first card follows at once. */
function followsAtOnce(turn: Turn, { stage }: FollowUp): void {
  if (stage.status !== 'planned' || stage.at - turn.now > minutes(turn.settings.headsUpMinutesBefore)) return
  turn.set({ headsUpDay: dayOf(stage.at, turn.home.zone) })
}

/** The answer to what was missing: taken as that field, or read again as more of the same office. */
export function officeSaid(
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
