import { zoneOfPlace } from '../reading/places.ts'
import * as welcome from '../views/welcome-text.ts'
import { addOffice, sumUpAdded } from './add-office.ts'
import { digitOf } from './choice.ts'
import type { FollowUp } from './follow-up.ts'
import { nameAndRole } from './name-and-role.ts'
import type { Question } from './open.ts'
import { zonesOfPhone } from './phone-zone.ts'
import { readFor, understand } from './text-arrived.ts'
import type { Zone } from './time.ts'
import type { Turn } from './turn.ts'
import { zoneName } from './zone-name.ts'

/** How many wrong join words a day one number may try. */
const codeTriesPerDay = 5

/** A number we don't know texts: welcomed, refused, or asked for the join word, as the deployment says. */
export function welcomed(turn: Turn, text: string): void {
  const { standing } = turn.applicant
  if (standing.status !== 'stranger') return
  const { signUp, joinCode } = turn.settings
  const { operator } = turn.given
  if (signUp === 'closed') return refuseOnceADay(turn, welcome.closedText({ operator }))
  if (signUp === 'code' && !isJoinWord(turn, text, joinCode)) return
  turn.set({ standing: { status: 'joining' } })
  turn.log({ kind: 'consent', wording: `${text} / ${welcome.consentWording}`, channel: 'text' })
  for (const reading of readFor(turn, text)) {
    if (reading.kind === 'add' && reading.followUp.phone !== undefined) addOffice(turn, reading.followUp)
  }
  sumUpAdded(turn)
  turn.ask({ kind: 'name' }, welcome.welcomeText({ operator }))
}

/** Whether the join word is in the text; it is asked for, and past the day's tries no longer looked for. */
function isJoinWord(turn: Turn, text: string, joinCode: string): boolean {
  const { standing, today } = turn.applicant
  if (standing.status !== 'stranger') return false
  const tries = standing.refusedOn === today.day ? standing.codeTries : 0
  if (tries >= codeTriesPerDay) return false
  const words = text.toUpperCase().split(/[^A-Z0-9]+/)
  if (words.includes(joinCode.toUpperCase())) return true
  const { operator } = turn.given
  turn.set({ standing: { status: 'stranger', refusedOn: today.day, codeTries: tries + 1 } })
  turn.say(tries === 0 ? welcome.joinWordText({ operator }) : welcome.wrongJoinWordText({ operator }))
  return false
}

/** One polite refusal a day to a number, then silence. */
function refuseOnceADay(turn: Turn, words: string): void {
  const { standing, today } = turn.applicant
  if (standing.status === 'stranger' && standing.refusedOn === today.day) return
  turn.set({ standing: { status: 'stranger', refusedOn: today.day, codeTries: 0 } })
  turn.say(words)
}

/**
 * "Maya Torres, PA": the full name and the job. One word is asked about once; something else is understood as
 * usual.
 */
export function nameSaid(turn: Turn, { first }: Extract<Question, { kind: 'name' }>, text: string): boolean {
  const said = nameAndRole(text)
  if (said === undefined) {
    understand(turn, text, 'text')
    if (turn.said.length > 0 && turn.applicant.open.kind === 'question') turn.say(welcome.askNameText())
    return true
  }
  const isFull = said.name.includes(' ')
  if (!isFull && first === undefined) {
    turn.settle()
    turn.ask({ kind: 'name', first: said.name }, welcome.askFullNameText(said.name))
    return true
  }
  const name = isFull || first === said.name || first === undefined ? said.name : `${first} ${said.name}`
  named(turn, name, said.role)
  return true
}

function named(turn: Turn, name: string, role: string | undefined): void {
  const { profile, phone, followUps } = turn.applicant
  const zones = zonesOfPhone(phone)
  const [zone] = zones
  const isUnsaid = (each: FollowUp) => each.role === profile.role && each.department === undefined
  const isKnown = zones.length === 1 && zone !== undefined
  turn.settle()
  turn.set({
    profile: { ...profile, name, ...(role === undefined ? {} : { role }), ...(isKnown ? { zone } : {}) },
    standing: { status: 'active' },
    // An office that they began with was added before the job was known.
    followUps: followUps.map((each) => (isUnsaid(each) && role !== undefined ? { ...each, role } : each)),
  })
  turn.log({ kind: 'profile', what: `${name}, ${turn.applicant.profile.role}` })
  if (!isKnown) return turn.ask({ kind: 'home-zone' }, welcome.askHomeZoneText())
  joined(turn, zone)
}

function joined(turn: Turn, zone: Zone): void {
  const { name = '', role } = turn.applicant.profile
  turn.say(
    welcome.joinedText({ firstName: name.split(' ')[0] ?? name, role, zoneName: zoneName(zone, turn.now) }),
  )
}

const zonesByDigit: readonly Zone[] = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
]

/** Where the applicant is: a digit, a zone's name or a city. */
export function homeZoneSaid(turn: Turn, text: string): boolean {
  const zone = zonesByDigit[(digitOf(text) ?? 0) - 1] ?? zoneOfPlace(text)
  if (zone === undefined) return false
  turn.settle()
  turn.set({ profile: { ...turn.applicant.profile, zone } })
  turn.log({ kind: 'profile', what: zone })
  joined(turn, zone)
  return true
}
