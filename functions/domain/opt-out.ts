import * as welcome from '../views/welcome-text.ts'
import type { Applicant, Standing } from './applicant.ts'
import { askWaiting, resumeQuestion } from './asking.ts'
import type { FollowUp } from './follow-up.ts'
import { nothingOpen } from './open.ts'
import type { Turn } from './turn.ts'

/**
 * STOP in any of its forms: everything planned is silenced, nothing is lost. One confirmation, unless the carrier
 * sends it.
 */
export function optOut(turn: Turn, wording: string, isCarrierWord: boolean): void {
  const isNews = turn.applicant.standing.status !== 'opted-out'
  turn.said.length = 0
  silence(turn, wording)
  if (!isNews) return
  if (!isCarrierWord || turn.settings.optOutAnswers === 'ours')
    turn.say(welcome.optedOutText(turn.given.operator))
}

/** The carrier told us (21610) that they opted out with it. */
export function optedOutElsewhere(turn: Turn): void {
  if (turn.applicant.standing.status !== 'opted-out') silence(turn, 'carrier')
}

function silence(turn: Turn, wording: string): void {
  const { standing } = turn.applicant
  turn.log({ kind: 'opted-out', wording })
  if (standing.status === 'opted-out' || standing.status === 'erasing') return
  takeBackOutbox(turn)
  turn.setAside()
  turn.set({ standing: { status: 'opted-out', before: standing }, open: nothingOpen })
  turn.effects.length = 0
}

/** Texts that were on their way become plans again, so that opt-in loses nothing. */
function takeBackOutbox(turn: Turn): void {
  for (const { about } of Object.values(turn.applicant.outbox)) {
    if (about.kind === 'heads-up') forgetHeadsUp(turn)
    if (about.kind === 'reminder')
      turn.set({ followUps: turn.applicant.followUps.map((each) => unreminded(each, about.followUpId)) })
  }
  turn.set({ outbox: {} })
}

function forgetHeadsUp(turn: Turn): void {
  const { headsUpDay: _, ...rest } = turn.applicant
  turn.applicant = rest
}

function unreminded(followUp: FollowUp, id: string): FollowUp {
  const { stage } = followUp
  if (followUp.id !== id || stage.status !== 'interview') return followUp
  return { ...followUp, stage: { ...stage, reminded: stage.reminded === 'hours' ? 'evening' : 'nothing' } }
}

/** START: back, and asked whether to go on with the plan. Without ever having joined one is a stranger again. */
export function optIn(turn: Turn, wording: string): void {
  const { standing } = turn.applicant
  if (standing.status !== 'opted-out') return turn.say(welcome.alreadyInText(turn.given.operator))
  turn.log({ kind: 'opted-in', wording })
  turn.set({ standing: standingAfter(standing.before), silentDays: [] })
  if (standing.before.status === 'stranger') return
  if (standing.before.status === 'joining') {
    turn.say(welcome.backText(turn.given.operator, false))
    return askWaiting(turn)
  }
  const hasPlans = turn.applicant.followUps.length > 0
  if (hasPlans && turn.applicant.standing.status === 'paused') return resumeQuestion(turn)
  turn.say(welcome.backText(turn.given.operator, true))
}

function standingAfter(before: Extract<Applicant['standing'], { status: 'opted-out' }>['before']): Standing {
  return before.status === 'active' ? { status: 'paused', why: 'opted-back-in' } : before
}
