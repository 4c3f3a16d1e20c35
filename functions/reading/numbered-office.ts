import { formatMoment } from './calendar.ts'
import { bare } from './command-forms.ts'
import type { Reading, ReadingInput } from './reading.ts'
import { type Clock, LATER_MINUTES, resolveTime } from './resolve-time.ts'
import { indexOf, type Scene } from './scene.ts'
import { elapsedAfter } from './zoned.ts'

/** "2 drop", "drop 2", "snooze 3 till monday": an office by its number in the list. */
export function numberedOffice(scene: Scene, input: ReadingInput, home: Clock): Reading[] | undefined {
  const text = bare(scene.text)
  const several = /^ (drop|keep|skip|remove|delete|forget) (\d{1,2}(?:(?: ,| and| ,? and)? \d{1,2})+) $/.exec(
    text,
  )
  const numbers = several?.[2]?.match(/\d+/g) ?? []
  if (several && numbers.every((one) => input.offices[Number(one) - 1] !== undefined))
    return numbers.map((one) => {
      const name = input.offices[Number(one) - 1] ?? ''
      const kind = several[1] === 'skip' || several[1] === 'keep' ? several[1] : 'drop'
      return { kind, ...(name === input.focus ? {} : { office: name }) }
    })
  const match = new RegExp(
    '^ (?:(?:number |# )?(\\d{1,2}) [:,-]? ?(drop|keep|skip|snooze|remove|delete|forget)|(drop|keep|skip' +
      '|snooze|remove|delete|forget) (?:number |# |office |off )?(\\d{1,2}))((?: (?!please|thanks|[.,!])[^' +
      ' ]+)*)(?: (?:please|thanks|[.,!]))* $',
  ).exec(text)
  if (!match) return undefined
  const name = input.offices[Number(match[1] ?? match[4]) - 1]
  if (name === undefined) return [{ kind: 'unclear' }]
  const verb = match[2] ?? match[3]
  const rest = match[5] ?? ''
  const office = name === input.focus ? {} : { office: name }
  if (verb === 'snooze') {
    const index = indexOf(/ (T\d+)/.exec(rest)?.[1])
    const when = scene.times[index]
    const until = when
      ? resolveTime(when, home)
      : formatMoment(elapsedAfter(home.now, LATER_MINUTES, home.zone))
    return [{ kind: 'snooze', ...(until ? { until } : {}), ...office }]
  }
  if (/ T\d+/.test(rest) && verb !== 'skip') return undefined
  return [{ kind: verb === 'skip' ? 'skip' : verb === 'keep' ? 'keep' : 'drop', ...office }]
}
