import type { FollowUp } from '../domain/follow-up.ts'
import { pluralOf } from './plural.ts'

type Facts = Pick<FollowUp, 'contact' | 'contactTitle' | 'department' | 'role'>

/** Who holds the interviews: "Dana Lee", "the UPM", "the Production Designer", "the department head". */
export function whoHires({ contact, contactTitle, department }: Facts): string {
  if (isSaid(contact)) return contact
  if (isSaid(contactTitle)) return `the ${contactTitle.trim().replace(/^(?:the|your)\s+/i, '')}`
  return isSaid(department) && !isProduction(department) ? 'the department head' : 'the UPM'
}

/** For whom they are held: "Production Assistants", "assistants in the art department", "Set Dressers". */
export function calledFor({ role, department }: Facts): string {
  const wanted = role.trim().replace(/\s+/g, ' ')
  const bare = departmentOf(wanted)
  if (bare !== undefined) return `assistants in the ${bare} department`
  if (!isSaid(department) || isProduction(department)) return pluralOf(wanted) || 'Production Assistants'
  const where = `in the ${withoutDepartment(department)} department`
  if (/^(?:(?:production|department|dept\.?|general) )?assistants?$/i.test(wanted) || wanted === '') {
    return `assistants ${where}`
  }
  if (/^pas?$/i.test(wanted)) return `PAs ${where}`
  return isVague.test(wanted) ? `${pluralOf(wanted)} ${where}` : pluralOf(wanted)
}

/** Jobs that exist in every department, so that the department must be said. */
const isVague =
  /^(?:(?:key|lead|head|day) )?(?:pa|assistant|coordinator|intern|trainee|apprentice|runner|buyer)s?$/i

/** A role that is only the name of a department: "Camera", "Art Department". */
function departmentOf(role: string): string | undefined {
  const [, name] =
    /^(art|camera|costumes?|grip & electric|locations?|props|sound|wardrobe|lighting)(?: dep(?:artment|t\.?))?$/i.exec(
      role,
    ) ?? []
  return name?.toLowerCase()
}

const withoutDepartment = (department: string): string =>
  department
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/\s+dep(?:artment|t\.?)$/i, '')

const isProduction = (department: string): boolean =>
  /^(?:the )?(?:production|prod\.?)(?: office| dep(?:artment|t\.?))?$/i.test(department.trim())

const isSaid = (value: string | undefined): value is string => value !== undefined && value.trim() !== ''
