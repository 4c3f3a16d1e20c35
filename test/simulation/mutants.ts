import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { root } from '../source-files.ts'

/** One guard switched off: in the source as it is loaded, or in the simulated outside. */
export type Mutant = {
  name: string
  file?: string
  find?: string
  replace?: string
  off?: string
  /** Worlds in which it shows soon; left out: in all of them. */
  where?: Where
}
/** Worlds of one weather, with people of one temper. */
export type Where = { weather?: string; temper?: string }

export const mutants: readonly Mutant[] = [
  { name: 'version condition of the save', off: 'version' },
  { name: 'sweep', off: 'sweep' },
  {
    name: 'MessageSid dedupe',
    file: 'functions/domain/decide.ts',
    find: 'if (replayed !== undefined) return',
    replace: 'if (replayed !== undefined && replayed.length > 9) return',
  },
  {
    name: 'outbox: looked for before it is sent again',
    file: 'functions/runtime/deliver.ts',
    find: 'if (sid === undefined) await attend',
    replace: "if (sid !== 'found') await attend",
  },
  {
    name: 'outbox: unknown texts are looked for at all',
    file: 'functions/domain/agenda.ts',
    find: 'Object.entries(outbox).map(',
    replace: 'Object.entries(outbox).slice(0, 0).map(',
  },
  {
    name: 'lease: nobody looks while it may still be sent',
    file: 'functions/domain/outbox.ts',
    find: 'lookUpGraceSeconds = 140',
    replace: 'lookUpGraceSeconds = -20',
  },
  {
    name: 'window clamp',
    file: 'functions/domain/cards.ts',
    find: 'return mayCallAt(now, terms) ?',
    replace: 'return now > 0 ?',
  },
  {
    name: "applicant's night",
    file: 'functions/domain/agenda.ts',
    find: 'if (isSilent(moment)) return moment',
    replace: 'if (moment.at > 0) return moment',
  },
  {
    name: 'cap of cards a day',
    file: 'functions/domain/cards.ts',
    find: 'applicant.today.cards >= cardsToday(turn)',
    replace: 'applicant.today.cards < 0',
  },
  {
    name: 'one card at a time',
    file: 'functions/domain/cards.ts',
    find: 'turn.now >= card.yieldsAt)',
    replace: 'turn.now > 0)',
  },
  {
    name: 'opt-out takes the outbox back',
    file: 'functions/domain/opt-out.ts',
    find: '  takeBackOutbox(turn)\n',
    replace: '',
  },
  {
    name: 'opt-out is looked at just before the send',
    file: 'functions/runtime/deliver.ts',
    find: 'const isFresh = began - decidedAt <= freshMilliseconds',
    replace: 'const isFresh = true',
    where: { weather: 'sluggish', temper: 'on and off' },
  },
  {
    name: 'focus rule: a doubtful digit is asked about',
    file: 'functions/domain/doubtful-digit.ts',
    find: 'if (!bareDigit.test(text)) return false',
    replace: 'if (text.length > 0) return false',
  },
  {
    name: 'no calls: the listing',
    file: 'functions/domain/add-office.ts',
    find: 'if (fields.noCalls === true)',
    replace: 'if (fields.office === "")',
  },
  {
    name: 'no calls: said on the phone',
    file: 'functions/domain/answered.ts',
    find: "turn.close(followUp, 'no-calls')",
    replace: 'unsure(turn, followUp)',
  },
  {
    name: 'schema guard',
    file: 'functions/runtime/document.ts',
    find: 'if (schema > schemaVersion)',
    replace: 'if (schema > 999)',
  },
  {
    name: 'ledger lines are put before they are dropped',
    file: 'functions/runtime/attend.ts',
    find: 'if (applicant.tail.length > 0)',
    replace: 'if (applicant.tail.length > 999)',
  },
  {
    name: 'a form sent twice is one form',
    file: 'functions/domain/decide.ts',
    find: 'if (replayed !== undefined) return',
    replace: "if (replayed !== undefined && trigger.kind !== 'form-sent') return",
  },
  {
    name: 'a page left open logs no call twice',
    file: 'functions/domain/form-sent.ts',
    find: 'if (followUp !== undefined && isSeenTooLate(says, followUp))',
    replace: 'if (followUp?.id === "" && isSeenTooLate(says, followUp))',
  },
  {
    name: 'UNDO puts follow-ups back',
    file: 'functions/domain/undo.ts',
    find: 'return was === null ? [] : [was]',
    replace: 'return was === null ? [] : [each]',
  },
  {
    name: 'erase leaves a mark for what comes late',
    file: 'functions/runtime/erased.ts',
    find: 'if (item === undefined) return undefined',
    replace: 'if (item !== null) return undefined',
  },
  {
    name: 'erase: what others wrote meanwhile goes too',
    file: 'functions/runtime/attend.ts',
    find: "if (trigger.kind === 'alarm-rang') await eraseLeftovers(ports, id)",
    replace: '',
    where: { weather: 'sluggish', temper: 'eraser' },
  },
  {
    name: 'lost texts of applicants are looked for',
    file: 'functions/runtime/inbound.ts',
    find: 'for (const text of texts) {',
    replace: 'for (const text of texts.slice(0, 0)) {',
  },
]

/** Whether the guard still is where the mutant looks for it. */
export const isApplicable = ({ file, find }: Mutant): boolean =>
  file === undefined || find === undefined || readFileSync(`${root}/${file}`, 'utf8').includes(find)

/** Makes this process load the source with its guard off. @throws when the guard is not where it is said to be */
export function applyMutant(mutant: Mutant): void {
  const { name, file, find, replace = '' } = mutant
  if (!isApplicable(mutant)) throw new Error(`"${name}" is not in ${file} as it stands: ${find}`)
  if (file === undefined || find === undefined) return
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context)
      if (!url.endsWith(`/${file}`)) return loaded
      return { ...loaded, source: String(loaded.source).replace(find, replace) }
    },
  })
}
