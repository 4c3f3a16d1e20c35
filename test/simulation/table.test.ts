import { tableContract } from '../contracts/table-contract.ts'
import { portsOf } from './ports-of.ts'
import { randomOf } from './random.ts'
import { Town } from './town.ts'
import { weatherOf } from './weather.ts'
import { World } from './world.ts'

tableContract('the simulated table', async () => {
  const world = new World(1, 0)
  const town = new Town({ world, weather: weatherOf(randomOf(1), 0, 0, 'fair'), isSigned: false })
  const invocation = {
    name: 'test',
    cause: { kind: 'wake' } as const,
    startedAt: 0,
    skewMs: 0,
    isDead: false,
    die: () => {},
  }
  const { table } = portsOf(town.outside, invocation)
  // Time passes between two looks at the index, which is behind by some of it.
  const due: typeof table.due = (shard, until, limit) => {
    world.now += 500
    return table.due(shard, until, limit)
  }
  return { table: { ...table, due }, close: async () => {} }
})
