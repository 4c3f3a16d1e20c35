import { zoneOfPlace } from '../reading/places.ts'
import * as plans from '../views/plan-texts.ts'
import * as questions from '../views/questions.ts'
import { planAnewAtHome } from './home-changed.ts'
import { nameAndRole, roleKnown, roleSaid } from './name-and-role.ts'
import type { Turn } from './turn.ts'
import { zoneName } from './zone-name.ts'

const nameChange = /^\W*(?:my (?:full )?name is|my name'?s|call me|change my name to|name:)\s+(.+)$/i
const zoneChange =
  /^\W*(?:i'?m (?:now )?in|i am (?:now )?in|i (?:just )?moved to|i live in|my (?:time ?)?zone is|i'?m on)\s+(.+?)\W*$/i
const roleChange = /^\W*(?:i(?:'?m| am) looking for|my (?:role|job) is|role:)\s+(.+?)\W*$/i
/** Only a job that is known as one: "i'm a bit late" is none. */
const roleTold = /^\W*i(?:'?m| am) an? (.{2,40}?)\W*$/i
const earlyOk = /^\W*early (?:is )?(?:ok|okay|fine)\W*$/i
const earlyNot = /^\W*(?:not early|no early|early not ok)\W*$/i

/** What applicants say of themselves: name, where they are, the job they want, whether early is fine. */
export function profileSaid(turn: Turn, text: string): boolean {
  const { profile, open } = turn.applicant
  const name = nameAndRole(nameChange.exec(text)?.[1] ?? '')?.name
  if (name !== undefined) return change(turn, { ...profile, name }, questions.nameChanged(name))
  const isAsked = profile.zone === undefined && open.kind === 'nothing'
  const place = zoneChange.exec(text)?.[1] ?? (isAsked ? text.trim() : undefined)
  const zone = place === undefined ? undefined : zoneOfPlace(place)
  if (zone !== undefined)
    return change(turn, { ...profile, zone }, questions.zoneChanged(zoneName(zone, turn.now)))
  const told = roleTold.exec(text)?.[1]
  const role =
    roleSaid(roleChange.exec(text)?.[1] ?? '') ?? (told === undefined ? undefined : roleKnown(told))
  if (role !== undefined) return change(turn, { ...profile, role }, questions.roleChanged(role))
  if (earlyOk.test(text)) return change(turn, { ...profile, isEarlyOk: true }, questions.earlyOk(true))
  if (earlyNot.test(text)) return change(turn, { ...profile, isEarlyOk: false }, questions.earlyOk(false))
  return false
}

function change(turn: Turn, profile: Turn['applicant']['profile'], words: string): boolean {
  turn.undoable = 'your details'
  turn.set({ profile })
  turn.log({ kind: 'profile', what: words })
  turn.say(words)
  const moved = planAnewAtHome(turn)
  if (moved.length > 0) turn.say(plans.movedEcho(moved, turn))
  return true
}

/** Whether the assistant rings at the slot instead of texting. */
export function setRinging(turn: Turn, isRung: boolean): void {
  turn.undoable = isRung ? 'ring me' : 'text me'
  turn.set({ profile: { ...turn.applicant.profile, isRung } })
  turn.log({ kind: 'profile', what: isRung ? 'ring me' : 'text me' })
  turn.say(questions.ringing(isRung))
}
