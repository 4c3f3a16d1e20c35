import * as plans from '../views/plan-texts.ts'
import type { Profile, Standing } from './applicant.ts'
import type { FollowUp } from './follow-up.ts'
import { followUpIdOf, nothingOpen, type Open } from './open.ts'
import { type Instant, minutes } from './time.ts'
import type { Turn } from './turn.ts'

/** What the last reading changed, as it was before: the pre-image of exactly what differs. */
export type Undo = {
  madeAt: Instant
  /** What is taken back, in words ("Blue Harbor: no answer"). */
  what: string
  /** By id; null: it was added by that reading. */
  followUps: Readonly<Record<string, FollowUp | null>>
  open: Open
  standing?: Standing
  profile?: Profile
  isOff: boolean
  /** The ledger lines it wrote, by number: `from` ≤ n < `until`. */
  lines: { from: number; until: number }
}

/** The undo that stands after this turn: of what it did, or the one before while its hour lasts. */
export function undoOf(turn: Turn): Undo | undefined {
  const { before, now, undoable } = turn
  const applicant = turn.acted ?? turn.applicant
  if (undoable === undefined) {
    const isOver =
      applicant.undo !== undefined && now > applicant.undo.madeAt + minutes(turn.settings.undoMinutes)
    return isOver ? undefined : applicant.undo
  }
  const ids = new Set([...before.followUps, ...applicant.followUps].map(({ id }) => id))
  const followUps: Record<string, FollowUp | null> = {}
  for (const id of ids) {
    const was = before.followUps.find((each) => each.id === id)
    const is = applicant.followUps.find((each) => each.id === id)
    if (was !== is) followUps[id] = was ?? null
  }
  return {
    madeAt: now,
    what: undoable,
    followUps,
    open: before.open,
    ...(before.standing === applicant.standing ? {} : { standing: before.standing }),
    ...(before.profile === applicant.profile ? {} : { profile: before.profile }),
    isOff: before.today.isOff,
    lines: { from: before.lines, until: applicant.lines },
  }
}

/** Takes the last reading back, whatever it was. Answers the office it was about, which what follows may be about. */
export function undoLast(turn: Turn): FollowUp | undefined {
  const { undo } = turn.applicant
  if (undo === undefined || turn.now > undo.madeAt + minutes(turn.settings.undoMinutes)) {
    turn.say(plans.nothingToUndo(turn.settings.undoMinutes))
    return undefined
  }
  const { undo: _, ...rest } = turn.applicant
  turn.applicant = rest
  turn.set({
    followUps: restored(turn, undo),
    ...(undo.standing === undefined ? {} : { standing: undo.standing }),
    ...(undo.profile === undefined ? {} : { profile: undo.profile }),
    today: { ...turn.applicant.today, isOff: undo.isOff },
  })
  turn.log({ kind: 'undone', what: undo.what, lines: undo.lines })
  reopen(turn, undo)
  const about = Object.keys(undo.followUps)
    .map((id) => turn.followUp(id))
    .find((each) => each !== undefined)
  if (about !== undefined) turn.set({ lastSpokenOf: about.id })
  turn.say(plans.undoneEcho(undo.what, about, turn))
  return about
}

/** The follow-ups as they were, in the order of the list. */
function restored(turn: Turn, undo: Undo): readonly FollowUp[] {
  const kept = turn.applicant.followUps.flatMap((each) => {
    const was = undo.followUps[each.id]
    if (was === undefined) return [each]
    return was === null ? [] : [was]
  })
  const back = Object.values(undo.followUps).filter(
    (was): was is FollowUp => was !== null && !kept.some(({ id }) => id === was.id),
  )
  return [...kept, ...back].sort((one, other) => added(one) - added(other))
}

/** Which it was of those ever added: the list keeps their order, so that its numbers mean what they meant. */
const added = ({ id }: FollowUp): number => Number(id.slice(1))

/** What was open is open again, but a card of another office that went out meanwhile stays. */
function reopen(turn: Turn, undo: Undo): void {
  const { open } = turn.applicant
  const isOtherCard = open.kind === 'card' && !(open.followUpId in undo.followUps)
  if (isOtherCard) return
  const about = followUpIdOf(undo.open)
  const isOver = undo.open.kind === 'card' && turn.now >= undo.open.closesAt
  const isGone = about !== undefined && turn.followUp(about) === undefined
  turn.set({ open: isOver || isGone ? nothingOpen : undo.open })
}
