import { randomInt } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as commands from './admin-commands.ts'
import { cdkFile, findPlace, type Place, SetupError, stageSettings } from './place.ts'
import { runCommand, type Terminal, terminal } from './terminal.ts'

const help = `npm run admin -- <command> [who] [--stage dev | --desk http://127.0.0.1:4000] [--yes]

  list               everybody, one line each
  show <who>         one applicant: the document and the last of the ledger
  pause <who>        no calls until "resume", or until they text so
  resume <who>       on again
  erase <who>        everything of them: document, ledger, texts, alarms. There is no way back but PITR
  replay-dlq         dead letters back into the wake queue
  join-code [WORD]   the word that signs up, or a new one (NEW: one is made up); holds after a deploy

<who> is a number (+12135550100) or an id from "list". What changes anything asks first; --yes does not.`

/** Runs one command. Answers the exit code: 1 when the person said no. */
export async function administer(
  place: Place,
  [command = '', who]: readonly string[],
  { say, confirms }: Terminal,
): Promise<number> {
  const applicant = async () => {
    if (who === undefined) throw new SetupError(`Who? For example: npm run admin -- ${command} +12135550100`)
    const ports = commands.portsAt(place)
    return { ports, applicant: await commands.find(ports, who) }
  }
  switch (command) {
    case 'list': {
      const everybody = await commands.list(place)
      for (const each of everybody) say(Object.values(each).join('  '))
      say(`${everybody.length} on ${place.name}`)
      return 0
    }
    case 'show': {
      const { ports, applicant: found } = await applicant()
      say(JSON.stringify(await commands.show(ports, found), undefined, 2))
      return 0
    }
    case 'pause':
    case 'resume': {
      const { ports, applicant: found } = await applicant()
      const { standing, followUps } = found
      const now = `${found.profile.name ?? found.id} is ${standing.status}, with ${followUps.length} open.`
      if (!(await confirms(`${place.name}: ${now} To ${command} them: they are told nothing.`)))
        return unchanged(say)
      say(await commands.press(ports, found, command))
      return 0
    }
    case 'erase': {
      const { ports, applicant: found } = await applicant()
      const { profile, lines, followUps } = found
      const what = `${profile.name ?? found.id}, ${lines} ledger lines, ${followUps.length} open`
      if (!(await confirms(`${place.name}: everything of ${what} goes, for good.`))) return unchanged(say)
      await commands.erase(ports, found)
      say(`${found.id} is erased.`)
      return 0
    }
    case 'replay-dlq': {
      if (!(await confirms(`${place.name}: dead letters go back into the wake queue.`))) return unchanged(say)
      say(`${await commands.replayDeadLetters(place)} replayed`)
      return 0
    }
    case 'join-code':
      return joinCode(place, who, { say, confirms })
    default:
      throw new SetupError(`There is no command "${command}".\n\n${help}`)
  }
}

const unchanged = (say: Terminal['say']): number => {
  say('Nothing was changed.')
  return 1
}

/** The word is a setting of the stage: changed in cdk.json, it holds from the next deploy on. */
async function joinCode(
  place: Place,
  word: string | undefined,
  { say, confirms }: Pick<Terminal, 'say' | 'confirms'>,
): Promise<number> {
  const { SIGN_UP: signUp = 'open', JOIN_CODE: current = '' } = place.variables
  if (word === undefined) {
    say(signUp === 'code' ? `The join word is ${current}` : `Sign-up is ${signUp}: no join word is asked for`)
    return 0
  }
  if (place.kind === 'desk')
    throw new SetupError(
      'A desk takes its join word when it starts: JOIN_CODE=REEL npm start -- --sign-up code',
    )
  const chosen = word.toUpperCase() === 'NEW' ? madeUp() : word.toUpperCase()
  if (!/^[A-Z0-9]{4,12}$/.test(chosen)) throw new SetupError('A join word has 4 to 12 letters or digits.')
  const stage = place.variables.STAGE ?? ''
  if (!(await confirms(`cdk.json: new people on stage ${stage} will need ${chosen}.`))) return unchanged(say)
  writeJoinCode(stage, chosen)
  say(`${chosen} holds after: npm run deploy -- -c stage=${stage}`)
  return 0
}

function writeJoinCode(stage: string, word: string): void {
  stageSettings(stage)
  const cdk = JSON.parse(readFileSync(cdkFile, 'utf8'))
  const settings = { ...cdk.context.stages[stage].settings, SIGN_UP: 'code', JOIN_CODE: word }
  cdk.context.stages[stage].settings = settings
  writeFileSync(cdkFile, `${JSON.stringify(cdk, undefined, 2)}\n`)
}

/** Without letters and digits that are taken for one another. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const madeUp = (): string => Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')

if (import.meta.main) {
  await runCommand(async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        stage: { type: 'string' },
        desk: { type: 'string' },
        yes: { type: 'boolean', short: 'y' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help === true || positionals.length === 0) {
      console.log(help)
      return values.help === true ? 0 : 2
    }
    return administer(await findPlace(values), positionals, terminal({ isYes: values.yes === true }))
  })
}
