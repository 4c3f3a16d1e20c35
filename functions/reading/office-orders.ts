import { formatMoment } from './calendar.ts'
import { forms } from './command-forms.ts'
import type { Reading } from './reading.ts'
import { type Clock, LATER_MINUTES, resolveTime } from './resolve-time.ts'
import { commandRules } from './rules/command-rules.ts'
import { officeCommandRules } from './rules/office-command-rules.ts'
import { indexOf, type Scene } from './scene.ts'
import { elapsedAfter } from './zoned.ts'

/** The time of a text in the applicant's own zone. */
export function timeOf(scene: Scene, index: number | undefined, home: Clock): string | undefined {
  const when = index === undefined ? undefined : scene.times[index]
  return when && resolveTime(when, home)
}

export type OfficeRule = (typeof officeCommandRules)[number]
/** An office said first. */
export const named = /^ O\d+ (?:[:,-] )?/

/** The rule that a form of a text follows, with the office said first or not. */
export function ruleFor(text: string): { rule: OfficeRule; form: string } | undefined {
  const unnamed = text.replace(named, ' ')
  for (const form of [...forms(text), ...(unnamed.trim() ? forms(unnamed) : [])]) {
    const rule = officeCommandRules.find(({ pattern }) => pattern.test(form))
    // "Drop them all" is no order about one office.
    if (rule?.kind === 'drop' && / (?:all|everything|every) /.test(form) && !/ O\d/.test(form))
      return undefined
    if (rule) return { rule, form }
  }
  return undefined
}

/** The command that a form of a text is, whatever is open. */
export const plainCommandIn = (text: string): Reading | undefined => {
  const rule = forms(text).flatMap((form) => commandRules.filter(({ pattern }) => pattern.test(form)))[0]
  return rule && { kind: rule.kind }
}

/** What a rule's form of a text asks. */
export function commandReading(kind: OfficeRule['kind'], scene: Scene, form: string, home: Clock): Reading {
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
