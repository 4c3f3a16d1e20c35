import { describe, expect, it, test } from 'vitest'
import { followUp } from '../../views/given.ts'
import { Story, sid, withCard } from './called.ts'

describe('put through', () => {
  it('given a card, when 1 is pressed, then the stored number and extension are dialled', () => {
    const story = new Story().calls().presses('1')
    expect(story.dial).toEqual({
      kind: 'dial',
      step: 2,
      to: '+13105550142',
      extension: '204',
      ringSeconds: 25,
      limitSeconds: 900,
      isHeard: false,
      isWhispered: false,
    })
  })

  test.each(['9', '0', '3105550142', '#'])('when %s is keyed, nothing is dialled', (digits) => {
    const story = new Story().calls().presses(digits)
    expect(story.dial).toBeUndefined()
    expect(story.heard).toContain('That key does nothing here')
  })

  it('when the key comes twice, both hear the same and one call is counted', () => {
    const story = new Story().calls().presses('1')
    const first = story.spoken
    story.presses('1', 1)
    expect(story.spoken).toEqual(first)
    expect(story.applicant.today.voice?.bridges).toBe(1)
  })

  it('when an old step is answered late, nothing changes', () => {
    const story = new Story().calls().presses('2').presses('2').presses('2').presses('2').presses('2')
    const { applicant } = story
    expect(story.presses('1', 1).spoken).toEqual([{ kind: 'hang-up' }])
    expect(story.applicant).toBe(applicant)
  })

  it('given a wrong number, then nobody is dialled and it says why', () => {
    const held = followUp({ stage: { status: 'held', why: 'wrong-number' } })
    const story = new Story(withCard({ followUps: [held], open: { kind: 'nothing' } })).calls().presses('1')
    expect(story.dial).toBeUndefined()
    expect(story.heard).toContain('wrong number')
  })

  it('given a number that may not be dialled (any more), then nobody is dialled', () => {
    const fictional = new Story(withCard(), { areFictionalNumbersAllowed: false }).calls().presses('1')
    expect(fictional.dial).toBeUndefined()
    expect(fictional.heard).toContain('not one I may dial')
  })

  it('given the day’s calls or minutes are used up, then a sentence says so, before dialling', () => {
    const used = (voice: { bridges: number; bridgeSeconds: number }) =>
      withCard({
        today: {
          day: '2026-11-24',
          cards: 1,
          unsolicited: 1,
          received: 0,
          isOff: false,
          voice: { taken: 1, rings: 0, ...voice },
        },
      })
    const calls = new Story(used({ bridges: 12, bridgeSeconds: 100 })).calls().presses('1')
    expect(calls.dial).toBeUndefined()
    expect(calls.heard).toContain('12 times a day')
    const minutes = new Story(used({ bridges: 3, bridgeSeconds: 3590 })).calls().presses('1')
    expect(minutes.dial).toBeUndefined()
    expect(minutes.heard).toContain('60 minutes')
    const fewLeft = new Story(used({ bridges: 3, bridgeSeconds: 3300 })).calls().presses('1')
    expect(fewLeft.dial?.limitSeconds).toBe(300)
  })

  it('given more calls to us than a day may cost, then the line is busy', () => {
    const today = { day: '2026-11-24', cards: 1, unsolicited: 1, received: 0, isOff: false }
    const voice = { taken: 40, rings: 0, bridges: 0, bridgeSeconds: 0 }
    expect(new Story(withCard({ today: { ...today, voice } })).calls().spoken).toEqual([{ kind: 'reject' }])
  })

  it('given an office called four times today, then one more is refused', () => {
    const tries = { ...followUp().tries, lastDay: '2026-11-24', callsOnLastDay: 4 }
    const story = new Story(withCard({ followUps: [followUp({ tries })] })).calls().presses('1')
    expect(story.dial).toBeUndefined()
    expect(story.heard).toContain('often enough')
  })

  it('never dials outside the windows without the key that says so', () => {
    const story = new Story(withCard({ open: { kind: 'nothing' } }))
    story.now += 4 * 3_600_000 - 2 * 3_600_000
    story.calls()
    expect(story.heard).toContain('not a good hour')
    expect(story.dial).toBeUndefined()
    expect(story.presses('1').dial?.to).toBe('+13105550142')
  })

  it('ends kindly after thirty steps, whatever is pressed', () => {
    const story = new Story().calls()
    for (let count = 0; count < 40 && story.spoken?.at(-1)?.kind !== 'hang-up'; count += 1) story.presses('2')
    expect(story.step).toBe(30)
    expect(story.heard).toContain('Goodbye')
  })
})

describe('who is calling', () => {
  it('given no attestation, then a code is texted, and nothing is said of anybody before it', () => {
    const story = new Story().calls(false)
    expect(story.heard).not.toMatch(/Maya|Blue Harbor/)
    expect(story.lastText).toContain('4711')
    expect(story.presses('1234').heard).not.toContain('Blue Harbor')
    expect(story.presses('4711').heard).toContain('Blue Harbor')
  })

  it('given three wrong codes, then it is over', () => {
    const story = new Story().calls(false).presses('1').presses('2').presses('3')
    expect(story.spoken?.at(-1)).toEqual({ kind: 'hang-up' })
  })

  it('when the same call arrives twice, it is answered the same and counted once', () => {
    const story = new Story().calls()
    const { spoken } = story
    expect(story.calls().spoken).toEqual(spoken)
    expect(story.applicant.today.voice?.taken).toBe(1)
  })

  it('given a break, then 1 ends it', () => {
    const story = new Story(withCard({ standing: { status: 'paused', why: 'asked' } })).calls()
    expect(story.heard).toContain('on a break')
    expect(story.presses('1').applicant.standing.status).toBe('active')
  })

  it('what comes about a call that is not theirs changes nothing', () => {
    const story = new Story().calls().presses('1')
    const { applicant } = story
    story.told({ kind: 'leg-ended', sid: `${sid}x`, status: 'completed', seconds: 40 })
    story.told({ kind: 'call-ended', sid: `${sid}x`, status: 'completed' })
    expect(story.applicant).toBe(applicant)
  })
})

describe('who leaves in the middle of a call', () => {
  it('given STOP while the menu is read, when 1 is pressed, then nobody is dialled or texted', () => {
    const story = new Story().calls().texted('stop')
    const texts = story.texts.length
    expect(story.presses('1').spoken).toEqual([{ kind: 'hang-up' }])
    story.hangsUp().alarmRings(3600)
    expect(story.texts).toHaveLength(texts)
  })

  it('given STOP while they talk, then the call ends as it ends, and nothing is asked', () => {
    const story = new Story().calls().presses('1').texted('stop')
    const texts = story.texts.length
    story.dialEnds('completed').legEnds('completed').hangsUp().alarmRings(3600)
    expect(story.texts).toHaveLength(texts)
    expect(story.applicant.outbox).toEqual({})
  })
})

describe('a call about something that stands', () => {
  it.each(['no-answer', 'busy', 'completed', 'failed'] as const)(
    'given an interview, when the call ends with %s, then the interview stands',
    (status) => {
      const at = Date.parse('2026-11-30T10:00-08:00')
      const booked = followUp({ stage: { status: 'interview', at, reminded: 'nothing' } })
      const story = new Story(withCard({ followUps: [booked], open: { kind: 'nothing' } }))
        .calls()
        .presses('1')
      expect(story.dial?.to).toBe('+13105550142')
      story.dialEnds(status).hangsUp().legEnds(status).alarmRings(120)
      expect(story.applicant.followUps[0]?.stage).toEqual(booked.stage)
      expect(story.texts.filter((text) => text.includes('stays as it is'))).toHaveLength(1)
    },
  )
})
