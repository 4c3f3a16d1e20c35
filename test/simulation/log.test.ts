import { expect, test, vi } from 'vitest'
import { hours } from '../../functions/domain/time.ts'
import { createLog } from '../../functions/runtime/log.ts'
import { hearOutput } from '../runtime/heard.ts'
import { Browser } from './browser.ts'
import { officesOf } from './offices.ts'
import { Person } from './person.ts'
import { randomOf } from './random.ts'
import { tempers } from './tempers.ts'
import { Town } from './town.ts'
import { weatherOf } from './weather.ts'
import { World } from './world.ts'

/** What nobody may read in a log: who it is, whom they call, what they say, and the way into their pages. */
const secrets =
  /\+?1?\(?\d{3}\)?[-. ]?555[-. ]?\d{4}|maya|torres|dana|reyes|blue harbor|red sky|call back|interview|\/c\/[\w-]{20}/i

test('a busy run under faults logs no name, no words, no token and no number', {
  timeout: 60_000,
}, async () => {
  const lines = hearOutput()
  const start = Date.parse('2026-11-23T12:00Z')
  const end = start + hours(24 * 5)
  const world = new World(7, start)
  const weather = weatherOf(randomOf(7), start, end, 'storms')
  const log = createLog('simulation')
  const town = new Town({ world, weather, isSigned: true, log })
  for (const [place, temper] of tempers.entries()) {
    const phone = `+1310555013${place}`
    const person = new Person({
      world,
      random: randomOf(phone),
      phone,
      temper,
      offices: officesOf(randomOf(place)).slice(0, 4),
      document: () => town.document(phone),
      text: (body) => town.text(phone, body),
      browser: new Browser(town, phone),
    })
    town.onDelivered.set(phone, (body) => person.got(body))
    person.begin(start + place * 60_000, end)
  }
  await world.run(end)
  log.flush()
  vi.restoreAllMocks()
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter((line) => secrets.test(line))).toEqual([])
})
