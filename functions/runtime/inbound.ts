import { answerTo, forgottenUntil } from '../domain/answers.ts'
import type { Applicant } from '../domain/applicant.ts'
import { homeOf, newApplicant } from '../domain/applicant.ts'
import { isQuiet } from '../domain/quiet-hours.ts'
import { hours, type Instant, minutes } from '../domain/time.ts'
import { attend } from './attend.ts'
import { loadApplicant } from './document.ts'
import { applicantIdOf } from './identity.ts'
import { erasedPrefix, inboundCursorKey, inboundKey } from './keys.ts'
import type { Ports, Texts } from './ports.ts'
import { textArrivedFrom } from './text-arrived-from.ts'

type Received = Awaited<ReturnType<Texts['listReceived']>>[number]

/** So long Twilio may still be trying to tell us by itself: three attempts, the fallback, three more. */
const grace = minutes(3)
/** How far our clock and Twilio's may lie apart. */
const clockSkew = minutes(1)
/** Older texts are let lie, whatever happened: their moment has passed. */
const longestLookBack = hours(24)
const firstLookBack = minutes(30)
/** An answer in quiet hours is fine to a text just received, not to one that was lost for longer. */
const justReceived = minutes(30)
/** After so long a round leaves the rest to the next one: Lambda ends it at 50 s. */
const longestRound = 35_000

/**
 * Feeds texts that reached Twilio but not us through the road that any text takes, oldest first. `until`: up
 * to when
 * nothing is missing; the next round looks from there.
 */
export async function findLostTexts(ports: Ports): Promise<{ found: number; until: Instant }> {
  const began = ports.clock.now()
  const upTo = began - grace
  const since = await lookedUntil(ports, began)
  const listed = await ports.texts.listReceived(since - clockSkew)
  const texts = listed
    .filter(({ createdAt }) => createdAt <= upTo)
    .sort((one, other) => one.createdAt - other.createdAt)
  const erased = await erasedSince(ports, since)

  let found = 0
  const waiting = new Map<string, Instant>()
  for (const text of texts) {
    // One text of theirs that has to wait keeps those after it waiting: order is meaning.
    if (waiting.has(text.from)) continue
    const isLate = ports.clock.now() - began > longestRound
    const came = isLate ? 'waits' : await fed(ports, text, erased)
    if (came === 'waits') waiting.set(text.from, text.createdAt - 1)
    if (came === 'found') found += 1
  }
  const until = Math.min(upTo, ...waiting.values())
  await ports.table.update(inboundKey, inboundCursorKey, { set: { until } })
  return { found, until }
}

async function lookedUntil(ports: Ports, now: Instant): Promise<Instant> {
  const cursor = await ports.table.get(inboundKey, inboundCursorKey)
  const until = typeof cursor?.until === 'number' ? cursor.until : now - firstLookBack
  return Math.max(until, now - longestLookBack)
}

/**
 * Whom an erasure made unknown to us: their texts before it were answered, and nothing else says so any more.
 */
async function erasedSince(ports: Ports, since: Instant): Promise<ReadonlyMap<string, Instant>> {
  const items = await ports.table.query(inboundKey, erasedPrefix)
  const old = items.filter(({ at }) => Number(at) < since - longestLookBack)
  if (old.length > 0) await ports.table.remove(old.map(({ pk, sk }) => ({ pk, sk })))
  return new Map(items.map(({ sk, at }) => [sk.slice(erasedPrefix.length), Number(at)]))
}

async function fed(
  ports: Ports,
  text: Received,
  erased: ReadonlyMap<string, Instant>,
): Promise<'known' | 'found' | 'waits'> {
  try {
    const arrived = textArrivedFrom({ MessageSid: text.sid, From: text.from, Body: text.body })
    if (arrived === undefined) return 'known'
    const { idKey } = await ports.secrets.get()
    const id = applicantIdOf(idKey, text.from)
    if (text.createdAt <= (erased.get(id) ?? 0)) return 'known'
    const applicant = await loadApplicant(ports, id)
    if (applicant !== undefined && isAnswered(applicant, text)) return 'known'
    if (mustWait(ports, applicant ?? newApplicant(id, text.from), text)) return 'waits'
    // Twilio's times are whole seconds, rounded down.
    await attend(ports, { id, phone: text.from }, { ...arrived.trigger, foundSaidAt: text.createdAt + 999 })
    ports.log.warn('text.found', { secondsLate: Math.round((ports.clock.now() - text.createdAt) / 1000) })
    return 'found'
  } catch (error) {
    ports.log.error('text.stuck', error)
    ports.log.count('InboundStuck')
    return 'waits'
  }
}

/** Answered, or so old that it was answered and forgotten. */
const isAnswered = (applicant: Applicant, { sid, createdAt }: Received): boolean =>
  answerTo(applicant, sid) !== undefined || createdAt <= forgottenUntil(applicant) + clockSkew

const mustWait = (ports: Ports, applicant: Applicant, { createdAt }: Received): boolean => {
  const now = ports.clock.now()
  return now - createdAt > justReceived && isQuiet(now, homeOf(applicant), ports.settings)
}
