import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { SetupError } from './place.ts'

/** The person at the keyboard, or the script that stands in for one. */
export type Terminal = {
  say: (line: string) => void
  /** @throws SetupError when nobody is there to ask */
  ask: (question: string, options?: { isSecret?: boolean; example?: string }) => Promise<string>
  /** Whether to go on; a script says so beforehand with --yes. */
  confirms: (what: string) => Promise<boolean>
}

export const terminal = ({ isYes = false }: { isYes?: boolean } = {}): Terminal => {
  const ask: Terminal['ask'] = async (question, { isSecret = false, example } = {}) => {
    if (!process.stdin.isTTY)
      throw new SetupError(`${question}: nobody is there to ask, so give it as a flag (--help lists them)`)
    process.stdout.write(`${question}${example === undefined ? '' : ` (like ${example})`}: `)
    // A secret is not shown while it is typed.
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
    const lines = createInterface({
      input: process.stdin,
      output: isSecret ? silent : process.stdout,
      terminal: true,
    })
    const answer = await lines.question('')
    lines.close()
    if (isSecret) process.stdout.write('\n')
    return answer.trim()
  }
  return {
    say: (line) => console.log(line),
    ask,
    confirms: async (what) => {
      if (isYes) return true
      if (!process.stdin.isTTY) throw new SetupError(`${what} To go on without being asked: --yes`)
      return /^y(es)?$/i.test(await ask(`${what} Go on? y/n`))
    },
  }
}

/** Runs a command: what the person can put right is said in one line, with exit code 2. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    // parseArgs tells of a flag that is none by a TypeError with a code.
    const isForThem = error instanceof SetupError || (error instanceof TypeError && 'code' in error)
    if (!isForThem) throw error
    console.error(`calltime: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 2
  }
}
