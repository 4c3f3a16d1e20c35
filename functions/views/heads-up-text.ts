import type { FollowUp } from '../domain/follow-up.ts'
import type { Instant } from '../domain/time.ts'
import { clip, nameInText, plainText } from './gsm7.ts'
import { bareDay, type Home, nearness, timeOnly } from './when.ts'

export type HeadsUpFacts = {
  /** The follow-ups planned for that day, in any order. */
  calls: readonly FollowUp[]
  home: Home
  now: Instant
  link?: string
  /** The first heads-up ever says why calling helps. */
  isFirstEver: boolean
}

/** Before the day's first card (J4): which calls and when, dressed and ready, what to say if it goes well. */
export function headsUpText({ calls, home, now, link, isFirstEver }: HeadsUpFacts): string {
  return plainText(
    [
      theDay(calls, home, now),
      ...(isFirstEver ? [whyItHelps] : []),
      'Be dressed and ready to go over, or for Zoom.',
      'If they ask for a resume: "I sent one and can send another."',
      'If they sound receptive: "I could come in right now."',
      'PRACTICE to try it on me first. NONE TODAY is a fine answer.',
      ...(link === undefined ? [] : [link]),
    ].join('\n'),
  )
}

/** The hirer's own reasons; said in the first heads-up, and to the first "can't". */
export const whyItHelps =
  'You are not bothering them: more often than not the call is what gets the interview. ' +
  'It shows you are keen and good on the phone, and you make their day easier.'

/** How many calls are named; the day's cap is eight. */
const mostNamed = 8

/** "Today's calls, Tue Nov 24: Blue Harbor 10:00 am, Red Sky Pictures 2:15 pm." */
function theDay(calls: readonly FollowUp[], home: Home, now: Instant): string {
  const planned = calls
    .flatMap(({ office, stage }) => (stage.status === 'planned' ? [{ office, at: stage.at }] : []))
    .sort((one, other) => one.at - other.at)
  const first = planned[0]
  if (first === undefined) return 'Nothing is planned today.'
  const zone = home ?? first.office.zone
  const near = nearness(first.at, zone, now)
  const whose = near === 'today' ? "Today's" : near === 'tomorrow' ? "Tomorrow's" : 'Your'
  const list = planned
    .slice(0, mostNamed)
    .map(({ office, at }) => `${clip(nameInText(office.name), 30)} ${timeOnly(at, office.zone, home)}`)
  const more = planned.length > mostNamed ? `, and ${planned.length - mostNamed} more` : ''
  const what = planned.length === 1 ? 'call' : 'calls'
  return `${whose} ${what}, ${bareDay(first.at, zone)}: ${list.join(', ')}${more}.`
}
