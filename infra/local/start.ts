import { parseArgs } from 'node:util'
import type { Variables } from '../../functions/runtime/settings-from.ts'
import { instantOrUndefined } from './control-api/instants.ts'
import { type DeskOptions, startDesk } from './desk.ts'
import { DeskError, messageOf } from './desk-error.ts'

const usage = `npm start -- [--port 4000] [--now 2026-11-24T08:00-08:00] [--frozen] [--data DIR | --memory]
             [--sign-up open | code | closed] [--join-code WORD]

  --port       where the desk listens, on this machine only (4000)
  --now        when the clock starts, with its offset (the real now)
  --frozen     the clock stands still and moves only when told
  --data       the folder the data is kept in (.calltime)
  --memory     keeps nothing
  --sign-up    who may sign up: anybody, those with the join word, or nobody (open)
  --join-code  the join word, with --sign-up code`

const flags = {
  port: { type: 'string', default: '4000' },
  now: { type: 'string' },
  frozen: { type: 'boolean', default: false },
  data: { type: 'string' },
  memory: { type: 'boolean', default: false },
  'sign-up': { type: 'string', default: 'open' },
  'join-code': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** What the words after `npm start --` ask for; undefined: only how to use it. @throws DeskError */
export function optionsOf(words: readonly string[]): DeskOptions | undefined {
  const { values } = parsed(words)
  if (values.help) return undefined
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new DeskError(
      `--port ${values.port} is not a port. Give a whole number from 0 to 65535: --port 4000`,
    )
  }
  if (values.memory && values.data !== undefined) {
    throw new DeskError('--memory keeps nothing and --data DIR keeps it there: give one of them.')
  }
  if (values.data === '') throw new DeskError('--data needs a folder: --data .calltime')
  return {
    port,
    isFrozen: values.frozen,
    settings: signUpSettings(values['sign-up'], values['join-code']),
    ...(values.now === undefined ? {} : { now: nowOf(values.now) }),
    ...(values.memory ? {} : { folder: values.data ?? '.calltime' }),
  }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: flags, strict: true, allowPositionals: false })
  } catch (error) {
    const what = messageOf(error).replace(/\. To specify a positional.*$/s, '')
    throw new DeskError(`${what.replace(/\.?$/, '.')} These are the flags:\n\n${usage}`)
  }
}

function nowOf(text: string): number {
  const at = instantOrUndefined(text)
  if (at !== undefined) return at
  throw new DeskError(
    `--now ${text} is not a moment with its offset. Write day, time and offset: --now 2026-11-24T08:00-08:00`,
  )
}

function signUpSettings(signUp: string, joinCode: string | undefined): Variables {
  if (!['open', 'code', 'closed'].includes(signUp)) {
    throw new DeskError(`--sign-up ${signUp} is none of the three: --sign-up open, code or closed`)
  }
  if (signUp === 'code' && (joinCode ?? '') === '') {
    throw new DeskError('--sign-up code needs the join word: --sign-up code --join-code WORD')
  }
  if (signUp !== 'code' && joinCode !== undefined) {
    throw new DeskError(`--join-code goes with --sign-up code, and not with --sign-up ${signUp}.`)
  }
  return { SIGN_UP: signUp, ...(joinCode === undefined ? {} : { JOIN_CODE: joinCode }) }
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2))
  if (options === undefined) return console.log(usage)
  const desk = await startDesk(options)
  console.log(`calltime is ready: open ${desk.url}/desk`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => desk.close().finally(() => process.exit(0)))
  }
}

if (import.meta.main) {
  main().catch((error) => {
    console.error(
      error instanceof DeskError ? error.message : `The desk could not start: ${messageOf(error)}`,
    )
    process.exit(2)
  })
}
