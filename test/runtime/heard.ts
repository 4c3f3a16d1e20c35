import { vi } from 'vitest'

/** Everything written to the process's output from now on, line by line, instead of being written. */
export const hearOutput = (): string[] => {
  const lines: string[] = []
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((line) => {
      lines.push(String(line))
      return true
    })
  }
  return lines
}
