import type { Reading } from '../reading/reading.ts'
import * as echo from '../views/echo.ts'
import { callBackSlot } from './answered.ts'
import type { FollowUp, Planned } from './follow-up.ts'
import { bookInterview } from './interview.ts'
import type { Question } from './open.ts'
import { snooze } from './plan-changes.ts'
import { readFor } from './text-arrived.ts'
import type { Day } from './time.ts'
import type { Turn } from './turn.ts'

/** The time that was asked for: of the call back, of the interview, or of the applicant's own plan. */
export function whenSaid(
  turn: Turn,
  followUp: FollowUp,
  { about, day }: Extract<Question, { kind: 'when' }>,
  text: string,
): boolean {
  const at = timeIn(readFor(turn, isTimeAlone.test(text) ? onDay(text, day) : text))
  if (at === undefined) return false
  turn.settle()
  turn.undoable = `${followUp.office.name}: ${text.trim()}`
  if (about === 'snooze') {
    snooze(turn, followUp, at)
    return true
  }
  if (about === 'interview') {
    const person = followUp.spokeTo?.name
    bookInterview(turn, followUp, { at, ...(person === undefined ? {} : { person }) })
    return true
  }
  const purpose: Planned['purpose'] =
    followUp.stage.status === 'planned' && followUp.stage.purpose.kind === 'call-back'
      ? followUp.stage.purpose
      : { kind: 'call-back' }
  const slot = callBackSlot(turn, followUp, at)
  turn.say(echo.callBackEcho(turn.plan(followUp, slot, purpose, true), slot, turn))
  return true
}

/** "11", "at 11", "2:30pm", "noon": no day in it. */
const isTimeAlone =
  /^\W*(?:at |around |about )?(?:\d{1,2}(?::?\d{2})?(?: ?[ap]\.?m?\.?)?|noon|morning|afternoon)\W*$/i

/** The time alone, put as the reader knows it: on the day that was named, else on the next there is. */
function onDay(text: string, day: Day | undefined): string {
  const time = text.replace(/^\W*(?:at )?/i, '')
  const [, month, date] = (day ?? '').split('-').map(Number)
  return day === undefined ? `interview at ${time}` : `interview ${month}/${date} at ${time}`
}

/** The first time that any reading of the answer holds. */
function timeIn(readings: readonly Reading[]): string | undefined {
  for (const reading of readings) {
    if ((reading.kind === 'snooze' || reading.kind === 'pause') && reading.until !== undefined)
      return reading.until
    if (reading.kind !== 'disposition') continue
    const { next } = reading
    if (next !== undefined && 'at' in next && next.at !== undefined) return next.at
  }
  return undefined
}
