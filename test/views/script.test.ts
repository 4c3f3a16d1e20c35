import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branchesOf } from '../../functions/views/branches.ts'
import { calledFor, whoHires } from '../../functions/views/interviews-for.ts'
import { pluralOf } from '../../functions/views/plural.ts'
import { openerLines, openerOf, type ScriptFacts } from '../../functions/views/script.ts'
import { at, followUp } from './given.ts'

const resumeWording = /follow\w*[\s-]*up\s+(?:on|about|with|for)?.*resum[eé]/i

describe('the opener', () => {
  it('says the full name and asks who is speaking, then asks when interviews are held', () => {
    expect(openerLines('Maya Torres', followUp())).toEqual([
      'Hi, this is Maya Torres. Who am I speaking with?',
      "(Name), I'm calling to find out when Dana Lee will be holding interviews for Production Assistants.",
    ])
  })

  it('puts the referral before the question', () => {
    expect(openerLines('Maya Torres', followUp({ referral: 'Suzie Smith' }))).toEqual([
      'Hi, this is Maya Torres. Who am I speaking with?',
      '(Name), Suzie Smith referred me to you.',
      "I'm calling to find out when Dana Lee will be holding interviews for Production Assistants.",
    ])
  })

  it.each([
    ['associate', "(Name), I'm Jim Martin's associate."],
    ['an associate', "(Name), I'm Jim Martin's associate."],
    ['former assistant', "(Name), I'm Jim Martin's former assistant."],
    ['my uncle', '(Name), Jim Martin, my uncle, referred me to you.'],
    ['worked with him on Red Sky', '(Name), Jim Martin referred me to you.'],
    ['', '(Name), Jim Martin referred me to you.'],
  ])('says how one knows Jim Martin (%j)', (relation, line) => {
    expect(openerOf('Maya Torres', followUp({ referral: 'Jim Martin', relation })).referral).toBe(line)
  })

  it('uses the name of whoever was spoken to before', () => {
    const spokeTo = { name: 'Mike Reyes', at: at('2026-11-20T10:00-08:00') }
    expect(openerLines('Maya Torres', followUp({ spokeTo, referral: 'Suzie Smith' }))).toEqual([
      'Hi, this is Maya Torres. Is this Mike, or who am I speaking with?',
      'Mike, Suzie Smith referred me to you.',
      "I'm calling to find out when Dana Lee will be holding interviews for Production Assistants.",
    ])
  })

  it('keeps an honorific', () => {
    const spokeTo = { name: 'Ms. Okafor', at: 0 }
    expect(openerOf('Maya Torres', followUp({ spokeTo })).hello).toContain('Is this Ms. Okafor, or who')
  })
})

describe('who holds the interviews, and for whom', () => {
  it.each([
    [{ contact: 'Dana Lee' }, 'Dana Lee'],
    [{ contactTitle: 'UPM' }, 'the UPM'],
    [{ contactTitle: 'the Production Designer' }, 'the Production Designer'],
    [{ department: 'art' }, 'the department head'],
    [{ department: 'production' }, 'the UPM'],
    [{}, 'the UPM'],
  ])('is asked for as in %j', (facts, who) => {
    expect(whoHires({ role: 'Production Assistant', ...facts })).toBe(who)
  })

  it.each([
    ['Production Assistant', undefined, 'Production Assistants'],
    ['Production Assistant', 'production', 'Production Assistants'],
    ['Production Assistant', 'art', 'assistants in the art department'],
    ['Assistant', 'costume', 'assistants in the costume department'],
    ['PA', 'locations', 'PAs in the locations department'],
    ['Coordinator', 'art department', 'Coordinators in the art department'],
    ['Set Dresser', 'art', 'Set Dressers'],
    ['Assistant Camera', 'camera', 'Camera Assistants'],
    ['Camera', undefined, 'assistants in the camera department'],
  ])('%s, %s: %s', (role, department, said) => {
    expect(calledFor({ role, ...(department === undefined ? {} : { department }) })).toBe(said)
  })

  it.each([
    ['Camera Assistant', 'Camera Assistants'],
    ['Assistant Camera', 'Camera Assistants'],
    ['2nd Assistant Camera', '2nd Camera Assistants'],
    ['1st AC', '1st ACs'],
    ['2nd AC', '2nd ACs'],
    ['Key PA', 'Key PAs'],
    ['Set PA', 'Set PAs'],
    ['Set Dresser', 'Set Dressers'],
    ['Set Dressers', 'Set Dressers'],
    ['PAs', 'PAs'],
    ['Assistant Director', 'Assistant Directors'],
    ['Assistant Location Manager', 'Assistant Location Managers'],
    ['Assistant to the Director', 'Assistants to the Director'],
    ['Director of Photography', 'Directors of Photography'],
    ['Best Boy', 'Best Boys'],
    ['Best Boy Grip', 'Best Boy Grips'],
    ['Office Secretary', 'Office Secretaries'],
    ['Utility', 'Utilities'],
    ['Coach', 'Coaches'],
    ['Cameraman', 'Cameramen'],
    ['Standby Prop Person', 'Standby Prop People'],
    ['PA/Driver', 'PAs/Drivers'],
    ['PA or Runner', 'PAs or Runners'],
    ['Hair and Makeup Artist', 'Hair and Makeup Artists'],
    ['Craft Services', 'Craft Services'],
    ['Crew', 'Crew'],
    ['Script Supervisor', 'Script Supervisors'],
    ['Set Costumer', 'Set Costumers'],
    ['DIT', 'DITs'],
    ['a PA', 'PAs'],
  ])('more than one %s are %s', (one, many) => {
    expect(pluralOf(one)).toBe(many)
  })
})

describe('scripts for any names and titles', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Dana Lee',
      'Ms. Okafor',
      'María',
      'follow up',
      'Following Up on a Resume',
      'following-up',
      'PA',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  const said = word.filter((text) => text.replace(/follow(?:ing)?[\s-]*up/gi, '').trim() !== '')
  const facts: fc.Arbitrary<ScriptFacts> = fc.record(
    {
      role: said,
      contact: said,
      contactTitle: said,
      department: said,
      referral: said,
      relation: word,
      spokeTo: fc.record({ name: said, at: fc.constant(0) }),
    },
    { requiredKeys: ['role'] },
  )

  it('give the full name, ask who is speaking, put the referral before the question about interviews', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const lines = openerLines('Maya Torres', each)
        expect(lines[0]).toMatch(/^Hi, this is Maya Torres\. .*[Ww]ho am I speaking with\?$/su)
        expect(lines.at(-1)).toMatch(/I'm calling to find out when .+ will be holding interviews for .+\.$/su)
        if (lines.length === 3) expect(lines[1]).toMatch(/referred me to you\.$|^.*I'm .+'s .+\.$/su)
        expect(lines.length).toBe((each.referral ?? '').trim() === '' ? 2 : 3)
      }),
      { numRuns: 2000 },
    )
  })

  it('never say that one calls to follow up on a resume, in the opener or in any branch', () => {
    fc.assert(
      fc.property(facts, word, (each, name) => {
        const branches = branchesOf({ applicantName: name, followUp: each })
        const lines = [
          ...openerLines(name, each),
          ...branches.flatMap(({ say, hint }) => [...say, hint ?? '']),
        ]
        for (const line of lines) expect(line).not.toMatch(resumeWording)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the branches', () => {
  const branches = branchesOf({
    applicantName: 'Maya Torres',
    followUp: followUp({ referral: 'Suzie Smith' }),
  })
  const say = (id: string): string => branches.find((branch) => branch.id === id)?.say.join(' ') ?? ''

  it('begin with the likeliest: they ask for a resume', () => {
    expect(branches[0]?.id).toBe('resume')
    expect(say('resume')).toContain('I already sent one, and I can send another')
  })

  it('say it again to whom one is put through to', () => {
    expect(say('put-through')).toContain('Maya Torres')
    expect(say('put-through')).toContain('Suzie Smith referred me to you')
    expect(say('put-through')).toContain("I'm calling to find out when Dana Lee")
  })

  it('offer to come in right then', () => {
    expect(say('receptive')).toContain('I could come in right now')
  })

  it('say nothing to a machine', () => {
    expect(say('machine')).toBe('')
  })
})
