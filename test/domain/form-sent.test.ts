import { describe, expect, it } from 'vitest'
import { type Applicant, newApplicant } from '../../functions/domain/applicant.ts'
import { type Decision, decide } from '../../functions/domain/decide.ts'
import type { FormSays } from '../../functions/domain/form-sent.ts'
import type { Given } from '../../functions/domain/given.ts'
import { judgeRows } from '../../functions/domain/import-rows.ts'
import { defaultSettings } from '../../functions/domain/settings.ts'
import { at, followUp } from '../views/given.ts'

const settings = { ...defaultSettings, areFictionalNumbersAllowed: true }
const given: Given = {
  settings,
  assistantNumber: '+12135550199',
  operator: 'the desk',
  taken: new Proxy({}, { get: () => ({ isShared: false, cards: [] }) }),
  code: '4711',
  links: { card: () => 'https://x.test/c/1', board: () => 'https://x.test/b/1' },
}
const now = at('2026-11-24T10:05-08:00')
const maya = (part: Partial<Applicant> = {}): Applicant => ({
  ...newApplicant('00ff12ab34cd56ef', '+12135550100'),
  version: 3,
  profile: { name: 'Maya Torres', role: 'Production Assistant', isEarlyOk: false, isRung: false },
  standing: { status: 'active' },
  followUps: [followUp()],
  followUpsEver: 1,
  ...part,
})

type Changed = Extract<Decision, { kind: 'changed' }>

/** What a form comes to; `formId` alone tells two sends apart. */
function sent(applicant: Applicant, says: FormSays, followUpId?: string, formId = 'once'): Changed {
  const about = followUpId === undefined ? {} : { followUpId }
  const decision = decide(applicant, { kind: 'form-sent', formId, says, ...about }, now, given)
  if (decision.kind !== 'changed') throw new Error(decision.kind)
  return decision
}

const noAnswer: FormSays = { kind: 'reading', reading: { kind: 'disposition', disposition: 'no-answer' } }

describe('a form', () => {
  it('logs an outcome as a text does, by page, and UNDO takes it back', () => {
    const decided = sent(maya(), noAnswer, 'f1')
    expect(decided.texts[0]).toContain("No answer isn't a no. Next try today, Tue Nov 24, 2:15 pm")
    expect(decided.applicant.tail).toContainEqual(expect.objectContaining({ kind: 'attempt', by: 'page' }))
    const undone = sent(decided.applicant, { kind: 'reading', reading: { kind: 'undo' } }, 'f1', 'twice')
    expect(undone.applicant.followUps).toMatchObject(maya().followUps)
  })

  it('sent twice changes nothing the second time, and is answered the same', () => {
    const { applicant, texts } = sent(maya(), noAnswer, 'f1')
    const again = decide(
      applicant,
      { kind: 'form-sent', formId: 'once', followUpId: 'f1', says: noAnswer },
      now,
      given,
    )
    expect(again).toEqual({ kind: 'unchanged', texts })
  })

  it('of a page that was left open logs no call twice', () => {
    const says: FormSays = { ...noAnswer, seenTryAt: 0 }
    const { applicant } = sent(maya(), says, 'f1')
    const late = sent(applicant, says, 'f1', 'another')
    expect(late.texts[0]).toContain('a call was noted since')
    expect(late.applicant.followUps).toEqual(applicant.followUps)
  })

  it('about a follow-up that is gone changes nothing and says so', () => {
    const decided = sent(maya(), noAnswer, 'f9')
    expect(decided.texts[0]).toContain('not on your list any more')
    expect(decided.applicant.followUps).toEqual(maya().followUps)
  })

  it('amends details, and empties those that were cleared', () => {
    const known = maya({ followUps: [followUp({ referral: 'Suzie Smith' })] })
    const says: FormSays = {
      kind: 'details',
      fields: { contact: 'Ann Bell' },
      cleared: ['referral', 'extension'],
    }
    const [changed] = sent(known, says, 'f1').applicant.followUps
    expect(changed).toMatchObject({ contact: 'Ann Bell' })
    expect(changed).not.toHaveProperty('referral')
    expect(changed?.office).not.toHaveProperty('extension')
  })

  it('keeps a note, and an empty one takes it away', () => {
    const { applicant } = sent(maya(), { kind: 'note', note: 'Side door' }, 'f1')
    expect(applicant.followUps[0]?.note).toBe('Side door')
    const { applicant: after } = sent(applicant, { kind: 'note', note: '' }, 'f1', 'b')
    expect(after.followUps[0]).not.toHaveProperty('note')
  })

  it('asks to erase by a code that goes to the phone, never onto the page', () => {
    const decided = sent(maya(), { kind: 'erase' })
    expect(decided.texts.join()).not.toContain('4711')
    expect(Object.values(decided.applicant.outbox)[0]?.body).toContain('4711')
    const wrong = sent(decided.applicant, { kind: 'erase-code', code: '1111' }, undefined, 'b')
    expect(wrong.effects).not.toContainEqual({ kind: 'erase' })
    const asked = sent(decided.applicant, { kind: 'erase-code', code: '4711' }, undefined, 'c')
    expect(asked.effects).toContainEqual({ kind: 'erase' })
  })

  it('asks for the code over an open card, which is there again when the code was wrong', () => {
    const open = {
      kind: 'card',
      followUpId: 'f1',
      offeredAt: now,
      closesAt: now + 60_000 * 60,
      isNamed: false,
    } as const
    const card = { ...open, yieldsAt: open.closesAt }
    const due = followUp({
      stage: { status: 'planned', at: now, purpose: { kind: 'first' }, isNamed: false },
    })
    const asked = sent(maya({ open: card, followUps: [due] }), { kind: 'erase' })
    expect(asked.applicant.open).toMatchObject({ kind: 'question', behind: card })
    const wrong = sent(asked.applicant, { kind: 'erase-code', code: '1111' }, undefined, 'b')
    expect(wrong.applicant.open).toEqual(card)
  })

  it('of somebody who opted out changes nothing but erasing', () => {
    const out = maya({ standing: { status: 'opted-out', before: { status: 'active' } } })
    expect(sent(out, noAnswer, 'f1').applicant.followUps).toEqual(out.followUps)
    expect(sent(out, { kind: 'erase' }).texts[0]).toContain('4711')
  })
})

describe('rows of a table', () => {
  const row = (line: number, office: string | undefined, phone?: string, noCalls?: boolean) => ({
    line,
    fields: {
      ...(office === undefined ? {} : { office }),
      ...(phone === undefined ? {} : { phone }),
      ...(noCalls === undefined ? {} : { noCalls }),
    },
  })

  it('are judged each for itself, duplicates by what is there and what came before', () => {
    const rows = [
      row(2, 'Red Sky', '(404) 555-0101'),
      row(3, undefined, '(404) 555-0102'),
      row(4, 'No Number'),
      row(5, 'Red Sky again', '404-555-0101'),
      row(6, 'Blue Harbor', '310 555 0142'),
      row(7, 'Quiet House', undefined, true),
      row(8, 'Short', '555-01'),
      row(9, 'Anywhere', '800-555-0101'),
    ]
    const verdicts = judgeRows(maya(), rows, settings)
    const why = verdicts.map((verdict) => (verdict.kind === 'refuse' ? verdict.why : verdict.kind))
    expect(why).toEqual([
      'add',
      'no-office',
      'no-phone',
      'twice',
      'already-followed',
      'no-calls',
      { number: 'too-short' },
      'no-zone',
    ])
  })

  it('are added all in one decision, up to what can be carried', () => {
    const rows = Array.from({ length: 80 }, (_, n) => row(n + 2, `Office ${n}`, `404555${String(1000 + n)}`))
    const { applicant, texts } = sent(maya(), { kind: 'rows', rows })
    expect(applicant.followUps).toHaveLength(50)
    expect(texts[0]).toContain('49 offices were added and planned. 31 rows were left out.')
    const undone = sent(applicant, { kind: 'reading', reading: { kind: 'undo' } }, undefined, 'b')
    expect(undone.applicant.followUps).toHaveLength(1)
  })
})
