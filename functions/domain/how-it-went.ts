import * as closing from '../views/closing-texts.ts'
import * as echo from '../views/echo.ts'
import { choiceOf } from './choice.ts'
import type { FollowUp } from './follow-up.ts'
import { planCheckIn } from './interview.ts'
import type { Turn } from './turn.ts'

type Went = 'got-it' | 'waiting' | 'no' | 'fine'

const words: readonly [RegExp, Went][] = [
  [/\b(got it|got the job|hired|i'?m in|offer(ed)?|start(ing)? (on )?\w+day)\b/i, 'got-it'],
  [
    /^\W*(no|nope|nah)\W*$|\b(didn'?t get|did not get|not (this time|hiring)|passed on me|rejected|turned me down)\b/i,
    'no',
  ],
  [/\b(waiting|let me know|they'?ll (call|let)|will (call|let)|hear back|wait and see)\b/i, 'waiting'],
  [/\b(not sure|no idea|idk|don'?t know|dunno)\b/i, 'waiting'],
  [/\b(fine|good|great|well|ok|okay|alright|amazing|awesome)\b/i, 'fine'],
]

/** "How did it go?": got it, waiting, no, fine; by digit or in words. */
export function howItWent(turn: Turn, followUp: FollowUp, text: string): boolean {
  const byDigit: readonly Went[] = ['got-it', 'waiting', 'no', 'fine']
  const isDigit = /^\W*\d\W*$/.test(text)
  const went = isDigit
    ? byDigit[(choiceOf(text) ?? 0) - 1]
    : words.find(([pattern]) => pattern.test(text))?.[1]
  if (went === undefined) return false
  turn.log({ kind: 'interview-went', how: went }, followUp)
  turn.undoable = `${followUp.office.name}: interview`
  switch (went) {
    case 'got-it':
      return gotIt(turn, followUp)
    case 'no':
      turn.close(followUp, 'interviewed')
      turn.say(closing.interviewedText(followUp.office.name, 'no'))
      return true
    case 'waiting':
    case 'fine':
      turn.say(echo.waitingEcho(planCheckIn(turn, followUp), turn))
      return true
  }
}

function gotIt(turn: Turn, followUp: FollowUp): boolean {
  turn.close(followUp, 'hired')
  const hasMore = turn.applicant.followUps.length > 0
  const text = closing.hiredText(followUp.office.name, hasMore)
  if (hasMore) turn.ask({ kind: 'pause-the-rest' }, text)
  else turn.say(text)
  return true
}
