import { formatMoment } from './calendar.ts'
import { forms } from './command-forms.ts'
import { numberedOffice } from './numbered-office.ts'
import type { Reading, ReadingInput } from './reading.ts'
import { type Clock, LATER_MINUTES, resolveTime } from './resolve-time.ts'
import { commandRules } from './rules/command-rules.ts'
import { officeCommandRules } from './rules/office-command-rules.ts'
import { gigs, pauses } from './rules/pause-rules.ts'
import { snoozeTime } from './rules/snooze-rules.ts'
import { indexOf, type Scene } from './scene.ts'
import { elapsedAfter } from './zoned.ts'

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
  return undefined
}

/** The time of a text in the applicant's own zone. */
function timeOf(scene: Scene, index: number | undefined, home: Clock): string | undefined {
  const when = index === undefined ? undefined : scene.times[index]
  return when && resolveTime(when, home)
}

type OfficeRule = (typeof officeCommandRules)[number]
const named = /^ O\d+ (?:[:,-] )?/

/** The rule that a form of a text follows, with the office said first or not. */
function ruleFor(text: string): { rule: OfficeRule; form: string } | undefined {
  const unnamed = text.replace(named, ' ')
  for (const form of [...forms(text), ...(unnamed.trim() ? forms(unnamed) : [])]) {
    const rule = officeCommandRules.find(({ pattern }) => pattern.test(form))
    if (rule) return { rule, form }
  }
  return undefined
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

const requests =
  /^ (?:[a-z]+ ){0,2}(?:can|could|how about|what about|would|is|what if) (?:we|you|i|it|T\d+|next|that) /

/** "Can we do this at 4?": a question that is a snooze. */
export function readRequest(scene: Scene, text: string, home: Clock): Reading | undefined {
  const asked = text.replaceAll(' ?', '')
  const index = requests.test(text) ? snoozeTime(scene, asked) : undefined
  const until = timeOf(scene, index, home)
  return until && !/ (?:call|ring|phone) (?:them|back|her|him|O\d+|T\d+)/.test(text)
    ? { kind: 'snooze', until }
    : undefined
}

/** Kinds that stay what they are when a remark follows: "I made the call!! that was terrifying". */
const remarkable = new Set<Reading['kind']>(
  (
    'called sent skip called-back undo new-link erase export practice ring-me text-me board menu drop keep' +
    ' unsure'
  ).split(' ') as Reading['kind'][],
)

/** Clauses that are each a command: "called them, it went ok". */
function readClauses(scene: Scene, text: string, home: Clock): Reading[] {
  const clauses = text.split(/ (?:[.,!;|-]|and|so)(?= )/).filter((clause) => clause.trim())
  if (clauses.length < 2 || clauses.length > 4) return []
  const kinds: Reading[] = []
  for (const clause of clauses) {
    const found = ruleFor(`${clause} `)
    const plainRule = commandRules.find(({ pattern }) =>
      forms(`${clause} `).some((form) => pattern.test(form)),
    )
    if (found) kinds.push(commandReading(found.rule.kind, scene, found.form, home))
    else if (plainRule) kinds.push({ kind: plainRule.kind })
    else if (kinds[0] && kinds[0].kind !== 'called' && remarkable.has(kinds[0].kind)) continue
    else if (!/ (?:that|it|this|he|she|they|i|so|my) /.test(`${clause} `) || clause.split(' ').length > 9)
      return []
  }
  const telling = kinds.filter((one) => one.kind !== 'reaction')
  const wholeDay = telling.find((one) => one.kind === 'skip' && one.all)
  if (wholeDay) return [wholeDay]
  if (telling[0]?.kind === 'called' && telling.some((one) => one.kind === 'skip')) return [{ kind: 'called' }]
  if (telling.some((one) => one.kind === 'unsure')) return [{ kind: 'unsure' }]
  if (kinds.length < clauses.length && !remarkable.has(kinds[0]?.kind ?? 'unclear')) return []
  if (telling.some((one) => one.kind === 'undo')) return [{ kind: 'undo' }]
  const isOne = telling.every((one) => one.kind === telling[0]?.kind)
  return isOne ? telling.slice(-1) : telling.length === 2 ? telling : []
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
  const plainRule = forms(text.replace(named, ' ')).flatMap((form) =>
    commandRules.filter(({ pattern }) => pattern.test(form)),
  )[0]
  if (plainRule) return [{ kind: plainRule.kind }]
  const index = snoozeTime(scene, text)
  const isSkip =
    index !== undefined && / (?:not|cant) T\d+/.test(text) && (text.match(/ T\d+/g)?.length ?? 0) === 1
  if (isSkip && scene.times[index]?.day?.kind === 'days-ahead') return [{ kind: 'skip' }]
  const excused = cantToday.exec(text)
  const day = excused ? scene.times[indexOf(excused[1])]?.day : undefined
  if (excused && scene.times.length === 1 && day?.kind === 'days-ahead' && day.days === 0)
    return [{ kind: 'skip' }]
  const put = index === undefined ? undefined : scene.times[index]
  const isToday = put?.day?.kind === 'days-ahead' && put.day.days === 0 && !put.clock
  if (index === undefined || isToday) return readClauses(scene, text, home)
  const until = timeOf(scene, index, home)
  return [{ kind: 'snooze', ...(until ? { until } : {}) }]
}

function commandReading(
  kind: (typeof officeCommandRules)[number]['kind'],
  scene: Scene,
  form: string,
  home: Clock,
): Reading {
  switch (kind) {
    case 'skip-all':
      return skipAll(scene, form, home)
    case 'skip': {
      const times = [...form.matchAll(/ (T\d+)(?= )/g)].map((match) => indexOf(match[1]))
      const index = times.find((one) => {
        const when = scene.times[one]
        return when && !(when.day?.kind === 'days-ahead' && when.day.days === 0)
      })
      const until = timeOf(scene, index, home)
      return until ? { kind: 'snooze', until } : { kind: 'skip' }
    }
    case 'later':
      return { kind: 'snooze', until: formatMoment(elapsedAfter(home.now, LATER_MINUTES, home.zone)) }
    default:
      return { kind }
  }
}

/** "No calls today" is the whole day; "no calls until wednesday" is a pause. */
function skipAll(scene: Scene, form: string, home: Clock): Reading {
  const index = indexOf(/ (T\d+)(?= )/.exec(form)?.[1])
  const when = scene.times[index]
  const isToday =
    !when || (when.day?.kind === 'days-ahead' && when.day.days === 0) || (!when.day && Boolean(when.clock))
  if (isToday) return { kind: 'skip', all: true }
  const until = timeOf(scene, index, home)
  return when.lead === 'until' ||
    when.lead === 'for' ||
    (when.day?.kind === 'days-ahead' && when.day.days > 1)
    ? { kind: 'pause', ...(until ? { until } : {}) }
    : { kind: 'unclear' }
}
