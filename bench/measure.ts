/** What a bench prints: a title and rows of the same columns. */
export type Table = { title: string; rows: readonly Record<string, string | number>[] }

/** Microseconds a run takes: median and 99th percentile over `runs`, after a warm-up. */
export async function microseconds(
  runs: number,
  once: (run: number) => unknown,
): Promise<{ median: number; p99: number }> {
  for (let run = 0; run < Math.min(runs, 200); run += 1) await once(run)
  const taken: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = process.hrtime.bigint()
    await once(run)
    taken.push(Number(process.hrtime.bigint() - start) / 1000)
  }
  return { median: percentile(taken, 50), p99: percentile(taken, 99) }
}

/** The value below which that share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0
}

export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits))
