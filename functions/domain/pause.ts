import * as plans from '../views/plan-texts.ts'
import { notBefore } from './cadence.ts'
import { serveCards } from './cards.ts'
import { nothingOpen } from './open.ts'
import { atClock, type Instant, instantOf } from './time.ts'
import type { Turn } from './turn.ts'

/** No calls for a while; interviews are still reminded of. `until`: wall time where the applicant is. */
export function pause(turn: Turn, until: string | undefined): void {
  if (turn.applicant.standing.status === 'joining') return turn.say(plans.nothingYet())
  const untilAt = until === undefined ? undefined : pauseEnd(turn, until)
  turn.set({
    standing: { status: 'paused', why: 'asked', ...(untilAt === undefined ? {} : { until: untilAt }) },
  })
  if (turn.applicant.open.kind === 'card') turn.set({ open: nothingOpen })
  turn.setAside()
  turn.log({ kind: 'paused', why: 'asked', ...(untilAt === undefined ? {} : { until: untilAt }) })
  turn.undoable = 'pause'
  turn.say(plans.pausedEcho(untilAt, turn))
}

/** A day's pause ends at its quiet hours' end; a moment's at that moment. */
function pauseEnd(turn: Turn, until: string): Instant {
  const { zone } = turn.home
  return until.length > 10 ? instantOf(until, zone) : atClock(until, turn.settings.quietEnds, zone)
}

/** On again: what was due meanwhile gets its next slot, and the list says what is next. */
export function resumePlan(turn: Turn): void {
  if (turn.applicant.standing.status === 'joining') return turn.say(plans.nothingYet())
  turn.set({ standing: { status: 'active' }, silentDays: [] })
  turn.log({ kind: 'resumed' })
  turn.undoable = 'resume'
  for (const followUp of turn.applicant.followUps) {
    const { stage } = followUp
    if (stage.status !== 'planned' || stage.at > turn.now) continue
    turn.plan(followUp, notBefore(turn.now, turn.now, turn.terms(followUp)), stage.purpose)
  }
  if (turn.isAnswering) {
    turn.say(plans.resumedEcho(turn))
    serveCards(turn)
  }
}
