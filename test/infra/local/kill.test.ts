import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Text } from '../../journeys/desk-driver.ts'
import { type DeskProcess, freePort, startProcess } from './desk-process.ts'

/** Whether a text was answered before the desk was killed, and with what. */
type Said = { from: string; body: string; answers?: string[] }

const people = Array.from({ length: 4 }, (_, index) => `+1213555010${index}`)
const offices = ['Blue Harbor', 'Red Sky', 'Tin Lighthouse', 'Night Ferry']
/** Each kill comes so long after the first text of its round was answered: in the midst of the others. */
const kills = process.env.CI === undefined ? 4 : 20
const killsAfterMs = Array.from({ length: kills }, (_, kill) => 3 + ((kill * 41) % 167))
const start = '2026-11-24T08:00-08:00'

const ask = async <Answer>(
  { url }: DeskProcess,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> => {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  return (await (await fetch(`${url}/desk/api${path}`, init)).json()) as Answer
}

const say = async (desk: DeskProcess, said: Said): Promise<void> => {
  const { from, body } = said
  const { messages } = await ask<{ messages: Text[] }>(desk, 'POST', '/texts', { from, body })
  said.answers = messages.map((message) => message.body)
}

const threadOf = (desk: DeskProcess, phone: string) => ask<Text[]>(desk, 'GET', `/phones/${phone}/texts`)

const answered = (said: readonly Said[]): number => said.filter(({ answers }) => answers !== undefined).length

/** One text after another from everybody, until the desk is no more. */
async function chatter(desk: DeskProcess, round: number, said: Said[]): Promise<void> {
  for (let count = 0; ; count += 1) {
    for (const [index, from] of people.entries()) {
      const add = `add ${offices[round % offices.length]} 310-555-${2000 + 10 * round + index}`
      const one: Said = { from, body: count === 0 ? add : `hm ${round} ${count}` }
      said.push(one)
      await say(desk, one)
    }
  }
}

test('a desk killed at any moment loses nothing, and every alarm stands again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'calltime-kill-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const begin = (...flags: string[]) => startProcess('--port', port, '--data', folder, '--frozen', ...flags)

  let desk = await begin('--now', start)
  onTestFinished(() => desk.kill())
  const said: Said[] = people.flatMap((from, index) =>
    ['hello', 'Maya Torres, PA', `add Gold Lantern 310-555-019${index}`].map((body) => ({ from, body })),
  )
  for (const one of said) await say(desk, one)

  for (const [round, afterMs] of killsAfterMs.entries()) {
    const before = answered(said)
    const talking = chatter(desk, round, said).catch(() => undefined)
    await expect.poll(() => answered(said), { interval: 2, timeout: 10_000 }).toBeGreaterThan(before)
    await new Promise((resolve) => setTimeout(resolve, afterMs))
    await desk.kill()
    await talking
    desk = await begin()
    for (const phone of people) {
      const thread = await threadOf(desk, phone)
      const mine = said.filter(({ from }) => from === phone)
      // What was answered is there with its answer; what was under way is answered now, or never came.
      for (const { body, answers } of mine) {
        const place = thread.findIndex((text) => text.from === phone && text.body === body)
        if (answers === undefined && place < 0) continue
        expect(place, `${body} is in the thread`).toBeGreaterThanOrEqual(0)
        const next = thread.findIndex((text, index) => index > place && text.from === phone)
        const bodies = thread.slice(place + 1, next < 0 ? undefined : next).map((text) => text.body)
        expect(bodies.length, `${body} is answered`).toBeGreaterThan(0)
        if (answers !== undefined) expect(bodies).toEqual(answers)
      }
    }
  }

  // An alarm stands at the scheduler, or in the queue when it is less than 90 seconds ahead.
  const schedules = await ask<{ at: string; input: string }[]>(desk, 'GET', '/schedules')
  const { waiting } = await ask<{ waiting: { at: string; body: string }[] }>(desk, 'GET', '/queue')
  const alarms = [
    ...schedules.map(({ at, input }) => ({ at, whom: input })),
    ...waiting.map(({ at, body }) => ({ at, whom: body })),
  ]
  for (const phone of people) {
    const { followUps, wakeAt, id } = await ask<{ followUps: unknown[]; wakeAt: string; id: string }>(
      desk,
      'GET',
      `/applicants/${phone}`,
    )
    const added = new Set(
      said.filter(({ from, body, answers }) => from === phone && body.startsWith('add') && answers),
    )
    expect(followUps.length).toBeGreaterThanOrEqual(added.size)
    const mine = alarms.filter(({ whom }) => whom.includes(id)).map(({ at }) => at)
    expect(mine, `alarms of ${id}, which is due ${wakeAt}`).toContain(wakeAt)
  }
  // The next morning everybody gets a card.
  await ask(desk, 'PUT', '/clock', { now: '2026-11-25T10:05-08:00' })
  for (const phone of people) {
    const last = (await threadOf(desk, phone)).at(-1)
    expect(last?.body).toMatch(/\(310\) 555-\d{4}/)
  }
}, 300_000)
