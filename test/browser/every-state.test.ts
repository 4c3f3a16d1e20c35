import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Applicant, newApplicant } from '../../functions/domain/applicant.ts'
import type { FollowUp, Stage } from '../../functions/domain/follow-up.ts'
import { boardPage } from '../../functions/views/pages/board-page.ts'
import { cardPage } from '../../functions/views/pages/card-page.ts'
import { styleSheet } from '../../functions/views/pages/style.ts'
import { at, blueHarbor, followUp, here } from '../views/given.ts'
import { axeFaults, overflow } from './axe.ts'
import { describeInBrowser } from './browser.ts'

const now = at('2026-11-24T10:00-08:00')
const later = now + 3_600_000
const stages: Record<string, Stage> = {
  'a call that is due': { status: 'planned', at: now, purpose: { kind: 'first' }, isNamed: false },
  'a call back at a named time': {
    status: 'planned',
    at: later,
    purpose: { kind: 'call-back', askedBy: 'Dana' },
    isNamed: true,
  },
  'a resume to send': { status: 'resume-asked', to: 'jobs@x.example', person: 'Dana', takenAsSentAt: later },
  'an interview': { status: 'interview', at: later, mode: 'video', person: 'Dana', reminded: 'nothing' },
  'going in': { status: 'going-in', askAt: later },
  'a red flag': { status: 'questioned', askAgainAt: later },
  resting: { status: 'held', why: 'red-flag' },
  'a wrong number': { status: 'held', why: 'wrong-number' },
  'no hours that meet': { status: 'held', why: 'no-slot' },
  expired: { status: 'held', why: 'expired' },
  'no day yet': { status: 'held', why: 'no-day' },
}
const standings: Record<string, Applicant['standing']> = {
  paused: { status: 'paused', why: 'asked', until: later },
  silent: { status: 'opted-out', before: { status: 'active' } },
}

const target = { action: '/x', formId: 'f'.repeat(22) }
const longName = 'Lady Featherstonehaugh-Cholmondeley’s Extraordinarily Long Production 世界 Ltd'
const stated = (stage: Stage): FollowUp =>
  followUp({ stage, office: { ...blueHarbor, name: longName }, note: 'Side door', referral: '山田 花子' })

const boardOf = (part: Partial<Applicant>) =>
  boardPage({
    applicant: { ...newApplicant('00ff12ab34cd56ef', '+12135550100'), ...part },
    closed: [{ followUp: followUp({ id: 'f7' }), why: 'hired', at: now }],
    home: here,
    now,
    target,
    answer: ['Noted.'],
    mayUndo: true,
    question: 'When is your interview?',
    errors: {},
  })

async function expectClean(page: Page, html: string, what: string): Promise<void> {
  await page.setContent(html.replace(/<link[^>]*>|<script[^>]*><\/script>/g, ''))
  await page.addStyleTag({ content: styleSheet })
  expect(await axeFaults(page), what).toEqual([])
  expect(await overflow(page), what).toBe(0)
}

describeInBrowser('every state of card and board', (open) => {
  test('is clean in axe and fits 320 px, with names of any length and script', async () => {
    const { page } = await open('about:blank', { width: 320, height: 640 })
    for (const [what, stage] of Object.entries(stages)) {
      const followUps = [stated(stage)]
      const card = await cardPage({
        applicantName: 'María-José Llewellyn-Featherstonehaugh',
        assistantNumber: '+12135550199',
        followUp: stated(stage),
        callUntil: later,
        home: here,
        now,
        target,
        icsHref: '/x',
        answer: ['One.\nTwo.'],
        mayUndo: true,
        question: '',
        nextCard: { office: longName, href: '/y' },
        errors: { next: 'Choose.', at: 'Choose.', words: 'Write.' },
      })
      await expectClean(page, card, `card: ${what}`)
      await expectClean(page, await boardOf({ followUps, standing: { status: 'active' } }), `board: ${what}`)
    }
    for (const [what, standing] of Object.entries(standings))
      await expectClean(page, await boardOf({ standing }), `board: ${what}`)
  }, 120_000)
})
