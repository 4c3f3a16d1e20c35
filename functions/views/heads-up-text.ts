import type { Instant, Zone } from '../domain/time.ts'
import { nameInText, plainText } from './gsm7.ts'
import { dayOnly, type Home, timeOnly } from './when.ts'

export type HeadsUpFacts = {
  /** The day's calls, in order. */
  calls: readonly { office: string; at: Instant; zone: Zone }[]
  home: Home
  now: Instant
  /** To the full card of the first call. */
  link?: string
  /** The first heads-up ever says why calling helps. */
  isFirstEver: boolean
}

/** Before the day's first card (J4): which calls and when, dressed and ready, what to say if it goes well. */
export function headsUpText({ calls, home, now, link, isFirstEver }: HeadsUpFacts): string {
  const first = calls[0]
  const day = first === undefined ? '' : dayOnly(first.at, first.zone, now)
  const list = calls.map(({ office, at, zone }) => `${nameInText(office)} ${timeOnly(at, zone, home)}`)
  const lines = [`Your calls ${day}: ${list.join(', ')}.`, ...(isFirstEver ? [whyItHelps] : []), link ?? '']
  return plainText(lines.filter((line) => line !== '').join('\n'))
}

/** The hirer's own reasons; also the answer to the first "can't". */
export const whyItHelps =
  'Why it helps: most people only send a resume. Your call shows you are keen and good on the phone, and it helps them.'
