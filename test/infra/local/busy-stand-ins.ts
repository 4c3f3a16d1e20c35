/**
 * Started by stand-ins-kill.test.ts: works the stand-ins of one data folder as fast as it can, and says what was
 * acknowledged, until it is killed. `node busy-stand-ins.ts FOLDER FIRST`
 */
import { join } from 'node:path'
import { createTable } from '../../../functions/adapters/table.ts'
import { openKeep } from '../../../infra/local/keep.ts'
import { createQueue } from '../../../infra/local/queue.ts'
import { openStore } from '../../../infra/local/store.ts'
import { aws } from './virtual-time.ts'

const [folder = '', first = '0'] = process.argv.slice(2)
const store = await openStore({ folder: join(folder, 'store'), tableName: 'calltime' })
const table = createTable('calltime', aws(store.endpoint))
const keep = openKeep(join(folder, 'desk.sqlite'))
const deliver = async () => undefined
const queue = createQueue({ keep, clock: { now: () => 0 }, name: 'wake', deliver })

const document = { pk: 'APPLICANT#a', sk: 'STATE', dueShard: 'due#0' }
let version = Number(first)
for (;;) {
  const next = version + 1
  const item = { ...document, version: next, wakeAt: next * 1_000, text: 'x'.repeat(3_000) }
  await table.putIfVersion(item, version === 0 ? undefined : version)
  queue.send(String(next))
  version = next
  process.stdout.write(`${next}\n`)
}
