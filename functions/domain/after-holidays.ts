import type { Office } from './follow-up.ts'
import { whyNoOfficeDay } from './holidays.ts'
import { addDays, type Day, dayOf, type Instant } from './time.ts'

/** How far ahead a holiday can be meant. */
const searchedDays = 60

/** The day after the holiday that "after thanksgiving" or "after the holidays" means; undefined: none is meant. */
export function dayAfterHoliday(words: string, now: Instant, { zone, region }: Office): Day | undefined {
  const name = /\b(thanksgiving|labor|memorial|easter|holidays?|christmas|xmas|new year|hiatus)/i.exec(
    words,
  )?.[1]
  if (name === undefined) return undefined
  const isHiatus = /holiday|christmas|xmas|new year|hiatus/i.test(name)
  const today = dayOf(now, zone)
  for (let ahead = 0; ahead <= searchedDays; ahead += 1) {
    const day = addDays(today, ahead)
    const off = whyNoOfficeDay(day, region)
    const isNamed = off?.kind === 'holiday' && off.name.toLowerCase().includes(name.toLowerCase())
    if (isNamed || (isHiatus && off?.kind === 'hiatus')) return addDays(day, 1)
  }
  return undefined
}
