import { parseMoment } from './calendar.ts'
import { readAmidReasons } from './clause-orders.ts'
import { readCommand, readLastOrder, readOfficeCommand, readOrder, readRequest } from './commands.ts'
import { readFollowUp } from './follow-up/read-added.ts'
import { judgeCall } from './judge-call.ts'
import { partsByOffice, withSharedOutcomes } from './office-parts.ts'
import { eitherOf, saysNothing, statementsOf } from './questions.ts'
import type { Reading, ReadingInput } from './reading.ts'
import type { Clock } from './resolve-time.ts'
import { asksToStop } from './rules/opt-out-rules.ts'
import type { Scene } from './scene.ts'
import { see } from './see.ts'
import { tidyText } from './tidy-text.ts'
import { carrierWord, digitReading, loneDigit, reactionTo } from './whole-texts.ts'
import { shownIn } from './zoned.ts'

const unclear = (candidates: readonly Reading[] = []): Reading[] => [
  candidates.length > 0 ? { kind: 'unclear', candidates: candidates.slice(0, 3) } : { kind: 'unclear' },
]

/** The office that a part is about: left out for the focus, `undefined` where it can't be told. */
function officeOf(
  scene: Scene,
  mention: number | undefined,
  input: ReadingInput,
): { office?: string } | undefined {
  if (mention === undefined) return input.focus === null ? undefined : {}
  const offices = scene.offices[mention]?.offices ?? []
  const [only] = offices
  if (offices.length !== 1 || only === undefined) return undefined
  return only === input.focus ? {} : { office: only }
}

const needsOffice = new Set<Reading['kind']>([
  'disposition',
  'called',
  'called-back',
  'snooze',
  'skip',
  'keep',
  'drop',
  'sent',
  'unsure',
])
const strictly = new Set<Reading['kind']>(['disposition', 'called', 'snooze', 'skip', 'keep', 'drop'])

function withOffice(reading: Reading, office: { office?: string } | undefined): Reading | undefined {
  if (!needsOffice.has(reading.kind) || (reading.kind === 'skip' && reading.all)) return reading
  if (!office) return strictly.has(reading.kind) ? undefined : reading
  return { ...reading, ...office } as Reading
}

/** What a text would be if its office were known: of each that a shared word may mean, or of none said. */
function perhaps(found: readonly Reading[], scene: Scene, mention: number | undefined): Reading[] {
  const [first] = found
  if (!first) return []
  const bare = found.map(({ because: _, ...reading }) => reading as Reading)
  if (mention === undefined) return bare.slice(0, 1)
  const shared = scene.offices[mention]?.offices ?? []
  return shared.map((office) => ({ ...bare[0], office }) as Reading)
}

/** "Both no answer": the same said of each of two offices, the focus first. */
function ofBoth(readings: readonly Reading[], input: ReadingInput): Reading[] {
  const { focus, offices } = input
  if (offices.length !== 2) return unclear(readings)
  const inOrder =
    focus !== null && offices.includes(focus) ? [focus, ...offices.filter((one) => one !== focus)] : offices
  return inOrder.flatMap((name) =>
    readings.map((reading) => ({ ...reading, ...(name === focus ? {} : { office: name }) }) as Reading),
  )
}

function clocksOf(input: ReadingInput, office: string | undefined): { there: Clock; home: Clock } {
  const now = parseMoment(input.now)
  const zone = (office === undefined ? undefined : input.zones?.[office]) ?? input.zone
  const home = input.home ?? input.zone
  return {
    there: { now: shownIn(now, input.zone, zone), zone },
    home: { now: shownIn(now, input.zone, home), zone: home },
  }
}

/** Everything a text says, in its order; empty where nothing was understood. */
export function readAll(input: ReadingInput): Reading[] {
  const whole = carrierWord(input.text) ?? reactionTo(input.text)
  if (whole) return [whole]
  const tidy = tidyText(input.text)
  const { home } = clocksOf(input, undefined)
  if (!/[\p{L}\p{N}?]/u.test(tidy)) return unclear()
  const digit = loneDigit(tidy)
  if (digit !== undefined) return [digitReading(digit, input, home)]
  const scene = see(input)
  const stops = asksToStop(scene.text)
  const followUp = readFollowUp(tidy, scene, input)
  if (followUp) return followUp
  const command = readCommand(scene, input, home)
  if (command) return command
  const said = readCalls(scene, input)
  if (stops) return [...said.filter((one) => one.kind === 'disposition'), { kind: 'opt-out' }]
  return said
}

/** Taking the last thing back, and why. */
const undoFirst = new RegExp(
  '^ (?:(?:no|wait|sorry|oh|ok|hey|please|can you|,|[.]) ){0,3}(?:undo|(?:take|cancel|scratch|delete) (?:that|it|the' +
    ' last|my last)|go back|(?:i )?(?:hit|pressed|pushed|sent|typed|picked|tapped|clicked|answered) the wrong) ',
)

/** What says that the last thing told was wrong, before what was right. */
const takesBack = new RegExp(
  ' (?:oops|whoops|undo|(?<! number .{0,60})wrong one|(?:hit|pressed|sent|typed|tapped|texted)' +
    '(?: [a-z0-9]+){1,3} by mistake|(?:that|this|it) was a mistake) | wrong (?:office|company) (?!.* never ).*O\\d',
)

function readCalls(scene: Scene, input: ReadingInput): Reading[] {
  const isBoth =
    / (?:neither|both) (?!times|calls|tries|attempts|ways|occasions|days|numbers|lines|of us)/.test(
      scene.text,
    ) && !/ O\d+ /.test(scene.text)
  const readings: Reading[] = []
  const parts = withSharedOutcomes(partsByOffice(scene))
  for (const part of parts) {
    const text = statementsOf(part.text)
    const office = officeOf(scene, part.mention, input)
    const { there, home } = clocksOf(input, office?.office)
    if (!text || saysNothing(text)) {
      if (parts.length > 1) continue
      const asked = readRequest(scene, part.text, home)
      const [only] = asked ? [asked] : readAmidReasons(scene, part.text, home)
      const placed = only && withOffice(only, office)
      return placed ? [placed] : unclear(asked ? [asked] : eitherOf(text || part.text))
    }
    const undone = takesBack.test(text)
    const ordered = readOrder(scene, text, home)
    const verdict = ordered ? undefined : judgeCall(scene, text, there, home)
    if (verdict && 'doubt' in verdict) return unclear(verdict.doubt)
    const told = ordered ?? verdict?.readings
    const last = ordered ? undefined : readLastOrder(scene, text, home)
    const found: Reading[] = last ? [...(told ?? []), last] : (told ?? readOfficeCommand(scene, text, home))
    if (isBoth && found.length > 0) return ofBoth(found, input)
    if (
      text.length < part.text.length - 8 &&
      found.every((one) => one.kind === 'reaction') &&
      found.length > 0
    )
      continue
    if (found.length === 0 && undoFirst.test(text)) found.push({ kind: 'undo' })
    if (found.length === 0 && text.length < part.text.length)
      found.push(...readAmidReasons(scene, part.text, home))
    if (undone && !ordered && (verdict || found.length === 0)) readings.push({ kind: 'undo' })
    if (found.length === 0 && !undone && part.mention !== undefined && parts.length > 1)
      return unclear(readings)
    const placed = found.map((reading) => withOffice(reading, office))
    if (placed.includes(undefined)) return unclear(perhaps(found, scene, part.mention))
    readings.push(...placed.filter((one) => one !== undefined))
  }
  return readings.length > 0 ? readings : unclear()
}
