import type { FollowUpFields } from '../reading.ts'
import { type Word, wordsOf } from '../words.ts'
import { takeColonTitle } from './colon-title.ts'
import { takeContact, takeUnclaimedName } from './contact-field.ts'
import { draftOf } from './draft.ts'
import { entriesOf } from './entries.ts'
import { takeBareDepartment, takeDepartment, takeRole } from './job-fields.ts'
import { takeExtension, takeNoCalls, takePhone } from './number-fields.ts'
import { takeOffice, takeTitle } from './office-name.ts'
import { takePlace } from './place-field.ts'
import { takeReferral } from './referral-field.ts'
import { takeSentOn } from './sent-on-field.ts'

/** The fields in a fixed order, whatever the order they were said in. */
function inOrder(fields: FollowUpFields): FollowUpFields {
  const {
    office,
    phone,
    extension,
    contact,
    contactTitle,
    department,
    role,
    referral,
    relation,
    sentOn,
    noCalls,
    place,
    zone,
  } = fields
  return {
    ...(office && { office }),
    ...(phone && { phone }),
    ...(extension && { extension }),
    ...(contact && { contact }),
    ...(contactTitle && { contactTitle }),
    ...(department && { department }),
    ...(role && { role }),
    ...(referral && { referral }),
    ...(relation && { relation }),
    ...(sentOn && { sentOn }),
    ...(noCalls && { noCalls }),
    ...(place && { place }),
    ...(zone && { zone }),
  }
}

/** The fields of one office that these words say. `hasOffice` is false where no office is to be looked for. */
export function followUpOf(words: readonly Word[], today: number, hasOffice = true): FollowUpFields {
  const draft = draftOf(words, today)
  if (hasOffice) takeTitle(draft)
  if (hasOffice && !draft.fields.office) takeColonTitle(draft)
  takePhone(draft)
  takeExtension(draft)
  takeNoCalls(draft)
  takeReferral(draft)
  takeSentOn(draft)
  takeContact(draft)
  takeDepartment(draft)
  takeRole(draft)
  if (hasOffice) takeBareDepartment(draft)
  takePlace(draft)
  if (hasOffice && !draft.fields.office) takeOffice(draft)
  if (draft.fields.office) takeUnclaimedName(draft)
  return inOrder(draft.fields)
}

const isPhone = (word: Word): boolean => word.kind === 'phone' && word.e164 !== undefined

/** Where the second of two offices begins: at a new line, "and add", ";" or "and" between two numbers. */
function cutBetween(words: readonly Word[], first: number, second: number): number | undefined {
  for (const breaks of [/^\|$/, /^;$/, /^(?:add|also|plus)$/, /^\.$/, /^and$/, /^,$/]) {
    for (let at = first + 1; at < second; at += 1) if (breaks.test(words[at]?.text ?? '')) return at
  }
  return undefined
}

/** Every office that a text adds, in the order said. */
export function followUpsOf(text: string, today: number): FollowUpFields[] {
  const words = wordsOf(
    text.replace(/"([^"\n]{2,60})"/g, ' , $1 , ').replace(/ (?:to|on) (?:my|the) list\b/i, ''),
  )
  const entries = entriesOf(words, (entry) => followUpOf(entry, today))
  if (entries) return entries
  const phones = words.flatMap((word, at) => (isPhone(word) ? [at] : []))
  const cuts: number[] = []
  phones.slice(1).forEach((second, index) => {
    const cut = cutBetween(words, phones[index] ?? 0, second)
    if (cut !== undefined) cuts.push(cut)
  })
  const pieces = [0, ...cuts].map((from, index) => words.slice(from, cuts[index] ?? words.length))
  const apart = pieces.map((piece) => followUpOf(piece, today))
  const areOffices = apart.length > 1 && apart.every((fields) => fields.office && fields.phone)
  return areOffices ? apart : [followUpOf(words, today)]
}
