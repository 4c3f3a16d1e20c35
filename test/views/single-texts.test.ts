import { describe, expect, it } from 'vitest'
import type { Interview } from '../../functions/domain/follow-up.ts'
import { segmentsOf } from '../../functions/views/gsm7.ts'
import { headsUpText } from '../../functions/views/heads-up-text.ts'
import { evidenceInWords, redFlagText } from '../../functions/views/red-flag-text.ts'
import * as reminders from '../../functions/views/reminder-texts.ts'
import { resumeText } from '../../functions/views/resume-text.ts'
import { at, blueHarbor, followUp, here, link, newYork } from './given.ts'

const now = at('2026-11-24T09:30-08:00')
const evidence = { noAnswers: 0, machines: 6, days: 3, hasMorning: true, hasAfternoon: true }
const interview: Interview = {
  status: 'interview',
  at: at('2026-11-25T10:00-08:00'),
  person: 'Dana Lee',
  reminded: 'nothing',
}

describe('the heads-up', () => {
  const red = followUp({
    id: 'f2',
    office: { ...blueHarbor, name: 'Red Sky', zone: newYork },
    stage: {
      status: 'planned',
      at: at('2026-11-24T14:15-05:00'),
      purpose: { kind: 'first' },
      isNamed: false,
    },
  })
  const text = headsUpText({ calls: [red, followUp()], home: here, now, link, isFirstEver: true })

  it('says which calls and when, in order, what to be ready for, and what to say if it goes well', () => {
    expect(text).toContain(
      "Today's calls, Tue Nov 24: Blue Harbor 10:00 am, Red Sky 2:15 pm ET (11:15 am for you).",
    )
    for (const words of [
      'dressed and ready',
      'Zoom',
      'I sent one and can send another',
      'I could come in right now',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).toContain('NONE TODAY is a fine answer')
    expect(text).toContain('PRACTICE')
    expect(text.split('\n').at(-1)).toBe(link)
  })

  it('says why it helps the first time only, and the day when it is given the evening before', () => {
    const evening = at('2026-11-23T18:00-08:00')
    const later = headsUpText({ calls: [followUp()], home: here, now: evening, isFirstEver: false })
    expect(text).toContain('the call is what gets the interview')
    expect(later).not.toContain('the call is what gets the interview')
    expect(later).toContain("Tomorrow's call, Tue Nov 24: Blue Harbor 10:00 am.")
  })
})

describe('the red flag', () => {
  it.each([
    [{ noAnswers: 0, machines: 6 }, '6 tries on 3 days, mornings and afternoons, a machine every time'],
    [{ noAnswers: 6, machines: 0 }, '6 tries on 3 days, mornings and afternoons, nobody picked up'],
    [
      { noAnswers: 4, machines: 2 },
      '6 tries on 3 days, mornings and afternoons, nobody picked up (a machine 2 times)',
    ],
  ])('gives the evidence: %j', (counts, words) => {
    expect(evidenceInWords({ ...evidence, ...counts })).toBe(words)
  })

  it('says that it is about them, and asks KEEP or DROP or another number; the second time in one segment', () => {
    const text = redFlagText(followUp({ evidence }), { isSecond: false })
    for (const words of ['about them, not you', 'warning sign', 'KEEP', 'DROP', 'another number'])
      expect(text).toContain(words)
    expect(segmentsOf(redFlagText(followUp({ evidence }), { isSecond: true }))).toBe(1)
  })
})

describe('the resume they asked for', () => {
  it('says to whom, the subject line, two lines to paste, and SENT when done', () => {
    const facts = { applicantName: 'María Torres', followUp: followUp({ department: 'art' }) }
    expect(resumeText({ ...facts, to: 'dana@example.org', person: 'Dana Lee' }).split('\n')).toEqual([
      'Well done! Blue Harbor wants your resume: the usual answer, and a good one. Send it now to dana@example.org.',
      'Subject: Maria Torres, Production Assistant, art department',
      'Hi Dana, thank you for talking with me. Here is my resume, as you asked.',
      'I can come in any day, even today. Maria Torres',
      'Text SENT when done.',
    ])
    expect(resumeText({ ...facts, to: undefined, person: undefined })).toContain(
      'to the address they gave you',
    )
  })
})

describe('an interview', () => {
  it.each([
    ['in-person', 'your interview at Blue Harbor, with Dana Lee', 'lay out clothes'],
    ['video', 'your interview by video with Blue Harbor, Dana Lee', 'the camera'],
    ['phone', 'your interview by phone with Blue Harbor, Dana Lee', 'charge your phone'],
  ] as const)('%s: what, with whom, and what to do tonight', (mode, what, tonight) => {
    const text = reminders.interviewEveningText({
      followUp: followUp(),
      interview: { ...interview, mode },
      home: here,
      now,
    })
    expect(text).toContain(`Tomorrow, Wed Nov 25, 10:00 am: ${what}.`)
    expect(text).toContain(tonight)
  })

  it('two hours before it says what to bring, and has the calendar link on its own line', () => {
    const soon = at('2026-11-25T08:00-08:00')
    const text = reminders.interviewSoonText({ followUp: followUp(), interview, home: here, now: soon, link })
    expect(text).toContain('Today, Wed Nov 25, 10:00 am')
    expect(text).toContain('Bring: two printed resumes')
    expect(text.split('\n').at(-1)).toBe(link)
  })

  it('the day after it asks for a thank-you and how it went, in digits', () => {
    const text = reminders.afterInterviewText({ followUp: followUp(), interview, home: here, now })
    expect(text).toContain('Send Dana at Blue Harbor two lines of thanks')
    expect(text).toContain('1 got it 2 waiting 3 no 4 fine')
  })
})
