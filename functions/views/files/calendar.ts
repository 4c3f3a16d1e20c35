import { ICalAlarmType, ICalCalendar, ICalEventTransparency } from 'ical-generator'
import type { Applicant } from '../../domain/applicant.ts'
import type { FollowUp, Office } from '../../domain/follow-up.ts'
import { interviewLength } from '../../domain/interview.ts'
import { displayPhone } from '../../domain/phone-number.ts'
import { type Instant, minutes } from '../../domain/time.ts'
import { timeInZone } from '../when.ts'

/**
 * Something that stands in a calendar. Moments are absolute, so that every calendar shows them on its own
 * clock.
 */
export type CalendarEvent = {
  /** Stays the same when the event moves, so that a calendar moves it too. */
  uid: string
  startsAt: Instant
  endsAt: Instant
  summary: string
  description: string
  /** Blocks the time, and is reminded of. */
  isFirm: boolean
}

/** How long a call is taken to last. */
const callLength = minutes(10)

export function interviewEvents({ id }: Applicant, followUps: readonly FollowUp[]): CalendarEvent[] {
  return followUps.flatMap(({ id: followUpId, office, stage }) => {
    if (stage.status !== 'interview') return []
    const who = stage.person === undefined ? '' : ` with ${stage.person}`
    const how = stage.mode === undefined ? '' : `, ${stage.mode.replace('-', ' ')}`
    return [
      {
        uid: `${id}-${followUpId}-interview`,
        startsAt: stage.at,
        endsAt: stage.at + interviewLength,
        summary: `Interview: ${office.name}`,
        description: `${there(office, stage.at)}${who}${how}. ${displayPhone(office.phone)}. Resume in hand.`,
        isFirm: true,
      },
    ]
  })
}

/** Planned calls; they block nothing. */
export function callEvents({ id, followUps }: Applicant): CalendarEvent[] {
  return followUps.flatMap(({ id: followUpId, office, stage, contact }) => {
    if (stage.status !== 'planned') return []
    const about = contact === undefined ? '' : ` Ask about ${contact}.`
    const ext = office.extension === undefined ? '' : ` ext ${office.extension}`
    return [
      {
        uid: `${id}-${followUpId}-call`,
        startsAt: stage.at,
        endsAt: stage.at + callLength,
        summary: `Call ${office.name}`,
        description: `${there(office, stage.at)}. ${displayPhone(office.phone)}${ext}.${about}`,
        isFirm: false,
      },
    ]
  })
}

const there = ({ zone }: Office, at: Instant): string => `${timeInZone(at, zone)} there`

/** A calendar file or feed (RFC 5545). `madeAt` stamps it. */
export function calendarFile(events: readonly CalendarEvent[], madeAt: Instant): string {
  const calendar = new ICalCalendar({
    name: 'calltime',
    prodId: { company: 'calltime', product: 'calltime', language: 'EN' },
    ttl: 3600,
  })
  for (const { uid, startsAt, endsAt, summary, description, isFirm } of events) {
    const event = calendar.createEvent({
      id: `${uid}@calltime`,
      stamp: new Date(madeAt),
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary,
      description,
      transparency: isFirm ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    })
    if (isFirm) event.createAlarm({ type: ICalAlarmType.display, trigger: 2 * 3600, description: summary })
  }
  // The library leaves out the end of the last line, which RFC 5545 (3.4) asks for.
  return `${calendar.toString().trimEnd()}\r\n`
}
