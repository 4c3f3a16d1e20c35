import type { Taken } from '../domain/given.ts'
import { hours, type Instant } from '../domain/time.ts'
import type { Effect } from '../domain/trigger.ts'
import { officeIdOf } from './identity.ts'
import { calendarKey, officeKey } from './keys.ts'
import type { Item, Ports } from './ports.ts'

/** The cards of all applicants at one office's number, so that forty trainees do not ring it at ten. */
type Calendar = { version: number; followedBy: readonly string[]; cards: readonly Card[] }
type Card = { applicantId: string; at: Instant }

/** How long a card that went out still counts for the office's hour and day. */
const remembered = hours(24)

/** What this applicant must know of these offices: the others' cards, and their own that have already gone out. */
export async function takenAt(
  ports: Ports,
  id: string,
  phones: readonly string[],
): Promise<Record<string, Taken>> {
  const now = ports.clock.now()
  const entries = phones.map(async (phone) => {
    const { followedBy, cards } = await load(ports, phone)
    const standing = cards.filter(({ applicantId, at }) => applicantId !== id || at <= now)
    return [
      phone,
      { isShared: followedBy.some((each) => each !== id), cards: standing.map(({ at }) => at) },
    ] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/**
 * Books what the decision planned, before the document is saved: a stray booking is harmless, this applicant's next one
 * replaces it. Others who had the number for themselves are told.
 * @throws VersionConflict when another applicant booked meanwhile: it is then decided again
 */
export async function book(
  ports: Ports,
  id: string,
  effect: Extract<Effect, { kind: 'book' | 'leave-office' }>,
): Promise<void> {
  const now = ports.clock.now()
  const calendar = await load(ports, effect.phone)
  const others = calendar.followedBy.filter((each) => each !== id)
  const past = calendar.cards.filter(
    ({ applicantId, at }) => at > now - remembered && (applicantId !== id || at <= now),
  )
  const at = effect.kind === 'book' ? effect.at : undefined
  const cards = at === undefined ? past : [...past, { applicantId: id, at }]
  const followedBy = effect.kind === 'book' ? [...others, id] : others
  await save(ports, effect.phone, { version: calendar.version + 1, followedBy, cards })
  const isNewcomer = effect.kind === 'book' && !calendar.followedBy.includes(id)
  const [first] = others
  if (isNewcomer && others.length === 1 && first !== undefined)
    await ports.alarms.tellShared(first, effect.phone)
}

/** Takes an applicant who was erased out of an office's calendar; the moments stay taken, by nobody. */
export async function forget(ports: Ports, id: string, officeId: string): Promise<void> {
  const item = await ports.table.get(officeKey(officeId), calendarKey)
  if (item === undefined) return
  const { version, followedBy, cards } = item as unknown as Calendar & Item
  if (![...followedBy, ...cards.map(({ applicantId }) => applicantId)].includes(id)) return
  const calendar: Calendar = {
    version: version + 1,
    followedBy: followedBy.filter((each) => each !== id),
    cards: cards.map((card) => (card.applicantId === id ? { ...card, applicantId: '' } : card)),
  }
  await ports.table.putIfVersion({ pk: officeKey(officeId), sk: calendarKey, ...calendar }, version)
}

/** Who follows this number up: an office that calls back is put through to them. */
export const followersOf = async (ports: Ports, phone: string): Promise<readonly string[]> =>
  (await load(ports, phone)).followedBy

async function keyOf(ports: Ports, phone: string): Promise<string> {
  const { idKey } = await ports.secrets.get()
  return officeKey(officeIdOf(idKey, phone))
}

async function load(ports: Ports, phone: string): Promise<Calendar> {
  const item = await ports.table.get(await keyOf(ports, phone), calendarKey)
  return item === undefined ? { version: 0, followedBy: [], cards: [] } : (item as unknown as Calendar & Item)
}

async function save(ports: Ports, phone: string, calendar: Calendar): Promise<void> {
  const version = calendar.version - 1
  const item = { pk: await keyOf(ports, phone), sk: calendarKey, ...calendar }
  await ports.table.putIfVersion(item, version === 0 ? undefined : version)
}
