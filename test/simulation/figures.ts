import type { Sums } from './crew.ts'
import { type FaultKind, faultKinds, type PortCall, portCalls } from './port-calls.ts'

const whole = (count: number): string => Math.round(count).toLocaleString('en-US')

/** "1,234 seeds, 17,276 virtual days, …; 41 seeds/s". */
export function rates({ seeds, events, days }: Sums, milliseconds: number): string {
  const seconds = milliseconds / 1000
  return (
    `${whole(seeds)} seeds, ${whole(days)} virtual days, ${whole(events)} events in ${whole(seconds)} s: ` +
    `${(seeds / seconds).toFixed(1)} seeds/s, ${whole(days / seconds)} days/s, ${whole(events / seconds)} events/s ` +
    `(${(cpuMilliseconds() / seeds).toFixed(0)} ms of processor a seed)`
  )
}

/** Of all threads: what a machine that is busy otherwise does not blur. */
const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const struck = ({ counts }: Sums, kind: FaultKind, call: PortCall): number =>
  counts.get(`${kind} ${call}`) ?? 0

/** From so many seeds on, every fault must have struck every call; fewer prove only what they met. */
export const manySeeds = 3_000

/** The faults that never struck a call of a port: of them the run proves nothing. */
export const neverStruck = (sums: Sums): string[] =>
  portCalls.flatMap((call) =>
    faultKinds.filter((kind) => struck(sums, kind, call) === 0).map((kind) => `${kind} ${call}`),
  )

/** How often each fault struck each call of a port. */
export function faultTable(sums: Sums): string {
  const { counts, weathers } = sums
  const line = (call: PortCall) => faultKinds.map((kind) => whole(struck(sums, kind, call)))
  const rows = [['', ...faultKinds], ...portCalls.map((call) => [call, ...line(call)])]
  const others = [...counts].filter(([name]) =>
    /^(alarm|doubled|wake|webhook|report|carrier|texts|erased|deploy|form|pages)/.test(name),
  )
  const weather = [...weathers].map(([name, count]) => `${name} ${whole(count)}`).join(', ')
  return [
    `weather: ${weather}`,
    ...rows.map(([call = '', ...cells]) => call.padEnd(24) + cells.map((cell) => cell.padStart(14)).join('')),
    ...others.sort().map(([name, count]) => `${name}: ${whole(count)}`),
  ].join('\n')
}
