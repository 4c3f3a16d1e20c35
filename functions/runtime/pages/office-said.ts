import type { Applicant } from '../../domain/applicant.ts'
import { type ClearableField, clearableFields, type FormSays } from '../../domain/form-sent.ts'
import { judgeRows } from '../../domain/import-rows.ts'
import type { Settings } from '../../domain/settings.ts'
import { isZone } from '../../domain/time.ts'
import type { FollowUpFields } from '../../reading/reading.ts'
import { fieldErrors } from '../../views/pages/field-errors.ts'
import { refusedNumber } from '../../views/questions.ts'
import type { Fields } from './fields.ts'
import type { Said } from './says-of.ts'

const textFields = [
  'office',
  'phone',
  'contact',
  'contactTitle',
  'department',
  'role',
  'referral',
  'relation',
] as const satisfies readonly (keyof FollowUpFields)[]
const longest = 80

/**
 * An office to add, as its form has it: judged before it is said, so that what is wrong is said at its field.
 */
export function addSaid(fields: Fields, applicant: Applicant, settings: Settings): Said {
  const said = officeFieldsOf(fields)
  const office = { ...said, ...(fields.noCalls === undefined ? {} : { noCalls: true }) }
  const [verdict] = judgeRows(applicant, [{ line: 1, fields: office }], settings)
  const why = verdict?.kind === 'refuse' ? verdict.why : undefined
  // What is there already, or has no room, is said by the decision itself.
  if (why === undefined || why === 'already-followed' || why === 'twice' || why === 'no-room')
    return { kind: 'says', says: { kind: 'reading', reading: { kind: 'add', followUp: office } } }
  if (typeof why === 'object')
    return wrong({ phone: refusedNumber(said.office ?? 'this office', why.number) })
  const errors = {
    'no-office': { office: fieldErrors.office },
    'no-phone': { phone: fieldErrors.phone },
    'no-zone': { zone: fieldErrors.zone },
  }
  return wrong(errors[why])
}

/** The details of an office as its form has them now; those that were emptied are cleared. */
export function detailsSaid(fields: Fields): Said {
  const said = officeFieldsOf(fields)
  if (said.office === undefined) return wrong({ office: fieldErrors.office })
  if (said.phone === undefined) return wrong({ phone: fieldErrors.phone })
  const isEmptied = (name: ClearableField) => fields[name] === '' && said[name] === undefined
  const says: FormSays = { kind: 'details', fields: said, cleared: clearableFields.filter(isEmptied) }
  return { kind: 'says', says }
}

const wrong = (errors: Record<string, string>): Said => ({ kind: 'wrong', errors })

function officeFieldsOf(fields: Fields): FollowUpFields {
  const { extension = '', sentOn = '', zone = '' } = fields
  const digits = extension.replaceAll(/\D/g, '').slice(0, 10)
  const texts = textFields.flatMap((name) => {
    const text = (fields[name] ?? '').slice(0, longest)
    return text === '' ? [] : [[name, text] as const]
  })
  return {
    ...Object.fromEntries(texts),
    ...(digits === '' ? {} : { extension: digits }),
    ...(/^\d{4}-\d\d-\d\d$/.test(sentOn) && !Number.isNaN(Date.parse(sentOn)) ? { sentOn } : {}),
    ...(isZone(zone) ? { zone } : {}),
  }
}
