import { afterAll, describe, expect, test } from 'vitest'
import { maya, signedUp } from './cast.ts'
import type { DeskDriver } from './desk-driver.ts'
import { allCalls, type Behaviour, calls, heard, office } from './on-the-phone.ts'

/**
 * Every way a put-through call can go: what the office does, when the applicant hangs up, and whose report
 * Twilio sends first. Whatever happens: at most one attempt, never a wrong one, and what is not known is
 * asked by text, once.
 */
const harbor = '+13105550142'

const offices = ['person', 'voicemail', 'no-answer', 'busy', 'failed'] as const
const moments = {
  never: undefined,
  'before a key': 0,
  'while the words are said': 1,
  'while it rings': 5,
  'while they talk': 20,
  'just after they hung up': 60,
  'when asked what they said': 75,
} as const
type Moment = keyof typeof moments
const firsts = ['office', 'caller'] as const

const table: string[][] = [
  ['office', 'hangs up', 'first report', 'logged', 'text after', 'open', 'ledger: call'],
]

async function called(answer: (typeof offices)[number], moment: Moment, reportsFirst: 'office' | 'caller') {
  const desk = await signedUp('2026-11-23T12:00-08:00')
  await desk.text(maya, 'add Blue Harbor 310-555-0142 UPM Dana Lee')
  await desk.skipTo('2026-11-24T10:01-08:00')
  const how: Behaviour = { answer, afterSeconds: 8, talkSeconds: 40, reportsFirst }
  await office(desk, harbor, how)
  const before = (await desk.thread(maya)).length
  const phone = await calls(desk, maya)
  const at = moments[moment]
  if (at !== 0) await phone.press('1')
  await desk.advance(`PT${at === undefined ? 65 : Math.min(at, 65)}S`)
  const isAsked = (await phone.call()).waitsFor === 'keys'
  if (isAsked && (at === undefined || at > 60)) await phone.press('1')
  if (moment === 'never' && (await phone.call()).waitsFor === 'speech')
    await phone.say('they asked for my resume')
  if (at !== undefined) await phone.hangUp()
  await desk.advance('PT5M')
  return { desk, texts: (await desk.thread(maya)).slice(before).map(({ body }) => body) }
}

const facts = async (desk: DeskDriver) => {
  const ledger = await desk.ledger(maya)
  const { open, call } = await desk.document(maya)
  return {
    attempts: ledger.flatMap((line) => (line.kind === 'attempt' ? [line.disposition] : [])),
    machine: ledger.flatMap((line) => (line.kind === 'call' ? [line.status] : [])),
    open: open.kind === 'question' ? open.question.kind : open.kind,
    isSettled: call?.settleBy === undefined,
  }
}

/** What the call alone proves. */
function expected(answer: (typeof offices)[number], moment: Moment): { attempts: string[]; open: string } {
  if (moment === 'before a key' || moment === 'while the words are said')
    return { attempts: [], open: 'card' }
  if (answer === 'busy') return { attempts: ['busy'], open: 'nothing' }
  if (answer === 'failed') return { attempts: [], open: 'nothing' }
  if (moment === 'while it rings') return { attempts: [], open: 'card' }
  if (answer === 'no-answer')
    return moment === 'while they talk'
      ? { attempts: [], open: 'card' }
      : { attempts: ['no-answer'], open: 'nothing' }
  if (moment === 'while they talk' || moment === 'just after they hung up')
    return { attempts: [], open: 'what-came-of-it' }
  if (answer === 'voicemail') return { attempts: ['voicemail'], open: 'nothing' }
  return { attempts: ['answered'], open: moment === 'never' ? 'is-sent' : 'what-did-they-say' }
}

describe('J20 every office, every moment of hanging up, both orders of the reports', () => {
  for (const answer of offices)
    for (const moment of Object.keys(moments) as Moment[])
      for (const first of firsts)
        test(`${answer}; she hangs up ${moment}; the ${first}'s report first`, async () => {
          const { desk, texts } = await called(answer, moment, first)
          const { attempts, open, isSettled, machine } = await facts(desk)
          const calls = await allCalls(desk)
          table.push([
            answer,
            moment,
            first,
            attempts.join(' ') || '-',
            (texts[0] ?? '-').slice(0, 46),
            open,
            machine.join(' ') || '-',
          ])
          expect({ attempts, open }).toEqual(expected(answer, moment))
          expect(isSettled).toBe(true)
          expect(texts.length).toBeLessThanOrEqual(1)
          expect(machine.length).toBeLessThanOrEqual(1)
          expect(calls.every(({ status }) => !['ringing', 'in-progress', 'queued'].includes(status))).toBe(
            true,
          )
          for (const call of calls) if (call.direction === 'outbound-dial') expect(heard(call)).toBe('')
        })

  afterAll(() => {
    const widths = (table[0] ?? []).map((_, place) =>
      Math.max(...table.map((row) => row[place]?.length ?? 0)),
    )
    const lines = table.map((row) => row.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join('  '))
    console.log(lines.join('\n'))
  })
})
