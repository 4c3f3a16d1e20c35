import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ledger, Story, sid } from './called.ts'

const connected = () => {
  const ledger = new Ledger(new Story())
  ledger.story.calls().presses('1')
  return ledger
}

describe('a text and a call about the same attempt are one', () => {
  it('when the call logs it and a text says the same, then it is told so', () => {
    const ledger = connected()
    ledger.story.dialEnds('no-answer').hangsUp().texted('no answer at Blue Harbor')
    expect(ledger.attempts).toEqual(['no-answer by voice'])
    expect(ledger.story.lastText).toContain('noted already')
  })

  it('when the call logs it and a text says otherwise, then the person’s word counts', () => {
    const ledger = connected()
    ledger.story.dialEnds('no-answer').hangsUp().texted('Blue Harbor: it was their voicemail')
    expect(ledger.attempts).toEqual(['voicemail by text'])
    expect(ledger.story.applicant.followUps[0]?.tries).toMatchObject({ count: 1, callsOnLastDay: 1 })
  })

  it('when a text comes first, then the call only adds what its machine saw', () => {
    const ledger = connected()
    ledger.story.texted('2').dialEnds('no-answer')
    expect(ledger.attempts).toEqual(['voicemail by text'])
    expect(ledger.story.heard).toContain('by text already')
  })

  it('when a text answers what was asked by voice, then the voice does not ask again', () => {
    const ledger = connected()
    ledger.story.dialEnds('completed').presses('1').texted('spoke to Dana, call back thurs at 2')
    expect(ledger.story.saysAloud('call back Friday').heard).toContain('by text already')
    expect(ledger.attempts).toEqual(['answered by voice'])
    expect(ledger.story.applicant.followUps[0]?.stage).toMatchObject({ status: 'planned', isNamed: true })
  })

  it('when she hangs up before she told, then a text asks, and its answer is the same attempt', () => {
    const ledger = connected()
    ledger.story.dialEnds('completed').presses('1').hangsUp()
    expect(ledger.story.lastText).toContain('What did they say?')
    ledger.story.texted('send resume')
    expect(ledger.attempts).toEqual(['answered by voice'])
    expect(ledger.story.applicant.followUps[0]?.stage.status).toBe('resume-asked')
  })

  it('when the machine was no machine, then UNDO takes the call’s word back', () => {
    const ledger = connected()
    ledger.story.dialEnds('completed').presses('2').hangsUp().texted('undo')
    expect(ledger.attempts).toEqual([])
    ledger.story.texted('1')
    expect(ledger.attempts).toEqual(['no-answer by text'])
  })

  it('when the next card is out, then what is said is about the next call', () => {
    const ledger = connected()
    ledger.story.dialEnds('busy').hangsUp()
    ledger.story.alarmRings(660).texted('3')
    expect(ledger.attempts).toEqual(['busy by voice', 'busy by text'])
  })

  it('when silence follows the question, then it goes out as a text, once', () => {
    const ledger = connected()
    ledger.story.dialEnds('completed').presses('').presses('').presses('').hangsUp().legEnds('completed')
    expect(ledger.story.texts.filter((text) => text.includes('How did it go?'))).toHaveLength(1)
    expect(ledger.attempts).toEqual([])
  })

  it('when nothing is ever told of the call, then it is asked in the end all the same', () => {
    const ledger = connected()
    ledger.story.alarmRings(3600)
    expect(ledger.story.lastText).toContain('How did it go?')
    expect(ledger.story.applicant.call?.settleBy).toBeUndefined()
  })
})

describe('doubled, late and out of order', () => {
  const reports = ['dial', 'leg', 'end', 'heard', 'alarm', 'dial', 'leg', 'end'] as const
  const statuses = ['completed', 'busy', 'no-answer', 'failed'] as const

  it('whatever the order: one attempt at most, one text at most, nothing stays open', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...reports], { minLength: 3 }),
        fc.constantFrom(...statuses),
        fc.boolean(),
        (order, status, isCallerGone) => {
          const ledger = connected()
          const { story } = ledger
          const step = story.step
          const before = story.texts.length
          for (const report of order) {
            if (report === 'dial') story.dialEnds(status, isCallerGone, step)
            if (report === 'leg') story.legEnds(status)
            if (report === 'end') story.hangsUp()
            if (report === 'heard') story.told({ kind: 'machine-heard', sid, leg: 'office' })
            if (report === 'alarm') story.alarmRings(45)
          }
          story.hangsUp().alarmRings(40)
          expect(ledger.attempts.length).toBeLessThanOrEqual(1)
          expect(story.texts.length - before).toBeLessThanOrEqual(1)
          expect(story.applicant.call?.settleBy).toBeUndefined()
        },
      ),
      { numRuns: 400 },
    )
  })
})

it('given the question what they said, when she calls, then it is asked by voice, and told there', () => {
  const ledger = new Ledger(new Story())
  const { story } = ledger
  story.texted('4').calls()
  expect(story.heard).toContain('You got a person at Blue Harbor')
  story.saysAloud('they asked for my resume')
  expect(ledger.attempts).toEqual(['answered by text'])
  expect(story.applicant.followUps[0]?.stage.status).toBe('resume-asked')
})
