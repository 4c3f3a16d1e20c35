import type { Sums } from './crew.ts'

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

const kinds = ['slow', 'crash-before', 'crash-after', 'fails', 'answer-lost'] as const

/** How often each fault struck each call of a port: one that never struck proves nothing. */
export function faultTable({ counts, weathers }: Sums): string {
  const struck = [...counts].flatMap(([name, count]) => {
    const kind = kinds.find((each) => name.startsWith(`${each} `))
    return kind === undefined ? [] : [{ kind, call: name.slice(kind.length + 1), count }]
  })
  const calls = [...new Set(struck.map(({ call }) => call))].sort()
  const line = (call: string) =>
    kinds.map((kind) => whole(struck.find((each) => each.kind === kind && each.call === call)?.count ?? 0))
  const rows = [['', ...kinds], ...calls.map((call) => [call, ...line(call)])]
  const others = [...counts].filter(([name]) =>
    /^(alarm|doubled|wake|webhook|report|carrier|texts|erased|deploy)/.test(name),
  )
  const weather = [...weathers].map(([name, count]) => `${name} ${whole(count)}`).join(', ')
  return [
    `weather: ${weather}`,
    ...rows.map(([call = '', ...cells]) => call.padEnd(24) + cells.map((cell) => cell.padStart(14)).join('')),
    ...others.sort().map(([name, count]) => `${name}: ${whole(count)}`),
  ].join('\n')
}
