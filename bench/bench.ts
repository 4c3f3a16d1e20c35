import { bundlesTable } from './bundles.ts'
import { callsTable } from './calls.ts'
import { coreTable, repliesTable } from './core.ts'
import { costTables } from './cost.ts'
import { loadTable } from './load.ts'
import type { Table } from './measure.ts'
import { pagesTable } from './pages.ts'

/** `npm run bench -- [name …]`: prints a table for each; without names all of them. */
const benches: Record<string, () => Promise<readonly Table[]>> = {
  core: async () => [await coreTable()],
  replies: async () => [await repliesTable()],
  load: async () => [await loadTable()],
  pages: async () => [await pagesTable()],
  bundles: async () => [await bundlesTable()],
  cost: costTables,
  calls: async () => [await callsTable()],
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => benches[name] === undefined)
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n… ${name}`)
  for (const { title, rows } of await run()) {
    console.log(title)
    console.table(rows)
  }
}
process.exit(0)
