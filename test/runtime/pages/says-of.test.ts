import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../functions/domain/settings.ts'
import { detailsSaid } from '../../../functions/runtime/pages/office-said.ts'
import { saysAbout } from '../../../functions/runtime/pages/says-of.ts'
import { at, followUp, here, newYork } from '../../views/given.ts'

const now = at('2026-11-24T10:05-08:00')
const about = { now, home: here, settings: defaultSettings }
const readingOf = (fields: Record<string, string>, office = followUp()) => {
  const said = saysAbout(fields, office, about)
  return said.kind === 'says' && said.says.kind === 'reading' ? said.says.reading : said
}

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', '2026-11-31T10:00', '2026-12-02T10:00', '0000-00-00', '20', 'lunch', 'interview'),
)
const names = ['do', 'next', 'at', 'mode', 'to', 'person', 'askFor', 'until', 'words', 'note', 'seen', 'code']
const actions = [
  'no-answer',
  'talked',
  'later',
  'skip',
  'note',
  'pause',
  'words',
  'answer',
  'erase-code',
  'x',
]

describe('what a form says', () => {
  it('is said, refused or unknown, and never an exception, whatever its fields hold', () => {
    const fields = fc.dictionary(fc.constantFrom(...names), odd)
    fc.assert(
      fc.property(fc.constantFrom(...actions), fields, (does, values) => {
        const said = saysAbout({ ...values, do: does }, followUp(), about)
        expect(['says', 'wrong', 'unknown']).toContain(said.kind)
        expect(['says', 'wrong']).toContain(detailsSaid({ ...values, office: 'A', phone: '1' }).kind)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes a time as the office’s clock has it, and only one to come', () => {
    const eastern = followUp({ office: { ...followUp().office, zone: newYork } })
    const talked = { do: 'talked', next: 'call-back' }
    expect(readingOf({ ...talked, at: '2026-11-24T14:00' }, eastern)).toMatchObject({
      next: { kind: 'call-back', at: '2026-11-24T14:00' },
    })
    expect(readingOf({ ...talked, at: '2026-11-24T13:00' }, eastern)).toMatchObject({ kind: 'wrong' })
    expect(readingOf({ ...talked, at: '2026-11-24T13:00' })).toMatchObject({ next: { kind: 'call-back' } })
  })

  it('makes "later" a moment on the applicant’s clock, after lunch on theirs', () => {
    const eastern = followUp({ office: { ...followUp().office, zone: newYork } })
    expect(readingOf({ do: 'later', until: '20' })).toEqual({ kind: 'snooze', until: '2026-11-24T10:25' })
    expect(readingOf({ do: 'later', until: 'lunch' })).toEqual({ kind: 'snooze', until: '2026-11-24T14:00' })
    expect(readingOf({ do: 'later', until: 'lunch' }, eastern)).toEqual({
      kind: 'snooze',
      until: '2026-11-24T11:00',
    })
    expect(readingOf({ do: 'later', until: 'tomorrow' })).toEqual({ kind: 'snooze', until: '2026-11-25' })
  })
})
