import { html } from 'hono/html'
import type { FollowUp } from '../../domain/follow-up.ts'
import type { Zone } from '../../domain/time.ts'
import { zoneName } from '../../domain/zone-name.ts'
import { type FieldErrors, type FieldValues, field, select } from './parts.ts'
import type { Html } from './shell.ts'

/** The zones one can choose from; the number tells the rest. */
const zones: readonly Zone[] = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Vancouver',
  'America/Edmonton',
  'America/Winnipeg',
  'America/Toronto',
  'America/Halifax',
  'America/Anchorage',
  'Pacific/Honolulu',
]

/** What can be told of an office: to add it, or to amend it. */
export function officeFields(values: FieldValues, errors: FieldErrors): Html {
  const fieldOf = (name: string, label: string) => ({ name, label, value: values[name], error: errors[name] })
  const of = (name: string, label: string, hint?: string) =>
    field({ ...fieldOf(name, label), ...(hint === undefined ? {} : { hint }) })
  const known = values.zone
  const choices = [...zones, ...(known === undefined || known === '' || zones.includes(known) ? [] : [known])]
  const named = choices.map((zone) => [zone, `${zoneName(zone, 0)} (${cityOf(zone)})`] as const)
  return html`<div class="pair">
${field({ ...fieldOf('office', 'Office or production'), isRequired: true })}
${field({ ...fieldOf('phone', 'Number'), type: 'tel' })}
${of('extension', 'Extension')}
${of('contact', 'Who holds the interviews', 'full name')}
${of('contactTitle', 'Their title', 'like UPM')}
${of('department', 'Department', 'like art')}
${of('role', 'The job you want')}
${of('referral', 'Who referred you')}
${of('relation', 'Who they are to you', 'like associate')}
${field({ ...fieldOf('sentOn', 'Resume sent on'), type: 'date' })}
${select('zone', 'Their time zone', [['', 'as the number tells'], ...named], known, errors.zone)}
</div>
`
}

const cityOf = (zone: Zone): string => zone.replace(/^.*\//, '').replaceAll('_', ' ')

/** The fields as they are now. */
export const valuesOf = ({ office, ...followUp }: FollowUp): FieldValues => ({
  office: office.name,
  phone: office.phone,
  extension: office.extension ?? '',
  contact: followUp.contact ?? '',
  contactTitle: followUp.contactTitle ?? '',
  department: followUp.department ?? '',
  role: followUp.role,
  referral: followUp.referral ?? '',
  relation: followUp.relation ?? '',
  sentOn: followUp.sentOn ?? '',
  zone: office.zone,
})
