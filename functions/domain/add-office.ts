import { zoneOfPlace } from '../reading/places.ts'
import type { FollowUpFields } from '../reading/reading.ts'
import * as closing from '../views/closing-texts.ts'
import * as offices from '../views/office-texts.ts'
import * as questions from '../views/questions.ts'
import { amended } from './amend.ts'
import { firstSlot, noTries } from './cadence.ts'
import { clipped } from './clipped.ts'
import { type FollowUp, noEvidence } from './follow-up.ts'
import { dialable, type NumberRefused } from './phone-number.ts'
import { regionOf, zonesOfPhone } from './phone-zone.ts'
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
  const named = withoutServiceCode(fields, fields.office)
  if (named !== undefined) return otherNumber(turn, named, 'service-code')
  if (fields.phone === undefined) return missing(turn, 'phone', fields)
  const number = dialable(fields.phone, turn.settings)
  if (number.kind === 'refused') return otherNumber(turn, { ...fields, office: fields.office }, number.why)
  const same = turn.applicant.followUps.find(({ office }) => office.phone === number.e164)
  if (same !== undefined) return alreadyThere(turn, same)
  const zones = zonesFor(fields, number.e164)
  const [zone] = zones
  if (zones.length !== 1 || zone === undefined)
    return missing(turn, 'zone', { ...fields, phone: number.e164 }, zones)
  added(turn, { ...fields, office: fields.office, phone: number.e164 }, zone)
}

/** "Bar 911": no part of a name, and no number of an office. */
function withoutServiceCode(fields: FollowUpFields, office: string): Named | undefined {
  const [, name] = /^(.*\S)\s+[2-9]11$/.exec(office) ?? []
  return name === undefined || fields.phone !== undefined ? undefined : { ...fields, office: name }
}

/** The number can't be taken, and why: whether there is another one. */
function otherNumber(turn: Turn, { phone: _, ...fields }: Named, why: NumberRefused): void {
  turn.ask(
    { kind: 'missing', field: 'phone', fields, zones: [] },
    questions.otherNumberQuestion(fields.office, why),
  )
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

type Named = FollowUpFields & { office: string }
type Complete = Named & { phone: string }

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
  turn.added.push({ followUp: planned, slot, saidAt: turn.said.length })
  turn.say(offices.addedEcho(planned, slot, turn))
}

/** Several offices in one text get one echo. */
export function sumUpAdded(turn: Turn): void {
  const [first] = turn.added
  if (first === undefined || turn.added.length < 2) return
  const echoed = new Set(turn.added.map(({ saidAt }) => saidAt))
  const others = turn.said.filter((_, index) => index > first.saidAt && !echoed.has(index))
  turn.said.splice(first.saidAt, turn.said.length, offices.addedSeveral(turn.added, turn), ...others)
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
