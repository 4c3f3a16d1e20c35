import { readAmidReasons, readClauses, requests } from './clause-orders.ts'
import { bare, forms } from './command-forms.ts'
import { numberedOffice } from './numbered-office.ts'
import { commandReading, named, type OfficeRule, plainCommandIn, ruleFor, timeOf } from './office-orders.ts'
import type { Reading, ReadingInput } from './reading.ts'
import { clausesOf } from './remarks.ts'
import type { Clock } from './resolve-time.ts'
import { commandRules } from './rules/command-rules.ts'
import { gigs, pauses } from './rules/pause-rules.ts'
import { snoozeTime } from './rules/snooze-rules.ts'
import { indexOf, type Scene } from './scene.ts'

/** Said without a time or an "I", this may be of the office's people. */
const away = / (?:out of town|on leave|gone|traveling|on a trip|going away|unavailable|not available) /

/** Commands that need no office: exact in their words, whatever is open. */
export function readCommand(scene: Scene, input: ReadingInput, home: Clock): Reading[] | undefined {
  const numbered = numberedOffice(scene, input, home)
  if (numbered) return numbered
  for (const form of forms(scene.text)) {
    const rule = commandRules.find(({ pattern }) => pattern.test(form))
    if (/^ remove me $/.test(form))
      return [{ kind: 'unclear', candidates: [{ kind: 'opt-out' }, { kind: 'erase' }] }]
    if (rule) return [{ kind: rule.kind }]
  }
  return comesBack(scene.text) ? [{ kind: 'resume' }] : undefined
}

const tellsOfCall =
  / (?:they|she|he|N\d+|O\d+|said|says|told|voicemail|answer|answered|busy|nobody|call|called) /

/** "Hey I'm back, wrapped yesterday": going on, with a word about where one was. */
function comesBack(text: string): boolean {
  const [first, ...rest] = clausesOf(bare(text))
  const isBack = commandRules.some(({ kind, pattern }) => kind === 'resume' && pattern.test(first ?? ''))
  return isBack && rest.length > 0 && !rest.some((clause) => tellsOfCall.test(clause))
}

const orders = new Set<OfficeRule['kind']>(['drop', 'keep', 'called-back', 'sent', 'unsure'])

/** What a whole text asks of one office in words that a call's outcome could be mistaken for: "keep it". */
export function readOrder(scene: Scene, text: string, home: Clock): Reading[] | undefined {
  const found = ruleFor(text)
  return found && orders.has(found.rule.kind)
    ? [commandReading(found.rule.kind, scene, found.form, home)]
    : undefined
}

/** An order at the end of a text, after whatever came before it: "no answer, drop them". */
export function readLastOrder(scene: Scene, text: string, home: Clock): Reading | undefined {
  const clauses = text.split(/ (?:[.,!;|-]|and|so|please)(?= )/).filter((clause) => clause.trim())
  const last = clauses.length > 1 ? clauses.at(-1) : undefined
  const found = last ? ruleFor(` ${last.trim()} `) : undefined
  const isOrder =
    found && (found.rule.kind === 'drop' || found.rule.kind === 'keep') && !/^ (?:not|dont) /.test(`${last}`)
  return isOrder ? commandReading(found.rule.kind, scene, found.form, home) : undefined
}

/** "Can we do this at 4?": a question that is a snooze. */
export function readRequest(scene: Scene, text: string, home: Clock): Reading | undefined {
  const asked = text.replaceAll(' ?', '')
  const index = requests.test(text) ? snoozeTime(scene, asked) : undefined
  const until = timeOf(scene, index, home)
  const isOfTheirs =
    / (?:ok|okay|fine|bad|weird|normal|rude|allowed) (?:to|if) /.test(text) ||
    / (?:call|ring|phone) (?:them|back|her|him|O\d+|T\d+)/.test(text)
  return until && !isOfTheirs ? { kind: 'snooze', until } : undefined
}

/** "I can't call today", with whatever reason after it. */
const cantToday = new RegExp(
  '^ (?:(?:sorry|i|just|ugh|hey|really|so|honestly|but|[,.]) ){0,4}(?:cant|wont|couldnt|not able to' +
    '|unable to|not going to|wont be able to|not|am not)(?: (?:do|call|make|it|this|them|get|to|talk|a|any' +
    '|calls|going|able|calling|O\\d+)){0,5} (T\\d+) ',
)

/** What a text asks to do about an office (or all of them) when it says nothing of a call. */
export function readOfficeCommand(scene: Scene, text: string, home: Clock): Reading[] {
  const found = ruleFor(text)
  if (found && !(pauses.test(text) && found.rule.kind !== 'skip-all'))
    return [commandReading(found.rule.kind, scene, found.form, home)]
  const isAnybody = away.test(text) && scene.times.length === 0 && !/ (?:i|me|my) /.test(text)
  const isGig = gigs.test(text) && scene.times.some((when) => when.lead === 'until' || when.lead === 'for')
  if ((pauses.test(text) || isGig) && !isAnybody) {
    const last = scene.times.at(-1)
    const isEnd =
      last?.lead === 'until' ||
      last?.lead === 'for' ||
      / (?:pause|break|off|hold|calls) /.test(text) ||
      / on a job /.test(text)
    const until = isEnd ? timeOf(scene, scene.times.length - 1, home) : undefined
    return [{ kind: 'pause', ...(until ? { until } : {}) }]
  }
  const plain = plainCommandIn(text.replace(named, ' '))
  if (plain) return [plain]
  const index = snoozeTime(scene, bare(text))
  const isSkip =
    index !== undefined && / (?:not|cant) T\d+/.test(text) && (text.match(/ T\d+/g)?.length ?? 0) === 1
  if (isSkip && scene.times[index]?.day?.kind === 'days-ahead') return [{ kind: 'skip' }]
  const excused = cantToday.exec(text)
  const day = excused ? scene.times[indexOf(excused[1])]?.day : undefined
  if (excused && scene.times.length === 1 && day?.kind === 'days-ahead' && day.days === 0)
    return [{ kind: 'skip' }]
  const put = index === undefined ? undefined : scene.times[index]
  const isToday = put?.day?.kind === 'days-ahead' && put.day.days === 0 && !put.clock
  if (index === undefined || isToday) {
    const told = readClauses(scene, text, home)
    return told.length > 0 ? told : readAmidReasons(scene, text, home)
  }
  const until = timeOf(scene, index, home)
  return [{ kind: 'snooze', ...(until ? { until } : {}) }]
}
