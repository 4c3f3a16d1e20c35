import { describe, expect, it } from 'vitest'
import { Conversation } from './conversation.ts'

const tuesday = '2026-11-24T08:00-08:00'

describe('an outcome told while it is asked what they said', () => {
  it('corrects the one just logged', () => {
    const maya = Conversation.joined(tuesday)
    maya.text('add Blue Harbor 310-555-0142')
    maya.text('4', '2026-11-24T10:05-08:00')
    expect(maya.text('no answer', '2026-11-24T10:06-08:00')).toContain('no answer')
    expect(maya.office('Blue Harbor').tries).toMatchObject({ count: 1, callsOnLastDay: 1 })
  })

  it('is one of its own when the hour of UNDO is over', () => {
    const maya = Conversation.joined(tuesday)
    maya.text('add Blue Harbor 310-555-0142')
    maya.text('4', '2026-11-24T10:05-08:00')
    expect(maya.text('no answer', '2026-11-25T10:05-08:00')).toContain('no answer')
    expect(maya.office('Blue Harbor').tries).toMatchObject({ count: 1, callsOnLastDay: 1 })
  })

  it('takes back nothing else that was said meanwhile', () => {
    const maya = Conversation.joined(tuesday)
    maya.text('add Blue Harbor 310-555-0142')
    maya.text('4', '2026-11-24T10:05-08:00')
    maya.text('early ok', '2026-11-24T10:06-08:00')
    maya.text('no answer', '2026-11-24T10:07-08:00')
    expect(maya.applicant.profile.isEarlyOk).toBe(true)
  })
})

describe('a card whose time has come', () => {
  it('takes the place of an older one that has yielded, though that one ranks first', () => {
    const maya = Conversation.joined(tuesday)
    maya.text('add Blue Harbor 310-555-0142')
    maya.text('1', '2026-11-24T10:05-08:00')
    maya.text('1', '2026-11-24T14:20-08:00')
    // Wednesday: Red Sky's first card at 10:00 stays unanswered; Blue Harbor's third try is at 11:15.
    maya.text('add Red Sky 310-555-0143')
    maya.moveTo('2026-11-25T11:20-08:00')
    expect(maya.applicant.open).toMatchObject({ kind: 'card', followUpId: maya.office('Blue Harbor').id })
  })
})

describe('what was due before the night, and is noticed in it', () => {
  it('waits for the morning', () => {
    const maya = Conversation.joined('2026-11-24T03:00-08:00')
    const before = maya.sent.length
    maya.text('add Paper Moon 404-555-0116')
    maya.moveTo('2026-11-24T04:00-08:00')
    expect(maya.sent).toHaveLength(before)
    expect(maya.applicant.wakeAt).toBeGreaterThanOrEqual(Date.parse('2026-11-24T08:00-08:00'))
  })
})

describe('an office that has no name yet', () => {
  it('is not called by a bare digit', () => {
    const maya = Conversation.joined(tuesday)
    maya.text('add 310-555-0142')
    maya.text('1')
    expect(maya.applicant.followUps).toEqual([])
  })
})

describe('a text on its way', () => {
  it('is not looked for while it may still be sent, by machines whose clocks are two minutes apart', () => {
    const maya = Conversation.joined(tuesday)
    maya.text('add Blue Harbor 310-555-0142')
    maya.now = Date.parse('2026-11-24T09:30-08:00')
    const { applicant } = maya.decided({ kind: 'alarm-rang' })
    const [outgoing] = Object.values(applicant.outbox)
    const slowestPostEnds = (outgoing?.sendBefore ?? 0) + 20_000
    expect(outgoing?.lookUpAfter).toBeGreaterThanOrEqual(slowestPostEnds + 120_000)
  })
})

describe('a new office, while another one is asked about', () => {
  it('is not taken for the right number of that one', () => {
    const maya = Conversation.joined(tuesday)
    maya.text('add Blue Harbor 310-555-0142')
    maya.text('wrong number', '2026-11-24T10:05-08:00')
    maya.text('add Silver Lake 310-555-0177, no calls')
    expect(maya.office('Blue Harbor').office.phone).toBe('+13105550142')
    expect(maya.applicant.followUps).toHaveLength(1)
  })
})

describe('a card that waits, though its first window is over', () => {
  it('gets its turn when the open one yields, and is not looked at without end', () => {
    const maya = Conversation.joined('2026-03-16T03:00-07:00')
    maya.text('add Night Ferry 212-555-0142')
    maya.text('add Long Pier 212-555-0143')
    const { applicant } = maya
    maya.applicant = { ...applicant, profile: { ...applicant.profile, zone: 'Pacific/Honolulu' } }
    maya.moveTo('2026-03-16T14:05-04:00')
    expect(maya.applicant.open.kind).toBe('card')
    expect(maya.applicant.wakeAt).toBeGreaterThan(maya.now)
  })
})

describe('a digit tapped twice', () => {
  it('does not answer the question about another office that came with the answer', () => {
    const maya = Conversation.joined(tuesday)
    maya.text('add Blue Harbor 310-555-0142')
    maya.text('add Red Sky 310-555-0143')
    maya.text('spoke to Dana, interview sometime next week', '2026-11-24T10:05-08:00')
    const asked = maya.office(maya.applicant.open.kind === 'question' ? 'Blue Harbor' : 'Red Sky')
    maya.moveTo('2026-11-24T11:20-08:00')
    const first = maya.text('1', '2026-11-24T11:25-08:00')
    const before = maya.office(asked.office.name)
    maya.now += 1_500
    maya.text('1')
    expect(first).not.toBe('')
    expect(maya.office(asked.office.name).stage).toEqual(before.stage)
  })
})
