import { failure } from '../../functions/runtime/log.ts'
import type { Log } from '../../functions/runtime/ports.ts'

export type DeskLog = Log & {
  /** The last lines, oldest first. */
  lines: () => readonly LogLine[]
  counts: ReadonlyMap<string, number>
}

export type LogLine = {
  at: number
  level: 'info' | 'warn' | 'error'
  event: string
  facts: Record<string, unknown>
}

const linesKept = 500

/** The desk's log: kept for the control API; errors are shown in the window, one line each. */
export function deskLog(now: () => number, show: (line: string) => void): DeskLog {
  const lines: LogLine[] = []
  const counts = new Map<string, number>()
  const add = (level: LogLine['level'], event: string, facts: Record<string, unknown> = {}) => {
    lines.push({ at: now(), level, event, facts })
    if (lines.length > linesKept) lines.shift()
  }
  return {
    lines: () => lines,
    counts,
    info: (event, facts) => add('info', event, facts),
    warn: (event, facts) => add('warn', event, facts),
    error: (event, error, facts) => {
      const said = failure(error)
      add('error', event, { ...facts, failure: said })
      show(`calltime: ${event}: ${causes(said).join(', because ')}`)
    },
    count: (metric, value = 1) => {
      counts.set(metric, (counts.get(metric) ?? 0) + value)
    },
  }
}

const causes = ({ message, cause }: Record<string, unknown>): string[] => [
  String(message),
  ...(typeof cause === 'object' && cause !== null ? causes({ ...cause }) : []),
]
