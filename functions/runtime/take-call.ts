import type { Applicant } from '../domain/applicant.ts'
import type { CallTrigger } from '../domain/voice/call-trigger.ts'
import { followersInTurn } from '../domain/voice/followers.ts'
import type { Spoken } from '../domain/voice/spoken.ts'
import { unknownCaller, whisper } from '../views/voice-words.ts'
import { attend } from './attend.ts'
import { followersOf } from './calendar.ts'
import type { CallWebhook } from './call-webhook.ts'
import { loadApplicant } from './document.ts'
import { applicantIdOf } from './identity.ts'
import type { Ports } from './ports.ts'

/** What is said to a caller, and in whose call; without `spoken` nobody waits for words. */
export type CallAnswer = { applicantId: string; sid: string; spoken?: readonly Spoken[] }

/** How many of those who follow an office up are looked at when it calls back. */
const mostFollowers = 25

/** Attends to whoever a call belongs to. */
export async function takeCall(ports: Ports, webhook: CallWebhook): Promise<CallAnswer> {
  switch (webhook.kind) {
    case 'arrived':
      return arrived(ports, webhook)
    case 'told': {
      const { applicantId, sid, trigger, isAsked } = webhook
      const { spoken } = await attend(ports, { id: applicantId }, trigger)
      return { applicantId, sid, ...(isAsked ? { spoken: spoken ?? [{ kind: 'hang-up' }] } : {}) }
    }
    case 'ended':
      await ended(ports, webhook.from, webhook.trigger)
      return nobody
    case 'whispered':
      return { ...nobody, spoken: await whispered(ports, webhook.applicantId) }
    case 'of-no-interest':
      return nobody
  }
}

const nobody = { applicantId: '', sid: '' }

/**
 * An applicant's call; else an office's that calls back; else whose number this is, and nothing about
 * anybody.
 */
async function arrived(
  ports: Ports,
  { sid, from, isAttested }: Extract<CallWebhook, { kind: 'arrived' }>,
): Promise<CallAnswer> {
  const own = await idOf(ports, from)
  const { spoken } = await attend(ports, { id: own }, { kind: 'call-arrived', sid, isAttested })
  if (spoken !== undefined) return { applicantId: own, sid, spoken }
  for (const { id } of followersInTurn(await followers(ports, from), from, sid)) {
    const back = await attend(ports, { id }, { kind: 'office-called', sid, from })
    if (back.spoken !== undefined) return { applicantId: id, sid, spoken: back.spoken }
  }
  ports.log.count('UnknownCaller')
  const words = unknownCaller(ports.deployment.operator)
  return { applicantId: own, sid, spoken: [{ kind: 'say', words }, { kind: 'hang-up' }] }
}

/** The caller was an applicant, or an office that was put through to one. */
async function ended(ports: Ports, from: string, trigger: CallTrigger): Promise<void> {
  await attend(ports, { id: await idOf(ports, from) }, trigger)
  for (const { id } of await followers(ports, from)) await attend(ports, { id }, trigger)
}

async function followers(ports: Ports, phone: string): Promise<Applicant[]> {
  const ids = (await followersOf(ports, phone)).slice(0, mostFollowers)
  const loaded = await Promise.all(ids.map((id) => loadApplicant(ports, id)))
  return loaded.filter((applicant) => applicant !== undefined)
}

async function whispered(ports: Ports, applicantId: string): Promise<readonly Spoken[]> {
  const applicant = await loadApplicant(ports, applicantId)
  const followUp = applicant?.followUps.find(({ id }) => id === applicant.call?.followUpId)
  return followUp === undefined ? [] : [{ kind: 'say', words: whisper(followUp.office.name) }]
}

async function idOf(ports: Ports, phone: string): Promise<string> {
  const { idKey } = await ports.secrets.get()
  return applicantIdOf(idKey, phone)
}
