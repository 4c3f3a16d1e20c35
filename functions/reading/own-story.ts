import type { Said } from './weigh-outcomes.ts'

const isTold = / (?:said|says|say|told|tells|saying|sez) /
const isOfThem = / (?:they|she|he|her|him|them|said|says|told|N\d+|O\d+) /

/** "She's probably busy": nobody said so. */
const isGuess = / (?:(?:is|'s|are|was|were) (?:probably|prob|maybe|likely)|(?:must|might) be) /
const isMaybe = /^ (?:maybe|perhaps|possibly|i might|i may|i could) /
/** Some other job's interview. */
const isElsewhere = new RegExp(
  ' (?:elsewhere|somewhere else|(?:another|different|other) (?:job|gig|show|company|production|movie|film|series' +
    '|office|thing)|for a (?:commercial|play|musical)) ',
)
/** What the applicant is in the middle of. */
const isMine =
  /^ (?:(?:i am|am|sorry|still|stuck|just) )*(?:in|at|too|so|super|really) (?:an? |my |another )?[a-z]+ /
/** Where the applicant is on the way to, and whom they mean to call. */
const isLeaving =
  /^ (?:(?:i|am|just|sorry|,) )*(?:headed|heading|going|walking|stepping|hopping|jumping|about to) /
/** Asked of us, not told by them. */
const isOrder = /(?:^| (?:please|just|so|,|[.]|T\d+|later|lunch) )(?:call|let|keep|get|reach) me /

/**
 * Whether words of what somebody may have said, where no one is said to have answered, are the applicant's own: a
 * guess, a plan, another job. `doubt` where they may still be what was said, `nothing` where they can't.
 */
export function ownStory(said: readonly Said[], text: string): 'doubt' | 'nothing' | undefined {
  if (isTold.test(text)) return undefined
  if (isGuess.test(text) || isMaybe.test(text)) return 'doubt'
  if (isOfThem.test(text)) return undefined
  const every = (next: Said['next'], words?: RegExp): boolean =>
    said.every((one) => one.next === next && (words?.test(one.words) ?? true))
  if (every('call-back', /^T\d+ (?:is|wo|wi)/)) return 'nothing'
  if (isElsewhere.test(text)) return 'doubt'
  if (every('call-back') && (isLeaving.test(text) || / call you /.test(text))) return 'nothing'
  if (every('interview') && / (?:zoom|meeting|interview|call|audition) (?:right )?now /.test(text))
    return 'doubt'
  if (isMine.test(text) && (every('call-back') || every('interview'))) return 'doubt'
  if (every('waiting', /^(?:call|let|keep|get|reach) me/) && isOrder.test(text)) return 'doubt'
  if (/^ (?:i )?(?:need|have|got) to (?:go|run|leave|head) /.test(text)) return 'doubt'
  if (every('call-back') && / (?:no one|nobody) to call /.test(text)) return 'doubt'
  if (every('call-back', /^(?:try|check|give)/) && said.every((one) => one.name === undefined)) {
    if (/ (?:busy|out|lunch|meeting|set) /.test(text)) return undefined
    return / (?:i|cant|am|my) /.test(text) ? 'nothing' : 'doubt'
  }
  return undefined
}
