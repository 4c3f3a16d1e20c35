import { describe, expect, it } from 'vitest'
import { Conversation } from './conversation.ts'

const tuesday = '2026-11-24T08:00-08:00'

describe('a number that texts too much', () => {
  it('gets one last message a day, then silence; STOP still works, and tomorrow all does', () => {
    const maya = Conversation.joined(tuesday, { inboundTextsPerDay: 5 })
    for (const _ of [1, 2, 3]) expect(maya.text('list')).not.toBe('')
    expect(maya.text('list')).toContain('a lot of texts')
    expect(maya.text('list')).toBe('')
    expect(maya.text('list', '2026-11-25T08:00-08:00')).not.toBe('')
    maya.text('please stop texting me')
    expect(maya.applicant.standing.status).toBe('opted-out')
  })

  it('is not answered without end to HELP and START either', () => {
    const maya = Conversation.joined(tuesday, { inboundTextsPerDay: 5, optOutAnswers: 'ours' })
    const answers = Array.from({ length: 20 }, (_, place) => maya.text(place % 2 === 0 ? 'help' : 'start'))
    expect(answers.filter((answer) => answer !== '')).toHaveLength(4)
  })

  it('has its STOP confirmed once', () => {
    const maya = Conversation.joined(tuesday, { optOutAnswers: 'ours' })
    expect(maya.text('stop')).toContain('no more texts')
    expect(maya.text('stop')).toBe('')
    expect(maya.text('unsubscribe')).toBe('')
  })

  it('keeps a document of bounded size', () => {
    const maya = Conversation.joined(tuesday, { inboundTextsPerDay: 5_000 })
    const soon = (place: number) => new Date(Date.parse(tuesday) + place * 60_000).toISOString()
    for (let place = 0; place < 60; place += 1)
      maya.text(`add Office ${place} 310-555-${2000 + place} ${'x'.repeat(400)}`, soon(place))
    expect(maya.applicant.followUps.length).toBeLessThanOrEqual(50)
    expect(maya.applicant.followUps.length).toBeGreaterThan(40)
    expect(JSON.stringify(maya.applicant).length).toBeLessThan(60_000)
  })
})

describe('a join word', () => {
  const code = { signUp: 'code', joinCode: 'HARBOR' } as const

  it('lets in who has it, within five tries a day', () => {
    const maya = new Conversation(tuesday, code)
    maya.text('hi')
    for (const guess of ['boat', 'ship', 'pier']) expect(maya.text(guess)).toContain('not the join word')
    expect(maya.text('harbor')).toContain('full name')
  })

  it('is not looked at after five wrong ones, until tomorrow', () => {
    const maya = new Conversation(tuesday, code)
    const answers = Array.from({ length: 30 }, (_, place) => maya.text(`guess ${place}`))
    expect(answers.filter((answer) => answer !== '')).toHaveLength(5)
    expect(maya.text('harbor')).toBe('')
    expect(maya.applicant.standing.status).toBe('stranger')
    expect(maya.text('harbor', '2026-11-25T08:00-08:00')).toContain('full name')
  })

  it('is told nobody; a closed door says so once a day, and nothing about anyone', () => {
    const stranger = new Conversation(tuesday, { signUp: 'closed' })
    expect(stranger.text('list')).toContain('no new people')
    for (const body of ['list', 'export', 'erase', '1', 'undo']) expect(stranger.text(body)).toBe('')
    expect(new Conversation(tuesday, code).text('hi')).not.toMatch(/harbor/i)
  })
})

describe('numbers that are never stored', () => {
  it.each(['900-555-0142', '310-976-1234', '911', '411', '876-555-0142', '+44 20 7946 0018', '310-411-0142'])(
    '%s is refused',
    (number) => {
      const maya = Conversation.joined(tuesday)
      maya.text(`add Blue Harbor ${number}`)
      maya.text(number)
      expect(maya.applicant.followUps).toEqual([])
    },
  )
})
