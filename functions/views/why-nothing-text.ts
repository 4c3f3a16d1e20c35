import type { FollowUp } from '../domain/follow-up.ts'
import { type DayOff, whyNoOfficeDay } from '../domain/holidays.ts'
import { cardOf } from '../domain/open.ts'
import type { Settings } from '../domain/settings.ts'
import { dayOf } from '../domain/time.ts'
import { type Listener, stateWords } from './echo.ts'
import { nameInText, plainText } from './gsm7.ts'
import { cardIsOpen, nextWords, noOffices, pausedWords, soonest } from './plan-texts.ts'

/** "Why nothing?": paused, a day off, the day's caps, or simply not yet; and what is next. */
export function whyNothing(to: Listener & { settings: Settings }): string {
  const { standing, today, followUps, open } = to.applicant
  if (followUps.length === 0) return noOffices()
  const next = soonest(to)
  const then = next === undefined ? stateList(followUps, to) : `Next: ${nextWords(next, to)}.`
  if (standing.status === 'paused') return plainText(pausedWords(standing, to))
  if (cardOf(open) !== undefined) return cardIsOpen(to)
  if (today.isOff) return plainText(`You took today off. ${then}`)
  if (today.cards >= to.settings.cardsPerDay)
    return plainText(`${today.cards} calls are plenty for one day. ${then}`)
  const dayOff = followUps.flatMap(
    ({ office }) => whyNoOfficeDay(dayOf(to.now, office.zone), office.region) ?? [],
  )[0]
  const why = dayOff === undefined ? 'Nothing is due at this moment.' : `${dayOffWords(dayOff)}.`
  return plainText(`${why} ${then}`)
}

const dayOffWords = (dayOff: DayOff): string =>
  dayOff.kind === 'weekend'
    ? 'Offices are shut at the weekend'
    : dayOff.kind === 'hiatus'
      ? 'Offices are shut over the year-end'
      : `Today is ${dayOff.name}`

const stateList = (followUps: readonly FollowUp[], to: Listener): string =>
  followUps
    .slice(0, 3)
    .map((each) => `${nameInText(each.office.name)}: ${stateWords(each, to)}.`)
    .join(' ')
