import * as fc from 'fast-check'
import { findPhoneNumbersInText } from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import type { Interview } from '../../functions/domain/follow-up.ts'
import * as closing from '../../functions/views/closing-texts.ts'
import { isGsm7, segmentsOf } from '../../functions/views/gsm7.ts'
import { headsUpText } from '../../functions/views/heads-up-text.ts'
import { nudgeText } from '../../functions/views/nudge-text.ts'
import { redFlagText } from '../../functions/views/red-flag-text.ts'
import * as reminders from '../../functions/views/reminder-texts.ts'
import { resumeText } from '../../functions/views/resume-text.ts'
import * as welcome from '../../functions/views/welcome-text.ts'
import { at, blueHarbor, followUp, here, link } from './given.ts'

const now = at('2026-11-24T09:30-08:00')
const closesAt = at('2026-11-24T11:45-08:00')
const evidence = { noAnswers: 0, machines: 6, days: 3, hasMorning: true, hasAfternoon: true }
const interview: Interview = {
  status: 'interview',
  at: at('2026-11-25T10:00-08:00'),
  person: 'Dana Lee',
  reminded: 'nothing',
}
const operator = 'Bay Film School'

/** Every text about an office, for an office of that name. */
function textsAbout(name: string): Readonly<Record<string, string>> {
  const one = followUp({ office: { ...blueHarbor, name }, evidence })
  const booked = { followUp: one, interview, home: here, now, link }
  return {
    nudge: nudgeText({ followUp: one, closesAt, home: here, now }),
    headsUp: headsUpText({ calls: [one], home: here, now, link, isFirstEver: true }),
    redFlag: redFlagText(one, { isSecond: false }),
    redFlagAgain: redFlagText(one, { isSecond: true }),
    resume: resumeText({
      applicantName: 'Maya Torres',
      followUp: one,
      to: 'dana@example.org',
      person: 'Dana Lee',
    }),
    evening: reminders.interviewEveningText(booked),
    soon: reminders.interviewSoonText(booked),
    after: reminders.afterInterviewText(booked),
    cameIn: reminders.cameInText(name),
    notHiring: closing.notHiringText(name, true),
    hired: closing.hiredText(name, true),
    noCalls: closing.noCallsText(name),
    listingNoCalls: closing.listingNoCallsText(name),
    dropped: closing.droppedText(name),
    interviewNo: closing.interviewedText(name, 'no'),
    interviewFine: closing.interviewedText(name, 'fine'),
    expired: closing.closingQuestion(name, 30),
    silence: closing.stillWantToQuestion([name]),
  }
}

const textsAboutUs: Readonly<Record<string, string>> = {
  name: welcome.askNameText(),
  fullName: welcome.askFullNameText('Maya'),
  homeZone: welcome.askHomeZoneText(),
  joined: welcome.joinedText({ firstName: 'Maya', role: 'Production Assistant', zoneName: 'Pacific time' }),
  closed: welcome.closedText({ operator }),
  joinWord: welcome.joinWordText({ operator }),
  wrongJoinWord: welcome.wrongJoinWordText({ operator }),
  menu: welcome.menuText(),
  resting: closing.restingText(),
}

describe('every text', () => {
  const all = { ...textsAbout('Blue Harbor'), ...textsAboutUs }

  it.each(Object.entries(all))(
    'is GSM-7 and never offers a word that carriers take for themselves: %s',
    (_, text) => {
      expect(isGsm7(text)).toBe(true)
      expect(text).not.toMatch(
        /\b(STOP|STOPALL|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPT ?OUT|REMOVE|YES|START|UNSTOP|HELP|INFO)\b/,
      )
    },
  )

  it.each(Object.entries(all))(
    'is never a reproach, and never says "follow up on a resume": %s',
    (_, text) => {
      expect(text).not.toMatch(
        /\b(should have|failed|missed|forgot|why didn't|only need to|follow\w*[\s-]*up on)\b/i,
      )
    },
  )

  it.each(Object.entries(textsAbout('Blue Harbor')))('about an office names it: %s', (_, text) => {
    expect(text).toContain('Blue Harbor')
  })

  it('has no number on a line with anything else, one link at most, and no line break from a name', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom('Blue\nHarbor', '310-555-0199 Films', 'https://red.sky', 'Studio 54'),
    )
    fc.assert(
      fc.property(name, (office) => {
        for (const [kind, text] of Object.entries(textsAbout(office))) {
          const found = findPhoneNumbersInText(text, 'US').map(({ number }) => number.number)
          expect(found, text).toEqual(kind === 'nudge' ? [blueHarbor.phone] : [])
          expect(text.match(/https?:/g)?.length ?? 0).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the welcome', () => {
  const text = welcome.welcomeText({ operator })

  it('says who, what, how often, that rates may apply, HELP and STOP, in two segments', () => {
    for (const words of [
      operator,
      'number and the words',
      'a few texts each working day',
      'Msg & data rates may apply',
      'HELP',
      'STOP',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).toContain(welcome.consentWording)
    expect(text).toContain('full name')
    expect(segmentsOf(text)).toBeLessThanOrEqual(2)
  })

  it('is told again in short to whoever asks for help or comes back', () => {
    expect(welcome.helpText({ operator })).toContain('STOP to stop')
    expect(welcome.backText(operator, true)).toContain('Good to have you back')
    expect(welcome.optedOutText(operator)).toContain('no more texts')
    expect(welcome.alreadyInText(operator)).toContain('LIST')
  })
})
