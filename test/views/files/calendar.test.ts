import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { newApplicant } from '../../../functions/domain/applicant.ts'
import type { FollowUp, Stage } from '../../../functions/domain/follow-up.ts'
import { calendarFile, callEvents, interviewEvents } from '../../../functions/views/files/calendar.ts'
import { at, blueHarbor, followUp } from '../given.ts'

const madeAt = at('2026-11-24T09:30-08:00')
const interview: Stage = {
  status: 'interview',
  at: at('2026-12-02T10:00-08:00'),
  person: 'Dana Lee; Ann, "UPM"',
  mode: 'in-person',
  reminded: 'nothing',
}
/** What a name may be made of: marks with a meaning of their own, line ends, other scripts, more than a line. */
const names = [
  'Blue Harbor',
  'Night; Ferry, Inc. \\ "Sons"',
  'Two\nLines\r\nEND:VEVENT\r\nBEGIN:VALARM',
  'Café Añejo 東京スタジオ 🎬🎬🎬 '.repeat(5).trim(),
  'x'.repeat(80),
]

const one = (name: string, id: string, stage?: Stage): FollowUp =>
  followUp({ id, office: { ...blueHarbor, name }, ...(stage === undefined ? {} : { stage }) })

function fileOf(followUps: readonly FollowUp[]): string {
  const applicant = { ...newApplicant('0123456789abcdef', '+13105550131'), followUps }
  return calendarFile([...interviewEvents(applicant, followUps), ...callEvents(applicant)], madeAt)
}

/** The file as a parser that is none of ours reads it. */
const componentOf = (file: string): ICAL.Component => new ICAL.Component(ICAL.parse(file))
const textOf = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name) ?? '')

describe('the calendar, read by an independent parser (RFC 5545)', () => {
  const followUps = names.flatMap((name, n) => [
    one(name, `f${2 * n + 1}`),
    one(name, `f${2 * n + 2}`, interview),
  ])
  const file = fileOf(followUps)
  const calendar = componentOf(file)
  const events = calendar.getAllSubcomponents('vevent')

  it('is one calendar with what each must have, once', () => {
    expect(calendar.name).toBe('vcalendar')
    expect(textOf(calendar, 'version')).toBe('2.0')
    expect(textOf(calendar, 'prodid')).not.toBe('')
    expect(events).toHaveLength(followUps.length)
    expect(new Set(events.map((event) => textOf(event, 'uid'))).size).toBe(events.length)
    for (const event of events)
      for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'transp'])
        expect(event.getAllProperties(name), name).toHaveLength(1)
  })

  it('has lines of at most 75 octets that end in CRLF, and no other control characters', () => {
    expect(file.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true)
    const lines = file.split('\r\n')
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/\p{Cc}/u)
      // A line that is folded is cut between characters.
      expect(line).not.toContain('\ufffd')
    }
  })

  it('gives every name back as it is, whatever it is made of', () => {
    const said = events.map((event) => textOf(event, 'summary').replaceAll('\r', ''))
    for (const name of names) {
      const plain = name.replaceAll('\r', '')
      expect(said).toContain(`Call ${plain}`)
      expect(said).toContain(`Interview: ${plain}`)
    }
  })

  it('has moments in UTC, in order, and interviews that block the time and are reminded of', () => {
    for (const event of events) {
      const [stamp, start, end] = ['dtstamp', 'dtstart', 'dtend'].map((name) =>
        event.getFirstPropertyValue(name),
      )
      for (const time of [stamp, start, end]) expect(String(time)).toMatch(/Z$/)
      expect(String(end) > String(start)).toBe(true)
      const isInterview = textOf(event, 'summary').startsWith('Interview')
      expect(textOf(event, 'transp')).toBe(isInterview ? 'OPAQUE' : 'TRANSPARENT')
      const alarms = event.getAllSubcomponents('valarm')
      expect(alarms).toHaveLength(isInterview ? 1 : 0)
      for (const alarm of alarms) {
        expect(textOf(alarm, 'action')).toBe('DISPLAY')
        expect(textOf(alarm, 'trigger')).toBe('-PT2H')
        expect(textOf(alarm, 'description')).not.toBe('')
      }
    }
    const first = events.find((event) => textOf(event, 'uid').includes('f2-interview'))
    expect(String(first?.getFirstPropertyValue('dtstart'))).toBe('2026-12-02T18:00:00Z')
  })

  it('is a calendar too when nothing is planned', () => {
    const empty = componentOf(fileOf([]))
    expect(empty.getAllSubcomponents('vevent')).toEqual([])
    expect(textOf(empty, 'version')).toBe('2.0')
  })
})
