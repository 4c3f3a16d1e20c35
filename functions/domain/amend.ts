import { zoneOfPlace } from '../reading/places.ts'
import type { FollowUpFields, Reading } from '../reading/reading.ts'
import * as closing from '../views/closing-texts.ts'
import * as offices from '../views/office-texts.ts'
import * as plans from '../views/plan-texts.ts'
import * as questions from '../views/questions.ts'
import { firstSlot, nextTry, notBefore, type Slot } from './cadence.ts'
import { clipped } from './clipped.ts'
import { type FollowUp, noEvidence, type Office, type Planned } from './follow-up.ts'
import { titleCase } from './name-and-role.ts'
import { followUpIdOf } from './open.ts'
import { dialable } from './phone-number.ts'
import { regionOf } from './phone-zone.ts'
import { instantOf, wallTimeOf, type Zone } from './time.ts'
import type { Turn } from './turn.ts'

/** A detail of the office named, or of the one last spoken of. */
export function amend(
  turn: Turn,
  { followUp: fields, office }: Extract<Reading, { kind: 'amend' }>,
  text: string,
): void {
  const { applicant } = turn
  const named = applicant.followUps.find((each) => each.office.name === office)
  const spokenOf = turn.followUp(turn.aboutId ?? followUpIdOf(applicant.open) ?? applicant.lastSpokenOf)
  const only = applicant.followUps.length === 1 ? applicant.followUps[0] : undefined
  const followUp = office === undefined ? (spokenOf ?? only) : named
  if (followUp === undefined) return turn.say(questions.nothingToAmend(text))
  amended(turn, followUp, fields)
}

/** Puts the fields said into a follow-up; a changed zone keeps the wall time of what is planned. */
export function amended(turn: Turn, followUp: FollowUp, told: FollowUpFields): void {
  const fields = clipped(told)
  if (fields.noCalls === true) {
    turn.undoable = `${followUp.office.name}: no calls`
    turn.close(followUp, 'no-calls')
    return turn.say(closing.listingNoCallsText(followUp.office.name))
  }
  if (fields.phone !== undefined) {
    const refusal = refusalOf(turn, followUp, fields.phone)
    if (refusal !== undefined) return turn.say(refusal)
  }
  const { contact, contactTitle, department, role, referral, relation, sentOn } = fields
  const details = { contact, contactTitle, department, role, referral, relation, sentOn }
  const said = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
  const office = officeWith(turn, followUp.office, fields)
  turn.undoable = `${followUp.office.name}: change`
  turn.log({ kind: 'amended', what: Object.keys(fields).join(', ') }, followUp)
  const changed = turn.change(followUp, { ...said, office })
  const isNewNumber = office.phone !== followUp.office.phone
  const moved = isNewNumber ? startAnew(turn, changed) : inZone(turn, changed, followUp.office.zone)
  turn.say(offices.amendedEcho(moved, fields, turn))
}

function officeWith(turn: Turn, office: Office, fields: FollowUpFields): Office {
  const number = fields.phone === undefined ? undefined : dialable(fields.phone, turn.settings)
  const phone = number?.kind === 'dialable' ? number.e164 : office.phone
  const placeZone = fields.place === undefined ? undefined : zoneOfPlace(fields.place)
  const zone = fields.zone ?? placeZone ?? office.zone
  const name = fields.office ?? office.name
  const dialled = number?.kind === 'dialable' ? number.extension : undefined
  const extension = fields.extension ?? dialled ?? (phone === office.phone ? office.extension : undefined)
  return {
    name,
    phone,
    zone,
    region: regionOf(phone, zone),
    ...(extension === undefined ? {} : { extension }),
  }
}

/** Why a number can't be taken; undefined: it can. */
function refusalOf(turn: Turn, { id }: FollowUp, phone: string): string | undefined {
  const number = dialable(phone, turn.settings)
  if (number.kind === 'refused') return questions.refusedNumber('That office', number.why)
  const other = turn.applicant.followUps.find((each) => each.id !== id && each.office.phone === number.e164)
  return other === undefined ? undefined : offices.alreadyFollowed(other, turn)
}

/**
 * Another number: what spoke against the old one is no evidence against the new. What is planned stays, most of all a
 * time that they named; only where others call that number too it may have to give way.
 */
function startAnew(turn: Turn, followUp: FollowUp): FollowUp {
  const { isShared } = turn.calendar(followUp.office.phone)
  const fresh = turn.change(followUp, { evidence: noEvidence, isKept: false, isShared })
  const { stage } = fresh
  if (stage.status === 'held' || stage.status === 'questioned')
    return turn.plan(fresh, nextTry(turn.now, turn.terms(fresh)), { kind: 'retry' })
  const isFree = stage.status !== 'planned' || stage.isNamed || stage.at <= turn.now || !isShared
  if (isFree) return fresh
  return turn.plan(fresh, notBefore(stage.at, turn.now, turn.terms(fresh)), stage.purpose)
}

/** The plan keeps its wall time there: a call "at 10" is at ten of the zone that was meant. */
function inZone(turn: Turn, followUp: FollowUp, oldZone: Zone): FollowUp {
  const { stage, office } = followUp
  if (office.zone === oldZone || stage.status === 'held' || stage.status === 'questioned') return followUp
  if (stage.status === 'interview') {
    const at = instantOf(wallTimeOf(stage.at, oldZone), office.zone)
    return turn.change(followUp, { stage: { ...stage, at } })
  }
  if (stage.status !== 'planned') return followUp
  return turn.plan(followUp, slotThere(turn, followUp, stage, oldZone), stage.purpose, stage.isNamed)
}

/** A first call is planned as if the zone had been known at once; any other keeps its wall time. */
function slotThere(turn: Turn, followUp: FollowUp, { at, isNamed }: Planned, oldZone: Zone): Slot {
  const { office, addedAt } = followUp
  const terms = turn.terms(followUp)
  const old = { ...office, zone: oldZone, region: regionOf(office.phone, oldZone) }
  const first = firstSlot(addedAt, { ...terms, office: old })
  if (first.kind === 'slot' && first.at === at) return firstSlot(turn.now, terms)
  const there = instantOf(wallTimeOf(at, oldZone), office.zone)
  if (isNamed && there > turn.now) return { kind: 'slot', at: there, because: [] }
  return nextTry(Math.max(turn.now, there - 60_000), terms)
}

/** A number said while it is the open question: the right one, or another one for them. "Add …" is another office's. */
export function numberSaid(turn: Turn, followUp: FollowUp, text: string): boolean {
  if (/^\W*(add|new)\b/i.test(text)) return false
  const phone = /\+?[\d][\d\s().-]{6,}\d(\s*(x|ext\.?)\s*\d+)?/i.exec(text)?.[0]
  if (phone === undefined) return false
  turn.settle()
  amended(turn, followUp, { phone })
  return true
}

/** What the machine's greeting gave: an extension, or a name to ask for. */
export function extensionOrNameSaid(turn: Turn, followUp: FollowUp, text: string): boolean {
  const said = text.trim()
  const extension =
    /^\s*(\d{2,6})$/.exec(said)?.[1] ??
    /\b(?:ext\.?|x|extension|press|dial)\s*(?:is\s*)?#?(\d{1,6})\b/i.exec(said)?.[1]
  if (extension !== undefined) {
    const name = /\b(?:for|ask for|reach|to) (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)/u.exec(said)?.[1]
    const contact = followUp.contact === undefined && name !== undefined ? { contact: name } : {}
    turn.settle()
    amended(turn, followUp, { extension, ...contact })
    return true
  }
  if (/^(no|nope|none|neither|nothing|didn'?t|it didn'?t)\W*$/i.test(said)) {
    turn.settle()
    turn.say(plans.noted())
    return true
  }
  if (!/^\p{Lu}[\p{L}'-]+( \p{Lu}[\p{L}'-]+){0,2}$/u.test(said)) return false
  turn.settle()
  if (followUp.contact !== undefined && followUp.stage.status === 'planned') {
    askFor(turn, followUp, followUp.stage, said)
    return true
  }
  amended(turn, followUp, { contact: said.split(' ').map(titleCase).join(' ') })
  return true
}

/** Who holds the interviews is known: the greeting's name is whom the next call asks for. */
function askFor(turn: Turn, followUp: FollowUp, stage: Planned, name: string): void {
  turn.undoable = `${followUp.office.name}: change`
  turn.log({ kind: 'amended', what: 'whom to ask for' }, followUp)
  const purpose: Planned['purpose'] = { kind: 'after-answer', askFor: name }
  turn.say(offices.askForEcho(turn.change(followUp, { stage: { ...stage, purpose } }), name, turn))
}
