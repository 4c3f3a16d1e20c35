import type { FollowUp } from '../../domain/follow-up.ts'
import type { Instant } from '../../domain/time.ts'
import type { Home } from '../when.ts'
import { pageDayTime } from './page-time.ts'

/** Where an office stands and what is next, in a few words with the zone where it is not the reader's. */
export function stateOnPage(
  { office, stage }: FollowUp,
  home: Home,
  now: Instant,
  mayCallNow: boolean,
): string {
  switch (stage.status) {
    case 'planned':
      if (stage.at <= now) return mayCallNow ? 'Call now' : 'Up next'
      return `Next call ${pageDayTime(stage.at, office.zone, home, now)}`
    case 'resume-asked':
      return 'They wait for your resume'
    case 'interview':
      return `Interview ${pageDayTime(stage.at, office.zone, home, now)}`
    case 'going-in':
      return 'You are going in today'
    case 'questioned':
      return 'Nobody answers: keep or let go?'
    case 'held':
      return heldOnPage[stage.why]
  }
}

const heldOnPage = {
  'red-flag': 'Resting: nobody answers',
  'wrong-number': 'Needs the right number',
  'no-slot': 'No hours that meet yours',
  expired: 'A month without a person: close it?',
  'no-day': 'Needs a day',
} as const
