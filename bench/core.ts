import { newApplicant } from '../functions/domain/applicant.ts'
import { decide } from '../functions/domain/decide.ts'
import type { Given } from '../functions/domain/given.ts'
import { defaultSettings } from '../functions/domain/settings.ts'
import { read } from '../functions/reading/read.ts'
import { startDesk } from '../infra/local/desk.ts'
import { microseconds, rounded, type Table } from './measure.ts'

const given: Given = {
  settings: { ...defaultSettings, areFictionalNumbersAllowed: true },
  assistantNumber: '+12135550199',
  operator: 'the bench',
  taken: new Proxy({}, { get: () => ({ isShared: false, cards: [] }) }),
  code: '1234',
  links: { card: () => 'https://x.example/c/1', board: () => 'https://x.example/b/1' },
}
const monday = Date.parse('2026-11-30T08:00:00-08:00')

/** The pure core: one text decided, one text read. */
export async function coreTable(): Promise<Table> {
  let applicant = newApplicant('0123456789abcdef', '+13105550131')
  const say = (body: string, n: number, now = monday) => {
    const trigger = { kind: 'text-arrived', sid: `SM${n}`, body, mediaCount: 0 } as const
    return decide(applicant, trigger, now, given)
  }
  for (const [n, body] of ['hi', 'Maya Torres, PA', 'add Blue Harbor 310-555-0142 UPM Dana Lee'].entries()) {
    const decision = say(body, n)
    if (decision.kind === 'changed') applicant = { ...decision.applicant, outbox: {} }
  }
  const outcome = await microseconds(2000, (n) => say('blue harbor: no answer', 100 + n))
  const wake = await microseconds(2000, () => decide(applicant, { kind: 'alarm-rang' }, monday, given))
  const reading = {
    now: '2026-11-30T10:07',
    zone: 'America/Los_Angeles',
    focus: 'Blue Harbor',
    offices: ['Blue Harbor'],
  }
  const texts = [
    '1',
    'spoke w/ Dana, call back tue 2',
    'no answer, will try at 3',
    'they want my resume at jobs@x.example',
  ]
  const understood = await microseconds(4000, (n) =>
    read({ ...reading, text: texts[n % texts.length] ?? '' }),
  )
  const row = (what: string, { median, p99 }: { median: number; p99: number }) => ({
    what,
    'median µs': rounded(median),
    'p99 µs': rounded(p99),
  })
  return {
    title: 'The core',
    rows: [
      row('decide: an outcome by text', outcome),
      row('decide: a wake with nothing due', wake),
      row('read: a text', understood),
    ],
  }
}

/** Replies through the real handler, store, scheduler and Twilio of a desk in this process. */
export async function repliesTable(replies = 300): Promise<Table> {
  const desk = await startDesk({ now: monday, isFrozen: true, settings: {} })
  const text = async (body: string) => {
    const answer = await fetch(`${desk.url}/desk/api/texts`, {
      method: 'POST',
      body: JSON.stringify({ from: '+12135550100', body }),
    })
    if (!answer.ok) throw new Error(await answer.text())
  }
  for (const body of ['hi', 'Maya Torres, PA', 'add Blue Harbor 310-555-0142 UPM Dana Lee']) await text(body)
  const taken = await microseconds(replies, (n) => text(n % 2 === 0 ? 'blue harbor: no answer' : 'undo'))
  await desk.close()
  return {
    title: 'Replies on the desk, one after another (HTTP, signature, handler, dynalite)',
    rows: [
      {
        'replies a second': rounded(1_000_000 / taken.median, 0),
        'median ms': rounded(taken.median / 1000, 2),
        'p99 ms': rounded(taken.p99 / 1000, 2),
      },
    ],
  }
}
